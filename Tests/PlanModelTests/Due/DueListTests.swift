import Diagnostics
import Testing

@testable import PlanModel

struct DueListTests {
    private static let day = DayNumber(rawValue: 1000)

    private func task(_ standing: DueTask.Standing, deadline: Int32? = nil) -> DueTask {
        let row = TaskRevision(name: LocalizedText("t"), unit: 0, location: SourceLocation(file: "tasks.csv", row: 2))
        return DueTask(id: "t", row: row, standing: standing, deadline: deadline.map { DayNumber(rawValue: $0) })
    }

    @Test func lateDaysAreCountedFromTheDeadline() {
        #expect(task(.overdue, deadline: 990).daysLate(on: DueListTests.day) == 10)
        #expect(task(.due, deadline: 1000).daysLate(on: DueListTests.day) == 0)
        #expect(task(.due, deadline: 1007).daysLate(on: DueListTests.day) == -7)
        #expect(task(.ongoing).daysLate(on: DueListTests.day) == nil)
    }

    @Test func onlyOngoingTasksAskForNothing() {
        #expect(!DueAgency(unit: 0, tasks: [task(.ongoing)]).hasToAct)
        for standing in DueTask.Standing.allCases where standing != .ongoing {
            #expect(DueAgency(unit: 0, tasks: [task(.ongoing), task(standing)]).hasToAct)
        }
        let period = PeriodCalendar().years(2016, 2017)
        let figures = DueAgency(unit: 0, figures: [DueFigures(indicator: 0, periods: period)])
        #expect(figures.hasToAct && figures.figureCount == 2)
    }

    @Test func theLastNearDayIsSoManyDaysAhead() {
        #expect(DueList(day: DueListTests.day, within: 30).lastDay.rawValue == 1030)
    }
}

import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct SeriesCollectorTests {
    /// A run on so many communes, of which those of the given numbers missed; with the province where it is asked for.
    private func judged(_ count: Int, missed: Set<Int>, own: Bool) -> (ids: [String], unitCount: Int) {
        let communes = (0..<count).map { SampleRun.unit("x\(100 + $0)", "", "", level: "commune", row: 100 - $0) }
        var run = SampleRun(units: UnitTable(communes + SampleTables.units.rows.joined()))
        for number in 0..<count {
            run.add("x\(100 + number)", "files", "2021", "missed", value: 1)
            run.add("x\(100 + number)", "files", "2022", missed.contains(number) ? "missed" : "met", value: 1)
        }
        if own { run.add("58", "files", "2022", "met", value: 1) }
        let judged = run.content().judged[0]
        return (judged.units.map { run.plan.units.ids[Int($0.unit)] }, judged.unitCount)
    }

    @Test func fewUnitsAreAllKeptInTableOrder() {
        let (ids, count) = judged(3, missed: [], own: false)
        #expect(ids == ["x102", "x101", "x100"] && count == 3)
    }

    @Test func ofManyThoseThatMissedInTheReportsYearGoBefore() {
        let (ids, count) = judged(40, missed: [20, 30], own: false)
        #expect(Set(ids) == ["x100", "x120", "x130"] && count == 40)
    }

    @Test func thePlansOwnUnitIsAlwaysKeptAndComesFirst() {
        let (ids, count) = judged(40, missed: [20, 30, 31, 32], own: true)
        #expect(ids.first == "58" && ids.count == 1 + SeriesCollector.mostUnits && count == 41)
    }

    @Test func tasksHaveNoSeries() {
        var run = SampleRun()
        run.add("so-tttt", "t.portal", "2022", "overdue")
        #expect(run.content().judged.isEmpty)
    }
}

import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct DueSearchTests {
    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.units = [
            AdminUnit(id: "z", name: LocalizedText("Z"), location: .init(file: "units.csv", row: 2)),
            AdminUnit(
                id: "58",
                name: LocalizedText("P"),
                level: "province",
                location: .init(file: "units.csv", row: 3)
            ),
        ]
        sample.indicator("a")
        sample.task("t2", deadline: "2016-06-30", lead: "58")
        sample.task("t1", deadline: "2016-05-30", lead: "58")
        sample.task("t0", deadline: "2016-06-30", lead: "58")
        sample.task("t9", deadline: "2016-06-30", lead: "z")
        sample.task("t8", deadline: "2017-06-30", lead: "z")
        return sample
    }

    @Test func agenciesComeInTheOrderOfTheirTableAndTasksByUrgency() {
        let list = sample.due(on: "2016-07-01").list
        #expect(list.agencies.map { sample.plan.units.ids[Int($0.unit)] } == ["z", "58"])
        #expect(list.agencies.map { $0.tasks.map(\.id) } == [["t9"], ["t1", "t0", "t2"]])
        #expect(list.laterCount == 1)
    }

    @Test func figuresComeOnlyWhereTheyAreAskedFor() {
        #expect(sample.due(on: "2017-01-01").list.agencies.flatMap(\.figures).isEmpty)
        let list = sample.due(on: "2017-01-01", data: true).list
        #expect(list.includesFigures)
        #expect(list.agencies.flatMap(\.figures) == [DueFigures(indicator: 0, periods: [sample.period("2016")])])
    }

    @Test func unitsNarrowBothTasksAndFigures() {
        let list = sample.due(on: "2017-01-01", data: true, units: .glob("z")).list
        #expect(list.agencies.flatMap(\.tasks).map(\.id) == ["t9"])
        #expect(list.agencies.flatMap(\.figures).isEmpty)
        let province = sample.due(on: "2017-01-01", data: true, units: .level("province")).list
        #expect(province.agencies.flatMap(\.tasks).count == 3 && province.agencies.flatMap(\.figures).count == 1)
        #expect(province.laterCount == 0)
    }
}

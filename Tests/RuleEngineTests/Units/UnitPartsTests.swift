import PlanModel
import Testing

@testable import RuleEngine

@Suite struct UnitPartsTests {
    private let table = UnitTable([
        SamplePlan.unit("a", to: "2016-12-31", successors: ["m"]),
        SamplePlan.unit("b", to: "2016-12-31", successors: ["m"]),
        SamplePlan.unit("c", to: "2016-12-31", successors: ["d", "e"]),
        SamplePlan.unit("d", parent: "m"), SamplePlan.unit("e", from: "2017-01-01", parent: "m"),
        SamplePlan.unit("m", from: "2017-01-01"),
        SamplePlan.unit("s", to: "2016-12-31", successors: ["s", "e"]),
        SamplePlan.unit("s", from: "2017-01-01"),
    ])

    private func parts(_ unit: String) -> [String]? {
        let day = SamplePlan.day("2017-01-01").rawValue
        return UnitTimelines(table).parts(of: table.number(of: unit)!, since: day)?.map { table.ids[Int($0)] }
    }

    @Test func unitsThatWentInWholeAreParts() { #expect(parts("m") == ["a", "b"]) }

    @Test func whatWentToSeveralIsNoPart() {
        #expect(parts("d") == nil)
        #expect(parts("e") == nil)
    }

    @Test func aUnitThatGaveAPartAwayIsNotWhatItWas() { #expect(parts("s") == nil) }

    @Test func parentsAndChildrenAreThoseOfTheDay() {
        let timelines = UnitTimelines(table)
        func number(_ id: String) -> Int32 { table.number(of: id)! }
        let (before, after) = (SamplePlan.day("2016-12-31").rawValue, SamplePlan.day("2017-01-01").rawValue)
        #expect(timelines.children(of: number("m"), on: after) == [number("d"), number("e")])
        #expect(timelines.children(of: number("m"), on: before) == [number("d")])
        #expect(timelines.parent(of: number("e"), on: after) == number("m"))
        #expect(timelines.parent(of: number("e"), on: before) == nil)
        #expect(timelines.parent(of: number("m"), on: after) == nil)
        let rows = table.places(of: number("s"))
        #expect(timelines.row(of: number("s"), on: before) == rows.lowerBound)
        #expect(timelines.row(of: number("s"), on: after) == rows.lowerBound + 1)
    }
}

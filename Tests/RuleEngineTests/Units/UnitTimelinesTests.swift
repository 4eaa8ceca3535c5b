import PlanModel
import Testing

@testable import RuleEngine

@Suite struct UnitTimelinesTests {
    private func since(_ units: [AdminUnit], _ id: String, on day: String) -> String? {
        let table = UnitTable(units)
        let state = UnitTimelines(table).state(of: table.number(of: id)!, on: SamplePlan.day(day).rawValue)
        return state.extentSince == .min ? nil : DayNumber(rawValue: state.extentSince).text
    }

    @Test func aUnitWithoutDatesAlwaysExistsAsItIs() {
        let timelines = UnitTimelines(UnitTable([SamplePlan.unit("a", level: "commune")]))
        let state = timelines.state(of: 0, on: 0)
        #expect(state.existence == .exists)
        #expect(timelines.levels[Int(state.level)] == "commune")
        #expect(state.extentSince == .min)
    }

    @Test(arguments: [
        ("2015-12-31", UnitExistence.notBegun), ("2016-01-01", .exists), ("2017-06-30", .exists),
        ("2017-07-01", .ended),
    ])
    func aUnitExistsFromItsFirstToItsLastDay(day: String, expected: UnitExistence) {
        let table = UnitTable([SamplePlan.unit("a", from: "2016-01-01", to: "2017-06-30")])
        #expect(UnitTimelines(table).state(of: 0, on: SamplePlan.day(day).rawValue).existence == expected)
    }

    @Test func theLevelIsThatOfTheRowInForce() {
        let timelines = UnitTimelines(
            UnitTable([
                SamplePlan.unit("a", level: "town", to: "2016-12-31"),
                SamplePlan.unit("a", level: "ward", from: "2017-01-01"),
            ])
        )
        let levels = ["2016-12-31", "2017-01-01"].map { day in
            timelines.levels[Int(timelines.state(of: 0, on: SamplePlan.day(day).rawValue).level)]
        }
        #expect(levels == ["town", "ward"])
    }

    @Test func aRowThatFollowsAtOnceIsARename() {
        let units = [SamplePlan.unit("a", to: "2016-12-31"), SamplePlan.unit("a", from: "2017-01-01")]
        #expect(since(units, "a", on: "2018-12-31") == nil)
    }

    @Test func aMergerBeginsAnotherExtentOfTheSuccessor() {
        let units = [
            SamplePlan.unit("a", to: "2016-12-31"), SamplePlan.unit("a", from: "2017-01-01"),
            SamplePlan.unit("b", to: "2016-12-31", successors: ["a"]),
        ]
        #expect(since(units, "a", on: "2016-12-31") == nil)
        #expect(since(units, "a", on: "2018-12-31") == "2017-01-01")
    }

    @Test func aMergerIntoAUnitThatGoesOnUnderOneRowCountsToo() {
        let units = [SamplePlan.unit("a"), SamplePlan.unit("b", to: "2016-06-30", successors: ["a"])]
        #expect(since(units, "a", on: "2016-12-31") == "2016-07-01")
    }

    @Test func aPartGivenAwayBeginsAnotherExtent() {
        let units = [
            SamplePlan.unit("a", to: "2016-12-31", successors: ["a", "b"]), SamplePlan.unit("a", from: "2017-01-01"),
            SamplePlan.unit("b", from: "2017-01-01"),
        ]
        #expect(since(units, "a", on: "2018-12-31") == "2017-01-01")
    }

    @Test func aGapOrABeginningBeginsAnExtent() {
        let units = [
            SamplePlan.unit("a", from: "2015-01-01", to: "2015-12-31"), SamplePlan.unit("a", from: "2017-01-01"),
        ]
        #expect(since(units, "a", on: "2015-06-30") == "2015-01-01")
        #expect(since(units, "a", on: "2017-06-30") == "2017-01-01")
    }
}

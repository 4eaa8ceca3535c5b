import PlanModel
import Testing

@testable import RuleEngine

@Suite struct UnitsBelowTests {
    private func below(_ units: [AdminUnit]) -> [String: [String]] {
        let table = UnitTable(units)
        let below = UnitsBelow(table)
        return (0..<Int32(table.count)).reduce(into: [:]) { found, unit in
            let ids = below.units(below: unit).map { table.ids[Int($0)] }
            if !ids.isEmpty { found[table.ids[Int(unit)]] = ids }
        }
    }

    @Test func `Units stand below the one that a row of theirs names, ascending`() {
        let units = [
            SamplePlan.unit("z"), SamplePlan.unit("b", parent: "z"), SamplePlan.unit("a", parent: "z"),
            SamplePlan.unit("c", parent: "a"), SamplePlan.unit("d", parent: "nowhere"),
        ]
        #expect(below(units) == ["z": ["a", "b"], "a": ["c"]])
        #expect(below([]) == [:] && below([SamplePlan.unit("a")]) == [:])
    }

    @Test func `A unit with several rows stands once below each`() {
        let units = [
            SamplePlan.unit("p"), SamplePlan.unit("q"),
            SamplePlan.unit("u", to: "2015-12-31", parent: "p"),
            SamplePlan.unit("u", from: "2016-01-01", to: "2016-12-31", parent: "q"),
            SamplePlan.unit("u", from: "2017-01-01", parent: "p"),
        ]
        #expect(below(units) == ["p": ["u"], "q": ["u"]])
    }
}

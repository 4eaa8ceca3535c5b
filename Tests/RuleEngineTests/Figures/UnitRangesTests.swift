import PlanModel
import Testing

@testable import RuleEngine

@Suite struct UnitRangesTests {
    private func plan(_ order: (Int) -> Int) -> Plan {
        var sample = SamplePlan()
        sample.units += (0..<1000).map { SamplePlan.unit("u\(1000 + $0)") }
        sample.indicator("a")
        sample.observations.periods = [sample.period("2016")]
        for row in 0..<200_000 {
            sample.observations.append(Observation(unit: Int32(order(row)), indicator: 0, period: 0, value: 0))
        }
        return sample.plan
    }

    @Test func `Units are read in ranges where their rows are near to each other`() {
        let inOrder = UnitRanges.ofAll(plan { $0 / 200 })
        #expect(inOrder.count == 4 && inOrder.flatMap { Array($0) } == Array(0..<1001))
        // Two years, one behind the other.
        #expect(UnitRanges.ofAll(plan { $0 % 100_000 / 100 }).count == 4)
    }

    @Test func `They are read at once where their rows are all over the tables`() {
        let plan = plan { $0 * 7919 % 1001 }
        let ranges = (0..<1001).map { Int32($0)..<Int32($0 + 1) }
        #expect(!UnitRanges.areNear(plan, ranges))
    }
}

import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct UnitBlocksTests {
    /// Units `58`, and `u00` to `u19`, of which `u10` to `u14` have a row each.
    private var layout: RowLayout {
        var sample = SamplePlan()
        sample.units += (0..<20).map { SamplePlan.unit(($0 < 10 ? "u0" : "u") + "\($0)") }
        sample.indicator("a")
        for unit in 10..<15 { sample.observe("a", "2016", 1, unit: "u\(unit)") }
        sample.judge("r", "function(value) return met end")
        var diagnostics = DiagnosticList()
        return EvaluationInputs(sample.checked, EvaluationOptions(), &diagnostics).layout
    }

    @Test func `Every unit is in one block, whatever the blocks`() {
        let layout = layout
        for (rows, units) in [(1, Int.max), (2, .max), (100, .max), (100, 3), (2, 4)] {
            let blocks = UnitBlocks.split(layout, rowsWanted: rows, mostUnits: units)
            #expect(blocks.flatMap { Array($0) } == Array(0..<21))
            #expect(blocks.allSatisfy { $0.count <= units })
        }
        #expect(UnitBlocks.split(layout, rowsWanted: 2).count == 3)
    }
}

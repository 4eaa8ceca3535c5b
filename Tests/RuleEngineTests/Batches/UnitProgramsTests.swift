import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct UnitProgramsTests {
    private static var sample: SamplePlan {
        var sample = SamplePlan()
        sample.units += (0..<6).map { SamplePlan.unit("u\($0)", level: $0 < 3 ? "commune" : "district", parent: "58") }
        sample.indicator("a", units: .any([.level("commune"), .level("district")]))
        sample.judge("r", "function(value) return met end")
        sample.judge("s", "function(value) return met end", units: .level("commune"))
        return sample
    }

    @Test func aKindOfUnitsHasOneProgramFromItsSecondUnitOn() {
        let sample = Self.sample
        var diagnostics = DiagnosticList()
        let inputs = EvaluationInputs(
            sample.checked,
            EvaluationOptions(asOf: SamplePlan.day("2018-12-31")),
            &diagnostics,
            keepsFigures: true
        )
        var programs = UnitPrograms(UnitProgramCompiler(inputs, LoadedRules(inputs)))
        var reader = RowReader(inputs)
        func program(_ unit: String, _ isSelected: [Bool]) -> UnitProgram? {
            programs.program(of: sample.number(ofUnit: unit), inputs.layout, isSelected, &reader)
        }
        #expect(program("u0", [true, true]) == nil)
        #expect(program("u3", [true, false]) == nil)
        let communes = program("u1", [true, true])
        #expect(communes?.rowCount == 6)
        #expect(program("u2", [true, true]) === communes)
        // Of another level, and judged by fewer.
        let districts = program("u4", [true, false])
        #expect(districts?.rowCount == 3 && districts !== communes)
        #expect(program("u5", [true, false]) === districts)
        #expect(program("u2", [true, true]) === communes)
    }
}

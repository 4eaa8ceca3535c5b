import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import RuleEngine

/// What programs read is held against an evaluation by hand in `RandomPlanTests`; here it is seen when they are made.
@Suite struct UnitProgramCompilerTests {
    private static func sample() -> SamplePlan {
        var sample = SamplePlan()
        sample.baseline = "2015"
        sample.units += (0..<4).map { SamplePlan.unit("c\($0)", level: "commune", parent: "58") }
        sample.units.append(SamplePlan.unit("new", level: "commune", from: "2017-06-01", parent: "58"))
        sample.indicator("a", units: .level("commune"))
        sample.indicator("b", units: .level("commune"))
        sample.target("a", "2016", 10)
        sample.target("a", "2017", 11, .increaseBy)
        for unit in sample.units.dropFirst() { sample.observe("a", "2016", 9, unit: unit.id) }
        return sample
    }

    /// The kinds of a unit's rows, in output order; nil where it has no program.
    private func kinds(_ sample: SamplePlan, unit: String) throws -> [UnitProgram.Kind]? {
        var diagnostics = DiagnosticList()
        let inputs = EvaluationInputs(
            sample.checked,
            EvaluationOptions(asOf: SamplePlan.day("2018-12-31")),
            &diagnostics,
            keepsFigures: true
        )
        let rules = LoadedRules(inputs)
        var programs = UnitPrograms(UnitProgramCompiler(inputs, rules))
        var reader = RowReader(inputs)
        let number = sample.number(ofUnit: unit)
        let isSelected = inputs.bindings.map { _ in true }
        #expect(programs.program(of: number, inputs.layout, isSelected, &reader) == nil, "the first of its kind")
        return programs.program(of: number, inputs.layout, isSelected, &reader)
            .map { $0.rows.sorted { $0.offset < $1.offset }.map(\.kind) }
    }

    @Test func rowsOfSteadyUnitsHavePatterns() throws {
        var sample = Self.sample()
        sample.judge("r", "function(value, target) return met end", select: "a")
        // 2016: 10 is promised; 2017: what is promised counts from the unit's own figure; 2018: nothing is promised.
        #expect(try kinds(sample, unit: "c1") == [.pattern, .single, .settled])
    }

    @Test(arguments: ["meets", "flag", "printed_decimals", "first_met_year", "unit", "peer_mean"])
    func namesThatDependOnMoreAreReadRowByRow(name: String) throws {
        var sample = Self.sample()
        sample.judge("r", "function(\(name)) return met end", select: "b")
        sample.judge("s", "function(value) return met end", select: "b")
        #expect(try kinds(sample, unit: "c1") == [.single, .pattern, .single, .pattern, .single, .pattern])
    }

    @Test func unitsThatCameLaterHaveNoProgram() throws {
        var sample = Self.sample()
        sample.judge("r", "function(value) return met end")
        #expect(try kinds(sample, unit: "new") == nil)
    }

    @Test func unitsWithTargetsOfTheirOwnHaveNoProgram() throws {
        var sample = Self.sample()
        sample.target("b", "2018", 3, scope: .unit(sample.number(ofUnit: "c2")))
        sample.judge("r", "function(value) return met end")
        #expect(try kinds(sample, unit: "c2") == nil)
        #expect(try kinds(sample, unit: "c1") != nil)
    }

    @Test func figuresWithFlagsAreReadWithCare() {
        var sample = Self.sample()
        sample.observe("b", "2016", 5, unit: "c0")
        sample.observe("b", "2016", 6, unit: "c1", flags: .estimate)
        sample.observe("b", "2016", nil, unit: "c2", flags: .withheld)
        sample.observe("b", "2016", nil, unit: "c3", flags: .notApplicable)
        sample.judge("r", "function(value) return met, value end", select: "b", periods: ["2016"])
        sample.judge("h", "function(history) return met, history[2016] or 0 end", select: "b", periods: ["2016"])
        #expect(
            sample.run().lines.filter { $0.contains(" r ") }.map { $0.contains("met") ? "met" : String($0) }.count == 5
        )
        let run = sample.run()
        #expect(run.outcome("b", "2016", unit: "c1", rule: "r") == "met")
        #expect(run.outcome("b", "2016", unit: "c2", rule: "r") == "no_data withheld")
        #expect(run.outcome("b", "2016", unit: "c3", rule: "r") == "not_applicable not_applicable")
        #expect(run.verdicts.filter { $0.flags.contains(.estimate) }.map(\.unit) == ["c1", "c1"])
    }
}

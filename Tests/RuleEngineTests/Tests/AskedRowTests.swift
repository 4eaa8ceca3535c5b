import Diagnostics
import PlanChecks
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct AskedRowTests {
    private func row(
        _ given: [String: ParameterValue?],
        of name: String,
        _ sample: SamplePlan
    ) throws(AskedRow.Problem) -> AskedRow {
        let place = SourceLocation(file: "tests/a.lua")
        let asked = RuleTestCase(
            location: place,
            given: given.map { RuleTestCase.Given(name: $0.key, value: $0.value, location: place) },
            expected: RuleTestExpectation(.missing, location: place)
        )
        let rule = sample.rules.first { $0.name == name } ?? sample.rules[0]
        return try AskedRow(asked, of: name, rule, in: PlanCheck.check(sample.plan))
    }

    private var sample: SamplePlan {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.judge("x", "function(value) return met end")
        return sample
    }

    @Test func aRuleThatOneAssignmentUsesHasItsRows() throws {
        let row = try row(["indicator": "a", "period": 2017], of: "x", sample)
        #expect(row.assignment == "x" && row.unit == "58" && row.subject == "a" && row.period.text == "2017")
        #expect(row.isNone.en.contains("“a” of “58” in 2017"))
    }

    @Test func ofARuleOnUnitsTheAssignmentIsTheSubject() throws {
        var sample = SamplePlan()
        sample.declare("u", "function(year) return met end", .unit)
        sample.use("u", as: "check", .unit)
        let row = try row(["unit": "58", "period": "2017"], of: "u", sample)
        #expect(row.assignment == "check" && row.subject == "check")
    }

    @Test func whatIsWantingIsSaid() throws {
        var several = sample
        several.use("x", as: "y")
        several.assignments[0].name = "z"
        let questions: [(SamplePlan, [String: ParameterValue?], String)] = [
            (several, ["indicator": "a", "period": 2017], "several assignments use the rule “x”: y, z"),
            (sample, ["unit": "58", "period": 2017], "say indicator = \"…\""),
            (sample, ["indicator": 1, "period": 2017], "“indicator” must be an id in quotes"),
            (sample, ["indicator": "a", "period": 1999], "doesn't judge the period “1999”"),
        ]
        for (sample, given, words) in questions {
            do throws(AskedRow.Problem) {
                _ = try row(given, of: "x", sample)
                Issue.record("\(words)")
            } catch {
                #expect(error.text.en.contains(words), "\(error.text.en)")
                #expect(error.text.vi != error.text.en)
            }
        }
    }
}

import PlanModel
import Testing

@testable import PlanChecks

struct GivenNamesTests {
    private func used(
        _ reads: [String],
        _ level: RuleLevel,
        parameters: [RuleParameter] = [],
        inputs: [String] = []
    ) -> RunAssignment {
        var rule = PlanFixture.rule("x", level, reads: reads, inputs: inputs)
        rule.parameters = parameters
        return RunAssignment(assignment: PlanFixture.use("x"), rule: rule)
    }

    private func names(_ reads: [String], _ level: RuleLevel, parameters: [RuleParameter] = []) -> [String] {
        GivenNames(used(reads, level, parameters: parameters)).all.map(\.name).sorted()
    }

    @Test func `what names follow from may be given`() {
        #expect(
            names(["meets"], .indicator) == [
                "direction", "flag", "meets", "peer_rank", "relation", "target", "target_upper", "value",
            ]
        )
        #expect(names(["first_deadline"], .task) == ["deadline", "first_deadline"])
        #expect(names(["relation"], .indicator) == ["direction", "flag", "relation", "target"])
        #expect(names(["child_score"], .objective) == ["child_score"])
    }

    @Test func `parameters may be given, and the dates that they depend on`() {
        let constant = RuleParameter(name: "limit", setting: .constant(1))
        #expect(names(["as_of"], .task, parameters: [constant]) == ["as_of", "limit"])
        let dated = RuleParameter(
            name: "limit",
            setting: .dated([DatedValue(from: DayNumber(text: "2016-01-01")!, value: 1)])
        )
        #expect(names(["as_of"], .task, parameters: [dated]) == ["as_of", "limit", "period_end", "year"])
    }

    @Test func `days tell the values of constants apart`() {
        let days = ["2016-01-01", "2019-01-01"].map { DayNumber(text: $0)! }
        let dated = ParameterSetting.dated(days.reversed().map { DatedValue(from: $0, value: 1) })
        let used = used(["limit"], .unit, parameters: [RuleParameter(name: "limit", setting: dated)])
        #expect(used.daysOfSettings == [DayNumber(text: "2015-12-31")!] + days)
    }

    @Test func `each name takes values of its kind`() throws {
        let names = GivenNames(used(["deadline", "unit", "extra"], .task, inputs: ["extra"]))
        func accepts(_ name: String, _ value: ParameterValue) throws -> Bool {
            names.all[try #require(names.place(of: name))].accepts(value)
        }
        #expect(try accepts("deadline", "2016-06-30") && accepts("deadline", 16_982))
        #expect(try !accepts("deadline", "soon") && !accepts("deadline", 1.5))
        #expect(try accepts("unit", "58") && !accepts("unit", 58))
        #expect(try accepts("extra", [1, 2]) && accepts("extra", "a"))
        let indicator = GivenNames(used(["direction", "value"], .indicator))
        #expect(indicator.all[try #require(indicator.place(of: "direction"))].accepts(""))
        #expect(!indicator.all[try #require(indicator.place(of: "direction"))].accepts("upward"))
        #expect(!indicator.all[try #require(indicator.place(of: "value"))].accepts(.number(.infinity)))
        #expect(indicator.near("valeu") == ["value"] && indicator.place(of: "target") == nil)
    }
}

import PlanModel
import Testing

@testable import RuleEngine

@Suite struct GivenNamesTests {
    private func names(_ reads: String, _ level: RuleLevel, parameters: [RuleParameter] = []) throws -> [String] {
        var sample = SamplePlan()
        sample.declare("x", "function(\(reads)) return met end", level, parameters: parameters)
        return GivenNames(try RuleJudge(of: "x", in: sample.checked).used).all.map(\.name).sorted()
    }

    @Test func whatNamesFollowFromMayBeGiven() throws {
        #expect(
            try names("meets", .indicator) == [
                "direction", "flag", "meets", "peer_rank", "relation", "target", "target_upper", "value",
            ]
        )
        #expect(try names("first_deadline", .task) == ["deadline", "first_deadline"])
        #expect(try names("relation", .indicator) == ["direction", "flag", "relation", "target"])
        #expect(try names("child_score", .objective) == ["child_score"])
    }

    @Test func parametersMayBeGivenAndTheDatesThatTheyDependOn() throws {
        let constant = RuleParameter(name: "limit", setting: .constant(1))
        #expect(try names("as_of", .task, parameters: [constant]) == ["as_of", "limit"])
        let dated = RuleParameter(
            name: "limit",
            setting: .dated([DatedValue(from: SamplePlan.day("2016-01-01"), value: 1)])
        )
        #expect(try names("as_of", .task, parameters: [dated]) == ["as_of", "limit", "period_end", "year"])
    }

    @Test func daysTellTheValuesOfConstantsApart() {
        let days = ["2016-01-01", "2019-01-01"].map { SamplePlan.day($0) }
        let dated = ParameterSetting.dated(days.reversed().map { DatedValue(from: $0, value: 1) })
        var sample = SamplePlan()
        sample.declare(
            "x",
            "function(limit) return met end",
            .unit,
            parameters: [RuleParameter(name: "limit", setting: dated)]
        )
        sample.use("x", .unit)
        let used = RunAssignment(assignment: sample.assignments[0], rule: sample.rules[0])
        #expect(used.daysOfSettings == [SamplePlan.day("2015-12-31")] + days)
    }
}

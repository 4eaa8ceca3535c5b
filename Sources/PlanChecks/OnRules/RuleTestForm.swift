import Diagnostics
import PlanModel

/// What is wrong with a test that can be seen without asking its rule: names that the rule doesn't read, values of another
/// kind, an answer that it never gives.
public struct RuleTestForm: Sendable {
    private let test: RuleTest
    private let rule: Rule
    private let names: GivenNames

    /// - Parameter used: the rule that the test is about, as it is used.
    public init(_ test: RuleTest, of used: RunAssignment) {
        self.test = test
        rule = used.rule
        names = GivenNames(used)
    }

    /// That a plan has no rule and no assignment of the name that a test names; nil where it has.
    public static func noRule(of test: RuleTest, in plan: Plan) -> Diagnostic? {
        let uses = plan.assignments + plan.derived.map(\.assignment) + plan.assignmentsNotRun
        let known = Set(plan.ruleNames + plan.rulesNotUsable + uses.map(\.name))
        if known.contains(test.rule) { return nil }
        return Diagnostic(
            .testOfNoRule,
            at: test.location,
            subject: test.rule,
            ["test": .text(test.name), "rule": .text(test.rule)],
            suggestions: NearestNames.of(test.rule, among: known)
        )
    }

    /// Whether a case asks for a row of the plan's own data, and doesn't itself give what the rule reads.
    public func asksForRow(_ found: RuleTestCase) -> Bool {
        guard found.namesRow else { return false }
        let given = Set(found.given.map(\.name))
        return !rule.reads.allSatisfy(given.contains)
    }

    /// What is wrong with a case; nothing where it can be asked.
    public func problems(of found: RuleTestCase) -> [Diagnostic] {
        problems(of: found.expected) + (asksForRow(found) ? [] : found.given.compactMap(problem))
    }

    private func problem(of given: RuleTestCase.Given) -> Diagnostic? {
        guard let place = names.place(of: given.name) else {
            return Diagnostic(
                .testNameUnknown,
                at: given.location,
                subject: test.name,
                ["test": .text(test.name), "name": .text(given.name), "rule": .text(rule.name)],
                suggestions: names.near(given.name)
            )
        }
        guard let value = given.value, !names.all[place].accepts(value) else { return nil }
        return Diagnostic(
            .testValueWrong,
            at: given.location,
            subject: test.name,
            [
                "test": .text(test.name), "key": .text(given.name),
                "expected": .localized(names.all[place].expected),
            ]
        )
    }

    private func problems(of expected: RuleTestExpectation) -> [Diagnostic] {
        var wrong: [LocalizedText] = []
        switch (expected.outcome, rule.level == .value) {
        case (.status(let id), true) where !RuleTestForm.outcomes.contains(id):
            wrong.append(LocalizedText(vi: "trạng thái “\(id)”", en: "the status “\(id)”"))
        case (.number, false): wrong.append(LocalizedText(vi: "một số", en: "a number"))
        case (.missing, false): wrong.append(LocalizedText(vi: "missing", en: "missing"))
        default: break
        }
        if rule.level == .value {
            if expected.score != .any { wrong.append(LocalizedText(vi: "một điểm", en: "a score")) }
            if expected.note != nil { wrong.append(LocalizedText(vi: "một ghi chú", en: "a note")) }
        }
        let gives =
            rule.level == .value
            ? LocalizedText(
                vi: "tính ra một số (khi thiếu số liệu thì viết missing)",
                en: "computes a number (where it has none, write missing)"
            )
            : LocalizedText(
                vi: "đánh giá bằng một trạng thái (khi thiếu số liệu thì viết no_data)",
                en: "gives a status (where data are missing, write no_data)"
            )
        return wrong.map { wrong in
            Diagnostic(
                .testOfOtherKind,
                at: expected.location,
                subject: test.name,
                [
                    "test": .text(test.name), "rule": .text(rule.name), "expected": .localized(wrong),
                    "gives": .localized(gives),
                ]
            )
        }
    }

    /// Outcomes that a rule of any level may have.
    private static let outcomes = ["error", "limit"]
}

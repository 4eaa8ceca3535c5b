import Diagnostics

/// What entries of a script belong to: it decides by which diagnostics their faults are told.
enum EntryOwner: Hashable {
    /// `plan "id" { … }`, or a table within it.
    case plan(LocalizedText)
    /// `rule "name" { … }`.
    case rule(String)
    /// A `use` in plan.lua, by the name of the assignment.
    case assignment(String)
    /// `test "name" { … }` or `cases "name" { … }`.
    case test(String)

    /// plan.lua's own entries.
    static let plan = EntryOwner.plan(LocalizedText(vi: "plan trong plan.lua", en: "plan in plan.lua"))

    /// What diagnostics about it name as their subject.
    var subject: String {
        switch self {
        case .plan: ""
        case .rule(let name), .assignment(let name), .test(let name): name
        }
    }

    /// The entry has a value of the wrong kind.
    ///
    /// - Parameter suggestions: values that were perhaps meant.
    func wrong(
        _ key: String,
        expected: LocalizedText,
        at location: SourceLocation,
        suggestions: [String] = []
    ) -> Diagnostic {
        let expected = DiagnosticValue.localized(expected)
        switch self {
        case .plan:
            return Diagnostic(
                .planValueWrong,
                at: location,
                ["key": .text(key), "expected": expected],
                suggestions: suggestions
            )
        case .rule(let rule):
            return Diagnostic(
                .ruleValueWrong,
                at: location,
                subject: rule,
                ["rule": .text(rule), "key": .text(key), "expected": expected],
                suggestions: suggestions
            )
        case .assignment(let name):
            return Diagnostic(
                .assignmentValueWrong,
                at: location,
                subject: name,
                ["assignment": .text(name), "key": .text(key), "expected": expected],
                suggestions: suggestions
            )
        case .test(let name):
            return Diagnostic(
                .testValueWrong,
                at: location,
                subject: name,
                ["test": .text(name), "key": .text(key), "expected": expected],
                suggestions: suggestions
            )
        }
    }

    /// There is no such entry; `known` are those there are.
    func unknown(_ key: String, known: [String], at location: SourceLocation) -> Diagnostic {
        let nearest = NearestNames.of(key, among: known)
        switch self {
        case .plan(let owner):
            return Diagnostic(
                .unknownPlanKey,
                at: location,
                ["key": .text(key), "owner": .localized(owner)],
                suggestions: nearest
            )
        case .rule(let name):
            return Diagnostic(
                .ruleKeyUnknown,
                at: location,
                subject: name,
                ["key": .text(key), "rule": .text(name)],
                suggestions: nearest
            )
        case .assignment(let name):
            return Diagnostic(
                .assignmentKeyUnknown,
                at: location,
                subject: name,
                ["key": .text(key), "rule": .text(name)],
                suggestions: nearest
            )
        case .test(let name):
            return Diagnostic(
                .testKeyUnknown,
                at: location,
                subject: name,
                ["key": .text(key), "test": .text(name)],
                suggestions: nearest
            )
        }
    }
}

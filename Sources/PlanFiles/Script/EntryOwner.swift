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
        let (code, name): (DiagnosticCode, String?) =
            switch self {
            case .plan: (.planValueWrong, nil)
            case .rule: (.ruleValueWrong, "rule")
            case .assignment: (.assignmentValueWrong, "assignment")
            case .test: (.testValueWrong, "test")
            }
        var values: [String: DiagnosticValue] = ["key": .text(key), "expected": .localized(expected)]
        if let name { values[name] = .text(subject) }
        return Diagnostic(code, at: location, subject: subject, values, suggestions: suggestions)
    }

    /// There is no such entry; `known` are those there are.
    func unknown(_ key: String, known: [String], at location: SourceLocation) -> Diagnostic {
        let (code, name, owner): (DiagnosticCode, String, DiagnosticValue) =
            switch self {
            case .plan(let owner): (.unknownPlanKey, "owner", .localized(owner))
            case .rule(let rule): (.ruleKeyUnknown, "rule", .text(rule))
            case .assignment(let assignment): (.assignmentKeyUnknown, "rule", .text(assignment))
            case .test(let test): (.testKeyUnknown, "test", .text(test))
            }
        return Diagnostic(
            code,
            at: location,
            subject: subject,
            ["key": .text(key), name: owner],
            suggestions: NearestNames.of(key, among: known)
        )
    }
}

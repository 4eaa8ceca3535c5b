import Diagnostics

/// A test that a plan has of one of its rules: `test "…" { rule = "…", … }` or `cases "…" { … }`.
public struct RuleTest: Sendable, Hashable {
    /// What it promises, in the analyst's words.
    public var name: String
    /// The name of the rule that it is about.
    public var rule: String
    /// Where the rule is named.
    public var location: SourceLocation

    public init(name: String, rule: String, location: SourceLocation) {
        self.name = name
        self.rule = rule
        self.location = location
    }
}

import Diagnostics

/// What a test file says of one rule: `test "…" { rule = "…", … }`, or `cases "…" { … }` with a case a row.
public struct RuleTest: Sendable, Hashable {
    /// What it promises, in the analyst's words.
    public var name: String
    /// The name of the rule, or of the assignment, that it is about.
    public var rule: String
    /// Where the rule is named.
    public var location: SourceLocation
    /// What is asked. Those with a mistake of form are not among them: diagnostics tell of them.
    public var cases: [RuleTestCase]

    /// A test; without cases it only says which rule it is about.
    public init(name: String, rule: String, location: SourceLocation, cases: [RuleTestCase] = []) {
        self.name = name
        self.rule = rule
        self.location = location
        self.cases = cases
    }
}

/// One question to a rule, with the answer that is expected.
public struct RuleTestCase: Sendable, Hashable {
    /// A name with the value that it has in this case.
    public struct Given: Sendable, Hashable {
        public var name: String
        /// Nil: missing.
        public var value: ParameterValue?
        public var location: SourceLocation

        public init(name: String, value: ParameterValue?, location: SourceLocation) {
            self.name = name
            self.value = value
            self.location = location
        }
    }

    /// Of `cases`, the row's number from 1; nil for a `test`.
    public var row: Int?
    /// The row, or the test.
    public var location: SourceLocation
    /// In the order in which it is written, of `cases` by columns; each name once.
    public var given: [Given]
    public var expected: RuleTestExpectation

    public init(row: Int? = nil, location: SourceLocation, given: [Given], expected: RuleTestExpectation) {
        self.row = row
        self.location = location
        self.given = given
        self.expected = expected
    }

    /// What is given, by name.
    public var values: [String: ParameterValue?] {
        Dictionary(given.map { ($0.name, $0.value) }) { _, last in last }
    }

    /// Whether it may ask for a row of the plan's own data: `{ unit = "58", indicator = "pci.rank", period = 2022 }`.
    public var namesRow: Bool {
        let names = Set(given.map(\.name))
        return names.contains("period") && names.count > 1 && names.isSubset(of: RuleTestCase.rowNames)
    }

    /// The names by which a row of the plan is asked for.
    public static let rowNames: Set<String> = ["unit", "indicator", "task", "objective", "period"]
}

/// What a rule is expected to answer.
public struct RuleTestExpectation: Sendable, Hashable {
    /// What comes out.
    public enum Outcome: Sendable, Hashable {
        /// A status by its id; the outcomes `error` and `limit` too.
        case status(String)
        /// Of a rule that computes: this figure, compared after both are rounded.
        case number(Double, decimals: Int)
        /// Of a rule that computes: no figure.
        case missing
    }

    /// What is expected of the score.
    public enum Score: Sendable, Hashable {
        /// Nothing: it is not looked at.
        case any
        /// That there is none.
        case none
        case number(Double)
    }

    public var outcome: Outcome
    public var score: Score
    /// The note's text in either language; nil: it is not looked at.
    public var note: String?
    /// As in `verdicts.csv`; nil: it is not looked at.
    public var reason: String?
    public var location: SourceLocation

    public init(
        _ outcome: Outcome,
        score: Score = .any,
        note: String? = nil,
        reason: String? = nil,
        location: SourceLocation
    ) {
        self.outcome = outcome
        self.score = score
        self.note = note
        self.reason = reason
        self.location = location
    }

    /// Decimals to which figures are compared, unless the test says others.
    public static let usualDecimals = 9
}

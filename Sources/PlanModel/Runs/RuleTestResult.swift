import Diagnostics

/// What a rule answered in a test.
public struct RuleTestAnswer: Sendable, Hashable {
    /// What came out.
    public enum Outcome: Sendable, Hashable {
        /// The status of a verdict; of a rule that computes `error` or `limit`.
        case status(Status)
        /// What a rule computes, not rounded.
        case figure(Double)
        /// A rule that computes came to no figure.
        case missing
    }

    public var outcome: Outcome
    /// Rounded to the rule's decimals; nil where the rule gave none.
    public var score: Double?
    /// In both languages; empty where there is none.
    public var note: LocalizedText
    /// As in `verdicts.csv`.
    public var reason: String
    /// What went wrong, with the line of the rule; nil where all is well.
    public var problem: Diagnostic?

    public init(
        _ outcome: Outcome,
        score: Double? = nil,
        note: LocalizedText = LocalizedText(""),
        reason: String = "",
        problem: Diagnostic? = nil
    ) {
        self.outcome = outcome
        self.score = score
        self.note = note
        self.reason = reason
        self.problem = problem
    }
}

/// What came of one case of a test.
public struct RuleTestResult: Sendable, Hashable {
    /// How a case ended.
    public enum Standing: String, Sendable, Hashable {
        case passed, failed
        /// The rule could not be asked; `problems` tell why.
        case notRun = "not_run"
    }

    /// What of an answer may be another than expected.
    public enum Part: String, Sendable, Hashable, CaseIterable {
        case outcome, score, note, reason
    }

    /// The test's name.
    public var test: String
    /// The rule, or the assignment, that the test names.
    public var rule: String
    /// What was asked, what was expected, and where that stands.
    public var asked: RuleTestCase
    /// Nil where the rule could not be asked.
    public var answer: RuleTestAnswer?
    /// Where the answer is another, in a fixed order; empty where the case passed or was not run.
    public var differences: [Part]
    /// Why the rule could not be asked.
    public var problems: [Diagnostic]

    public init(
        _ test: RuleTest,
        _ asked: RuleTestCase,
        _ answer: RuleTestAnswer?,
        differences: [Part] = [],
        problems: [Diagnostic] = []
    ) {
        self.test = test.name
        rule = test.rule
        self.asked = asked
        self.answer = answer
        self.differences = differences
        self.problems = problems
    }

    /// How the case ended.
    public var standing: Standing {
        answer == nil ? .notRun : differences.isEmpty ? .passed : .failed
    }
}

/// The results of the tests that were run.
public struct RuleTestRun: Sendable {
    /// In the order of the tests' files.
    public var results: [RuleTestResult]
    /// Names of the rules that some test is about, whether it was run or not; in byte order.
    public var tested: [String]
    /// Names of the rules that no test is about, in byte order: of a plan's own ones; where there are standard rules alone,
    /// of those.
    public var untested: [String]
    /// The statuses that there are, for their labels.
    public var statuses: StatusTable

    public init(results: [RuleTestResult], tested: [String], untested: [String], statuses: StatusTable) {
        self.results = results
        self.tested = tested
        self.untested = untested
        self.statuses = statuses
    }

    /// How many cases ended so.
    public func count(_ standing: RuleTestResult.Standing) -> Int { results.count { $0.standing == standing } }
}

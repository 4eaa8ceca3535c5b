import Numerals
import PlanModel

/// Holds what a rule answered against what a test expects.
struct AnswerComparison {
    let expected: RuleTestExpectation
    let answer: RuleTestAnswer
    /// Of the rule's scores.
    let decimals: Int

    /// Where the answer is another, in a fixed order. A part of which nothing is expected is not looked at.
    var differences: [RuleTestResult.Part] { RuleTestResult.Part.allCases.filter { !isAsExpected($0) } }

    private func isAsExpected(_ part: RuleTestResult.Part) -> Bool {
        switch part {
        case .outcome: isOutcome
        case .score: isScore
        case .note: expected.note.map { [answer.note.vi, answer.note.en].contains($0) } ?? true
        case .reason: expected.reason.map { $0 == answer.reason } ?? true
        }
    }

    private var isOutcome: Bool {
        switch (expected.outcome, answer.outcome) {
        case (.status(let id), .status(let status)): id == status.id
        case (.number(let number, let decimals), .figure(let figure)): isSame(number, figure, decimals)
        case (.missing, .missing): true
        default: false
        }
    }

    private var isScore: Bool {
        switch expected.score {
        case .any: true
        case .none: answer.score == nil
        case .number(let number): answer.score.map { isSame($0, number, decimals) } ?? false
        }
    }

    private func isSame(_ a: Double, _ b: Double, _ decimals: Int) -> Bool {
        Rounding.rounded(a, decimals: decimals) == Rounding.rounded(b, decimals: decimals)
    }
}

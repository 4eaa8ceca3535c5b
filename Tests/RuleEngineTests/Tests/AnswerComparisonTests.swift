import Diagnostics
import PlanModel
import Testing

@testable import RuleEngine

@Suite struct AnswerComparisonTests {
    private let met = Status(id: "met", label: LocalizedText(vi: "Đạt", en: "Met"))

    private func differences(
        _ outcome: RuleTestExpectation.Outcome,
        score: RuleTestExpectation.Score = .any,
        note: String? = nil,
        reason: String? = nil,
        _ answer: RuleTestAnswer
    ) -> [RuleTestResult.Part] {
        let expected = RuleTestExpectation(
            outcome,
            score: score,
            note: note,
            reason: reason,
            location: SourceLocation(file: "")
        )
        return AnswerComparison(expected: expected, answer: answer, decimals: 2).differences
    }

    @Test func whatIsNotExpectedIsNotLookedAt() {
        let answer = RuleTestAnswer(.status(met), score: 92.46, note: LocalizedText(vi: "a", en: "b"), reason: "r")
        #expect(differences(.status("met"), answer).isEmpty)
        #expect(differences(.status("near"), answer) == [.outcome])
        #expect(differences(.missing, answer) == [.outcome])
        #expect(differences(.number(1, decimals: 9), answer) == [.outcome])
    }

    @Test func scoresAreComparedAfterTheRulesRounding() {
        let answer = RuleTestAnswer(.status(met), score: 92.46)
        #expect(differences(.status("met"), score: .number(92.456), answer).isEmpty)
        #expect(differences(.status("met"), score: .number(92.45), answer) == [.score])
        #expect(differences(.status("met"), score: .none, answer) == [.score])
        #expect(differences(.status("met"), score: .none, RuleTestAnswer(.status(met))).isEmpty)
        #expect(differences(.status("met"), score: .number(0), RuleTestAnswer(.status(met))) == [.score])
    }

    @Test func aNoteInEitherLanguageWillDo() {
        let answer = RuleTestAnswer(
            .status(met),
            note: LocalizedText(vi: "chậm 1 ngày", en: "1 days late"),
            reason: "r"
        )
        #expect(differences(.status("met"), note: "chậm 1 ngày", reason: "r", answer).isEmpty)
        #expect(differences(.status("met"), note: "1 days late", answer).isEmpty)
        #expect(differences(.status("met"), note: "", reason: "", answer) == [.note, .reason])
    }

    @Test func figuresAreComparedToTheDecimalsOfTheTest() {
        #expect(differences(.number(33.3333, decimals: 4), RuleTestAnswer(.figure(100.0 / 3))).isEmpty)
        #expect(differences(.number(33.3333, decimals: 9), RuleTestAnswer(.figure(100.0 / 3))) == [.outcome])
        #expect(differences(.number(0.3, decimals: 9), RuleTestAnswer(.figure(0.1 + 0.2))).isEmpty)
        #expect(differences(.number(0, decimals: 9), RuleTestAnswer(.missing)) == [.outcome])
        #expect(differences(.missing, RuleTestAnswer(.missing)).isEmpty)
    }
}

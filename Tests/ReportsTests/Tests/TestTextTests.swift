import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct TestTextTests {
    private let near = StatusTable()[StatusTable().number(of: "near")!]
    private let place = SourceLocation(file: "tests/a.lua", line: 6, column: 3)

    private func result(
        _ outcome: RuleTestExpectation.Outcome,
        score: RuleTestExpectation.Score = .any,
        note: String? = nil,
        row: Int? = nil,
        value: ParameterValue = 84.5,
        _ answer: RuleTestAnswer?,
        _ differences: [RuleTestResult.Part] = [.outcome]
    ) -> RuleTestResult {
        let asked = RuleTestCase(
            row: row,
            location: place,
            given: [
                RuleTestCase.Given(name: "value", value: value, location: place),
                RuleTestCase.Given(name: "previous", value: nil, location: place),
            ],
            expected: RuleTestExpectation(outcome, score: score, note: note, location: place)
        )
        let test = RuleTest(name: "hai bên", rule: "tien_bo", location: place)
        return RuleTestResult(test, asked, answer, differences: answer == nil ? [] : differences)
    }

    private func text(_ result: RuleTestResult, _ language: Language, passedToo: Bool = false) -> String {
        TestText(StatusTable(), folder: "p", language: language, color: false).text([result], passedToo: passedToo)
    }

    @Test func aFailureShowsWhatWasGivenExpectedAndGot() {
        let failed = result(.status("met"), score: .number(0.5), row: 3, RuleTestAnswer(.status(near), score: 0.4))
        #expect(
            text(failed, .vi) == """
                không đạt p/tests/a.lua:6 “hai bên”, hàng 3 — tien_bo
                  cho:  value = 84.5, previous = missing
                  chờ:  Đạt (met), điểm 0,5
                  nhận: Gần đạt (near), điểm 0,4

                """
        )
        #expect(
            text(failed, .en) == """
                failed p/tests/a.lua:6 “hai bên”, row 3 — tien_bo
                  given:    value = 84.5, previous = missing
                  expected: Met (met), score 0.5
                  got:      Near (near), score 0.4

                """
        )
    }

    @Test func anErrorShowsItsMessage() {
        let problem = Diagnostic(
            .ruleRaised,
            at: SourceLocation(file: "rules/r.lua", line: 9),
            ["rule": "r", "problem": "oh"]
        )
        let status = StatusTable()[StatusTable.error]
        let shown = text(result(.status("met"), RuleTestAnswer(.status(status), problem: problem)), .en)
        #expect(shown.contains("  got:      Error (error)\n            rules/r.lua:9: "))
    }

    @Test func longValuesAreCut() {
        let numbers = ParameterValue.table(ParameterTable(items: (0..<1000).map { .integer(Int64($0)) }))
        let shown = text(result(.status("met"), value: numbers, RuleTestAnswer(.status(near))), .vi)
        #expect(shown.contains("value = { 0, 1, 2,") && shown.contains("… (4492 ký tự nữa), previous = missing\n"))
        #expect(shown.count < 700)
    }

    @Test func whatIsNotThereIsSaidWhereItWasExpected() {
        let answer = RuleTestAnswer(.status(near), reason: "missing:value")
        let shown = text(result(.status("near"), score: .none, note: "so", answer, [.note]), .en)
        #expect(shown.contains("expected: Near (near), no score, note “so”"))
        #expect(shown.contains("got:      Near (near), no score, no note, reason “missing:value”"))
    }

    @Test func figuresAreInTheStyleOfTheLanguage() {
        let shown = text(result(.number(1847.25, decimals: 2), RuleTestAnswer(.figure(1847.123456789123))), .vi)
        #expect(shown.contains("chờ:  1.847,25 (2 chữ số thập phân)") && shown.contains("nhận: 1.847,123456789"))
        #expect(text(result(.missing, RuleTestAnswer(.figure(1))), .en).contains("expected: no number (missing)"))
        #expect(text(result(.number(1, decimals: 9), RuleTestAnswer(.missing)), .en).contains("expected: 1\n"))
    }

    @Test func whatPassedIsPrintedWhereItIsWanted() {
        let passed = result(.status("near"), RuleTestAnswer(.status(near)), [])
        #expect(text(passed, .en).isEmpty)
        #expect(text(passed, .en, passedToo: true) == "passed p/tests/a.lua:6 “hai bên” — tien_bo\n")
        #expect(text(result(.status("near"), nil), .en) == "not run p/tests/a.lua:6 “hai bên” — tien_bo\n")
    }

    @Test func theLastLineCounts() {
        let passed = result(.status("near"), RuleTestAnswer(.status(near)), [])
        let failed = result(.status("met"), RuleTestAnswer(.status(near)))
        #expect(TestText.summary([passed, failed, passed], language: .vi) == "3 phép thử, 2 đạt, 1 không đạt")
        #expect(TestText.summary([passed], language: .en) == "1 test, 1 passed")
        #expect(TestText.summary([result(.missing, nil)], language: .en) == "1 test, 1 not run")
        #expect(TestText.summary([], language: .vi) == "Không có phép thử nào.")
        #expect(TestText.untested(["a", "b"], language: .en) == "Rules without a test: a, b")
        #expect(TestText.untested([], language: .en).isEmpty)
    }
}

import Diagnostics

/// A fixed text of what is said about tests of rules. All of them stand here, both languages side by side.
enum TestLabel: String, CaseIterable {
    case passed, failed, notRun, row, given, expected, got
    case nothing, score, noScore, note, noNote, reason, noReason, missing, decimals, more
    case tests, test, untested, noTests

    /// The text in this language.
    func text(in language: Language) -> String { text.text(in: language) }

    private static func of(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

    /// Both languages.
    var text: LocalizedText {
        switch self {
        case .passed: TestLabel.of("đạt", "passed")
        case .failed: TestLabel.of("không đạt", "failed")
        case .notRun: TestLabel.of("không chạy được", "not run")
        case .row: TestLabel.of("hàng", "row")
        case .given: TestLabel.of("cho", "given")
        case .expected: TestLabel.of("chờ", "expected")
        case .got: TestLabel.of("nhận", "got")
        case .nothing: TestLabel.of("không có gì", "nothing")
        case .score: TestLabel.of("điểm", "score")
        case .noScore: TestLabel.of("không có điểm", "no score")
        case .note: TestLabel.of("ghi chú", "note")
        case .noNote: TestLabel.of("không có ghi chú", "no note")
        case .reason: TestLabel.of("lý do", "reason")
        case .noReason: TestLabel.of("không có lý do", "no reason")
        case .missing: TestLabel.of("không có số nào (missing)", "no number (missing)")
        case .decimals: TestLabel.of("chữ số thập phân", "decimals")
        case .more: TestLabel.of("ký tự nữa", "more letters")
        case .tests: TestLabel.of("phép thử", "tests")
        case .test: TestLabel.of("phép thử", "test")
        case .untested: TestLabel.of("Quy tắc chưa có phép thử", "Rules without a test")
        case .noTests: TestLabel.of("Không có phép thử nào.", "There are no tests.")
        }
    }
}

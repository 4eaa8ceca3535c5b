import Diagnostics
import Testing

@testable import TienDoCommand

@Suite struct DiagnosticPrinterTests {
    static let diagnostic = Diagnostic(
        .indicatorUnknown,
        at: SourceLocation(file: "data/a.csv", row: 3, header: "indicator", column: 4),
        subject: "mial",
        ["id": "mial"],
        suggestions: ["mail"]
    )

    @Test func saysWhatWhereAndWhatWasMeant() {
        var printer = DiagnosticPrinter(folder: "/nowhere", language: .en, color: false)
        #expect(
            printer.text(DiagnosticPrinterTests.diagnostic) == """
                error TD0402 data/a.csv:3, column “indicator”
                  the plan has no indicator “mial”; the row is left out
                  → did you mean “mail”?

                """
        )
    }

    @Test func saysItInVietnamese() {
        var printer = DiagnosticPrinter(folder: "/nowhere", language: .vi, color: false)
        #expect(
            printer.text(DiagnosticPrinterTests.diagnostic) == """
                lỗi TD0402 data/a.csv:3, cột “indicator”
                  kế hoạch không có chỉ tiêu “mial”; hàng này bị bỏ ra
                  → có phải ý bạn là “mail”?

                """
        )
    }

    @Test func textsOfAPlanCannotMoveTheCursor() {
        var printer = DiagnosticPrinter(folder: "/nowhere", language: .en, color: false)
        let text = printer.text(
            Diagnostic(
                .indicatorUnknown,
                at: SourceLocation(file: "a\u{1B}[2J.csv", row: 1, header: "b\u{7}"),
                ["id": "c\nd\u{1B}"],
                suggestions: ["e\r"]
            )
        )
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(text.split(separator: "\n").count == 3)
    }

    @Test func coloursOnlyWhereAsked() {
        var plain = DiagnosticPrinter(folder: "/nowhere", language: .en, color: false)
        var coloured = DiagnosticPrinter(folder: "/nowhere", language: .en, color: true)
        #expect(!plain.text(DiagnosticPrinterTests.diagnostic).contains("\u{1B}"))
        #expect(coloured.text(DiagnosticPrinterTests.diagnostic).contains("\u{1B}[1;31merror\u{1B}[0m"))
    }
}

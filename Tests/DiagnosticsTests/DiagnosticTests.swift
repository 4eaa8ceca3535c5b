import Testing

@testable import Diagnostics

@Suite("A diagnostic carries data and makes its sentence when asked")
struct DiagnosticTests {
    private let location = SourceLocation(file: "data/a.csv", row: 2, header: "value")

    @Test("The sentence is filled in the language that is asked for")
    func message() {
        let diagnostic = Diagnostic(.notANumber, at: location, ["text": "12x", "style": "vi"])
        #expect(diagnostic.message(in: .vi) == "“12x” không phải là một số; kiểu viết số ở đây là vi")
        #expect(diagnostic.message(in: .en) == "“12x” is not a number; the number style here is vi")
        #expect(diagnostic.severity == .error)
    }

    @Test("What was perhaps meant is a hint; nothing is none")
    func hint() {
        func hint(_ names: [String], _ language: Language) -> String? {
            Diagnostic(.notANumber, at: location, suggestions: names).hint(in: language)
        }
        #expect(hint([], .vi) == nil)
        #expect(hint(["value"], .vi) == "có phải ý bạn là “value”?")
        #expect(hint(["value", "target"], .en) == "did you mean “value” or “target”?")
        #expect(hint(["value", "target"], .vi) == "có phải ý bạn là “value” hoặc “target”?")
    }

    @Test("Values are written as literals")
    func literals() {
        let values: [DiagnosticValue] = ["a", 3, "\(1)\("b")"]
        #expect(values == [.text("a"), .number(3), .text("1b")])
    }

    @Test("Codes are the same by their id")
    func codeIdentity() {
        let renamed = DiagnosticCode(DiagnosticCode.notANumber.id, .info, vi: "khác", en: "other")
        #expect(renamed == .notANumber)
        #expect(Set([renamed, .notANumber]).count == 1)
        #expect(DiagnosticCode.notANumber != .numberAmbiguous)
    }
}

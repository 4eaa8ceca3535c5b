import Testing

@testable import Diagnostics

@Suite("Diagnostics are shown in one order, each once")
struct DiagnosticListTests {
    private func diagnostic(_ code: DiagnosticCode, _ file: String, _ line: Int?, _ subject: String = "") -> Diagnostic
    {
        Diagnostic(code, at: SourceLocation(file: file, line: line), subject: subject)
    }

    @Test("By file, place, code and subject, whatever order they were found in")
    func order() {
        let expected = [
            diagnostic(.tableEmpty, "a.csv", nil), diagnostic(.columnMissing, "a.csv", 1),
            diagnostic(.notANumber, "a.csv", 2, "x"), diagnostic(.notANumber, "a.csv", 2, "y"),
            diagnostic(.numberAmbiguous, "a.csv", 2, "a"), diagnostic(.notANumber, "a.csv", 10),
            diagnostic(.notANumber, "b.csv", 1),
        ]
        #expect(DiagnosticList(expected.reversed()).sorted == expected)
        #expect(DiagnosticList(expected.shuffled()).sorted == expected)
    }

    @Test("Text order is that of bytes: capitals first, marked letters last")
    func byteOrder() {
        let subjects = ["B", "a", "z", "đ"]
        let list = DiagnosticList(subjects.reversed().map { diagnostic(.notANumber, "a.csv", 1, $0) })
        #expect(list.sorted.map(\.subject) == subjects)
    }

    @Test("What differs only in its values is ordered by the sentence")
    func values() {
        var list = DiagnosticList()
        for text in ["b", "a"] {
            list.add(.notANumber, at: SourceLocation(file: "a.csv", row: 2), ["text": .text(text), "style": "vi"])
        }
        #expect(list.sorted.map { $0.values["text"] } == ["a", "b"])
    }

    @Test("What was found twice is shown once, but stays in the list")
    func repeated() {
        var list = DiagnosticList([diagnostic(.notANumber, "a.csv", 1)])
        list.add(diagnostic(.notANumber, "a.csv", 1))
        list.add(contentsOf: list)
        #expect(list.items.count == 4)
        #expect(list.sorted.count == 1)
    }

    @Test("Rows of tables and lines of texts in one file have an order of their own, independent of the input's")
    func mixed() {
        let places = [
            SourceLocation(file: "a.csv"), SourceLocation(file: "a.csv", line: 3),
            SourceLocation(file: "a.csv", row: 3),
            SourceLocation(file: "a.csv", row: 3, header: ""), SourceLocation(file: "a.csv", row: 3, header: "id"),
        ]
        let items = places.flatMap { [Diagnostic(.notANumber, at: $0), Diagnostic(.numberAmbiguous, at: $0)] }
        for _ in 0..<20 { #expect(DiagnosticList(items.shuffled()).sorted == items) }
    }

    @Test("Errors are seen among warnings")
    func hasErrors() {
        var list = DiagnosticList()
        #expect(!list.hasErrors)
        list.add(.rowTooShort, at: SourceLocation(file: "a.csv", row: 2), ["count": 1, "columns": 2])
        #expect(!list.hasErrors)
        list.add(.notANumber, at: SourceLocation(file: "a.csv", row: 2))
        #expect(list.hasErrors)
    }
}

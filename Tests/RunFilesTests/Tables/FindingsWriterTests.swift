import Diagnostics
import RunFiles
import Testing

@Suite struct FindingsWriterTests {
    private func lines(_ list: DiagnosticList, _ language: Language = .en) -> [String] {
        String(decoding: FindingsWriter.bytes(list, language: language), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func nothingToSayIsAHeader() {
        #expect(lines(DiagnosticList()) == ["severity,code,file,row,column,subject,message", ""])
    }

    @Test func aCellIsNamedByFileRowAndHeader() {
        var list = DiagnosticList()
        list.add(
            .filterMatchesNothing,
            at: SourceLocation(file: "data/a,b.csv", row: 12, header: "Giá trị", line: 40),
            subject: "mail.share",
            ["option": "--units", "text": "99"],
            suggestions: ["58"]
        )
        #expect(
            lines(list)[1]
                == "warning,TD0801,\"data/a,b.csv\",12,Giá trị,mail.share,"
                + "the option --units “99” matches nothing; did you mean “58”?"
        )
        #expect(lines(list, .vi)[1].hasSuffix("không ứng với gì cả; có phải ý bạn là “58”?"))
    }

    @Test func aLineOfAScriptIsItsRow() {
        var list = DiagnosticList()
        list.add(.filterMatchesNothing, at: SourceLocation(file: "plan.lua", line: 7, column: 3))
        #expect(lines(list)[1].hasPrefix("warning,TD0801,plan.lua,7,,,"))
    }

    @Test func findingsAreSortedByPlaceAndStandOnce() {
        var list = DiagnosticList()
        for row in [10, 9, 10] { list.add(.filterMatchesNothing, at: SourceLocation(file: "b.csv", row: row)) }
        list.add(.filterMatchesNothing, at: SourceLocation(file: "a.csv", row: 99))
        let places = lines(list).dropFirst().dropLast().map { $0.split(separator: ",")[2...3].joined(separator: ":") }
        #expect(places == ["a.csv:99", "b.csv:9", "b.csv:10"])
    }

    @Test func messagesWithLineBreaksAreQuoted() {
        var list = DiagnosticList()
        list.add(.filterMatchesNothing, at: SourceLocation(file: "a"), ["option": "x", "text": "1\n\"2\""])
        let text = String(decoding: FindingsWriter.bytes(list, language: .en), as: UTF8.self)
        #expect(text.hasSuffix(",\"the option x “1\n\"\"2\"\"” matches nothing\"\n"))
    }
}

import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct ExpectationReaderTests {
    private func read(_ expect: String) -> (RuleTestExpectation?, [Diagnostic]) {
        var diagnostics = DiagnosticList()
        let files = RuleTestFiles(lua: LuaFiles(), statuses: ["met", "near", "no_data"])
        let source = "test \"t\" { rule = \"r\", expect = \(expect) }"
        let tests = files.tests(in: Array(source.utf8), "tests/a.lua", &diagnostics)
        return (tests.first?.cases.first?.expected, diagnostics.items)
    }

    @Test(arguments: [
        ("met", RuleTestExpectation.Outcome.status("met")), ("{ met }", .status("met")),
        ("\"error\"", .status("error")),
        ("\"limit\"", .status("limit")), ("82", .number(82, decimals: 9)), ("-0.5", .number(-0.5, decimals: 9)),
        ("{ 4.5526, decimals = 4 }", .number(4.5526, decimals: 4)), ("missing", .missing), ("{ missing }", .missing),
    ])
    func `outcomes are statuses, figures, or that there is none`(text: String, outcome: RuleTestExpectation.Outcome) {
        let (expected, diagnostics) = read(text)
        #expect(expected?.outcome == outcome && diagnostics.isEmpty)
        #expect(expected?.score == .any && expected?.note == nil && expected?.reason == nil)
        #expect(expected?.location.column != nil)
    }

    @Test func `score, note and reason stand beside`() {
        #expect(read("{ met, 92.5 }").0?.score == .number(92.5))
        #expect(read("{ met, score = 92.5 }").0?.score == .number(92.5))
        #expect(read("{ met, missing }").0?.score == RuleTestExpectation.Score.none)
        let both = read("{ no_data, note = \"n\", reason = \"missing:value\" }").0
        #expect(both?.note == "n" && both?.reason == "missing:value")
        #expect(read("{ met, note = missing }").0?.note == "")
    }

    @Test func `a status that there isn't is told, with the nearest`() {
        let (expected, diagnostics) = read("{ \"mett\", 1 }")
        #expect(expected == nil && diagnostics.map(\.code) == [.testStatusUnknown])
        #expect(diagnostics[0].suggestions == ["met"])
    }

    @Test(arguments: [
        "{}", "{ met, 1, 2 }", "{ met, \"1\" }", "{ met, 1, score = 1 }", "{ met, note = 1 }", "true", "0/0",
        "{ 1, decimals = 1.5 }", "{ 1, decimals = 10 }", "nil",
    ])
    func `what nothing can be expected by is told`(text: String) {
        let (expected, diagnostics) = read(text)
        #expect(expected == nil && diagnostics.map(\.code) == [.testValueWrong], "\(text): \(diagnostics)")
    }

    @Test func `an entry that is none is told`() {
        #expect(read("{ met, nore = \"n\" }").1.map(\.code) == [.testKeyUnknown])
    }
}

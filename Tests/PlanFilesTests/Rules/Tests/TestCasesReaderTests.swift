import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct TestCasesReaderTests {
    private func read(_ entries: String) -> ([RuleTestCase], [Diagnostic]) {
        var diagnostics = DiagnosticList()
        let files = RuleTestFiles(lua: LuaFiles(), statuses: ["met", "near", "no_data"])
        let source = "cases \"c\" { rule = \"r\", \(entries) }"
        let tests = files.tests(in: Array(source.utf8), "tests/a.lua", &diagnostics)
        return (tests.first?.cases ?? [], diagnostics.items)
    }

    @Test func `columns before the arrow are given, those behind it expected`() {
        let (cases, diagnostics) = read(
            """
            columns = { "value", "=>", "score", "note", "reason" }, given = { direction = "up" },
            { 1, met, 100, "so", missing }, { missing, no_data, missing, missing, "missing:value" },
            """
        )
        #expect(diagnostics.isEmpty && cases.map(\.row) == [1, 2])
        #expect(cases[0].values == ["value": 1, "direction": "up"])
        #expect(cases[1].values == ["value": ParameterValue?.none, "direction": "up"])
        #expect(cases[0].expected.score == .number(100) && cases[1].expected.score == .none)
        #expect(cases.map(\.expected.note) == ["so", ""] && cases.map(\.expected.reason) == ["", "missing:value"])
    }

    @Test func `an input may be named score, for it stands before the arrow`() {
        let (cases, _) = read(#"columns = { "score", "=>" }, { 1, met }"#)
        #expect(cases.first?.values == ["score": 1] && cases.first?.expected.score == .any)
    }

    @Test func `figures are compared to the decimals of all rows, or to those of one`() {
        let (cases, _) = read(
            #"columns = { "part", "=>" }, decimals = 2, { 1, 0.33 }, { 2, { 0.6667, decimals = 4 } }"#
        )
        #expect(cases.map(\.expected.outcome) == [.number(0.33, decimals: 2), .number(0.6667, decimals: 4)])
    }

    @Test(arguments: [
        #"columns = { "value" }, { 1 }"#, #"columns = { "value", "value", "=>" }, { 1, 1, met }"#,
        #"columns = { 1, "=>" }, { 1, met }"#, "{ 1, met }", #"columns = { "value", "=>" }"#,
        #"columns = { "=>", "value" }, { met, 1 }"#,
        #"columns = { "value", "=>" }, given = { value = 2 }, { 1, met }"#,
        #"columns = { "value", "=>" }, decimals = 10, { 1, met }"#,
    ])
    func `columns that can't be used are told`(entries: String) {
        #expect(read(entries).1.map(\.code) == [.testValueWrong])
    }

    @Test func `a row of another length costs itself`() {
        let (cases, diagnostics) = read(
            #"columns = { "value", "target", "=>" }, { 1, 1, met }, { 1, met }, { 1, nil, met }, 5, { 2, 2, met }"#
        )
        #expect(cases.map(\.row) == [1, 5])
        #expect(diagnostics.map(\.code) == [.testRowLength, .testRowLength, .testRowLength])
        #expect(diagnostics[0].values["row"] == .number(2) && diagnostics[0].values["count"] == .number(2))
        #expect(diagnostics[0].location.column != nil)
    }
}

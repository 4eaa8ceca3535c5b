import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct RuleTestReaderTests {
    private func read(_ source: String) -> (RuleTest?, [Diagnostic]) {
        var diagnostics = DiagnosticList()
        let files = RuleTestFiles(lua: LuaFiles(), statuses: ["met", "missed"])
        let tests = files.tests(in: Array(source.utf8), "tests/a.lua", &diagnostics)
        return (tests.first, diagnostics.items)
    }

    @Test func `what is given stands in its order, and may be missing`() {
        let (test, diagnostics) = read(
            """
            test "a" {
              rule = "r",
              given = { value = 1.5, target = missing, history = { [2015] = 60 }, deadline = "2016-06-30" },
              expect = met,
            }
            """
        )
        let given = test?.cases.first?.given ?? []
        #expect(diagnostics.isEmpty && given.map(\.name) == ["value", "target", "history", "deadline"])
        #expect(given.map(\.value) == [1.5, nil, [2015: 60], "2016-06-30"])
        #expect(given.map(\.location.line) == [3, 3, 3, 3] && given[1].location.column == 35)
        #expect(test?.cases.first?.location.line == 1)
    }

    @Test func `an entry that is none is told where it stands`() {
        let (test, diagnostics) = read(#"test "a" { rule = "r", givn = { value = 1 }, expect = met }"#)
        #expect(diagnostics.map(\.code) == [.testKeyUnknown] && diagnostics[0].suggestions == ["given"])
        #expect(diagnostics[0].location.column == 24 && test?.cases.count == 1)
    }

    @Test(arguments: [
        (#"test "a" { expect = met }"#, "rule"), (#"test "a" { rule = 1, expect = met }"#, "rule"),
        (#"test "" { rule = "r", expect = met }"#, "test"),
        (#"test "a" { rule = "r" }"#, "expect"), (#"test "a" { rule = "r", given = 1, expect = met }"#, "given"),
        (#"test "a" { rule = "r", given = { 1 }, expect = met }"#, "given"),
        (#"test "a" { rule = "r", given = { value = print }, expect = met }"#, "value"),
        (#"test "a" { rule = "r", given = { parts = { a = missing } }, expect = met }"#, "parts"),
        (#"test "a" { rule = "r", given = { value = 0/0 }, expect = met }"#, "value"),
    ])
    func `a value of another kind is told, and the case left out`(source: String, key: String) {
        let (test, diagnostics) = read(source.replacing("print", with: "tostring"))
        #expect(diagnostics.map(\.code) == [.testValueWrong], "\(diagnostics)")
        #expect(diagnostics.first?.values["key"] == .text(key))
        #expect(test?.cases.isEmpty ?? true)
    }
}

import Diagnostics
import Testing

@testable import PlanFiles

struct RuleTestFilesTests {
    @Test func `tests and cases name the rules that they are about`() {
        let source = """
            test "a" { rule = "late", given = {}, expect = { met } }
            cases "b" {
              columns = { "value", "=>" }, rule = "early",
              { 1, met },
            }
            test "c" { given = {} }
            """
        var diagnostics = DiagnosticList()
        let tests = RuleTestFiles.tests(in: Array(source.utf8), "tests/a.lua", &diagnostics)
        #expect(tests.map(\.name) == ["a", "b"] && tests.map(\.rule) == ["late", "early"])
        #expect(tests.map(\.location.line) == [1, 3] && tests[1].location.column == 39)
        #expect(diagnostics.items.isEmpty)
    }

    @Test func `what is wrong with their text is told`() {
        var diagnostics = DiagnosticList()
        #expect(RuleTestFiles.tests(in: Array("test \"a\" { rule = }".utf8), "tests/a.lua", &diagnostics).isEmpty)
        #expect(diagnostics.items.map(\.code) == [.testSyntax] && diagnostics.items[0].location.column == 19)
    }
}

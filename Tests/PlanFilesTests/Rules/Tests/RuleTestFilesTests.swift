import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct RuleTestFilesTests {
    private func read(_ source: String, modules: [String: String] = [:]) -> ([RuleTest], [Diagnostic]) {
        var lua = LuaFiles()
        lua.modules = modules.map {
            RuleSource(path: "rules/\($0.key).lua", bytes: Array($0.value.utf8), module: $0.key)
        }
        var diagnostics = DiagnosticList()
        let files = RuleTestFiles(lua: lua, statuses: ["met", "missed", "no_data"])
        return (files.tests(in: Array(source.utf8), "tests/a.lua", &diagnostics), diagnostics.items)
    }

    @Test func `tests and cases are read in their order, with the place of each case`() {
        let (tests, diagnostics) = read(
            """
            test "a" { rule = "late", given = { value = 1 }, expect = { met } }
            cases "b" {
              columns = { "value", "=>" }, rule = "early",
              { 1, met },
              { missing, no_data }, { 2, missed },
            }
            """
        )
        #expect(tests.map(\.name) == ["a", "b"] && tests.map(\.rule) == ["late", "early"])
        #expect(tests.map(\.location.line) == [1, 3] && tests[1].location.column == 39)
        #expect(tests[0].cases.map(\.location.line) == [1] && tests[1].cases.map(\.location.line) == [4, 5, 5])
        #expect(tests[1].cases.map(\.row) == [1, 2, 3] && tests[1].cases[2].location.column == 25)
        #expect(diagnostics.isEmpty)
    }

    @Test func `tests may be made by functions, and require what rules do`() {
        let (tests, diagnostics) = read(
            """
            local edge = require "lib/edge"
            for place, status in ipairs { met, missed } do
              test("number " .. place) { rule = "r", given = { value = edge }, expect = status }
            end
            """,
            modules: ["lib/edge": "return 90"]
        )
        #expect(tests.map(\.name) == ["number 1", "number 2"] && diagnostics.isEmpty)
        #expect(tests.map(\.cases[0].expected.outcome) == [.status("met"), .status("missed")])
        #expect(tests[0].cases[0].given.map(\.value) == [90])
    }

    @Test func `what is wrong with their text is told`() {
        let (tests, diagnostics) = read("test \"a\" { rule = }")
        #expect(tests.isEmpty)
        #expect(diagnostics.map(\.code) == [.testSyntax] && diagnostics[0].location.column == 19)
    }

    @Test func `where a file stops the tests before are kept, and of those behind is known what they are about`() {
        let (tests, diagnostics) = read(
            """
            test "a" { rule = "r", expect = met }
            test "b" { rule = "s", expect = mett }
            test "c" { rule = "t", expect = met }
            """
        )
        #expect(tests.map(\.rule) == ["r", "s", "t"] && tests.map(\.cases.count) == [1, 0, 0])
        #expect(diagnostics.map(\.code) == [.testFileFailed] && diagnostics[0].location.line == 2)
        #expect(diagnostics[0].suggestions == ["met"])
    }

    @Test func `a file without a test is said`() {
        #expect(read("-- later").1.map(\.code) == [.testFileEmpty])
    }

    @Test(arguments: [
        (#"test "a" { rule = "r", expect = met } cases "b" { rule = "s" }"#, Set(["r", "s"])),
        (#"local name = "r" test "a" { rule = name, expect = met }"#, nil), ("test {", Set()), ("", Set()),
    ])
    func `which rules tests are about is known by their texts, where these say it`(
        source: String,
        rules: Set<String>?
    ) throws {
        let folder = try TemporaryFolder(["tests/a.lua": source])
        var diagnostics = DiagnosticList()
        #expect(RuleTestFiles.rulesNamed(in: RuleTestFiles.files(in: folder.path, &diagnostics)) == rules)
        #expect(diagnostics.items.isEmpty)
        withExtendedLifetime(folder) {}
    }
}

import Diagnostics
import Testing

@testable import PlanFiles

struct LooseTestsTests {
    @Test func `they are about the standard rules`() throws {
        let folder = try TemporaryFolder(["a.lua": #"test "a" { rule = "ratio", expect = missing }"#])
        let reading = LooseTests.read([folder.path + "/a.lua"], language: .en)
        #expect(reading.diagnostics.items.isEmpty && reading.unreadable.isEmpty)
        #expect(reading.plan.tests.map(\.rule) == ["ratio"] && reading.plan.language == .en)
        #expect(reading.plan.rules.contains { $0.name == "ratio" && $0.isStandard })
        #expect(reading.plan.tests[0].location.file == folder.path + "/a.lua")
    }

    @Test func `or about those of another folder, with their statuses`() throws {
        let folder = try TemporaryFolder([
            "rules/own.lua": """
            rule "own" {
              level = "indicator", statuses = { { id = "dat", vi = "Đạt", en = "Met" } },
              judge = function(value) return dat end,
            }
            """,
            "rules/broken.lua": #"rule "broken" { level = "indicator" }"#,
            "rules/tests/own.lua": #"test "a" { rule = "own", given = { value = 1 }, expect = dat }"#,
        ])
        let reading = LooseTests.read([folder.path + "/rules/tests/own.lua"], standardRules: folder.path + "/rules")
        #expect(reading.plan.tests.first?.cases.first?.expected.outcome == .status("dat"))
        #expect(reading.plan.rulesNotUsable == ["broken"])
        #expect(reading.diagnostics.items.map(\.code) == [.ruleFunctionMissing])
    }

    @Test func `a file that can't be read is told`() {
        let reading = LooseTests.read(["/nowhere/a.lua"])
        #expect(reading.unreadable == ["/nowhere/a.lua"])
        #expect(reading.diagnostics.items.map(\.code) == [.fileUnreadable])
    }
}

import Foundation
import Testing

/// `tiendo fmt`, as a user calls it.
@Suite struct FmtCommandTests {
    private func plan() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("plan \"p\" {periods=years(2016,2017)}\n", to: "p/plan.lua")
        try folder.write("rule \"a\" { level = \"task\" }\n", to: "p/rules/a.lua")
        try folder.write("return{1,2} -- hai\n", to: "p/rules/lib/b.lua")
        try folder.write("test \"t\" {rule=\"a\"}\n", to: "p/tests/t.lua")
        return folder
    }

    @Test func filesOfAPlanAreLaidOutInPlace() throws {
        let folder = try plan()
        let output = try Tool.run(["fmt", "p", "--lang", "en"], in: folder.url)
        #expect(output.status == 0 && output.text == "p/plan.lua\np/rules/lib/b.lua\np/tests/t.lua\n")
        #expect(output.complaints == "4 files, 3 changed\n")
        #expect(try folder.text("p/plan.lua") == "plan \"p\" { periods = years(2016, 2017) }\n")
        #expect(try folder.text("p/rules/lib/b.lua") == "return { 1, 2 } -- hai\n")
        let again = try Tool.run(["fmt", "p", "--lang", "vi"], in: folder.url)
        #expect(again.status == 0 && again.text.isEmpty && again.complaints == "4 tệp, 0 tệp đã sửa\n")
    }

    @Test func aCheckWritesNothing() throws {
        let folder = try plan()
        let before = try folder.text("p/plan.lua")
        let check = try Tool.run(["fmt", "p", "--check", "--lang", "en"], in: folder.url)
        #expect(
            check.status == 1 && check.text.hasPrefix("p/plan.lua\n") && check.complaints == "4 files, 3 would change\n"
        )
        let diff = try Tool.run(["fmt", "p/plan.lua", "--diff"], in: folder.url)
        #expect(diff.status == 1 && diff.text.contains("1: + plan \"p\" { periods = years(2016, 2017) }\n"))
        #expect(try folder.text("p/plan.lua") == before)
    }

    @Test func aFileWithMistakesIsLeftAloneAndTheOthersAreDone() throws {
        let folder = try plan()
        try folder.write("rule \"a\" {level=", to: "p/rules/a.lua")
        let output = try Tool.run(["fmt", "p", "--lang", "en"], in: folder.url)
        #expect(output.status == 1 && output.complaints.contains("TD0501 rules/a.lua:1\n"))
        #expect(try folder.text("p/rules/a.lua") == "rule \"a\" {level=" && output.text.contains("p/plan.lua\n"))
    }

    @Test func whatIsNotThereEndsWithTwo() throws {
        let folder = try plan()
        let output = try Tool.run(["fmt", "none.lua", "p/plan.lua", "--lang", "en"], in: folder.url)
        #expect(output.status == 2 && output.complaints.contains("TD0111") && output.text == "p/plan.lua\n")
    }
}

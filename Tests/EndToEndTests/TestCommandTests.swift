import Foundation
import Testing

/// `tiendo test`, as a user calls it.
@Suite struct TestCommandTests {
    private func plan() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        #expect(try Tool.run(["new", "p", "--lang", "vi"], in: folder.url).status == 0)
        return folder
    }

    @Test(arguments: ["vi", "en"]) func theTestsOfANewPlanPass(language: String) throws {
        let folder = try TemporaryFolder()
        _ = try Tool.run(["new", "p", "--lang", language], in: folder.url)
        let output = try Tool.run(["test", "p"], in: folder.url)
        #expect(output.status == 0 && output.complaints.isEmpty, "\(output)")
        #expect(output.text == (language == "vi" ? "8 phép thử, 8 đạt\n" : "8 tests, 8 passed\n"))
        // Where it stands is where it is called.
        let here = try Tool.run(["test", "--verbose"], in: folder.url.appending(path: "p"))
        #expect(here.text.split(separator: "\n").count == 9 && here.text.contains(" tests/"), "\(here)")
    }

    @Test func aFailureIsPrintedWithItsPlaceAndEndsWithOne() throws {
        let folder = try plan()
        try folder.write(
            """
            cases "sai" {
              rule = "tien_bo", columns = { "value", "previous", "direction", "=>", "score" },
              { 84.4, 84, "up", near, 0.4 },
              { 84.4, 84, "up", met, 0.4 },
            }
            test "lỗi" { rule = "percent_of_plan", given = { value = 1, target = 0, direction = "up" }, expect = met }
            """,
            to: "p/tests/b.lua"
        )
        let output = try Tool.run(["test", "p", "--lang", "en"], in: folder.url)
        #expect(output.status == 1 && output.complaints.isEmpty, "\(output)")
        #expect(output.text.contains("failed p/tests/b.lua:4 “sai”, row 2 — tien_bo\n"))
        #expect(output.text.contains("  expected: Met (met), score 0.4\n  got:      Near (near), score 0.4\n"))
        #expect(output.text.contains("standard/percent_of_plan.lua:") && output.text.contains("must be above 0"))
        #expect(output.text.hasSuffix("11 tests, 9 passed, 2 failed\n"))
        let filtered = try Tool.run(["test", "p", "--filter", "LOI", "--lang", "en"], in: folder.url)
        #expect(filtered.status == 1 && filtered.text.hasSuffix("\n1 test, 1 failed\n"), "\(filtered)")
        let quiet = try Tool.run(["test", "p/tests/tien_bo.lua", "--quiet"], in: folder.url)
        #expect(quiet.status == 0 && quiet.text.isEmpty && quiet.complaints.isEmpty)
        let none = try Tool.run(["test", "p", "--filter", "zzz"], in: folder.url)
        #expect(none.status == 0 && none.complaints.contains("TD0801") && none.text == "Không có phép thử nào.\n")
    }

    @Test func mistakesInTestsAreToldAndTheRestRuns() throws {
        let folder = try plan()
        try folder.write(
            """
            test "một" { rule = "tien_bo", given = { valeu = 1 }, expect = met }
            test "hai" { rule = "khong_co", expect = met }
            test "ba" { rule = "ratio", given = { part = 1, whole = 4 }, expect = 25 }
            test "bốn" { rule = "tien_bo", expect = mett }
            """,
            to: "p/tests/b.lua"
        )
        let output = try Tool.run(["test", "p"], in: folder.url)
        #expect(output.status == 1)
        for code in ["TD0939", "TD0942", "TD0947"] { #expect(output.complaints.contains(code), "\(code)") }
        #expect(output.text.hasSuffix("11 phép thử, 9 đạt, 2 không chạy được\n"), "\(output.text)")
        // The check tells the same of their form.
        let check = try Tool.run(["check", "p"], in: folder.url)
        for code in ["TD0939", "TD0942", "TD0947"] { #expect(check.text.contains(code), "\(code)") }
    }

    @Test func aPlansRowsAreAskedForByTheirIds() throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.examples.appending(path: "ninh-thuan-par"), to: "par")
        try folder.write(
            """
            test "sipas" { rule = "meets_target", given = { indicator = "sipas", period = 2022 }, expect = { missed, -7.81 } }
            """,
            to: "par/tests/a.lua"
        )
        let output = try Tool.run(["test", "par", "--lang", "en"], in: folder.url)
        #expect(output.text.hasPrefix("1 test, 1 passed\n"), "\(output)")
    }

    @Test func filesOfNoPlanAreAboutTheStandardRules() throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.root.appending(path: "rules"), to: "rules")
        try folder.write(
            "test \"a\" { rule = \"ratio\", given = { part = 1, whole = 4 }, expect = 25 }",
            to: "rules/tests/zz.lua"
        )
        try folder.write("test \"b\" { rule = \"sum\", expect = missing }", to: "zz.lua")
        let arguments = ["test", "rules/tests/zz.lua", "zz.lua", "--lang", "en"]
        let embedded = try Tool.run(arguments, in: folder.url)
        #expect(embedded.status == 0 && embedded.text == "2 tests, 2 passed\n", "\(embedded)")
        let output = try Tool.run(arguments + ["--rules", "rules"], in: folder.url)
        #expect(output.status == 0, "\(output)")
        #expect(output.text.contains("Rules without a test: ") && output.text.contains("percent_of_plan"))
        #expect(!output.text.contains(" ratio,"))
    }

    @Test func programsGetAnObject() throws {
        let folder = try plan()
        let output = try Tool.run(["test", "p", "--format", "json"], in: folder.url)
        let object = try JSONSerialization.jsonObject(with: Data(output.text.utf8)) as? [String: Any]
        #expect(object?["passed"] as? Int == 8 && (object?["results"] as? [Any])?.count == 8)
    }

    @Test func whatIsNoPlanOrCantBeReadEndsWithTwo() throws {
        let folder = try plan()
        for arguments in [
            ["test", "nothing"], ["test", "a.lua"], ["test", "p/tests/nothing.lua"], ["test", "p", "--rules", "q"],
        ] {
            let output = try Tool.run(arguments, in: folder.url)
            #expect(output.status == 2 && !output.complaints.isEmpty, "\(arguments): \(output)")
        }
        try FileManager.default.removeItem(atPath: folder.path + "/p/tests")
        let empty = try Tool.run(["test", "p"], in: folder.url)
        #expect(empty.status == 0 && empty.text == "Không có phép thử nào.\n" && empty.complaints.isEmpty, "\(empty)")
    }
}

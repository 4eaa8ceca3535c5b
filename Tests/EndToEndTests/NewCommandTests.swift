import Foundation
import Testing

/// `tiendo new`, as a user calls it.
@Suite struct NewCommandTests {
    private func files(in folder: URL) throws -> [String: Data] {
        let base = folder.path(percentEncoded: false)
        let paths = try #require(FileManager.default.enumerator(atPath: base)).compactMap { $0 as? String }
        var files: [String: Data] = [:]
        for path in paths where !path.hasPrefix("out") {
            files[path] = try? Data(contentsOf: folder.appending(path: path))
        }
        return files
    }

    @Test(arguments: ["vi", "en"]) func theNewPlanRunsAtOnceWithoutAWarning(language: String) throws {
        let folder = try TemporaryFolder()
        let output = try Tool.run(["new", "ke-hoach", "--lang", language], in: folder.url)
        #expect(output.status == 0 && output.complaints.isEmpty, "\(output)")
        #expect(output.text.contains("tiendo run ke-hoach"))
        // The very bytes of templates/.
        let template = Repository.root.appending(path: "templates/" + language)
        let made = try files(in: folder.url.appending(path: "ke-hoach"))
        let isForEditors = { (path: String) in path == ".luarc.json" || path == ".tiendo/tiendo.lua" }
        #expect(made.filter { !isForEditors($0.key) } == (try files(in: template)))
        #expect(made.keys.filter(isForEditors).count == 2)

        let check = try Tool.run(["check", "ke-hoach", "--notes"], in: folder.url)
        #expect(check.status == 0 && check.text == (language == "vi" ? "Không có vấn đề nào.\n" : "No problems.\n"))
        let run = try Tool.run(["run", "ke-hoach"], in: folder.url)
        #expect(run.status == 0 && run.complaints.isEmpty, "\(run)")
        #expect(try folder.text("ke-hoach/out/findings.csv").split(separator: "\n").count == 1)
        let verdicts = try folder.text("ke-hoach/out/verdicts.csv")
        for status in ["met", "near", "missed", "done", "done_late", "in_progress"] {
            #expect(verdicts.contains(",\(status),"), "\(status)")
        }
        for outcome in ["no_data", "error", "limit"] { #expect(!verdicts.contains(",\(outcome),"), "\(outcome)") }
        #expect(verdicts.contains(language == "vi" ? "tốt hơn kỳ trước" : "better than the period before"))

        let due = try Tool.run(["due", "ke-hoach", "--on", "2026-06-30", "--data"], in: folder.url)
        #expect(due.status == 0 && due.text.contains(language == "vi" ? "Kính gửi:" : "To:"), "\(due)")
    }

    @Test(arguments: ["vi", "en"]) func nothingIsWrittenOver(language: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "p/plan.lua")
        for arguments in [["new", "p"], ["new", "p", "--from", "p"], ["new", "p/plan.lua"]] {
            let output = try Tool.run(arguments + ["--lang", language], in: folder.url)
            #expect(output.status == 2 && output.text.isEmpty, "\(output)")
        }
        let output = try Tool.run(["new", "p", "--lang", language], in: folder.url)
        #expect(output.complaints.contains("TD0811"))
        #expect(output.complaints.contains(language == "vi" ? "thư mục không trống" : "the folder is not empty"))
        #expect(try folder.text("p/plan.lua") == "mine")
    }

    @Test(arguments: ["vi", "en"]) func nextYearsPlanRunsToo(language: String) throws {
        let folder = try TemporaryFolder()
        _ = try Tool.run(["new", "a", "--lang", language], in: folder.url)
        _ = try Tool.run(["run", "a"], in: folder.url)
        let made = try Tool.run(["new", "b", "--from", "a"], in: folder.url)
        #expect(made.status == 0 && made.complaints.isEmpty, "\(made)")
        #expect(try folder.text("b/plan.lua").contains("years(2026, 2027)"))
        #expect(try !folder.text("b/targets.csv").contains(",2025,"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/b/out"))

        let run = try Tool.run(["run", "b"], in: folder.url)
        #expect(run.status == 0 && run.complaints.isEmpty, "\(run)")
        let rows = try folder.text("b/out/verdicts.csv").split(separator: "\n")
        // Last year's figures are history: what compares with them still can.
        #expect(
            rows.contains { $0.contains(",2026,") && $0.contains(language == "vi" ? "tien_bo,met" : "progress,met") }
        )
        #expect(!rows.contains { $0.contains(",2025,") })
    }

    @Test func everyExampleHasANextYear() throws {
        for example in ["ninh-thuan-egov", "ninh-thuan-par"] {
            let folder = try TemporaryFolder()
            let source = Repository.examples.appending(path: example).path(percentEncoded: false)
            let made = try Tool.run(["new", "next", "--from", source, "--lang", "en"], in: folder.url)
            #expect(made.status == 0, "\(made)")
            // Periods that are no plain years are said, not guessed.
            #expect(made.complaints.contains("TD0812"))
            #expect(try Tool.run(["run", "next"], in: folder.url).status == 0)
        }
    }

    @Test func whatLiesOutsideIsSaidWhereItIsNotFound() throws {
        let folder = try TemporaryFolder()
        _ = try Tool.run(["new", "plans/a", "--lang", "en"], in: folder.url)
        let script = try folder.text("plans/a/plan.lua")
        try folder.write(
            script.replacingOccurrences(of: "  judge =", with: "  tables = { units = \"../units.csv\" },\n  judge ="),
            to: "plans/a/plan.lua"
        )
        try folder.write(folder.text("plans/a/units.csv"), to: "plans/units.csv")
        #expect(try Tool.run(["new", "plans/b", "--from", "plans/a"], in: folder.url).status == 0)
        let far = try Tool.run(["new", "far/away", "--from", "plans/a"], in: folder.url)
        #expect(far.status == 1 && far.complaints.contains("../units.csv"), "\(far)")
    }

    @Test func aPlanThatIsNoneEndsWithTwo() throws {
        let folder = try TemporaryFolder()
        let output = try Tool.run(["new", "b", "--from", "nowhere", "--lang", "en"], in: folder.url)
        #expect(output.status == 2 && output.complaints.contains("TD0101"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/b"))
    }
}

import Foundation
import Testing

/// What the README says is what happens: its files, its commands and what they print.
@Suite struct ReadmeTests {
    static let languages = [("README.md", "en"), ("README.vi.md", "vi")]

    private func text(_ name: String) throws -> String {
        try String(contentsOf: Repository.root.appending(path: name), encoding: .utf8)
    }

    /// Between `<!-- output:NAME -->` and its end, without the fence.
    private func output(_ name: String, in text: String) throws -> String {
        let start = try #require(text.range(of: "<!-- output:\(name) -->\n"), "there is no output:\(name)")
        let end = try #require(text.range(of: "<!-- /output:\(name) -->", range: start.upperBound..<text.endIndex))
        let lines = text[start.upperBound..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { !$0.hasPrefix("```") }.joined(separator: "\n")
    }

    /// Fenced blocks whose info string names a file: ```` ```csv units.csv ````.
    private func files(in text: String) -> [String: String] {
        var files: [String: String] = [:]
        var name: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                let words = line.split(separator: " ")
                name = name == nil && words.count == 2 ? String(words[1]) : nil
            } else if let name {
                files[name, default: ""] += line + "\n"
            }
        }
        return files
    }

    /// Lines without what trails them, so that an editor that strips blanks does no harm.
    private func trimmed(_ text: String) -> [String] {
        text.split(separator: "\n").map { line in
            var line = String(line)
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    @Test(arguments: languages) func theFirstPlanRunsAsItIsWritten(name: String, language: String) throws {
        let readme = try text(name)
        let files = files(in: readme)
        #expect(files.keys.contains("plan.lua") && files.count == 6)
        let folder = try TemporaryFolder()
        for (file, text) in files { try folder.write(text, to: "first-plan/" + file) }
        let run = try Tool.run(["run", "first-plan", "--lang", language], in: folder.url)
        #expect(run.status == 0, "\(run.complaints)")
        #expect(try trimmed(run.text) == trimmed(output("first-plan", in: readme)))
    }

    @Test(arguments: languages) func theDemoPrintsWhatIsWritten(name: String, language: String) throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.examples.appending(path: "ninh-thuan-egov"), to: "examples/ninh-thuan-egov")
        let run = try Tool.run(["run", "examples/ninh-thuan-egov", "--lang", "vi"], in: folder.url)
        #expect(try trimmed(run.text) == trimmed(output("demo", in: text(name))))
    }

    @Test(arguments: ExamplesTests.names, ["en", "vi"])
    func examplesPrintWhatTheirReadmeSays(name: String, language: String) throws {
        let readme = try text("examples/\(name)/\(language == "vi" ? "README.vi.md" : "README.md")")
        let folder = try TemporaryFolder()
        try folder.copy(Repository.examples.appending(path: name), to: "examples/\(name)")
        let run = try Tool.run(["run", "examples/\(name)", "--lang", language], in: folder.url)
        #expect(try trimmed(run.text) == trimmed(output(name, in: readme)))
    }

    /// The commands themselves build and test the package, which a test can't do from inside; that they are there, and
    /// what they would do, it can see.
    @Test func theTwoCommandsExist() throws {
        let make = URL(filePath: "/usr/bin/env")
        let demo = try Tool.run(make, ["make", "--dry-run", "demo"], in: Repository.root)
        #expect(demo.status == 0 && demo.text.contains("tiendo run examples/ninh-thuan-egov"))
        let test = try Tool.run(make, ["make", "--dry-run", "test"], in: Repository.root)
        #expect(test.status == 0 && test.text.contains("swift test"))
    }
}

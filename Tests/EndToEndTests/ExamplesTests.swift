import Foundation
import Testing

/// The examples give what they gave, in both languages, and the same bytes every time.
@Suite struct ExamplesTests {
    static let names = [
        "ninh-thuan-egov", "ninh-thuan-par", "asean-egov", "assigned-tasks", "published-task-counts", "pci",
        "merger-2025",
        "quarters-and-communes",
    ]

    @Test(arguments: names, ["vi", "en"]) func outputsAreTheGoldenOnes(name: String, language: String) throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.examples.appending(path: name), to: name)
        let output = try Tool.run(["run", name, "--lang", language], in: folder.url)
        #expect(output.status == 0, "\(output.complaints)")
        try GoldenFile.expect(output.text, "\(name)/summary.\(language).txt")
        for file in ["verdicts.csv", "findings.csv", "report.html"] {
            let (base, ending) = (file.split(separator: ".")[0], file.split(separator: ".")[1])
            try GoldenFile.expect(try folder.text("\(name)/out/\(file)"), "\(name)/\(base).\(language).\(ending)")
        }
        try GoldenFile.expect(try folder.text("\(name)/out/run.json"), "\(name)/run.json")
    }

    @Test(arguments: names) func twoRunsAndAnyNumberOfJobsGiveTheSameBytes(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.examples.appending(path: name), to: name)
        var outputs: [[String]] = []
        for jobs in ["1", "2", "1", "3"] {
            _ = try Tool.run(["run", name, "--jobs", jobs], in: folder.url)
            outputs.append(
                try ["verdicts.csv", "findings.csv", "run.json", "report.html"].map {
                    try folder.text("\(name)/out/\($0)")
                }
            )
        }
        #expect(outputs.allSatisfy { $0 == outputs[0] })
    }
}

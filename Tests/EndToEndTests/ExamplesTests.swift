import Foundation
import Testing

/// The examples give what they gave, in both languages, and the same bytes every time.
@Suite struct ExamplesTests {
    static let names = ["ninh-thuan-egov", "ninh-thuan-par", "asean-egdi"]

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

    /// The rows of a run of an example, in cells: unit, subject, period, rule, status, score, and the rest unsplit.
    private func verdicts(of name: String, in folder: TemporaryFolder) throws -> [[String]] {
        try folder.copy(Repository.examples.appending(path: name), to: name)
        _ = try Tool.run(["run", name], in: folder.url)
        return try folder.text("\(name)/out/verdicts.csv").split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", maxSplits: 6, omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// The verdicts of 2022 as they were worked out by hand from the printed targets and results.
    @Test func verdictsOf2022AreThoseOfThePrintedFigures() throws {
        let folder = try TemporaryFolder()
        let rows = try verdicts(of: "ninh-thuan-par", in: folder)
        let found = Set(rows.filter { $0[2] == "2022" }.map { "\($0[1]),\($0[2]),\($0[4]),\($0[5])" })
        let expected = try folder.text("ninh-thuan-par/expected/2022.csv").split(separator: "\n").dropFirst().map(String.init)
        #expect(expected.count >= 4)
        for line in expected { #expect(found.contains(line), "\(line) is not among \(found.sorted())") }
    }

    /// Ranks among the eleven countries are those that stand beside the published figures, and promises are judged by
    /// them.
    @Test func ranksInASEANAreThoseOfThePublishedFigures() throws {
        let folder = try TemporaryFolder()
        let rows = try verdicts(of: "asean-egdi", in: folder)
        let found = Set(rows.filter { $0[3] != "formula" }.map { $0[0..<6].joined(separator: ",") })
        let expected = Set(
            try folder.text("asean-egdi/expected.csv").split(separator: "\n").dropFirst().map(String.init)
        )
        #expect(expected.count == 53)
        #expect(found == expected)
    }

    /// One printed index of 132 does not follow from its printed parts.
    @Test func oneIndexDoesNotFollowFromItsParts() throws {
        let folder = try TemporaryFolder()
        let rows = try verdicts(of: "asean-egdi", in: folder).filter { $0[3] == "formula" }
        #expect(rows.count == 132)
        #expect(rows.filter { $0[4] == "consistent" }.count == 128)
        #expect(rows.filter { $0[4] == "inconsistent" }.map { [$0[0], $0[2]] } == [["KH", "2008"]])
        #expect(
            rows.filter { $0[4] == "no_data" }.map { [$0[0], $0[2]] } == ["2003", "2004", "2005"].map { ["TL", $0] }
        )
    }

    /// The three totals of the plan that are printed with their parts.
    @Test func totalsOfThePlanAreTheSumsOfTheirParts() throws {
        let folder = try TemporaryFolder()
        let rows = try verdicts(of: "ninh-thuan-egov", in: folder).filter { $0[3].hasSuffix("_add_up") }
        #expect(rows.map { $0[3] } == ["document_units_add_up", "services_add_up", "staff_add_up"])
        #expect(rows.allSatisfy { $0[2] == "2016" && $0[4] == "consistent" && $0[5] == "0" })
    }
}

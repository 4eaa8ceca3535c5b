import Foundation
import Testing

/// Figures that were published come out as they were published, and where they contradict themselves the checks say so,
/// and only there. What is expected was found without TienDo and stands in files beside the plans.
@Suite struct PublishedFiguresTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The rows of a run of a plan in the folder, in cells: unit, subject, period, rule, status, score, and the rest
    /// unsplit.
    private func verdicts(of plan: String) throws -> [[String]] {
        _ = try Tool.run(["run", plan, "--no-report"], in: folder.url)
        return try rows("\(plan)/out/verdicts.csv", maxSplits: 6)
    }

    private func verdicts(ofExample name: String) throws -> [[String]] {
        try folder.copy(Repository.examples.appending(path: name), to: name)
        return try verdicts(of: name)
    }

    private func rows(_ file: String, maxSplits: Int = .max) throws -> [[String]] {
        try folder.text(file).split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", maxSplits: maxSplits, omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    /// The verdicts of 2022 as they were worked out by hand from the printed targets and results.
    @Test func targetsOf2022AreJudgedByThePrintedFigures() throws {
        let found = try verdicts(ofExample: "ninh-thuan-par").filter { $0[3] == "meets_target" && $0[2] == "2022" }
        #expect(found.map { [$0[1], $0[2], $0[4], $0[5]] } == (try rows("ninh-thuan-par/expected/2022.csv")))
    }

    /// PCI in seventeen years with four versions of its weights, and PAR INDEX: three totals do not follow from the
    /// parts that are printed with them.
    @Test func totalsOfIndicesAreHeldAgainstTheirParts() throws {
        let checks: Set = ["pci_formula", "par_index_adds_up", "par_impact_adds_up"]
        let found = try verdicts(ofExample: "ninh-thuan-par").filter { checks.contains($0[3]) }
        let expected = try rows("ninh-thuan-par/expected/checks.csv")
        #expect(expected.count == 19)
        #expect(Set(found.map { [$0[1], $0[2], $0[4], $0[5]] }) == Set(expected))
        #expect(found.filter { $0[4] == "inconsistent" }.map { $0[2] } == ["2009", "2011", "2013"])
    }

    /// Relations that reports print between their own figures: five of 46 don't hold, each by the gap that was found with
    /// exact fractions.
    @Test func printedRelationsAreHeldAgainstEachOther() throws {
        let found = try verdicts(ofExample: "published-task-counts")
        let expected = try rows("published-task-counts/expected/checks.csv")
        #expect(expected.count == 47)
        #expect(Set(found.map { [$0[0], $0[1], $0[2], $0[4], $0[5]] }) == Set(expected))
        #expect(found.count { $0[4] == "inconsistent" } == 5)
    }

    /// The same totals of PCI by the example that keeps the four versions of its weights as a table.
    @Test func totalsOfPCIAreHeldAgainstWeightsOfTheirYear() throws {
        let found = try verdicts(ofExample: "pci").filter { $0[3] == "pci_formula" }
        let expected = try rows("pci/expected/formula.csv")
        #expect(expected.count == 17)
        #expect(Set(found.map { [$0[1], $0[2], $0[4], $0[5]] }) == Set(expected))
    }

    /// The UN's index of 193 countries in three surveys. What doesn't follow from its own parts are countries without a web
    /// site, whose index was set to 0; four ranks tell apart what is equal in print.
    @Test func aTableOfAllCountriesContradictsItselfInEighteenRowsAlone() throws {
        try folder.copy(PublishedFiguresTests.fixtures.appending(path: "un-egdi"), to: "un-egdi")
        let found = try verdicts(of: "un-egdi")
        let wrong = found.filter { $0[4] == "inconsistent" }
        let formula = wrong.filter { $0[3] == "composite_of_printed" }
        #expect(formula.count == 18 && formula.allSatisfy { $0[2] == "2003" && $0[5].hasPrefix("-") })
        let ranks = wrong.filter { $0[3] != "composite_of_printed" }.map { "\($0[3]) \($0[2]) \($0[0])" }
        #expect(ranks == ["andorra", "hungary", "north-macedonia", "timor-leste"].map { "rank_exact 2020 \($0)" })
        #expect(found.count { $0[4] == "consistent" } == 3 * 3 * 193 - 18 - 4 - 4)
    }

    /// Ranks of Viet Nam among the eleven countries, and promises judged by them.
    @Test func ranksInASEANAreThoseOfThePublishedFigures() throws {
        let found = try verdicts(ofExample: "asean-egov").filter { $0[3] != "formula" }
        let expected = try rows("asean-egov/expected/viet-nam.csv")
        #expect(expected.count == 53)
        #expect(Set(found.map { Array($0[0..<6]) }) == Set(expected))
    }

    /// Ranks of all eleven countries in all twelve surveys, ties included.
    @Test func ranksOfAllCountriesAreThoseBesideThePublishedFigures() throws {
        try folder.copy(Repository.examples.appending(path: "asean-egov"), to: "asean-egov")
        try folder.copy(PublishedFiguresTests.fixtures.appending(path: "asean-ranks"), to: "asean-ranks")
        let found = try verdicts(of: "asean-ranks")
        let expected = try rows("asean-ranks/expected/ranks.csv")
        #expect(expected.count == 2 * 11 * 12)
        #expect(found.map { [$0[0], $0[1], $0[2], $0[5]] } == expected)
    }

    /// One printed index of 132 does not follow from its printed parts; three have parts that are missing, not zero.
    @Test func oneIndexDoesNotFollowFromItsParts() throws {
        let rows = try verdicts(ofExample: "asean-egov").filter { $0[3] == "formula" }
        #expect(rows.count == 132)
        #expect(rows.filter { $0[4] == "consistent" }.count == 128)
        #expect(
            rows.filter { $0[4] == "inconsistent" }.map { [$0[0], $0[2], $0[5]] } == [["KH", "2008", "-0.0028221"]]
        )
        #expect(
            rows.filter { $0[4] == "no_data" }.map { [$0[0], $0[2]] } == ["2003", "2004", "2005"].map { ["TL", $0] }
        )
    }

    /// The three totals of plan 1334 that are printed with their parts.
    @Test func totalsOfThePlanAreTheSumsOfTheirParts() throws {
        let rows = try verdicts(ofExample: "ninh-thuan-egov").filter { $0[3].hasSuffix("_add_up") }
        #expect(rows.map { $0[3] } == ["document_units_add_up", "services_add_up", "staff_add_up"])
        #expect(rows.allSatisfy { $0[2] == "2016" && $0[4] == "consistent" && $0[5] == "0" })
    }

    /// Counts of assigned tasks as they were printed: two of twenty relations don't hold.
    @Test func countsOfAssignedTasksAddUpWhereTheyDo() throws {
        let found = try verdicts(ofExample: "assigned-tasks")
        #expect(found.map { [$0[0], $0[1], $0[2], $0[4], $0[5]] } == (try rows("assigned-tasks/expected/checks.csv")))
        #expect(found.filter { $0[4] == "inconsistent" }.map { $0[3] } == ["open.hai_phong", "done_of_due"])
    }
}

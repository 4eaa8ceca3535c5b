import PlanModel
import Testing

@testable import PlanChecks

struct SettingKindTests {
    private static let values: [ParameterValue] = [
        .boolean(true), .integer(2), .number(2), .number(2.5), .text("up"), .text("x"), .table(ParameterTable()),
    ]

    @Test(arguments: [
        (SettingKind.boolean, [0]), (.number, [1, 2, 3]), (.wholeNumber, [1, 2]), (.text, [4, 5]), (.table, [6]),
        (.word(["up", "down"]), [4]),
    ])
    func `a kind accepts its own values alone`(kind: SettingKind, accepted: [Int]) {
        #expect(Self.values.indices.filter { kind.accepts(Self.values[$0]) } == accepted)
    }

    @Test func `a value that is no number is no whole one`() {
        #expect(!SettingKind.wholeNumber.accepts(.number(.nan)))
    }

    @Test func `every kind is said in both languages, each in its own words`() {
        let kinds = [SettingKind.boolean, .number, .wholeNumber, .text, .table, .word(["a", "b"])]
        #expect(Set(kinds.map(\.words.vi)).count == kinds.count)
        #expect(Set(kinds.map(\.words.en)).count == kinds.count)
        #expect(kinds.allSatisfy { $0.words.vi != $0.words.en })
    }

    @Test func `a default's own kind accepts it`() {
        #expect(Self.values.allSatisfy { SettingKind($0).accepts($0) })
    }

    @Test func `sources of a name are never the name itself, and can be set to their kinds`() {
        for datum in Datum.allCases { #expect(!datum.sources.contains(datum)) }
    }

    @Test(arguments: [
        ("peer_rank", SettingKind.wholeNumber), ("peer_mean", .number), ("children", .table),
        ("child_count", .wholeNumber), ("child_score", .number), ("deadline", .wholeNumber),
        ("open", .boolean),
    ])
    func `built-in names have a kind`(name: String, kind: SettingKind) throws {
        #expect(SettingKind(try #require(BuiltInName.named(name))) == kind)
    }
}

import Diagnostics
import LuaSandbox
import Testing

@testable import PlanFiles

struct EntryPlacesTests {
    private static let source = """
        -- plan "a" { title = 1 }
        local x = { title = 1 }
        plan "a" {
          title = "a { b = 1",  -- unit = "58",
          [[ not = 1 ]],
          unit = --[[ data =
          ]] "58",
          ["language"] = "vi",
          periods = years(2016, 2020), baseline = 2015,
          judge = { use "r" { indicators = { "a.*", "b" } }, use("s", { tasks = "**" }), use "r" { indicators = "c" } },
        }
        plan "b" { statuses = 1 }
        """

    private func places(_ word: String = "plan", _ name: String = "a", line: Int = 3) -> EntryPlaces {
        DeclaredTables(Array(EntryPlacesTests.source.utf8), file: "plan.lua")
            .places(of: LuaWord(word: word, name: name, arguments: [], line: line))
    }

    private func text(_ location: Diagnostics.SourceLocation) -> String {
        "\(location.line!):\(location.column ?? 0)-\(location.endLine.map { "\($0):" } ?? "")\(location.endColumn ?? 0)"
    }

    @Test(arguments: [
        ("title", "4:3-8", "4:11-22"), ("unit", "6:3-7", "7:6-10"), ("language", "8:4-14", "8:18-22"),
        ("periods", "9:3-10", "9:13-30"), ("baseline", "9:32-40", "9:43-47"),
    ])
    func entriesHaveThePlacesOfTheirNamesAndValues(key: String, name: String, value: String) {
        #expect(text(places().key(key)) == name && text(places().value(key)) == value)
    }

    @Test(arguments: ["b", "not", "statuses", "nothing"])
    func whatIsNoEntryHasThePlaceOfTheDeclaration(key: String) {
        #expect(places().value(key) == Diagnostics.SourceLocation(file: "plan.lua", line: 3))
        #expect(places().key(key) == Diagnostics.SourceLocation(file: "plan.lua", line: 3))
    }

    @Test func usesAreFoundByTheirNamesAndLines() {
        #expect(text(places("use", "s", line: 10).value("tasks")) == "10:73-77")
        // Two of one name on one line: either could be meant.
        #expect(
            places("use", "r", line: 10).value("indicators") == Diagnostics.SourceLocation(file: "plan.lua", line: 10)
        )
    }

    @Test func textsInAnEntryHavePlaces() {
        let found = places().texts(in: "judge").map { "\($0.text) \(text($0.location))" }
        #expect(
            found == [
                "r 10:17-20", "a.* 10:38-43", "b 10:45-48", "s 10:58-61", "** 10:73-77", "r 10:86-89", "c 10:105-108",
            ]
        )
    }

    @Test(arguments: ["plan \"a\" {", "plan \"a\" { x = \"", "plan", "", "plan \"a\" { \\", "{ x = --"])
    func brokenSourcesHaveNoEntries(source: String) {
        let tables = DeclaredTables(Array(source.utf8), file: "plan.lua")
        let word = LuaWord(word: "plan", name: "a", arguments: [], line: 1)
        #expect(tables.places(of: word).value("y") == Diagnostics.SourceLocation(file: "plan.lua", line: 1))
    }
}

extension EntryPlaces {
    /// Places of the entries of `rule "late" { … }` in `rules/late.lua`.
    static func sample(_ entries: String) -> EntryPlaces {
        DeclaredTables(Array("rule \"late\" {\(entries) }".utf8), file: "rules/late.lua")
            .places(of: LuaWord(word: "rule", name: "late", arguments: [], line: 1))
    }
}

import Diagnostics
import LuaSandbox
import Testing

@testable import PlanFiles

struct ScriptEntriesTests {
    private let entries = ScriptEntries(
        table: LuaTable(
            items: [.text("x")],
            fields: [
                LuaField(key: .integer(9), value: .integer(1)), LuaField(key: .number(1.5), value: .integer(1)),
                LuaField(key: .text("tite"), value: .integer(1)), LuaField(key: .text("title"), value: .integer(1)),
            ]
        ),
        owner: .rule("late"),
        places: EntryPlaces.sample("\n\n\n\ntite = 1, title = 1,")
    )

    @Test func whatIsAbsentIsNoFault() {
        var found = DiagnosticList()
        #expect(entries.read("basis", expected: ScriptKind.text, &found) { $0.text } == nil)
        #expect(found.items.isEmpty)
    }

    @Test func anotherKindIsAFaultOfTheOwner() {
        var found = DiagnosticList()
        #expect(entries.read("title", expected: ScriptKind.text, &found) { $0.text } == nil)
        #expect(
            found.lines(.en) == ["TD0506 rules/late.lua, line 5: the rule “late”: “title” must be a text in quotes"]
        )
    }

    @Test func keysThatNobodyKnowsAreAllTold() {
        var found = DiagnosticList()
        entries.reportUnknown(known: ["title"], &found)
        #expect(
            found.items.map { $0.message(in: .en) } == [
                "“[9]” is not an entry of the rule “late”", "“[1.5]” is not an entry of the rule “late”",
                "“tite” is not an entry of the rule “late”", "“[1]” is not an entry of the rule “late”",
            ]
        )
        #expect(found.items.map(\.suggestions) == [[], [], ["title"], []])
        #expect(found.items.map(\.location.line) == [1, 1, 5, 1])
    }
}

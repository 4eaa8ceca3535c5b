import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct RuleTextsReaderTests {
    private func read(_ fields: (String, LuaValue)...) -> (texts: RuleTextsReader.Texts, found: DiagnosticList) {
        let entries = ScriptEntries(
            table: LuaTable(fields: fields.map { LuaField(key: .text($0), value: $1) }),
            owner: .rule("late"),
            places: EntryPlaces(SourceLocation(file: "rules/late.lua", line: 2))
        )
        var found = DiagnosticList()
        return (RuleTextsReader(entries: entries).read("late", &found), found)
    }

    @Test func aRuleWithoutTextsIsCalledByItsName() {
        let (texts, found) = read()
        #expect(found.items.isEmpty)
        #expect(texts.title == LocalizedText("late"))
        #expect(texts.documentation.isEmpty && texts.basis.isEmpty && texts.notes.isEmpty && texts.statuses.isEmpty)
    }

    @Test func notesStandInByteOrderOfTheirNames() {
        let notes = LuaTable(fields: [
            LuaField(key: .text("A"), value: .text("x")), LuaField(key: .text("b"), value: .text("{1}")),
        ])
        #expect(read(("notes", .table(notes))).texts.notes.map(\.name) == ["A", "b"])
    }

    @Test func aNoteInOneLanguageIsWarnedOf() {
        let text = LuaTable(fields: [LuaField(key: .text("en"), value: .text("late"))])
        let (texts, found) = read(("notes", .table(LuaTable(fields: [LuaField(key: .text("n"), value: .table(text))]))))
        #expect(texts.notes.map(\.text.en) == ["late"])
        #expect(found.items.map(\.code) == [.textInOneLanguage] && found.items[0].severity == .warning)
    }

    @Test func faultyTextsAreToldAndTheOthersRead() {
        let (texts, found) = read(("basis", .integer(1)), ("notes", .text("x")), ("doc", .text("d")))
        #expect(texts.documentation == LocalizedText("d"))
        #expect(
            found.lines(.en)[0] == "TD0506 rules/late.lua, line 2: the rule “late”: “basis” must be a text in quotes"
        )
        #expect(found.items.count == 2)
    }
}

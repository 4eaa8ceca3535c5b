import Diagnostics
import LuaSandbox
import Testing

@testable import PlanFiles

@Suite struct LuaValueKindsTests {
    private func table(_ fields: (String, LuaValue)...) -> LuaValue {
        .table(LuaTable(fields: fields.map { LuaField(key: .text($0), value: $1) }))
    }

    @Test func idsAreTrimmedAndComposedTexts() {
        #expect(LuaValue.text(" 01 ").id == "01")
        #expect(LuaValue.text("ba\u{309}n").id.map { Array($0.utf8) } == Array("b\u{1EA3}n".utf8))
        #expect(LuaValue.text(" \u{A0}").id == nil)
        #expect(LuaValue.integer(1).id == nil)
    }

    @Test func wholeNumbersMayBeFloats() {
        #expect(LuaValue.integer(-3).wholeNumber == -3)
        #expect(LuaValue.number(2).wholeNumber == 2)
        #expect(LuaValue.number(2.5).wholeNumber == nil)
        #expect(LuaValue.number(.infinity).wholeNumber == nil)
        #expect(LuaValue.text("2").wholeNumber == nil)
    }

    @Test func textsComeInOneLanguageOrBoth() {
        #expect(LuaValue.text("a").localizedText == LocalizedText("a"))
        #expect(table(("vi", .text("một")), ("en", .text("one"))).localizedText == LocalizedText(vi: "một", en: "one"))
        #expect(table(("vi", .text("một"))).localizedText?.text(in: .en) == "một")
        #expect(table(("vi", .integer(1))).localizedText == nil)
        #expect(table(("fr", .text("un"))).localizedText == nil)
        #expect(table().localizedText == nil)
        #expect(LuaValue.table(LuaTable(items: [.text("a")])).localizedText == nil)
    }

    @Test func oneValueStandsForAListOfOne() {
        #expect(LuaValue.text("a").list == [.text("a")])
        #expect(LuaValue.table(LuaTable(items: [.integer(1), .integer(2)])).list == [.integer(1), .integer(2)])
        #expect(table(("a", .integer(1))).list == nil)
    }
}

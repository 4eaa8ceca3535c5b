import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct SelectorReaderTests {
    private static func test(_ column: String, _ value: LuaValue) -> LuaValue {
        .table(LuaTable(fields: [LuaField(key: .text(column), value: value)]))
    }

    @Test(
        arguments: [
            (.text("level:commune"), UnitSelector.level("commune")), (.text("*"), .glob("*")),
            (.text(" 58 "), .glob("58")),
            (test("level", .text("commune")), .columns(["level": "commune"])),
            (.table(LuaTable(items: [.text("a"), .text("b")])), .any([.glob("a"), .glob("b")])),
            (.table(LuaTable(items: [.text("a")])), .glob("a")),
        ] as [(LuaValue, UnitSelector)]
    )
    func unitsAreIdsLevelsAndTests(value: LuaValue, selector: UnitSelector) {
        #expect(SelectorReader.units(value) == selector)
    }

    @Test func idsAreComparedAfterComposition() {
        #expect(SelectorReader.selector(.text("ba\u{309}ng")).map { Array($0.text.utf8) } == Array("b\u{1EA3}ng".utf8))
    }

    @Test(
        arguments: [
            .integer(58), .text(""), .boolean(true), .table(LuaTable()), test("asean", .integer(1)),
            .table(LuaTable(items: [.text("a"), .integer(1)])),
            .table(LuaTable(fields: [LuaField(key: .integer(5), value: .text("a"))])),
            .word(LuaWord(word: "missing", arguments: [], line: 1)),
        ] as [LuaValue]
    )
    func allElseIsNoSelector(value: LuaValue) {
        #expect(SelectorReader.selector(value) == nil)
        #expect(SelectorReader.units(value) == nil)
    }
}

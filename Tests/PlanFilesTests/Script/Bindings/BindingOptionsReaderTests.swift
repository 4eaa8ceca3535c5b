import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct BindingOptionsReaderTests {
    private func read(_ word: String, _ options: [(String, LuaValue)]) -> (
        options: BindingOptions, found: DiagnosticList
    ) {
        var found = DiagnosticList()
        let options = BindingOptionsReader(
            word: BindingWord.all.first { $0.name == word }!,
            key: "x",
            table: LuaTable(fields: options.map { LuaField(key: .text($0.0), value: $0.1) }),
            owner: .assignment("late"),
            location: SourceLocation(file: "plan.lua", line: 3)
        )
        .read(&found)
        return (options, found)
    }

    /// Each option of the wrong kind.
    private static let wrong: [(option: String, value: LuaValue)] = [
        ("lag", .integer(-1)), ("lag", .number(1.5)), ("lag", .text("1")), ("lag", .table(LuaTable())),
        ("lag", .table(LuaTable(fields: [LuaField(key: .text("years"), value: .integer(-1))]))),
        ("lag", .table(LuaTable(fields: [LuaField(key: .text("months"), value: .integer(1))]))),
        ("unit", .integer(58)), ("unit", .table(LuaTable())), ("units", .boolean(true)), ("units", .text(" ")),
        ("series", .table(LuaTable())), ("series", .integer(1)), ("series", .table(LuaTable(items: [.integer(1)]))),
        ("periods", .text("weeks")), ("periods", .integer(2016)), ("skip_missing", .text("yes")),
    ]

    @Test(arguments: wrong) func aWrongKindNamesTheOption(option: String, value: LuaValue) {
        let (_, found) = read("values_of", [(option, value)])
        #expect(found.places == ["TD0604 plan.lua:3"])
        #expect(found.items[0].values["key"] == .text("x.\(option)"))
        #expect(found.items[0].subject == "late")
    }

    @Test(arguments: [
        ("value_of", "units"), ("value_of", "skip_missing"), ("value_of", "subject"), ("target_of", "series"),
        ("status_of", "series"), ("score_of", "periods"), ("column", "lag"), ("unit_column", "lag"),
        ("sum_of", "subject"), ("statuses_of", "series"),
    ])
    func anOptionOfAnotherWordIsNone(word: String, option: String) {
        let (_, found) = read(word, [(option, .text("actual"))])
        #expect(found.places == ["TD0611 plan.lua:3"])
    }

    @Test func aMisspeltOptionGetsTheNearestOfItsWord() {
        let (options, found) = read("values_of", [("skip_mising", .boolean(true)), ("lag", .integer(1))])
        #expect(options.lag == .periods(1))
        #expect(options.skipsMissing == nil)
        #expect(found.lines(.en) == ["TD0611 plan.lua, line 3: “x”: values_of has no option “skip_mising”"])
        #expect(found.lines(.vi) == ["TD0611 plan.lua, dòng 3: “x”: values_of không có tùy chọn “skip_mising”"])
        #expect(found.items[0].suggestions == ["skip_missing"])
    }
}

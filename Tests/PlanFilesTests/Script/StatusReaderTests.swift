import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct StatusReaderTests {
    private func read(_ entries: [[(String, LuaValue)]], declared: [Status] = []) -> ([Status]?, DiagnosticList) {
        let items = entries.map { fields in
            LuaValue.table(LuaTable(fields: fields.map { LuaField(key: .text($0.0), value: $0.1) }))
        }
        var found = DiagnosticList()
        let place = SourceLocation(file: "plan.lua", line: 2)
        return (StatusReader.statuses(.table(LuaTable(items: items)), declared: declared, at: place, &found), found)
    }

    @Test func labelsAndGoodnessAreOptional() {
        let (statuses, found) = read([
            [("id", .text("dat"))], [("id", .text("x")), ("vi", .text("X")), ("good", .boolean(true))],
        ])
        #expect(
            statuses == [
                Status(id: "dat", label: LocalizedText("dat")),
                Status(id: "x", label: LocalizedText(vi: "X", en: ""), isGood: true),
            ]
        )
        #expect(found.items.map(\.code) == [.textInOneLanguage] && found.items[0].subject == "x")
    }

    @Test(
        arguments: [
            [("vi", .text("a"))], [("id", .text("a-b"))], [("id", .text("1a"))], [("id", .text("nil"))],
            [("id", .text("a")), ("good", .text("yes"))], [("id", .text("a")), ("vi", .integer(1))],
            [("id", .text("a")), ("color", .text("red"))],
        ] as [[(String, LuaValue)]]
    )
    func allElseIsNoStatus(entry: [(String, LuaValue)]) {
        #expect(read([entry]).0 == nil)
    }

    @Test func anIdKeepsItsMeaning() {
        let dat = Status(id: "dat", label: LocalizedText("dat"))
        #expect(read([[("id", .text("dat"))]], declared: [dat]).1.items.isEmpty)
        let (statuses, found) = read([[("id", .text("dat")), ("good", .boolean(true))]], declared: [dat])
        #expect(statuses == [])
        #expect(
            found.lines(.vi) == [
                "TD0517 plan.lua, dòng 2: trạng thái “dat” đã có sẵn, không khai báo lại được với nghĩa khác"
            ]
        )
    }
}

import Diagnostics
import Testing

@testable import PlanFiles

/// All that is wrong with a script's text is said at once, with its place.
@Suite struct SyntaxProblemsTests {
    @Test func everyMistakeIsSaidWithLineAndColumns() {
        let (plan, found) = planScript("plan \"p\" {\n  unit = = 1,\n  periods = years(2016\n}\n")
        #expect(plan == nil)
        #expect(Set(found.items.map(\.code)) == [.planScriptSyntax])
        #expect(found.places == ["TD0103 plan.lua:2", "TD0103 plan.lua:4"])
        #expect(found.items[0].location.column == 10 && found.items[0].location.endColumn == 11)
        #expect(found.items[0].message(in: .vi) == "plan.lua sai cú pháp Lua: có chữ hay dấu không đúng chỗ: '='")
        #expect(found.items[1].message(in: .en).hasSuffix("')' is missing to close '(' of line 3, before '}'"))
    }

    @Test func aByteOrderMarkCountsInNoColumn() {
        let (_, found) = planScript("\u{FEFF}x = = 1")
        #expect(found.items.map(\.location.column) == [5])
    }

    @Test func whatIsNoLuaAtAllIsNotSaidForEveryLine() {
        let (_, found) = planScript(String(repeating: "x = = 1\n", count: 1000))
        #expect(found.items.count == SyntaxProblems.most)
    }

    @Test func aScriptThatStoppedSaysWhatLuaSaid() {
        let (_, found) = planScript("error('no luck')")
        #expect(found.items.map(\.code) == [.planScriptFailed])
    }
}

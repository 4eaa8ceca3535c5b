import Diagnostics
import LuaSandbox
import Testing

@testable import PlanFiles

struct ScriptProblemTests {
    @Test(arguments: [
        (LuaFailure.Kind.syntax, "m", "m"), (.runtime, "m", "m"), (.sandbox, "m", "m"),
        (.instructionLimit, "chạy quá nhiều bước (có vòng lặp không dừng?)", "too many steps (a loop without end?)"),
        (.memoryLimit, "dùng quá nhiều bộ nhớ", "too much memory"), (.timeLimit, "chạy quá lâu", "it ran too long"),
    ])
    func limitsAreToldInBothLanguages(kind: LuaFailure.Kind, vi: String, en: String) {
        #expect(ScriptProblem.text(of: LuaFailure(kind, message: "m")) == LocalizedText(vi: vi, en: en))
    }

    @Test func aPlaceIsTheFileUnlessAnotherIsNamed() {
        var lua = LuaFiles()
        lua.modules = [.init(path: "rules/lib/a.lua", bytes: [], module: "lib/a")]
        let place = { (chunk: String, line: Int?) in
            ScriptProblem.location(of: LuaFailure(.runtime, message: "", chunk: chunk, line: line), in: "plan.lua", lua)
        }
        #expect(place("", nil) == SourceLocation(file: "plan.lua"))
        #expect(place("plan.lua", 3) == SourceLocation(file: "plan.lua", line: 3))
        #expect(place("lib/a", 3) == SourceLocation(file: "rules/lib/a.lua", line: 3))
    }

    @Test func aWordThatIsNoneHasNearOnes() {
        let (_, found) = planScript("plan \"p\" { judge = { use \"a\" { x = value_off \"b\" } } }")
        #expect(found.items.map(\.code) == [.planScriptFailed])
        #expect(found.items[0].suggestions.contains("value_of"))
        let other = ScriptProblem.suggestions(for: LuaFailure(.runtime, message: "x"), words: [])
        #expect(other.isEmpty)
    }

    @Test func anEndlessTableEnds() {
        let (plan, found) = planScript("local t = {} while true do t[#t + 1] = {} end")
        #expect(plan == nil)
        #expect(found.items.map(\.code) == [.planScriptFailed])
    }
}

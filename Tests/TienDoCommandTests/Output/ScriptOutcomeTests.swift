import LuaSandbox
import Testing

@testable import TienDoCommand

@Suite struct ScriptOutcomeTests {
    @Test func aValueIsPrintedAsItIs() {
        #expect(ScriptOutcome.line("a.lua", .success("3.0")) == "a.lua\tok:3.0")
    }

    @Test(arguments: [
        (LuaFailure.Kind.syntax, "error:syntax"), (.sandbox, "error:sandbox"), (.runtime, "error:runtime"),
        (.instructionLimit, "limit:instructions"), (.memoryLimit, "limit:memory"), (.timeLimit, "limit:time"),
    ])
    func everyFailureHasItsWord(kind: LuaFailure.Kind, word: String) {
        let line = ScriptOutcome.line("a.lua", .failure(LuaFailure(kind, message: "why", line: 4)))
        #expect(line == "a.lua\t\(word)\t4: why")
    }

    @Test func aNameWithTabsStaysOneField() {
        #expect(ScriptOutcome.line("a\tb\n.lua", .success("1")) == "a\\tb\\n.lua\tok:1")
    }

    @Test func aMessageStaysOneLine() {
        let failure = LuaFailure(.runtime, message: "a\nb\tc\r\u{1}\u{7F}đ")
        #expect(ScriptOutcome.line("a", .failure(failure)) == "a\terror:runtime\ta\\nb\\tc\\r\\1\\127đ")
    }
}

import LuaSandbox
import Testing

/// Runs one script by itself. With more time than `tiendo lua` gives: no test depends on how fast the machine is.
func run(
    _ source: String,
    limits: SandboxLimits = SandboxLimits(instructions: 1_000_000, memory: 8 << 20, milliseconds: 60_000)
) -> Result<String, LuaFailure> {
    ScriptRunner(limits: limits).run(Array(source.utf8), chunk: "folder/script.lua")
}

struct ScriptRunnerTests {
    @Test(arguments: [
        ("return 1", "1"), ("return 1.0", "1.0"), ("return -0.0", "-0.0"), ("return 1e15", "1e+15"),
        ("return 2^63", "9.2233720368548e+18"), ("return math.mininteger", "-9223372036854775808"),
        ("return true, 2", "true"), ("return nil", "nil"), ("", "nil"), ("return 'chữ'", "chữ"),
        (#"return "a\0b\n\t\r\27x\0019\127""#, #"a\0b\n\t\r\27x\0019\127"#), (#"return "\\n""#, #"\n"#),
        ("\u{FEFF}return 7", "7"), ("#!/usr/bin/lua\nreturn 7", "7"), ("#", "nil"), ("\u{FEFF}# x\nreturn 7", "7"),
        ("return 7 / 2, 1 // 1", "3.5"), ("return string.rep('a', 65536) == string.rep('a', 65536)", "true"),
    ])
    func aResultIsPrintedAsLuaPrintsIt(source: String, value: String) {
        #expect(outcome(run(source)) == "ok:" + value)
    }

    @Test(arguments: [
        "return {}", "return function() end", "return 0/0", "return 1/0", "return -1/0", #"return "\xff""#,
        "return string.rep('a', 65537)", "return setmetatable({}, { __tostring = function() return 'x' end })",
    ])
    func aResultThatCannotBePrintedIsARuntimeError(source: String) {
        #expect(outcome(run(source)) == "error:runtime")
    }

    @Test(arguments: [
        ("return +", "error:syntax"), ("x = = 1", "error:syntax"), (String(repeating: "(", count: 300), "error:syntax"),
        ("\u{1B}Lua", "error:sandbox"), ("return io", "error:sandbox"), ("return os.time()", "error:sandbox"),
        ("require 'x'", "error:sandbox"), ("print(1)", "error:sandbox"), ("string.x = 1", "error:sandbox"),
        ("return percent_of_plan(1, 2)", "error:runtime"), ("return '7' + 1", "error:runtime"),
        ("while true do end", "limit:instructions"),
        ("local t = {} while true do t[#t + 1] = {} end", "limit:memory"),
    ])
    func whyThereIsNoneIsTold(source: String, expected: String) {
        #expect(outcome(run(source)) == expected)
    }

    @Test func eachFileHasItsOwnGlobals() {
        let runner = ScriptRunner()
        #expect(outcome(runner.run(Array("x = 5 return x".utf8), chunk: "a.lua")) == "ok:5")
        #expect(outcome(runner.run(Array("return x".utf8), chunk: "b.lua")) == "ok:nil")
    }

    @Test func wallTimeIsTheLastNet() {
        let limits = SandboxLimits(instructions: .max / 4, memory: 8 << 20, milliseconds: 50)
        let start = ContinuousClock.now
        #expect(outcome(run("while true do end", limits: limits)) == "limit:time")
        #expect(ContinuousClock.now - start < .seconds(2))
    }

    @Test func messagesNameTheFileAndTheLineButScriptsSeeNoFolder() {
        guard case .failure(let failure) = run("\n\nerror('x')") else {
            Issue.record("no failure")
            return
        }
        #expect(failure == LuaFailure(.runtime, message: "x", chunk: "folder/script.lua", line: 3))
        #expect(outcome(run("return select(2, pcall(function() error('x') end))")) == "ok:script.lua:1: x")
    }

    @Test(arguments: [
        ("error()", "an error that is no text (nil)"), ("error({})", "an error that is no text (table)"),
        ("error(nil)", "an error that is no text (nil)"), ("error(print_nothing)", "an error that is no text (nil)"),
        ("error(5)", "an error that is no text (number)"),
        ("local t = nil; t.x = 1", "attempt to index a nil value (local 't')"),
        ("error('script.lua:77: y', 0)", "y"), ("error('other.lua:77: y', 0)", "other.lua:77: y"),
    ])
    func messagesAreStable(source: String, message: String) {
        guard case .failure(let failure) = run(source) else {
            Issue.record("no failure")
            return
        }
        #expect(failure.message == message)
    }
}

import Diagnostics
import Testing

@testable import PlanFiles

struct PlanScriptReaderTests {
    @Test func aSyntaxErrorIsToldWithItsLine() {
        let (plan, found) = planScript("plan \"p\" {\n  title = = 1,\n}")
        #expect(plan == nil)
        #expect(found.places == ["TD0103 plan.lua:2"])
        #expect(found.items[0].message(in: .vi).hasPrefix("plan.lua sai cú pháp Lua: "))
        #expect(found.items[0].message(in: .en).hasPrefix("plan.lua is not valid Lua: "))
    }

    @Test func whatWasSaidBeforeAnErrorCounts() {
        let source = "plan \"p\" { periods = 2016, judge = { use \"r\" { tasks = \"*\" } } }\nlocal x = nil + 1"
        let (plan, found) = planScript(source)
        #expect(plan?.periods.map(\.text) == ["2016"])
        #expect(found.places == ["TD0104 plan.lua:2"])
    }

    @Test func anErrorWithoutAPlanIsToldOnce() {
        let (plan, found) = planScript("error(\"no\", 0)")
        #expect(plan == nil)
        #expect(found.places.map { $0.prefix(6) } == ["TD0104"])
        #expect(found.lines(.en)[0].contains("stopped halfway: no"))
    }

    @Test func anEndlessLoopEnds() {
        let (plan, found) = planScript("while true do end")
        #expect(plan == nil)
        #expect(found.items.map(\.code) == [.planScriptFailed])
        #expect(found.items[0].message(in: .vi).contains("vòng lặp"))
        #expect(found.items[0].message(in: .en).contains("a loop without end"))
    }

    @Test func theWordsOfOtherPlacesAreNotThere() {
        #expect(planScript("io.open(\"/etc/passwd\")").found.items.map(\.code) == [.planScriptFailed])
        #expect(planScript("rule \"a\" {}").found.items.map(\.code) == [.planScriptFailed])
    }

    @Test func thereIsExactlyOnePlan() {
        let none = planScript("local x = 1")
        #expect(none.plan == nil)
        #expect(
            none.found.lines(.en) == [
                "TD0105 plan.lua: plan.lua must declare exactly one plan: plan \"id\" { … }; here there are 0"
            ]
        )
        let plan = "plan \"a\" { periods = 2016, judge = { use \"r\" { tasks = \"*\" } } }\n"
        let two = planScript(plan + plan.replacing("\"a\"", with: "\"b\""))
        #expect(two.plan?.id == "a")
        #expect(two.found.places == ["TD0105 plan.lua:2"])
    }

    @Test func aPlanNeedsAnId() {
        #expect(planScript("plan \" \" { }").found.places == ["TD0107 plan.lua:1"])
    }

    @Test func modulesMayBeRequired() {
        let source = """
            local span = require "lib/span"
            plan "p" { periods = years(span.first, span.last), judge = { use "r" { tasks = "*" } } }
            """
        let (plan, found) = planScript(source, modules: ["lib/span": "return { first = 2016, last = 2017 }"])
        #expect(found.items.isEmpty)
        #expect(plan?.periods.map(\.text) == ["2016", "2017"])
    }

    @Test func anErrorInAModuleIsToldThere() {
        let (_, found) = planScript("require \"lib/span\"", modules: ["lib/span": "\nreturn nil + 1"])
        #expect(found.places == ["TD0104 rules/lib/span.lua:2"])
    }

    @Test func aByteOrderMarkIsPassedOver() {
        let (plan, found) = planScript("\u{FEFF}plan \"p\" { periods = 2016, judge = { use \"r\" { tasks = \"*\" } } }")
        #expect(found.items.isEmpty)
        #expect(plan?.id == "p")
    }

    @Test(arguments: ["plan \"p\"", "plan { title = \"a\" }", "plan(5) { }", "plan \"p\" \"q\"", "plan()"])
    func aDeclarationWithoutAnIdOrEntriesIsTold(source: String) {
        let (plan, found) = planScript(source)
        #expect(plan == nil)
        #expect(found.hasErrors)
    }
}

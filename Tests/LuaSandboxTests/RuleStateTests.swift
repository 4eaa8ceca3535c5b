import LuaSandbox
import Testing

struct RuleStateTests {
    static let statuses = ["exceeded", "met", "near", "missed"]

    @Test func rowsAreJudged() throws {
        let state = try RuleState(texts: ["up", "down"], statuses: Self.statuses, style: .vietnamese)
        let source = """
            rule "percent" {
              judge = function(value, target, direction)
                local reached = percent_of_plan(value, target, direction)
                if reached >= 100 then return met, reached end
                return missed, reached, "late", 5, "abc", 2.5
              end,
            }
            """
        try state.load(Array(source.utf8), chunk: "rules/percent.lua", modules: [:], words: declarationWords)
        let judge = try state.function("judge", ofRule: "percent", notes: ["early", "late"])
        var arguments = RuleArguments()
        for (value, target) in [(10.0, 10.0), (5, 10), (1, 0), (20, 10)] {
            arguments.append(number: value)
            arguments.append(number: target)
            arguments.append(text: 0)
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(judge, arguments, into: &results)
        #expect(results.outcomes == [.verdict, .verdict, .raised, .verdict])
        #expect(results.statuses == [1, 3, 0, 1])
        #expect(results.scores[1] == 50)
        #expect(results.message(2) == "percent_of_plan: the target is 0")
        #expect(results.line(2) == 3)
        #expect(results.notes[1].name == 1)
        #expect(results.notes[0].name == -2)
        #expect(results.places.count == 3)
    }

    @Test func limitsEndARowAlone() throws {
        let state = try RuleState(texts: [], statuses: Self.statuses, style: .plain)
        let source = """
            rule "loop" { judge = function(value)
              if value == 1 then while true do end end
              if value == 2 then local t = {} while true do t[#t + 1] = {} end end
              if value == 3 then pcall(function() while true do end end) return met end
              return met
            end }
            """
        try state.load(Array(source.utf8), chunk: "rules/loop.lua", modules: [:], words: declarationWords)
        let judge = try state.function("judge", ofRule: "loop", notes: [])
        var arguments = RuleArguments()
        for value in 0..<5 {
            arguments.append(integer: Int64(value))
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(judge, arguments, into: &results)
        #expect(results.outcomes == [.verdict, .instructionLimit, .memoryLimit, .instructionLimit, .verdict])
    }
}

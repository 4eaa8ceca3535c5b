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

    @Test(arguments: [
        ("", RuleResults.Outcome.statusMissing, ""), ("return nil, 5", .statusMissing, ""),
        ("return 'yes'", .statusUnknown, "yes"),
        ("return 5", .statusUnknown, "5"), ("return {}", .statusUnknown, "table"),
        ("return true", .statusUnknown, "true"),
        ("return met, '5'", .scoreNotANumber, ""), ("return met, {}", .scoreNotANumber, ""),
        ("return met, 0/0", .scoreNotFinite, ""),
        ("return met, 1/0", .scoreNotFinite, ""), ("return met, 1, {}", .noteWrong, ""),
        ("return met, 1, '\\xff'", .noteWrong, ""),
        ("return met, 1, true", .noteWrong, ""), ("return met, 1, 'named', {}", .noteWrong, ""),
        ("return met, 1, 'named', 1, nil, 2", .noteWrong, ""), ("return met, 1, ('x'):rep(4097)", .noteWrong, ""),
        ("return met, 1, ('x'):rep(4096)", .verdict, ""),
        ("return met, 1, 'named', table.unpack({}, 1, 33)", .noteWrong, ""),
        ("local t = {} for i = 1, 33 do t[i] = i end return met, 1, 'named', table.unpack(t)", .noteWrong, ""),
        ("local t = {} for i = 1, 32 do t[i] = i end return met, 1, 'named', table.unpack(t)", .verdict, ""),
        ("error('not enough memory', 0)", .raised, "not enough memory"),
        ("error('no')", .raised, "no"), ("error({})", .raised, "an error that is no text (table)"),
        ("return 'm' .. 'et'", .verdict, ""), ("return met", .verdict, ""), ("return met, 3", .verdict, ""),
        ("return met, nil, 'free text', 5", .verdict, ""), ("return met, nil, 5", .verdict, ""),
    ])
    func whatAFunctionReturnsIsRead(body: String, outcome: RuleResults.Outcome, message: String) throws {
        let (state, function) = try ruleState(body: body)
        var arguments = RuleArguments()
        arguments.append(integer: 1)
        arguments.endRow()
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        #expect(results.outcomes == [outcome])
        #expect(results.message(0) == message)
        if outcome != .verdict {
            #expect(results.scores[0].isNaN)
            #expect(results.notes[0].name == -2)
        }
    }

    @Test func argumentsArriveAsTheyWereGiven() throws {
        let (state, function) = try ruleState(
            parameters: "a, b, c, d, e, f, g, h",
            body: """
                local s = {}
                for year, v in pairs(g) do s[#s + 1] = year .. '=' .. v end
                for unit, v in pairs(h) do s[#s + 1] = unit .. '=' .. v end
                return met, nil, table.concat({ tostring(a), b, c, tostring(d), tostring(e), f, table.concat(s, ' ') }, '|')
                """,
            texts: ["up", "Đơn vị"]
        )
        var arguments = RuleArguments()
        arguments.appendNil()
        arguments.append(number: 2.5)
        arguments.append(integer: .min)
        arguments.append(boolean: true)
        arguments.append(boolean: false)
        arguments.append(text: 1)
        arguments.append(numbersByInteger: [(2014, 1.5), (2016, 3)])
        arguments.append(numbersByText: [(0, 7)])
        arguments.endRow()
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        let note = results.notes[0]
        let text = String(decoding: results.bytes[Int(note.start)..<Int(note.start + note.length)], as: UTF8.self)
        #expect(text == "nil|2.5|-9223372036854775808|true|false|Đơn vị|2014=1.5 2016=3.0 up=7.0")
        arguments.removeAll()
        state.call(function, arguments, into: &results)
        #expect(results.outcomes.isEmpty)
    }

    @Test func placesOfANamedNoteAreKept() throws {
        let (state, function) = try ruleState(body: "return met, 1, 'other', 2016, 2.5, 'Đạt'")
        var arguments = RuleArguments()
        for _ in 0..<2 {
            arguments.append(integer: 0)
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        #expect(results.notes[1].name == 1)
        #expect(results.notes[1].start == 3)
        #expect(results.notes[1].length == 3)
        #expect(results.places[3...4] == [.integer(2016), .number(2.5)])
        guard case .text(let start, let length) = results.places[5] else {
            Issue.record("no text")
            return
        }
        #expect(String(decoding: results.bytes[Int(start)..<Int(start + length)], as: UTF8.self) == "Đạt")
    }

    @Test func failuresInTheMiddleOfABatchCostThemselvesAlone() throws {
        let (state, function) = try ruleState(
            body:
                "if value % 3 == 1 then error('row ' .. value) end if value % 50 == 2 then while true do end end return met, value"
        )
        var arguments = RuleArguments()
        for row in 0..<300 {
            arguments.append(integer: Int64(row))
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        for row in 0..<300 {
            let expected: RuleResults.Outcome = row % 3 == 1 ? .raised : row % 50 == 2 ? .instructionLimit : .verdict
            #expect(results.outcomes[row] == expected)
            if expected == .raised {
                #expect(results.message(row) == "row \(row)")
                #expect(results.line(row) == 2)
            } else if expected == .verdict {
                #expect(results.scores[row] == Double(row))
                #expect(results.message(row) == "")
            }
        }
    }

    @Test func rowsDoNotSeeEachOther() throws {
        let (state, function) = try ruleState(
            body:
                "local n, k = 0, next({ a = 1, b = 2 }) for _ in next, { 1, 2 } do n = n + 1 end return met, n + (k == 'a' and 1 or 0)"
        )
        #expect(scores(state, function, rows: 50) == Array(repeating: "3.0", count: 50))
    }

    @Test func longStatusesAreRecognisedByTheirBytes() throws {
        let long = String(repeating: "rất_", count: 20)
        let state = try RuleState(texts: [], statuses: ["met", long], style: .plain)
        let source = "rule \"x\" { judge = function(value) return ('rất_'):rep(19) .. 'rất_' end }"
        try state.load(Array(source.utf8), chunk: "x.lua", modules: [:], words: declarationWords)
        var arguments = RuleArguments()
        arguments.append(integer: 1)
        arguments.endRow()
        var results = RuleResults()
        state.call(try state.function("judge", ofRule: "x", notes: []), arguments, into: &results)
        #expect(results.outcomes == [.verdict])
        #expect(results.statuses == [1])
    }

    @Test func computeGivesANumber() throws {
        let state = try RuleState(texts: [], statuses: ["met"], style: .plain)
        let source =
            "rule \"v\" { compute = function(x) if x == 1 then return nil elseif x == 2 then return 'x' end return x * 2 end }"
        try state.load(Array(source.utf8), chunk: "v.lua", modules: [:], words: declarationWords)
        var arguments = RuleArguments()
        for row in 0..<4 {
            arguments.append(integer: Int64(row))
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(try state.function("compute", ofRule: "v", notes: []), arguments, into: &results)
        #expect(results.outcomes == [.verdict, .verdict, .scoreNotANumber, .verdict])
        #expect(results.scores[1].isNaN)
        #expect(results.scores[3] == 6)
    }

    @Test func whatIsNotThereIsNamed() throws {
        let (state, _) = try ruleState(body: "return met")
        #expect(throws: LuaFailure(.runtime, message: "there is no rule \"y\"")) {
            try state.function("judge", ofRule: "y", notes: [])
        }
        #expect(throws: LuaFailure(.runtime, message: "the rule \"x\" has no function compute")) {
            try state.function("compute", ofRule: "x", notes: [])
        }
        #expect(throws: LuaFailure.self) {
            try state.constant(.function(LuaFunction(parameters: [], isVariadic: false, line: 1)))
        }
        #expect(throws: LuaFailure(.syntax, message: "unexpected symbol near <eof>", chunk: "s.lua", line: 1)) {
            try state.load(Array("x =".utf8), chunk: "s.lua", modules: [:], words: declarationWords)
        }
    }

    @Test func theLastRuleOfANameCounts() throws {
        let state = try RuleState(texts: [], statuses: ["met"], style: .plain)
        for score in 1...2 {
            let source = "rule \"x\" { judge = function(v) return met, \(score) end } test \"x\" { judge = 5 }"
            let words = declarationWords + [.init("test", .declaration)]
            try state.load(Array(source.utf8), chunk: "x\(score).lua", modules: [:], words: words)
        }
        #expect(scores(state, try state.function("judge", ofRule: "x", notes: []), rows: 1) == ["2.0"])
    }

    @Test func theVersionOfLuaIsTold() {
        #expect(RuleState.luaVersion.hasPrefix("Lua 5.4."))
    }
}

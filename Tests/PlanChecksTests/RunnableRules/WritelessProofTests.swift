import LuaSandbox
import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks

struct WritelessProofTests {
    private func holds(_ source: String) throws -> Bool {
        WritelessProof.holds(for: try #require(LuaText(path: "a.lua", bytes: Array(source.utf8))))
    }

    @Test(arguments: [
        "local t = { a = { 1, 2 } } local function f(x) return t.a[x] + #t end",
        "local function f(x) local n = 0 for k, v in pairs(x) do n = n + v end return n, table.concat(x), table.unpack(x) end",
        "local m = require 'lib/m' local function f(x) return m.f(x) end", "local m = require('lib/m')",
        "local t = {} t.x = 1 t[1] = 2 function t.f(x) return x end function t:g() return self.x end",
        "limit = 40 function helper(x) return x + limit end",
        "local function f(x) local t = {} t[#t + 1] = x t.y = 2 return t end",
        "local function f(x) for i = 1, 3 do local t = { i } t[2] = x end end",
        "local function f(x) local a = 1 a = x local b, c = a a, b = b, a return a end",
        "local function f() local table = { insert = 1 } return table.insert end",
        "return math.floor(1.5), ('x'):rep(3)",
    ])
    func `what only reads is seen to write nothing`(source: String) throws {
        #expect(try holds(source))
    }

    @Test(arguments: [
        "local t = {} local function f(x) t.a = x end", "local t = {} local function f(x) t[1] = x end",
        "local function f(x) x.a = 1 end", "local function f(x) x[1] = 1 end", "local function f(x) x.a.b = 1 end",
        "local function f(x) local t = x t.a = 1 end", "local function f(x) local t = {} t = x t.a = 1 end",
        "local function f(x) local t = {} t.a.b = 1 end", "local function f(x) local a a, x.b = 1, 2 end",
        "local function f(x) local t = x or {} t.a = 1 end", "local function f(x) local t, u = x, {} t.a = 1 end",
        "local function f(x) local t = {} local function g() t.a = x end end",
        "local function f(x) function x.y() end end", "local function f(x) function x:y() end end",
        "local function f(x) count = x end", "local function f(x) function g() end end",
        "local n local function f(x) n = x end", "local function f(x) local n return function() n = x end end",
        "local function f(x) (x).a = 1 end", "local function f(x) g(x).a = 1 end",
        "local function f(x) rawset(x, 1, 2) end", "local set = rawset", "local t = setmetatable({}, {})",
        "local function f(x) return getmetatable(x) end", "local function f(x) return _G end", "_G.x = 1",
        "local function f(x) return _ENV end", "local _ENV = { }", "local function f(_ENV) x = 1 end",
        "for _ENV in pairs({}) do end",
        "local function f(x) table.insert(x, 1) end", "local function f(x) table.sort(x) end", "table.remove({ 1 })",
        "local function f(x) return table.move(x, 1, 2, 3) end", "local t = table", "local t = table['insert']",
        "local t = (table).insert", "local r = require", "local m = require(name)", "local m = require('a' .. 'b')",
        "local m = pcall(require, 'lib/m')", "require = 1",
    ])
    func `what could write is not accepted`(source: String) throws {
        #expect(try !holds(source))
    }

    /// A word that is added to the sandbox has to be thought about here: can it write into what it is given?
    @Test func `every name of the libraries is known to read only, or is not accepted`() throws {
        let reading: Set<String> = [
            "_VERSION", "assert", "error", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget", "rawlen", "select",
            "tonumber", "tostring", "type", "xpcall", "round", "percent_of_plan", "percent", "clamp", "linear", "band",
            "sum",
            "mean", "weighted_mean", "geometric_mean", "deviation", "rank", "date", "year_of", "text", "date_text",
            "math", "string", "utf8",
            "table.concat", "table.pack", "table.unpack",
        ]
        let names = LuaLibrary.functions.union(ScriptWord.ofRules.map(\.name)).union(LuaLibrary.members.keys)
        for name in names.subtracting(["table", "require"]) {
            #expect(try holds("local x = \(name)") == reading.contains(name), "\(name)")
        }
        for name in LuaLibrary.members["table"]!.map({ "table." + $0 }) {
            #expect(try holds("local x = \(name)") == reading.contains(name), "\(name)")
        }
    }

    @Test func `a file is no better than what it requires`() {
        func source(_ text: String, _ module: String? = nil) -> RuleSource {
            RuleSource(path: "rules/x.lua", bytes: Array(text.utf8), module: module)
        }
        let sources = [
            source("require 'lib/good'"), source("require 'lib/middle'"), source("require 'lib/none'"), source("if"),
            source("require 'lib/good' require 'lib/itself'"), source("return 1", "lib/good"),
            source("return require 'lib/bad'", "lib/middle"), source("return function(t) t.x = 1 end", "lib/bad"),
            source("return require 'lib/itself'", "lib/itself"),
        ]
        #expect(RuleTexts(sources, []).writeless(sources) == [0, 4, 5, 8])
    }

    @Test func `rules as people write them need no views`() throws {
        var (proved, verdicts) = (0, 0)
        var others: [String] = []
        for rule in try RealRule.all() {
            // Few make tables of their own to work with.
            guard WritelessProof.holds(for: rule.text.text) else {
                others.append(rule.text.rule.name)
                continue
            }
            var source = rule.source
            let rows = rule.rows(60, seed: 5)
            let expected = rule.lines(source, rows)
            source.writesNoTables = true
            #expect(rule.lines(source, rows) == expected, "\(rule.text.rule.name)")
            verdicts += expected.count { !$0.hasPrefix("raised") }
            proved += 1
        }
        #expect(proved > 50 && verdicts > 10 * proved)
        #expect(others.count < proved / 4, "\(others)")
    }

    /// Where the proof holds, tables without views give what tables behind views give.
    @Test func `random rules are the same with and without views`() throws {
        var (proved, others, verdicts, raised) = (0, 0, 0, 0)
        for seed in 0..<600 {
            var random = RandomRule(seed: UInt64(seed))
            guard let text = LuaText(path: "rules/r.lua", bytes: Array(random.text.utf8)) else {
                Issue.record("\(random.text)")
                continue
            }
            guard WritelessProof.holds(for: text) else {
                others += 1
                continue
            }
            proved += 1
            let rows = random.rows(12)
            var source = RuleSource(path: "rules/r.lua", bytes: random.guarded)
            let expected = LoadedRule.lines(source, rule: "r", rows: rows)
            source.writesNoTables = true
            #expect(LoadedRule.lines(source, rule: "r", rows: rows) == expected, "\(random.text)")
            raised += expected.count { $0.hasPrefix("raised") }
            verdicts += expected.count { !$0.hasPrefix("raised") }
        }
        #expect(
            proved > 300 && others > 60 && verdicts > 1000 && raised > 300,
            "\(proved) \(others) \(verdicts) \(raised)"
        )
    }
}

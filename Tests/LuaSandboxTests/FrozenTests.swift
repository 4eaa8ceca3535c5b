import LuaSandbox
import Testing

/// A state with one rule `x` whose `judge` is the body given, behind `before` at file level.
func ruleState(
    before: String = "",
    parameters: String = "value",
    body: String,
    texts: [String] = [],
    modules: [String: String] = [:],
    limits: SandboxLimits = .row,
    writesNoTables: Bool = false,
    keepsNoTables: Bool = false
) throws -> (RuleState, RuleFunction) {
    let state = try RuleState(texts: texts, statuses: ["met", "missed"], style: .plain, limits: limits)
    let source = before + "\nrule \"x\" { judge = function(\(parameters)) \(body) end }"
    let modules = modules.mapValues { Array($0.utf8) }
    try state.load(
        Array(source.utf8),
        chunk: "rules/x.lua",
        modules: modules,
        words: declarationWords,
        writesNoTables: writesNoTables
    )
    let function = try state.function("judge", ofRule: "x", notes: ["named", "other"], keepsNoTables: keepsNoTables)
    return (state, function)
}

/// The scores of rows that are given 0, 1, 2, …; the message where there is none.
func scores(_ state: RuleState, _ function: RuleFunction, rows: Int = 3) -> [String] {
    var arguments = RuleArguments()
    for row in 0..<rows {
        arguments.append(integer: Int64(row))
        arguments.endRow()
    }
    var results = RuleResults()
    state.call(function, arguments, into: &results)
    return (0..<rows).map { row in
        switch results.outcomes[row] {
        case .verdict: "\(results.scores[row])"
        case .raised: results.message(row)
        default: "\(results.outcomes[row])"
        }
    }
}

/// What lies outside a rule's function can be read and called, and not changed.
struct FrozenTests {
    @Test(arguments: [
        ("local t = { a = { b = 5 } }", "return met, t.a.b", "5.0"),
        ("local t = { 10, 20, 30 }", "return met, #t + t[2] + select('#', table.unpack(t))", "26.0"),
        (
            "local t = { 10, 20 }",
            "local s = 0 for _, v in ipairs(t) do s = s + v end for _, v in pairs(t) do s = s + v end return met, s",
            "60.0"
        ),
        (
            "local t = { a = 1, b = 2 }",
            "local s = '' for k in pairs(t) do s = s .. k end return met, s == 'ab' and 1 or 0", "1.0"
        ),
        ("local t = { a = 1, b = 2 }", "return met, (select(2, next(t)))", "1.0"),
        ("local t = { a = 1, b = 2 }", "return met, sum(t) + mean(t) + rawget(t, 'a') + rawlen(t)", "5.5"),
        ("local t = { 'a', 'b' }", "return met, #table.concat(t, '-')", "3.0"),
        ("local t = { {1, 2}, {3, 4} }", "return met, band(2, { { 1, t[2][1] }, 0 })", "3.0"),
        ("local t = {} t.self = t", "return met, t.self.self == t and 1 or 0", "1.0"),
        ("local a = { x = 1 } local b = { a, a }", "return met, b[1] == b[2] and b[1] == a and 1 or 0", "1.0"),
        ("function helper(x) return x + limit end limit = 40", "return met, helper(2)", "42.0"),
        ("local function a() return 7 end local function b() return a() end", "return met, b()", "7.0"),
        (
            "local C = {} C.__index = C function C.twice(s) return s.v * 2 end",
            "return met, setmetatable({ v = 4 }, C):twice()", "8.0"
        ),
        ("local C = {} C.__index = C", "return met, getmetatable(setmetatable({}, C)) == C and 1 or 0", "1.0"),
        (
            "local o = setmetatable({ v = 3 }, { __index = function(t, k) return rawget(t, 'v') end, __call = function(t, x) return t.v + x end, __len = function() return 9 end })",
            "return met, o.other + o(1) + #o", "16.0"
        ),
        (
            "local o = setmetatable({}, { __add = function(a, b) return 5 end, __index = { z = 2 } })",
            "return met, (o + 1) + o.z", "7.0"
        ),
        (
            "local t = setmetatable({}, { __pairs = function() return function(_, k) return not k and 1 or nil end end })",
            "local n = 0 for _ in pairs(t) do n = n + 1 end return met, n", "1.0"
        ),
        ("", "local t = { 3, 1 } table.sort(t) table.insert(t, 5) t.x = 1 return met, t[1] + #t", "4.0"),
        ("local m = require 'lib/m'", "return met, m.f(2) + m.t.x", "9.0"),
        // A table that several functions read, in whatever order they are met.
        (
            "local t = { 5, 6 } local function f() return #t end local function g() return #t + f() end",
            "local n = 0 for _ in pairs(t) do n = n + 1 end return met, n * 100 + #t * 10 + f() + g() + sum(t)", "237.0"
        ),
    ])
    func canBeRead(before: String, body: String, score: String) throws {
        let module = "local up = { y = 5 } return { f = function(x) return x + up.y end, t = { x = 2 } }"
        let (state, function) = try ruleState(before: before, body: body, modules: ["lib/m": module])
        #expect(scores(state, function) == [score, score, score])
        // The same without views, where nothing would be written.
        guard !before.contains("setmetatable"), !before.contains("C.__index") else { return }
        let (open, same) = try ruleState(before: before, body: body, modules: ["lib/m": module], writesNoTables: true)
        #expect(scores(open, same) == [score, score, score])
    }

    /// What is known to write nothing has no views, and yet sees no more than others.
    @Test(arguments: [
        ("for k in pairs(math) do end", "a library can't be walked"), ("next(string)", "a library can't be walked"),
        ("return met, unknown", "unknown name 'unknown'"), ("return met, print", "'print' is not available here"),
        ("local s = '' for k in pairs({ b = 1, a = 2 }) do s = s .. k end return met, s == 'ab' and 1 or 0", "1.0"),
        ("counter = 1", "the global 'counter' can't be set inside a function: it lies outside the rule"),
        ("math.pi = 3", "'pi' can't be set: the table is read-only here"),
        ("require 'lib/m'", "'require' belongs outside the rule's function"),
    ])
    func withoutViewsTheSameIsRefused(body: String, expected: String) throws {
        for writesNoTables in [false, true] {
            let (state, function) = try ruleState(body: body, writesNoTables: writesNoTables)
            #expect(scores(state, function, rows: 1) == [expected])
        }
    }

    @Test(arguments: [
        ("local t = { a = 1 }", "t.a = t.a + 1 return met, t.a", "'a' can't be set: the table is read-only here"),
        ("local t = { a = 1 }", "t.b = 1", "'b' can't be set: the table is read-only here"),
        ("local t = { {} }", "t[1][1] = 5", "the table is read-only here"),
        ("local t = { a = 1 }", "rawset(t, 'a', 2)", "this table is read-only here"),
        ("local t = { 1 }", "table.insert(t, 2)", "the table is read-only here"),
        ("local t = { 1 }", "table.remove(t)", "the table is read-only here"),
        ("local t = { 2, 1 }", "table.sort(t)", "this table is read-only here"),
        ("local t = { 2, 1 }", "table.move({ 5 }, 1, 1, 1, t)", "the table is read-only here"),
        ("local t = {}", "setmetatable(t, {})", "this table is read-only here"),
        ("local t = {} function t.set() t.x = 1 end", "t.set()", "'x' can't be set: the table is read-only here"),
        (
            "function set() counter = 1 end", "set()",
            "the global 'counter' can't be set inside a function: it lies outside the rule"
        ),
        (
            "counter = 0", "counter = counter + 1",
            "the global 'counter' can't be set inside a function: it lies outside the rule"
        ),
        ("", "_G.x = 1", "the global 'x' can't be set inside a function: it lies outside the rule"),
        ("", "string.x = 1", "'x' can't be set: the table is read-only here"),
        ("", "math.pi = 3", "'pi' can't be set: the table is read-only here"),
        (
            "local C = {} C.__index = C", "getmetatable(setmetatable({}, C)).x = 1",
            "'x' can't be set: the table is read-only here"
        ),
        (
            "local o = setmetatable({}, { __index = function(t, k) rawset(t, k, 1) end })", "return met, o.x",
            "this table is read-only here"
        ),
        (
            "local C = { } local o = setmetatable({}, C)", "getmetatable(o).__index = function() return 1 end",
            "attempt to index a boolean value"
        ),
        ("local m = require 'lib/m'", "m.t.x = 3", "'x' can't be set: the table is read-only here"),
        ("local m = require 'lib/m'", "m.count()", "'n' can't be set: the table is read-only here"),
        (
            "local t = { a = { b = { c = 1 } } }", "for _, v in pairs(t) do v.b.c = 2 end",
            "'c' can't be set: the table is read-only here"
        ),
    ])
    func cannotBeChanged(before: String, body: String, message: String) throws {
        let module = "local s = { n = 0 } return { t = { x = 2 }, count = function() s.n = s.n + 1 end }"
        let (state, function) = try ruleState(before: before, body: body, modules: ["lib/m": module])
        #expect(scores(state, function) == [message, message, message])
    }

    @Test(arguments: [
        ("return met, const.a", "1.0"), ("return met, const.list[2] + #const.list", "7.0"),
        ("return met, sum(const.list)", "9.0"),
        ("const.a = 2", "'a' can't be set: the table is read-only here"),
        ("const.list[1] = 2", "the table is read-only here"),
        ("local n = 0 for k in pairs(const) do n = n + 1 end return met, n", "2.0"),
    ])
    func constantsAreReadOnly(body: String, expected: String) throws {
        let (state, function) = try ruleState(parameters: "const", body: body)
        let list = LuaTable(items: [.number(4), .integer(5)])
        let handle = try state.constant(
            .table(
                LuaTable(fields: [
                    LuaField(key: .text("a"), value: .integer(1)), LuaField(key: .text("list"), value: .table(list)),
                ])
            )
        )
        var arguments = RuleArguments()
        arguments.append(constant: handle)
        arguments.endRow()
        arguments.append(constant: handle)
        arguments.endRow()
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        for row in 0..<2 {
            let got = results.outcomes[row] == .verdict ? "\(results.scores[row])" : results.message(row)
            #expect(got == expected)
        }
    }

    @Test func whatCannotBeFrozenIsRefusedAtLoad() {
        for before in [
            "local t = ('a b'):gmatch('%a')", "local t = pairs({ a = 1, b = 2 })", "local t = { [{}] = 1 }",
            "local n = { 0 } local t = { [function() n[1] = n[1] + 1 return n[1] end] = 1 }",
            "local mt = {} local t = setmetatable({}, mt) mt.__mode = 'v' t[1] = {}",
        ] {
            for writesNoTables in [false, true] {
                #expect(throws: LuaFailure.self) {
                    try ruleState(before: before, body: "return met, t", writesNoTables: writesNoTables)
                }
            }
        }
    }

    /// What a row loads or says would be there for the rows after it.
    @Test(arguments: [
        (
            "", "local m = require 'lib/m' m.n = m.n + 1 return met, m.n",
            "'require' belongs outside the rule's function"
        ),
        ("", "rule 'y' {} return met", "'rule' belongs outside the rule's function"),
        ("", "rule('y', {}) return met", "'rule' belongs outside the rule's function"),
        ("local r = rule 'y'", "r {} return met", "'rule' belongs outside the rule's function"),
        ("", "local d = dated { 1 } return met, 1", "1.0"),
    ])
    func rowsLoadAndSayNothing(before: String, body: String, expected: String) throws {
        let (state, function) = try ruleState(before: before, body: body, modules: ["lib/m": "return { n = 0 }"])
        #expect(scores(state, function) == [expected, expected, expected])
    }

    /// A table made weak behind setmetatable's back loses its values when Lua collects: never at another moment because
    /// of what rows before have left.
    @Test func whatWeakTablesLoseDoesNotDependOnOtherRows() throws {
        let weak = """
            if value % 2 == 0 then local t = {} for i = 1, 3000 * value do t[i % 100] = { i } end return met, 0 end
            local mt = {}
            local t = setmetatable({}, mt)
            mt.__mode = 'v'
            t[1] = {}
            local n = 0
            while t[1] and n < 20000 do n = n + 1 local x = { n } end
            return met, n
            """
        let (state, function) = try ruleState(body: weak)
        let alone = try ruleState(body: weak.replacing("value % 2 == 0", with: "false"))
        let expected = scores(alone.0, alone.1, rows: 1)[0]
        let all = scores(state, function, rows: 12)
        for row in stride(from: 1, to: 12, by: 2) { #expect(all[row] == expected) }
    }

    @Test func rulesOfOtherFilesAreUntouched() throws {
        let state = try RuleState(texts: [], statuses: ["met"], style: .plain)
        for (name, body) in [("a", "shared = 1"), ("b", "return met, shared and 1 or 0")] {
            let source = "rule \"\(name)\" { judge = function() \(body) end }"
            try state.load(Array(source.utf8), chunk: "rules/\(name).lua", modules: [:], words: declarationWords)
        }
        let second = try state.function("judge", ofRule: "b", notes: [])
        #expect(scores(state, second, rows: 1) == ["unknown name 'shared'"])
    }
}

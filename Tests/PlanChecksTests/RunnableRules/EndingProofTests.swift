import Testing

@testable import PlanChecks

struct EndingProofTests {
    private func holds(_ body: String, before: String = "") throws -> Bool {
        EndingProof.holds(
            for: try RuleTextSample(reads: "value, target, history, year", body, before: before).ruleText()
        )
    }

    @Test(arguments: [
        "if value >= target then return met, round(value, 1) end\n    return missed",
        "local s = 0\n    for k, v in pairs(history) do s = s + v end\n    return met, s",
        "for i = 1, 12 do value = value + i end\n    return met, math.floor(value)",
        "for i = #history, 1, -1 do value = value + i end\n    return met, value",
        "for i = 1, #history do value = value + i end\n    return met, value",
        "local t = {}\n    for i, v in ipairs(history) do t[i] = v end\n    return met, #t",
        "return met, percent(value, target), 'a' .. text(value, 1)", "return met, sum(history)",
        "local a, b = value, target\n    a, b = b, a\n    do return met, a / b end",
        "for i = 1, 10 do for j = 1, 10 do value = value + 1 end end\n    return met, value",
        "if value == nil then error('x') elseif year > 3 then return met end\n    return missed, math.max(value, target)",
    ])
    func `what only goes on for a while is seen to end`(body: String) throws {
        #expect(try holds(body))
    }

    @Test func `functions and constants of the file are looked into`() throws {
        #expect(
            try holds(
                "return met, half(value) + limit",
                before: "local limit = 3\nlocal function half(x) return x / 2 end\n"
            )
        )
        #expect(try holds("return met, floor(value)", before: "local floor = math.floor\n"))
        #expect(
            try holds(
                "for _, p in ipairs(points) do if value > p then return met, p, 'from ' .. p end end\n    return near",
                before: "local points = { 3, 2, 1 }\n"
            )
        )
        #expect(try holds("return met, points[year]", before: "local points = { 1, 2, 3 }\n"))
        let helper = "local function f(t) local n = 0 for k, v in pairs(t) do n = n + v end return n end\n"
        #expect(try holds("return met, f(history)", before: helper))
        #expect(try !holds("for i = 1, 3 do value = f(history) end\n    return met, value", before: helper))
    }

    @Test func `between years there are not many, unless a use says otherwise`() throws {
        let sample = RuleTextSample(
            reads: "history, year, baseline_year",
            "for i = 1, year - baseline_year + 1 do if history[i] ~= nil then return met, i end end\n    return missed"
        )
        #expect(EndingProof.holds(for: try sample.ruleText()))
        #expect(!EndingProof.holds(for: try sample.ruleText(), supplied: ["year"]))
        #expect(try !holds("for i = 1, target do value = value + i end\n    return met, value"))
    }

    @Test(arguments: [
        "while value > 0 do value = value - 1 end\n    return met",
        "repeat value = value + 1 until value > target\n    return met",
        "::again:: value = value + 1 if value < target then goto again end\n    return met",
        "for i = 1, value do target = target + 1 end\n    return met",
        "for i = 1, 1e9 do target = target + 1 end\n    return met",
        "for i = 1, 1e300 do target = target + 1 end\n    return met",
        "for i = 1, 2, 1e-9 do target = i end\n    return met",
        "for i = 1, 100 do for j = 1, 100 do value = value + 1 end end\n    return met, value",
        "for k, v in pairs(history) do for k, v in pairs(history) do value = value + v end end\n    return met",
        "for k, v in pairs(history) do value = value + sum(history) end\n    return met",
        "for k, v in next, history do value = value + v end\n    return met",
        "for k, v in ipairs(history) do history[k + 1] = v end\n    return met",
        "local t = history\n    for k, v in ipairs(history) do t[k + 1] = v end\n    return met",
        "local s = ''\n    for k, v in pairs(history) do s = s .. s end\n    return met, #s",
        "return met, ('x'):rep(100)", "return met, #string.rep('x', 1e9)", "return met, string.find('a', 'b')",
        "return met, pcall(value)", "local f = function() return 1 end\n    return met, f()", "return met, value()",
        "local t = setmetatable({}, {})\n    return met, t.x", "return met, history[1]()",
        "table.sort(history)\n    return met",
        "_G.round = nil\n    return met",
    ])
    func `anything else is run with its steps counted`(body: String) throws {
        #expect(try !holds(body))
    }

    @Test func `functions that call themselves, and values that can't be seen, are not accepted`() throws {
        #expect(try !holds("return met, f(value)", before: "local function f(x) return f(x) end\n"))
        #expect(try !holds("return met, g(value)", before: "local f\nlocal function g(x) return f(x) end\nf = g\n"))
        #expect(
            try !holds(
                "return met, t.x",
                before: "local t = setmetatable({}, { __index = function() while true do end end })\n"
            )
        )
        #expect(try !holds("return met, round(value)", before: "round = function() while true do end end\n"))
        #expect(try !holds("return met, x + 1", before: "local x = tonumber('1')\n"))
        #expect(try !holds("return met, f(value)", before: "local function f(...) return select('#', ...) end\n"))
    }
}

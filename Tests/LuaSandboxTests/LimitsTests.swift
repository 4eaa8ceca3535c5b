import LuaSandbox
import Testing

/// No script outlives its limits, wherever it hides, and the state is sound afterwards.
struct LimitsTests {
    static let loop = "while true do end"
    static let bomb = "local t = {} for i = 1, 1e9 do t[i] = { i } end"

    /// Places in which a script may try to survive; `BODY` stands for what it does there.
    static let hides = [
        "BODY", "pcall(function() BODY end)", "while true do pcall(function() BODY end) end",
        "xpcall(function() BODY end, function() return 1 end)", "xpcall(error, function() BODY end)",
        "xpcall(function() BODY end, function() BODY end)", "xpcall(error, pcall, function() BODY end)",
        "local t = setmetatable({}, { __index = function() BODY end }) return t.x",
        "local t = setmetatable({}, { __add = function() BODY end }) return t + 1",
        "local t = setmetatable({}, { __tostring = function() BODY end }) return tostring(t)",
        "local t = setmetatable({}, { __len = function() BODY end }) return table.concat(t)",
        "local t = setmetatable({}, { __lt = function() BODY end }) table.sort({ t, t })",
        "local x <close> = setmetatable({}, { __close = function() BODY end })",
        "local x <close> = setmetatable({}, { __close = function() BODY end }) BODY",
        "pcall(function() local x <close> = setmetatable({}, { __close = function() BODY end }) BODY end)",
        "table.sort({ 1, 2, 3 }, function() BODY end)", "('abc'):gsub('.', function() BODY end)",
        "('abc'):gsub('.', setmetatable({}, { __index = function() BODY end }))",
        "for _ in (function() BODY end) do end",
        "for _ in pairs(setmetatable({}, { __pairs = function() BODY end })) do end",
        "local function f(n) if n > 0 then pcall(f, n - 1) end BODY end f(100)",
        "string.format('%s', setmetatable({}, { __tostring = function() BODY end }))",
        "local f f = function(...) return pcall(f, ...) end f() BODY",
    ]

    static func rows(_ work: String) -> [(String, RuleResults.Outcome)] {
        hides.map { ($0.replacing("BODY", with: work), work == loop ? .instructionLimit : .memoryLimit) }
    }

    @Test(arguments: rows(loop) + rows(bomb))
    func aRowEndsAtItsLimit(body: String, expected: RuleResults.Outcome) throws {
        let (state, function) = try ruleState(body: "if value == 1 then \(body) end do return met, value end")
        var arguments = RuleArguments()
        for row in 0..<3 {
            arguments.append(integer: Int64(row))
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        #expect(results.outcomes == [.verdict, expected, .verdict])
        // Alone in a fresh state it ends the same way.
        let (fresh, again) = try ruleState(body: "if value == 1 then \(body) end do return met, value end")
        arguments.removeAll()
        arguments.append(integer: 1)
        arguments.endRow()
        fresh.call(again, arguments, into: &results)
        #expect(results.outcomes == [expected])
    }

    @Test(arguments: [
        "for i = 1, 1e9 do string.rep('x', 100000) end", "local s = ('x'):rep(1000000) while true do s = s:upper() end",
        "while true do table.concat({ ('x'):rep(100000), 'y' }) end", "table.move({}, 1, 1 << 40, 2)",
        "table.insert(setmetatable({}, { __len = function() return 1 << 40 end }), 1, 1)",
        "local t = {} for i = 1, 20000 do t[i] = i end while true do next(t, 5) end",
        "local t = {} for i = 1, 20000 do t[i] = i end while true do pairs(t) end",
        "local t = {} for i = 1, 3000 do t['k' .. i] = i end while true do for k in pairs(t) do break end end",
        "local t = {} for i = 1, 20000 do t[i] = i end while true do table.unpack(t) end",
        "local t = {} for i = 1, 20000 do t[i] = i end while true do sum(t) end",
        "local s = ('z'):rep(1000000) while true do tonumber(s, 36) end",
        "local s = ('Đ'):rep(100000) while true do utf8.len(s) end",
        "local s = ('x'):rep(100000) while true do s:byte(1, 10000) end",
        "local mt = {} mt.__call = setmetatable({}, mt) while true do pcall(mt.__call) end",
        "local f = 1 for i = 1, 20000 do f = setmetatable({}, { __call = f }) end while true do pcall(f) end",
        "local t = {} for i = 1, 20000 do t[i] = 'ab' end while true do table.concat(t, ',') end",
    ])
    func workInsideCIsCharged(body: String) throws {
        let (state, function) = try ruleState(body: body)
        let start = ContinuousClock.now
        let outcome = scores(state, function, rows: 1)[0]
        #expect(outcome == "instructionLimit" || outcome == "memoryLimit")
        #expect(ContinuousClock.now - start < .seconds(3))
    }

    /// What no counter sees ends by the net of processor time, soon after it is used up.
    @Test(arguments: [
        "local a, b = ('\\0'):rep(2000000) .. 'a', ('\\0'):rep(2000000) .. 'b' while true do if a < b then value = 1 end end",
        "local s = ('1'):rep(3000000) while true do pcall(math.floor, s) end",
        "if LONG < OTHER then value = 1 end while true do if LONG < OTHER then value = 1 end end",
        "local a, b = ('x'):rep(2000000) .. 'a', ('x'):rep(2000000) .. 'b' while true do if a < b then value = 1 end end",
        "local f = function() end for i = 1, 1500 do f = setmetatable({}, { __call = f }) end while true do f() end",
    ])
    func whatIsNotChargedEndsByTheNet(body: String) throws {
        let before = body.contains("LONG") ? "LONG = ('\\0'):rep(2000000) .. 'a' OTHER = LONG .. 'b'" : ""
        let (state, function) = try ruleState(before: before, body: body)
        let start = ContinuousClock.now
        #expect(scores(state, function, rows: 1) == ["instructionLimit"])
        #expect(ContinuousClock.now - start < .seconds(30))
    }

    @Test func instructionsAreCountedPerRow() throws {
        let (state, function) = try ruleState(
            body: "local n = 0 for i = 1, value * 100000 do n = n + 1 end return met, n",
            limits: SandboxLimits(instructions: 450_000, memory: 1 << 20)
        )
        #expect(scores(state, function, rows: 4) == ["0.0", "100000.0", "200000.0", "instructionLimit"])
        #expect(scores(state, function, rows: 3) == ["0.0", "100000.0", "200000.0"])
    }

    @Test func memoryIsCountedAboveWhatTheStateHolds() throws {
        let before = "local big = {} for i = 1, 100000 do big[i] = i end"
        let (state, function) = try ruleState(
            before: before,
            body: "local t = {} for i = 1, value * 20000 do t[i] = i end return met, #t",
            limits: SandboxLimits(instructions: 1_000_000, memory: 600_000)
        )
        #expect(scores(state, function, rows: 3) == ["0.0", "20000.0", "memoryLimit"])
    }

    @Test func garbageOfManyRowsIsNoLimit() throws {
        let (state, function) = try ruleState(body: "local t = {} for i = 1, 1000 do t[i] = { i } end return met, #t")
        #expect(scores(state, function, rows: 500).allSatisfy { $0 == "1000.0" })
    }

    @Test func memoryThatLimitsInterruptedIsGivenBack() throws {
        let (state, function) = try ruleState(
            body: "local t = {} while true do t[#t + 1] = 'x' .. #t end",
            limits: SandboxLimits(instructions: 3000, memory: 20_000)
        )
        _ = scores(state, function, rows: 100)
        let level = state.memory
        for _ in 0..<100 {
            let outcomes = scores(state, function, rows: 1000)
            #expect(outcomes.allSatisfy { $0 == "memoryLimit" || $0 == "instructionLimit" })
        }
        #expect(state.memory <= level + 1024)
    }

    @Test func manyStatesComeAndGo() throws {
        for round in 0..<2000 {
            let (state, function) = try ruleState(body: "return met, value")
            if round % 100 == 0 { #expect(scores(state, function, rows: 2) == ["0.0", "1.0"]) }
        }
    }

    @Test(arguments: [
        (loop, LuaFailure.Kind.instructionLimit), (bomb, .memoryLimit),
        ("pcall(function() \(loop) end)", .instructionLimit),
        ("rule 'x' { judge = 1 } \(loop)", .instructionLimit),
    ])
    func declarationsEndAtTheirLimit(source: String, kind: LuaFailure.Kind) throws {
        let failure = try #require(declare(source).failure)
        #expect(failure.kind == kind)
        #expect(failure.chunk == "plan.lua")
        #expect(failure.line == 1)
    }

    /// Lua's parser runs no instructions: only what it asks memory for shows that time passes.
    @Test func theParserEndsByTime() {
        let labels = (0..<32_000).map { "::l\($0):: a = 1" }.joined(separator: "\n")
        let limits = SandboxLimits(instructions: 10_000_000, memory: 64 << 20, milliseconds: 20)
        let start = ContinuousClock.now
        #expect(declare(labels, limits: limits).failure?.kind == .timeLimit)
        #expect(ContinuousClock.now - start < .seconds(3))
    }

    /// A table that lies in two others, and those in two others each, is copied for every place that it has.
    @Test func whatIsSaidIsBoundedAsCopied() {
        let nested = "local t = {} for i = 1, 40 do t = { t, t } end"
        let outcome = declare(nested + " for i = 1, 50 do rule('x', t) end")
        #expect(outcome.failure?.message == "what the file says is more than 8 MiB")
        #expect(outcome.declarations.count == 0)
    }

    @Test func theMessageOfALimitNamesIt() throws {
        let limits = SandboxLimits(instructions: 5000, memory: 100_000, milliseconds: 1000)
        #expect(declare(Self.loop, limits: limits).failure?.message == "more than 5000 instructions")
        #expect(
            declare("local t = ('x'):rep(200000)", limits: limits).failure?.message
                == "more than 100000 bytes of memory"
        )
    }
}

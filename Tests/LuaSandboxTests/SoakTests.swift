import LuaSandbox
import Testing

/// A short form of `make soak`: many rows, of which some fail, some hit limits and most are fine.
struct SoakTests {
    static let body = """
        local kind = value % 100
        if kind == 1 then error("row " .. value) end
        if kind == 2 then error({ value }) end
        if kind == 3 then return "no status" end
        if kind == 4 then return met, 0 / 0 end
        if kind == 5 then return met, 1, ("đ"):rep(1000) end
        if value % 1000 == 6 then while true do pcall(function() while true do end end) end end
        if value % 1000 == 7 then local t = {} while true do t[#t + 1] = { #t } end end
        if value % 1000 == 8 then return ("a"):rep(100):match(("a*"):rep(20) .. "b") end
        if value % 1000 == 9 then local s = "x" while true do s = s .. s end end
        local mt = { __index = function(_, k) return k end }
        local t = { setmetatable({}, mt), tostring(value), value }
        local s = 0
        for k, v in pairs({ a = 1, b = 2, [value] = 3 }) do s = s + v end
        return met, s + #t, "named", value
        """

    static func expected(_ row: Int) -> RuleResults.Outcome {
        switch row % 100 {
        case 1, 2: return .raised
        case 3: return .statusUnknown
        case 4: return .scoreNotFinite
        default: break
        }
        switch row % 1000 {
        case 6, 8: return .instructionLimit
        case 7, 9: return .memoryLimit
        default: return .verdict
        }
    }

    @Test func memoryStaysLevelOverManyRows() throws {
        let limits = SandboxLimits(instructions: 20_000, memory: 256 << 10)
        let (state, function) = try ruleState(body: Self.body, limits: limits)
        var arguments = RuleArguments()
        var results = RuleResults()
        var level = 0
        for batch in 0..<50 {
            arguments.removeAll()
            for row in batch * 1000..<(batch + 1) * 1000 {
                arguments.append(integer: Int64(row))
                arguments.endRow()
            }
            state.call(function, arguments, into: &results)
            let wrong = (0..<1000).filter { results.outcomes[$0] != Self.expected(batch * 1000 + $0) }
            #expect(wrong.isEmpty, "rows \(wrong) of batch \(batch)")
            if batch == 4 { level = state.memory }
        }
        #expect(state.memory <= level + 4096)
    }
}

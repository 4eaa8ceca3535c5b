// Measures the sandbox by itself. Compiled together with the sources of LuaSandbox by Benchmarks/sandbox, so that it can
// ask the shim for what no caller of the module may have: rows without the hook that counts instructions.

internal import CLuaShim

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@main struct SandboxMeasure {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let rows = arguments.dropFirst().first.flatMap { Int($0) }
        switch arguments.first {
        case "guard": try GuardCost.measure(rows: rows ?? 2_000_000)
        case "soak": try Soak.run(rows: rows ?? 1_000_000)
        default: print("Benchmarks/sandbox guard|soak [rows]")
        }
    }
}

/// Rows per second with and without the hook, which the shim leaves out where a row has no limit of instructions.
enum GuardCost {
    private static let rules = [
        (
            "bands", "value, target",
            """
            local reached = percent_of_plan(value, target)
            if reached >= 100 then return met, reached end
            if reached >= 90 then return near, reached end
            return missed, reached
            """
        ),
        (
            "trend", "value, target",
            """
            local change, trend = value - target, 0
            if change > 0 then trend = 1 elseif change < 0 then trend = -1 end
            if trend >= 0 then return met, change end
            return missed, change
            """
        ),
        (
            "loop of 20", "value, target",
            """
            local sum = 0
            for i = 1, 20 do sum = sum + value * i / (target + i) end
            if sum >= 10 then return met, sum end
            return missed, sum
            """
        ),
    ]

    static func measure(rows: Int) throws {
        print("rule\trows/s with the hook\twithout\tcost")
        for (name, parameters, body) in rules {
            let state = try SandboxState(style: CLUASHIM_PLAIN)
            try state.setStatuses(["met", "near", "missed"])
            try state.setWords(DeclarationScript.Word.ruleFile)
            let source = "rule \"x\" { judge = function(\(parameters)) \(body) end }"
            if let failure = state.declare(Array(source.utf8), chunk: "x.lua", limits: .planScript) { throw failure }
            let function = try keepFunction(state)
            var arguments = RuleArguments()
            for row in 0..<8192 {
                arguments.append(number: Double(row % 120))
                arguments.append(number: 100)
                arguments.endRow()
            }
            var best = (with: Double.infinity, without: Double.infinity)
            // By turns, the best of many: what else the machine does then counts least.
            for _ in 0..<max(rows / 8192 / 2, 5) {
                best.with = min(best.with, seconds { call(state, function, arguments, 1_000_000) })
                best.without = min(best.without, seconds { call(state, function, arguments, 0) })
            }
            let cost = (best.with / best.without - 1) * 100
            print("\(name)\t\(Int(8192 / best.with))\t\(Int(8192 / best.without))\t\(Int(cost.rounded())) %")
        }
    }

    private static func keepFunction(_ state: SandboxState) throws -> Int32 {
        var number: Int32 = 0
        try state.check(
            Array("rule".utf8).withShimBytes {
                cluashim_keep_rules(state.shim, $0, false, SandboxLimits.planScript.shimLimits)
            }
        )
        let kind = Array("x".utf8).withShimBytes { rule in
            Array("judge".utf8).withShimBytes { key in
                FlatTexts([String]()).withShimTexts {
                    cluashim_rule_function(state.shim, rule, key, $0, false, &number)
                }
            }
        }
        try state.check(kind)
        return number
    }

    private static func call(
        _ state: SandboxState,
        _ function: Int32,
        _ arguments: RuleArguments,
        _ instructions: Int64
    ) {
        var results = RuleResults()
        let kind = results.fill(rows: arguments.rowCount) { rows in
            arguments.slots.withUnsafeBufferPointer { slots in
                let batch = cluashim_batch(
                    slots: slots.baseAddress,
                    entries: nil,
                    rows: UInt32(arguments.rowCount),
                    width: UInt32(arguments.width)
                )
                let limits = cluashim_limits(instructions: instructions, memory: 8 << 20, milliseconds: 0)
                return cluashim_call(state.shim, function, batch, limits, &rows)
            }
        }
        precondition(kind == CLUASHIM_OK && results.outcomes.allSatisfy { $0 == .verdict })
    }

    private static func seconds(_ body: () -> Void) -> Double {
        let start = ContinuousClock.now
        body()
        let (whole, atto) = (ContinuousClock.now - start).components
        return Double(whole) + Double(atto) * 1e-18
    }
}

/// Many rows, of which some fail, some hit limits and most are fine: memory must stay level.
enum Soak {
    static let body = """
        local kind = value % 100
        if kind == 1 then error("row " .. value) end
        if kind == 2 then error({ value }) end
        if kind == 3 then return "no status" end
        if kind == 4 then return met, 0 / 0 end
        if kind == 5 then return met, 1, ("đ"):rep(2000) end
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

    static func run(rows: Int) throws {
        let limits = SandboxLimits(instructions: 20_000, memory: 256 << 10)
        let state = try RuleState(texts: [], statuses: ["met"], style: .plain, limits: limits)
        let source = "rule \"x\" { judge = function(value) \(body) end }"
        try state.load(Array(source.utf8), chunk: "x.lua", modules: [:], words: DeclarationScript.Word.ruleFile)
        let function = try state.function("judge", ofRule: "x", notes: ["named"])
        var arguments = RuleArguments()
        var results = RuleResults()
        var counts: [String: Int] = [:]
        var levels: [(rows: Int, resident: Int, lua: Int)] = []
        let batch = 1000
        for start in stride(from: 0, to: rows, by: batch) {
            arguments.removeAll()
            for row in start..<min(start + batch, rows) {
                arguments.append(integer: Int64(row))
                arguments.endRow()
            }
            state.call(function, arguments, into: &results)
            for outcome in results.outcomes { counts["\(outcome)", default: 0] += 1 }
            if start == rows / 10 / batch * batch || start + batch >= rows {
                levels.append((start + batch, resident(), state.memory))
            }
        }
        for (outcome, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(outcome)\t\(count)") }
        for level in levels {
            print("after \(level.rows) rows: \(level.resident >> 10) KiB resident, \(level.lua) bytes in Lua")
        }
        guard let first = levels.first, let last = levels.last else { return }
        // The allocator keeps some free pages; what leaks would grow with the rows.
        let grew = last.resident - first.resident
        let isLevel = grew < 4 << 20 && last.lua <= first.lua + 4096
        print(isLevel ? "level" : "memory grew by \(grew >> 10) KiB")
        if !isLevel { exit(1) }
    }

    private static func resident() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, 256, file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}

import LuaTexts

@testable import PlanChecks

/// Rule files made by chance, from a seed: rules as people write them, and some as they should not. They read tables of
/// the file, call words and each other, join texts, divide, hide names of words, and fail now and then.
struct RandomRule {
    private var state: UInt64
    /// The file's text; its rule is called `r` and reads `value, target, history, direction, parts`.
    private(set) var text = ""
    /// Whether tables are written to, which most rules leave alone.
    private var writes = false
    private var locals: [String] = []

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        for _ in 0..<4 { _ = below(2) }
        writes = below(3) == 0
        text = head() + rule()
    }

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }

    private mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }

    // MARK: The file

    private mutating func head() -> String {
        var lines = [
            "local bands = { { from = 100, status = met, text = 'high' }, { from = 50, status = near, text = 'mid' },",
            "  { from = 0, status = missed, text = 'low', more = { 1, 2.5 } } }",
        ]
        if below(4) == 0 {
            lines.append(pick(["local floor = math.floor", "local met = 'near'", "local round = round"]))
        }
        if below(8) == 0 { lines.append(pick(["near = 'missed'", "limit = 7", "bands.x = 1", "bands[1].from = 90"])) }
        if below(8) == 0 { lines.append("function shared(x) return x + limit end limit = 3") }
        if writes, below(4) == 0 { lines.append("local C = setmetatable({}, { __index = bands })") }
        lines.append("local function share(x, y) return x / y end")
        let body = ["x .. ''", "math.max(x, 2)", "bands[x]", "x + bands[1].from", "text(x, 1)", "tostring(x)"]
        lines.append("local function helper(x)\n  return \(pick(body))\nend")
        return lines.joined(separator: "\n") + "\n"
    }

    private mutating func rule() -> String {
        locals = ["value", "target", "history", "direction", "parts"]
        return """
            rule "r" {
              title = { vi = "Thử", en = "Try" }, level = "indicator",
              judge = function(value, target, history, direction, parts)
                \(block(2))
                return \(status()), \(expression(2)), \(note())
              end,
            }

            """
    }

    private mutating func status() -> String {
        pick(["met", "near", "missed", "met", "(met)", "value and met or near", "bands[1].status", "nothing"])
    }

    private mutating func note() -> String {
        below(3) == 0
            ? "'short', \(expression(1)), \(expression(1))"
            : pick(["\(chain(2))", "\(expression(2))", "nil", "tostring(\(expression(2)))"])
    }

    // MARK: Statements

    private mutating func block(_ depth: Int) -> String {
        let outer = locals
        let statements = (0..<below(4)).map { _ in statement(depth) }
        locals = depth == 2 ? locals : outer
        return statements.joined(separator: pick(["\n    ", "; ", " "]))
    }

    private mutating func statement(_ depth: Int) -> String {
        if writes, below(3) == 0 { return write() }
        let inner = depth - 1
        switch depth <= 0 ? below(3) : below(9) {
        case 0:
            let name = pick(["a", "b", "floor", "met", "text", "round"])
            let value = expression(depth)
            if depth == 2 { locals.append(name) }
            return "local \(name) = \(value)"
        case 1: return "value = \(expression(inner))"
        case 2: return "if \(condition(inner)) then return \(status()), \(expression(1)), \(chain(1)) end"
        case 3: return "if \(condition(inner)) then \(block(inner)) else \(block(inner)) end"
        case 4:
            let table = pick(["bands", "history", "parts", "bands[3].more"])
            return "for k, v in \(pick(["pairs", "ipairs"]))(\(table)) do \(block(inner)) value = v end"
        case 5: return "for i = 1, \(below(4)) do \(block(inner)) end"
        case 6:
            let found = "return band.status, band.from, band.text .. ', ' .. value .. ' points'"
            return "for _, band in ipairs(bands) do if value >= band.from then \(found) end end"
        case 7:
            let called = "pcall(function() return \(expression(inner)) end)"
            return "local ok, message = \(called)\n    if not ok then return missed, 1, message end"
        default: return "do \(block(inner)) end"
        }
    }

    private mutating func write() -> String {
        pick([
            "local t = {} t[1] = value t.x = target value = #t", "bands.x = value", "history[1] = value",
            "local own = { 3, 1 } table.sort(own) value = own[1]", "table.insert(parts, 1)",
            "counter = (counter or 0) + 1",
            "rawset(bands, 'y', 2)", "local t = bands t[1].from = 1", "for k, v in pairs(bands) do v.from = 2 end",
            "local t = history t.x = 3 value = t.x", "local t = {} local function f() t.n = 1 end f() value = t.n",
            "function bands.f() end", "_G.x = 1", "local t = table t.remove(parts)", "string.x = 1",
            "bands[1].from, value = value, bands[1].from",
        ])
    }

    // MARK: Expressions

    private mutating func condition(_ depth: Int) -> String {
        pick([
            "value >= target", "value == nil", "direction == 'down'", "value and target", "not target", "#parts > 1",
            "bands[1].status == met", "\(expression(depth)) == \(expression(depth))", "type(value) == 'number'",
            "\(expression(depth)) < \(expression(depth))",
        ])
    }

    private mutating func name() -> String { locals[below(locals.count)] }

    /// Texts and numbers that are joined.
    private mutating func chain(_ depth: Int) -> String {
        let parts = (0...(1 + below(3))).map { _ in
            pick(["' of '", "\"x\"", "7 ", "2.5 ", name(), name(), "bands[1].text", "bands[3].from", part(depth)])
        }
        return parts.joined(separator: pick([" .. ", "..", " ..\n      "]))
    }

    private mutating func part(_ depth: Int) -> String {
        pick([
            "round(\(name()), 2)", "math.floor(\(name()) + 0.5)", "text(\(name()), 1)", "(\(name()) * 2)",
            "helper(value)",
            "string.format('%.2f', \(name()))", "met", "math.pi", depth > 0 ? "(\(chain(depth - 1)))" : "-value",
            "value / target", "nothing",
        ])
    }

    private mutating func expression(_ depth: Int) -> String {
        guard depth > 0, below(5) > 0 else {
            return pick([
                name(), name(), name(), "1", "0", "2.5", "-3", "'7'", "nil", "bands[1].from", "bands[3].more[2]",
                "history[2015]",
                "parts.a", "#bands", "#parts", "math.pi", "math.huge", "met", "near", "this_is_none", "limit",
            ])
        }
        let inner = depth - 1
        switch below(16) {
        case 0...3:
            let sign = pick(["+", "-", "*", "/", "//", "%", "^", "..", "|", "=="])
            return "(\(expression(inner)) \(sign) \(expression(inner)))"
        case 4: return "\(expression(inner)) \(pick(["+", "-", "*", "/", "and", "or", "=="])) \(expression(inner))"
        case 5: return "\(pick(RandomRule.ofOne))(\(expression(inner)))"
        case 6: return "\(pick(RandomRule.ofTwo))(\(expression(inner)), \(expression(inner)))"
        case 7: return "\(pick(RandomRule.ofTables))(\(pick(["parts", "history", "bands[3].more", "bands", "value"])))"
        case 8: return "(select(2, pcall(\(pick(["math.floor", "round", "helper", "error"])), \(expression(inner)))))"
        case 9: return pick(RandomRule.wrong)
        case 10: return "(- \(expression(inner)))"
        case 11: return "(function(met) return met end)(\(expression(inner)))"
        case 12: return "(function(...) local floor = 2 return floor + math.floor(...) end)(\(expression(inner)))"
        case 13: return "(\(chain(inner)))"
        default: return "clamp(\(expression(inner)), 0, \(expression(inner)))"
        }
    }

    private static let ofOne = [
        "math.floor", "math.abs", "math.sqrt", "math.tointeger", "math.type", "round", "tostring", "type", "helper",
        "shared", "math.nothing", "string.upper", "string.len", "utf8.len",
    ]
    private static let ofTwo = ["math.max", "math.min", "percent", "round", "share", "select", "string.rep"]
    private static let ofTables = ["sum", "mean", "next", "#", "table.concat", "table.unpack", "ipairs"]
    private static let wrong = [
        "value.x", "bands.none.x", "math.pi.x", "met.x", "round.x", "parts[value]", "bands[met]", "met:upper()",
        "('x'):rep(3)", "met()", "value()", "bands.f()", "bands[1]()", "math.pi()", "history:f()", "nothing()",
    ]
}

extension RandomRule {
    /// The text with nothing changed but what keeps it from dividing by zero.
    var guarded: [UInt8] { RandomRule.guarded(Array(text.utf8)) }

    static func guarded(_ bytes: [UInt8]) -> [UInt8] {
        guard let text = LuaText(path: "rules/r.lua", bytes: bytes) else { return bytes }
        var edits = SourceEdits(bytes)
        _ = GuardedDivisions.add(text, &edits)
        return edits.result
    }

    /// Rows for `r`, whatever its text: most of them sound.
    mutating func rows(_ count: Int) -> [[LoadedRule.Argument]] {
        (0..<count).map { _ in
            [
                figure(), figure(), .byYear([(2014, 1.5), (2015, Double(below(9)))]), .text(Int32(below(2))),
                .byText([(2, Double(below(100)) / 8), (3, 12)]),
            ]
        }
    }

    private mutating func figure() -> LoadedRule.Argument {
        switch below(12) {
        case 0: .missing
        case 1: .text(Int32(below(4)))
        case 2: .integer(Int64(below(200) - 20))
        case 3: .number(Double(below(2000) - 100) / 16)
        case 4: .number(0)
        case 5: .number(1e15 * Double(below(100)))
        default: .number(Double(below(15000)) / 100)
        }
    }
}

/// Rules made by chance, from a seed: such as steps can say, and now and then something that they can't. Their rows mostly
/// are as rows are, and some are as odd as can be.
struct RandomFlatRule {
    static let reads = ["value", "target", "previous", "year", "final_year", "direction", "history", "open", "parts"]

    private var state: UInt64
    private var locals: [[String]] = [["value", "target", "previous", "year", "final_year"]]
    private var names = 0
    private var isInLoop = false
    /// The file's text; its rule is called `r`.
    private(set) var text = ""

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        for _ in 0..<4 { _ = below(2) }
        text = """
            local bands = {
              { from = 100, score = 100, status = met, text = "on plan", note = "short" },
              { from = 90.5, score = 75, status = near, text = 'hơi chậm', note = "pair", more = { 1, 2.5, -3 } },
              { from = 0, score = -0.0, status = missed, text = "", note = "none" },
            }
            local limit, floor, small = 90, math.floor, { low = 0.1, high = -1e308, name = "\\"a\\n" }
            rule "r" {
              judge = function(\(RandomFlatRule.reads.joined(separator: ", ")))
                \(block(3))
                \(end())
              end,
            }

            """
    }

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }

    private mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }

    // MARK: Statements

    private mutating func block(_ depth: Int) -> String {
        locals.append([])
        defer { if depth < 3 { locals.removeLast() } }
        return (0..<(1 + below(4))).map { _ in statement(depth) }.joined(separator: "\n    ")
    }

    private mutating func name() -> String {
        let all = locals.flatMap { $0 }
        return all[below(all.count)]
    }

    private mutating func declared() -> String {
        names += 1
        let name = below(6) == 0 ? pick(["value", "target", "met", "bands"]) : "v\(names)"
        return name
    }

    private mutating func statement(_ depth: Int) -> String {
        let inner = depth - 1
        switch depth <= 0 ? below(4) : below(14) {
        case 0, 4:
            let (name, value) = (declared(), expression(2))
            locals[locals.count - 1].append(name)
            return "local \(name) = \(value)"
        case 1: return "\(name()) = \(expression(2))"
        case 2:
            return isInLoop && below(2) == 0
                ? "if \(condition(1)) then break end" : "\(name()), \(name()) = \(expression(1)), \(expression(1))"
        case 3, 5, 6: return "if \(condition(2)) then \(end()) end"
        case 7: return "if \(condition(2)) then \(block(inner)) elseif \(condition(1)) then \(block(inner)) end"
        case 8: return "if \(condition(2)) then \(block(inner)) else \(block(inner)) end"
        case 9:
            return loop(
                "for _, band in ipairs(bands) do",
                ["band.from", "band.score", "band.text", "band.none"],
                inner
            )
        case 10:
            return loop(
                pick([
                    "for y = year, final_year do", "for y = 2014, year do", "for y = 3, 1, -1 do", "for y = 1, 4, 2 do",
                    "for y = year, 2020 do",
                    below(4) == 0 ? "for y = value, target, \(atom()) do" : "for y = year, year + 2 do",
                ]),
                ["y", "history[y]"],
                inner
            )
        case 11:
            let (first, second) = (declared(), declared())
            let values = pick(["\(expression(1)), \(expression(1))", expression(1), "nil, 1, \(atom())"])
            locals[locals.count - 1] += [first, second]
            return "local \(first), \(second) = \(values)"
        case 12: return below(4) == 0 ? odd() : "do \(block(inner)) end"
        default: return "local found = history[\(pick(["year", "year - 1", "final_year", atom()]))]"
        }
    }

    private mutating func loop(_ head: String, _ sights: [String], _ depth: Int) -> String {
        let wasInLoop = isInLoop
        isInLoop = true
        locals.append(sights.filter { !$0.contains(".") && !$0.contains("[") })
        defer {
            isInLoop = wasInLoop
            locals.removeLast()
        }
        let seen = pick(sights)
        let found = "if \(seen) ~= nil and \(name()) ~= nil and \(name()) >= 1 then \(name()) = \(seen) end"
        return "\(head) \(found) \(block(depth)) end"
    }

    /// What steps have no word for.
    private mutating func odd() -> String {
        pick([
            "local function f() return 1 end", "while value == 1 do break end", "value = tostring(value)",
            "local t = { value } value = t[1]", "goto out ::out::", "value = #history", "print = nil",
        ])
    }

    private mutating func end() -> String {
        switch below(12) {
        case 0: return "return"
        case 1: return "return \(expression(1)), \(expression(1)), \(expression(1))"
        case 2: return "return \(status())"
        case 3: return "return \(status()), \(expression(2))"
        case 4: return "return \(status()), nil, \(expression(1))"
        case 5: return "return \(status()), \(number()), 'due' .. \(pick(["2016", "year", "value"]))"
        case 6, 7:
            let note = pick(["'short'", "\"pair\"", "'due2016'", "bands[1].note", "bands[2].note", "direction"])
            return "return \(status()), \(number()), \(note), \(expression(1)), \(number())"
        case 8: return "return \(status()), \(number()), \(pick(["'short'", "'pair', 1", "bands[3].note, 5"]))"
        default: return "return \(status()), \(number()), \(chain(2))"
        }
    }

    private mutating func status() -> String {
        pick(["met", "near", "missed", "met", "(met)", "open and met or near", "bands[2].status", "no_data", "'met'"])
    }

    // MARK: Expressions

    private mutating func number() -> String {
        pick([name(), "\(expression(1))", "math.floor(\(name()))", "1", "nil"])
    }

    private mutating func chain(_ depth: Int) -> String {
        (0...(1 + below(3))).map { _ in
            pick([
                "' of '", "\"x\"", "7 ", "2.5 ", name(), name(), "bands[1].text", "small.low", "direction",
                "math.floor(\(name()) + 0.5)", "(\(name()) * 2)", "\(name()) / 4", "(1 .. name)", "floor(value)",
            ]).replacing("(1 .. name)", with: depth > 0 ? "(\(chain(depth - 1)))" : "'ă'")
        }.joined(separator: " .. ")
    }

    private mutating func atom() -> String {
        guard below(6) == 0 else {
            return pick([name(), name(), name(), "value", "1", "2.5", "-3", "limit", "100", "bands[2].from", "#bands"])
        }
        return pick([
            "nil", "true", "small.low", "small.high", "bands[2].more[2]", "history[2015]", "met", "'a'", "direction",
            "open", "parts.a", "parts[direction]", "1e300", "-0.0", "0", "9007199254740993", "0x7fffffffffffffff",
            "bands[9]", "small.none",
        ])
    }

    private mutating func expression(_ depth: Int) -> String {
        guard depth > 0, below(4) > 0 else { return atom() }
        let inner = depth - 1
        switch below(14) {
        case 0...5:
            let sign = pick(["+", "-", "*", "/", "//", "%", "^", "+", "-", "*", "/"])
            return "(\(expression(inner)) \(sign) \(expression(inner)))"
        case 6: return "\(pick(["math.floor", "math.ceil", "math.abs", "floor", "round"]))(\(expression(inner)))"
        case 7: return "\(pick(["math.min", "math.max"]))(\(expression(inner)), \(expression(inner)), \(atom()))"
        case 8: return "(-\(expression(inner)))"
        case 9: return "(\(expression(inner)) and \(expression(inner)))"
        case 10: return "(\(expression(inner)) or \(expression(inner)))"
        case 11 where below(3) == 0: return "(\(condition(inner)))"
        case 12: return "round(\(expression(inner)), \(pick(["1", "2", "-1", "0", atom()])))"
        default: return "(\(chain(0)))"
        }
    }

    private mutating func condition(_ depth: Int) -> String {
        guard depth > 0, below(3) > 0 else {
            return pick([
                "value == nil", "target ~= nil", "direction == 'down'", "direction ~= \"up\"", "open", "not open",
                "value", "nil", "history[year]", "history[year] ~= nil", "\(atom()) == \(atom())",
                "value >= target", "year < final_year", "\(name()) > \(name())",
            ])
        }
        let inner = depth - 1
        switch below(6) {
        case 0: return "\(condition(inner)) and \(condition(inner))"
        case 1: return "\(condition(inner)) or \(condition(inner))"
        case 2: return "not (\(condition(inner)))"
        default:
            let sign = pick(["==", "~=", "<", "<=", ">", ">="])
            return "\(expression(inner)) \(sign) \(expression(inner))"
        }
    }
}

extension RandomFlatRule {
    /// Rows for `r`.
    mutating func rows(_ count: Int, texts: [Int32]) -> [[FlatTrial.Argument]] {
        (0..<count).map { _ in
            let isOdd = below(8) == 0
            return (0..<3).map { _ in isOdd ? odd(texts) : .figure(below(16) == 0 ? nil : figure()) }
                + [
                    isOdd && below(3) == 0 ? odd(texts) : .integer(Int64(2013 + below(8))),
                    .integer(Int64(2014 + below(8))),
                    isOdd && below(3) == 0 ? odd(texts) : .text(texts[below(isOdd ? texts.count : 2)]),
                    isOdd && below(4) == 0 ? odd(texts) : .history(history()),
                    .boolean(below(2) == 0), .byText([(texts[1], figure()), (texts[2], figure())]),
                ]
        }
    }

    private mutating func history() -> [(year: Int64, figure: Double?)] {
        (2013..<(2014 + below(7))).map { (Int64($0), below(4) == 0 ? nil : figure()) }
    }

    private mutating func figure() -> Double {
        switch below(10) {
        case 0: 0
        case 1: Double(below(200)) - 100
        case 2: Double(below(20000)) / 16 - 100
        case 3: [-0.0, 1e15, 1e16, 1e300, -1e300, 9_007_199_254_740_992, 1e-300, 0x1p63, -0x1p63, 1 / 3][below(10)]
        default: Double(below(15000)) / 100
        }
    }

    private mutating func odd(_ texts: [Int32]) -> FlatTrial.Argument {
        switch below(9) {
        case 0: .text(texts[below(texts.count)])
        case 1: .integer(Int64.max - Int64(below(2)))
        case 2: .integer(Int64.min + Int64(below(2)))
        case 3: .boolean(below(2) == 0)
        case 4: .byText([(texts[2], 1.5), (texts[3], 2)])
        case 5: .constant(.text("down"))
        case 6: .number(figure())
        case 7: .integer(Int64(below(100)) - 50)
        default: .figure(figure())
        }
    }
}

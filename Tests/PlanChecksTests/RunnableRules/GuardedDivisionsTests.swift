import LuaSandbox
import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks

struct GuardedDivisionsTests {
    private func guarded(_ source: String) throws -> String {
        let text = try #require(LuaText(path: "a.lua", bytes: Array(source.utf8)))
        var edits = SourceEdits(text.tree.source.bytes)
        #expect(GuardedDivisions.add(text, &edits) == (edits.result != text.tree.source.bytes))
        return String(decoding: edits.result, as: UTF8.self)
    }

    @Test func `a text without divisions is not changed`() throws {
        let source = "-- a / b\nlocal x = '1 / 0' .. [[ y / z ]]\nreturn x, 7 * 2 / 4, a // 0x10 -- //\n"
        #expect(try guarded(source) == source)
    }

    @Test(arguments: [
        ("return x / y", "return x / _divisor(y)"),
        ("local x, y = f() return x / y", "local x, y = f() return (y == 0 and _divisor(0) or x / y)"),
        ("local x, y = f() return 100 * x / y", "local x, y = f() return (y == 0 and _divisor(0) or 100 * x / y)"),
        (
            "local x, y = f() return x / y / y",
            "local x, y = f() return (y == 0 and _divisor(0) or x / y) / _divisor(y)"
        ),
        ("local y = 1 y = 2 return 1 / y", "local y = 1 y = 2 return 1 / _divisor(y)"),
        ("local y = f() return 1 // (y + 1)", "local y = f() return 1 // _divisor((y + 1))"),
        ("local y = f() return 1 % -y ^ 2", "local y = f() return 1 % _divisor(-y ^ 2)"),
        ("return 1 / 0", "return 1 / _divisor(0)"),
        ("local y = f()\nreturn -1 /\n  y", "local y = f()\nreturn (y == 0 and _divisor(0) or -1 /\n  y)"),
    ])
    func `every other division asks for its divisor first`(source: String, expected: String) throws {
        #expect(try guarded(source) == expected)
    }

    @Test func `a long chain is not nested`() throws {
        let chain = Array(repeating: "y", count: 1000).joined(separator: " / ")
        let source = try guarded("local y = 1\nreturn \(chain)")
        #expect(LuaText(path: "a.lua", bytes: Array(source.utf8)) != nil)
    }

    /// What is guarded gives what stock Lua gives as long as nothing is divided by zero, and else an error.
    @Test func `guarded expressions are what they were, but for zero`() throws {
        var random = Random(seed: 7)
        let runner = ScriptRunner(limits: .script)
        let head = """
            local function _divisor(y) if y == 0 then error("zero") end return y end
            local D = { ["/"] = function(x, y) return x / _divisor(y) end, ["//"] = function(x, y) return x // _divisor(y) end,
              ["%"] = function(x, y) return x % _divisor(y) end }
            local a, b, c, w = 3, 0, -2.5, 1
            w = 0.5
            """
        var (fine, failed) = (0, 0)
        for _ in 0..<1500 {
            let (plain, reference) = expression(4, &random)
            let source = "return " + plain
            let text = try guarded(head.split(separator: "\n").suffix(2).joined(separator: "\n") + "\n" + source)
            let ours = runner.run(Array((head + "\n" + text).utf8), chunk: "a")
            let theirs = runner.run(Array((head + "\nreturn " + reference).utf8), chunk: "a")
            switch (ours, theirs) {
            case (.success(let ours), .success(let theirs)):
                #expect(ours == theirs, "\(plain)")
                fine += 1
            case (.failure, .failure): failed += 1
            default: Issue.record("\(plain): \(ours), \(theirs)")
            }
        }
        #expect(fine > 200 && failed > 200)
    }

    /// An expression, and the same with functions in place of divisions.
    private func expression(_ depth: Int, _ random: inout Random) -> (String, String) {
        if depth == 0 || random.below(6) == 0 {
            let leaf = ["a", "b", "c", "w", "2", "0", "(a)", "7.5"][random.below(8)]
            return (leaf, leaf)
        }
        let (left, leftReference) = expression(depth - 1, &random)
        let (right, rightReference) = expression(depth - 1, &random)
        switch random.below(7) {
        case 0: return ("(\(left) + \(right))", "(\(leftReference) + \(rightReference))")
        case 1: return ("(-\(left))", "(-\(leftReference))")
        default:
            let sign = ["/", "//", "%"][random.below(3)]
            // Half of them without parentheses of their own: chains, as people write them.
            let isOpen = random.below(2) == 0 && left.hasPrefix("(") == false
            let plain = isOpen ? "\(left) \(sign) (\(right))" : "(\(left)) \(sign) (\(right))"
            return ("(\(plain))", "D[\"\(sign)\"](\(leftReference), \(rightReference))")
        }
    }

    private struct Random {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func below(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
    }
}

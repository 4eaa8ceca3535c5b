import LuaTexts
import Testing

@testable import PlanChecks

struct RuleFlowTests {
    /// Walks the function `function(x, y, n) … end`, of which `x` and `y` may be nil.
    private func flow(_ body: String) throws -> (flow: RuleFlow, untested: [String]) {
        let text = try #require(LuaText(path: "a.lua", bytes: Array("return function(x, y, n)\n\(body)\nend".utf8)))
        let flow = RuleFlow(text, function: text.functions[1], optional: [0, 1])
        return (flow, flow.untested.map { "\(text.mainText($0))\(text.location($0).line! - 1)" })
    }

    @Test(arguments: [
        "if x ~= nil then return x + n end", "if x then return x + n end",
        "if x == nil then return n end\nreturn x + n",
        "if not x then return n end\nreturn x + n", "return x and x + n", "return x == nil or x > n",
        "if x and y then return x + y end", "if not x or not y then return n end\nreturn x + y",
        "x = x or n\nreturn x + n", "if x == nil then x = 0 end\nreturn x + n",
        "if type(x) == 'number' then return x + n end",
        "if x == nil then error('no') end\nreturn x + n", "local a = x\nif a ~= nil then return a + n end",
        "while x do n = n + x end", "if (x ~= nil) and (n > x) then return n end", "return x == n, tostring(x)",
        "if x ~= nil then for i = 1, x do n = i end end", "if x == 3 then return x + 1 end",
        "if n > 1 and x == nil then return n elseif x ~= nil then return x + n end",
    ])
    func `a test before the use is seen`(body: String) throws {
        #expect(try flow(body).untested == [])
    }

    @Test(arguments: [
        ("return x + n", ["x1"]), ("return -x", ["x1"]), ("return n > x", ["x1"]), ("return x .. 'a'", ["x1"]),
        ("return round(x, 1)", ["x1"]), ("return math.floor(x)", ["x1"]), ("return x.a, y[1]", ["x1", "y1"]),
        ("if x == nil then return x + n end", ["x1"]), ("if x or y then return x + y end", ["x1", "y1"]),
        ("if x ~= nil then n = 1 end\nreturn x + n", ["x2"]), ("local a = x\nreturn a + n", ["a2"]),
        ("if x then x = nil return x + n end", ["x1"]), ("for i = 1, x do end", ["x1"]),
        ("if x ~= nil then goto a end\n::a:: return x + n", ["x2"]), ("if not x then n = 1 end\nreturn x + n", ["x2"]),
        ("return x == nil and x + n", ["x1"]), ("while n > 0 do x = g() n = x - 1 end", ["x1"]),
    ])
    func `a use without one is said`(body: String, expected: [String]) throws {
        #expect(try flow(body).untested == expected)
    }

    @Test(arguments: [
        ("return n", false), ("if n then return 1 end", true), ("if n then return 1 else return 2 end", false),
        ("while true do n = n + 1 end", false), ("while true do break end", true), ("repeat return 1 until n", false),
        ("error('x')", false), ("do return 1 end", false), ("for i = 1, 2 do return 1 end", true), ("", true),
        ("goto a ::a::", false), ("if n then error('x') else return 1 end", false),
        ("local f = function() end return f", false), ("repeat if n then break end return 1 until n", true),
    ])
    func `whether the end is reached is known`(body: String, reaches: Bool) throws {
        #expect(try flow(body).flow.reachesEnd == reaches)
    }

    @Test func `returns of inner functions are not the function's`() throws {
        #expect(try flow("local f = function() return 1 end\nreturn f").flow.returns.count == 1)
    }

    @Test func `a chain without end is walked without one call inside the other`() throws {
        let chain = Array(repeating: "x", count: 20_000).joined(separator: " + ")
        let logic = Array(repeating: "n", count: 20_000).joined(separator: " and ")
        #expect(try flow("local a = \(logic)\nreturn \(chain)").untested.count == 20_000)
    }
}

import LuaTexts
import Testing

@testable import PlanChecks

struct FileLocalsTests {
    private func changed(_ source: String, _ hidden: [String] = []) throws -> String {
        let text = try #require(LuaText(path: "a.lua", bytes: Array(source.utf8)))
        var edits = SourceEdits(text.tree.source.bytes)
        FileLocals.add(text, GlobalUses(text), hidden, &edits)
        return String(decoding: edits.result, as: UTF8.self)
    }

    @Test(arguments: [
        ("local f = function(x) return round(x) end", "local round = round; local f = function(x) return round(x) end"),
        (
            "function f(x) return math.floor(x) + math.floor(2) end",
            "local floor = math.floor; function f(x) return floor(x) + floor(2) end"
        ),
        ("function f() return math.pi * 2 end", "local pi = math.pi; function f() return pi * 2 end"),
        (
            "function f(t) for _, v in ipairs(t) do g(math.max, v) end end",
            "local ipairs, max = ipairs, math.max; function f(t) for _, v in ipairs(t) do g(max, v) end end"
        ),
        // Of two of one name the first.
        (
            "function f(s) return utf8.len(s), string.len(s) end",
            "local len = utf8.len; function f(s) return len(s), string.len(s) end"
        ),
        ("\u{FEFF}function f(x) return text(x) end", "\u{FEFF}local text = text; function f(x) return text(x) end"),
        ("(function(x) return tostring(x) end)()", "local tostring = tostring; (function(x) return tostring(x) end)()"),
    ])
    func `words and members that functions use become variables`(source: String, expected: String) throws {
        #expect(try changed(source) == expected)
    }

    @Test(arguments: [
        // Nothing to be gained outside of functions.
        "return round(1), math.floor(2)",
        // The name is taken, or its meaning.
        "function f(round) return round(1) end function g() return round(1) end",
        "round = 1 function f() return round(1) end", "math = 1 function f() return math.floor(1) end",
        "function f(floor) return math.floor(1) end", "function f() return math.floor(floor) end",
        "function f() return math.type(type) end function g() return type.x end",
        "function f() return _G, round(1) end", "local _ENV = {} function f() return round(1) end",
        // There Lua's messages tell the name.
        "function f() return round.x, round(1) end", "function f() return round + 1 end",
        "function f() return -round end",
        "function f() return math.floor.x end", "function f() return math.pi() end",
        "function f() return math.pi | 1 end",
        "function f() return math.floor .. '' end", "function f() return utf8.charpattern + 1 end",
        "function f() return (math.floor or 1)(2) end", "function f() return round:x() end",
        // No such member, no such word, or not as it looks.
        "function f() return math.none(1), none(1), math['floor'](1), x.math.floor(1) end",
        "function f() return math\n.floor(1) end", "#!lua\nfunction f() return round(1) end",
        "function f() return require, rule, _VERSION end",
    ])
    func `whatever would be told or mean something else stays`(source: String) throws {
        #expect(try changed(source) == source)
    }

    @Test func `words of changed texts come first, unless the file has the name`() throws {
        #expect(
            try changed("function f(x) return round(x) end", ["_divisor"])
                == "local _divisor, round = _divisor, round; function f(x) return round(x) end"
        )
        #expect(try changed("local _divisor = 1", ["_divisor"]) == "local _divisor = 1")
        #expect(try changed("return _divisor", ["_divisor"]) == "return _divisor")
    }

    /// Lua has 200 variables and 255 registers for a function, and 255 variables of others that it may read.
    @Test func `a file that has no room stays`() throws {
        let use = "function f(x) return round(x) end"
        let locals = (0..<190).map { "local v\($0) = \($0)" }.joined(separator: "\n") + "\n" + use
        #expect(try changed(locals) == locals)
        let few = (0..<150).map { "local v\($0) = \($0)" }.joined(separator: "\n") + "\n" + use
        #expect(try changed(few) == "local round = round; " + few)
        let call = "g(" + (0..<240).map { "\($0)" }.joined(separator: ", ") + ") " + use
        #expect(try changed(call) == call)
        let list = "g{" + (0..<500).map { "\($0)" }.joined(separator: ", ") + "} " + use
        #expect(try changed(list) == "local round = round; " + list)
        let chain = "x = " + (0..<300).map { "\($0)" }.joined(separator: " + ") + " " + use
        #expect(try changed(chain) == "local round = round; " + chain)
        let nested =
            "function g() " + (0..<160).map { "local v\($0) = \($0)" }.joined(separator: " ")
            + " function h() local w " + (0..<90).map { "local w\($0) = \($0)" }.joined(separator: " ")
            + " return function() return \((0..<160).map { "v\($0)" }.joined(separator: "+"))+"
            + (0..<90).map { "w\($0)" }.joined(separator: "+") + " end end end " + use
        #expect(try changed(nested) == nested)
    }
}

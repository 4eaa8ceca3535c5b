import LuaSyntax
import LuaTexts
import PlanModel

/// What rule files can say without declaring it: Lua's own functions as far as rules have them, and TienDo's words. A test
/// holds the names to those that the sandbox has.
enum LuaLibrary {
    /// Members of the libraries.
    static let members: [String: Set<String>] = [
        "math": [
            "abs", "acos", "asin", "atan", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge", "log", "max",
            "maxinteger", "min", "mininteger", "modf", "pi", "rad", "sin", "sqrt", "tan", "tointeger", "type", "ult",
        ],
        "string": [
            "byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "pack", "packsize", "rep",
            "reverse", "sub", "unpack", "upper",
        ],
        "table": ["concat", "insert", "move", "pack", "remove", "sort", "unpack"],
        "utf8": ["char", "charpattern", "codepoint", "codes", "len", "offset"],
    ]

    /// Functions and values that stand for themselves.
    static let functions: Set<String> = [
        "_G", "_VERSION", "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget",
        "rawlen", "rawset", "require", "select", "setmetatable", "tonumber", "tostring", "type", "xpcall",
    ]

    /// Words that a rule file says outside of its rules' functions.
    static let declaring: Set<String> = Set(
        ["rule", "dated", "this"] + ScriptWord.ofBindings.map(\.name)
    )

    /// Every global name of a rule file but its statuses.
    static let globals: Set<String> =
        functions.union(members.keys).union(declaring).union(ScriptWord.ofRules.map(\.name))

    /// Whether what is called raises an error where an argument is nil.
    static func refusesNil(_ callee: Int32, in text: LuaText) -> Bool {
        if text.kind(callee) == .member {
            return text.global(text.child(callee, 0)).map { members[$0] != nil } ?? false
        }
        guard let name = text.global(callee) else { return false }
        return takesValues.contains(name)
    }

    private static let takesValues = Set(ScriptWord.ofRules.map(\.name)).union(["ipairs", "next", "pairs"])
}

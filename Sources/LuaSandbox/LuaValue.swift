/// A value that a script made, copied out of the state.
public indirect enum LuaValue: Sendable, Hashable {
    case `nil`
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case table(LuaTable)
    case function(LuaFunction)
    /// What a word of the script made: `use "deadline" { tasks = "**" }`, `years(2016, 2020)`.
    case word(LuaWord)
}

/// A table, copied.
public struct LuaTable: Sendable, Hashable {
    /// Values at 1…n.
    public var items: [LuaValue]
    /// All others in key order: numbers, then texts in byte order. Other kinds of keys are a failure of the script.
    public var fields: [LuaField]

    /// A table of these; `fields` must be in key order. Empty without them.
    public init(items: [LuaValue] = [], fields: [LuaField] = []) {
        self.items = items
        self.fields = fields
    }

    /// The value at a text key.
    public subscript(_ key: String) -> LuaValue? { fields.first { $0.key == .text(key) }?.value }
}

/// A value of a table that has a key of its own.
public struct LuaField: Sendable, Hashable {
    /// A number or a text.
    public var key: LuaValue
    public var value: LuaValue

    public init(key: LuaValue, value: LuaValue) {
        self.key = key
        self.value = value
    }
}

/// What can be known of a function without calling it.
public struct LuaFunction: Sendable, Hashable {
    public var parameters: [String]
    public var isVariadic: Bool
    /// Line on which it is written, from 1.
    public var line: Int

    public init(parameters: [String], isVariadic: Bool, line: Int) {
        self.parameters = parameters
        self.isVariadic = isVariadic
        self.line = line
    }
}

/// A word of a script with what it was given.
public struct LuaWord: Sendable, Hashable {
    public var word: String
    /// Of `use "deadline" { … }` the text `deadline`; empty for other forms.
    public var name: String
    /// Of `years(2016, 2020)` the two numbers; of `dated { … }` and `use "x" { … }` one table.
    public var arguments: [LuaValue]
    /// Line on which it was called, from 1.
    public var line: Int

    public init(word: String, name: String = "", arguments: [LuaValue], line: Int) {
        self.word = word
        self.name = name
        self.arguments = arguments
        self.line = line
    }
}

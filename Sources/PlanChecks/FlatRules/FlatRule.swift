/// What the function of a simple rule says, as a list of steps that are taken without entering Lua.
///
/// It gives each row up that is not quite ordinary (an error, a text where a number is wanted, too many steps): Lua judges
/// that one. So it never says anything but what Lua says.
public struct FlatRule: Sendable, Hashable {
    /// What a step does; the raw values are those of the sandbox, which says what becomes of `a`, `b` and `c`.
    public enum Operation: UInt16, Sendable, CaseIterable {
        case move, add, subtract, multiply, divide, floorDivide, remainder, power
        case negate, floor, ceil, abs, least, greatest, round
        case join, entry
        case jump, ifTrue, ifFalse, ifNil, ifSome, ifEqual, ifUnequal
        case ifLess, unlessLess, ifAtMost, unlessAtMost
        case loop, roundEnds
        case `return`, giveUp
    }

    /// An operation and what it is about.
    public struct Step: Sendable, Hashable {
        public var operation: Operation
        public var a: UInt16
        public var b: UInt16
        public var c: UInt16
    }

    /// A value that is written out. Floats are told apart by their bits and texts by their bytes.
    public enum Constant: Sendable, Hashable {
        case `nil`
        case boolean(Bool)
        case integer(Int64)
        case float(bits: UInt64)
        case text([UInt8])
    }

    public var parameterCount: Int
    /// Registers for parameters, variables and what lies between; constants stand behind them.
    public var registerCount: Int
    public var steps: [Step]
    /// Registers that steps about several of them name.
    public var list: [UInt16]
    public var constants: [Constant]
}

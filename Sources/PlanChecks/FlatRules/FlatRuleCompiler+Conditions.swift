import LuaSyntax
import LuaTexts

extension FlatRuleCompiler {
    /// Steps that jump where a condition holds, or where it does not, and go on where it is the other way.
    ///
    /// - Returns: the steps that jump; where to is for `land` to say.
    mutating func branch(_ node: Int32, where wanted: Bool) throws(NotFlat) -> [Int] {
        let node = text.bare(node)
        if case .constant(let constant)? = fixed.value(node, known) {
            let holds = constant != .nil && constant != .boolean(false)
            return holds == wanted ? [try emitJump(.jump)] : []
        }
        switch text.kind(node) {
        case .unary where text.operation(node) == .not: return try branch(text.child(node, 0), where: !wanted)
        case .binary:
            if let jumps = try branch(binary: node, where: wanted) { return jumps }
        default: break
        }
        return [try emitJump(wanted ? .ifTrue : .ifFalse, try operand(node))]
    }

    private mutating func branch(binary node: Int32, where wanted: Bool) throws(NotFlat) -> [Int]? {
        let (left, right) = (text.child(node, 0), text.child(node, 1))
        switch text.operation(node) {
        case .and: return try branch(left, right, both: true, where: wanted)
        case .or: return try branch(left, right, both: false, where: wanted)
        case .equal: return [try branch(left, equals: right, where: wanted)]
        case .notEqual: return [try branch(left, equals: right, where: !wanted)]
        case .less: return [try compare(left, right, wanted ? .ifLess : .unlessLess)]
        case .greater: return [try compare(right, left, wanted ? .ifLess : .unlessLess)]
        case .lessOrEqual: return [try compare(left, right, wanted ? .ifAtMost : .unlessAtMost)]
        case .greaterOrEqual: return [try compare(right, left, wanted ? .ifAtMost : .unlessAtMost)]
        default: return nil
        }
    }

    /// `and` asks for both, `or` for one: which of the two the first operand decides goes by what is wanted.
    private mutating func branch(
        _ left: Int32,
        _ right: Int32,
        both: Bool,
        where wanted: Bool
    ) throws(NotFlat) -> [Int] {
        guard wanted == both else {
            let first = try branch(left, where: wanted)
            return first + (try branch(right, where: wanted))
        }
        let others = try branch(left, where: !wanted)
        let jumps = try branch(right, where: wanted)
        land(others)
        return jumps
    }

    private mutating func branch(_ left: Int32, equals right: Int32, where wanted: Bool) throws(NotFlat) -> Int {
        for (side, other) in [(left, right), (right, left)] where fixed.value(side, known) == FixedValue.absent {
            return try emitJump(wanted ? .ifNil : .ifSome, try operand(other))
        }
        return try compare(left, right, wanted ? .ifEqual : .ifUnequal)
    }

    /// Integers are compared as floats mostly: so they are written as such, which is all the same to comparisons.
    private mutating func compare(
        _ left: Int32,
        _ right: Int32,
        _ operation: FlatRule.Operation
    ) throws(NotFlat) -> Int {
        let first = try operand(left, isFloat: true)
        return try emitJump(operation, first, try operand(right, isFloat: true))
    }
}

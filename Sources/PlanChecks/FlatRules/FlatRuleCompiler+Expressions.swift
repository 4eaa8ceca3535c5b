import LuaSyntax
import LuaTexts

extension FlatRuleCompiler {
    /// The register that has the value of an expression: its own, where it is a variable or a constant.
    mutating func operand(_ node: Int32) throws(NotFlat) -> UInt16 {
        if let value = fixed.value(node, known) {
            guard case .constant(let constant) = value else { throw NotFlat() }
            return register(of: constant)
        }
        let node = text.bare(node)
        if text.kind(node) == .name {
            guard let variable = text.variable(node), let register = existingRegister(of: variable) else {
                throw NotFlat()
            }
            return register
        }
        let result = temporary()
        try evaluate(node, into: result)
        return result
    }

    /// Has a register hold the value of an expression.
    mutating func evaluate(_ node: Int32, into result: UInt16) throws(NotFlat) {
        let node = text.bare(node)
        if fixed.value(node, known) != nil || text.kind(node) == .name {
            return try emit(.move, result, try operand(node))
        }
        switch text.kind(node) {
        case .index:
            let table = try operand(text.child(node, 0))
            try emit(.entry, result, table, try operand(text.child(node, 1)))
        case .member:
            let table = try operand(text.child(node, 0))
            try emit(.entry, result, table, register(of: .text(Array(text.mainText(node).utf8))))
        case .unary where text.operation(node) == .minus:
            try emit(.negate, result, try operand(text.child(node, 0)))
        case .unary where text.operation(node) == .not: try evaluate(truthOf: node, into: result)
        case .binary: try evaluate(binary: node, into: result)
        case .call: try evaluate(call: node, into: result)
        default: throw NotFlat()
        }
    }

    private mutating func evaluate(binary node: Int32, into result: UInt16) throws(NotFlat) {
        let operation = text.operation(node)
        switch operation {
        case .concatenation: try evaluate(chain: node, into: result)
        case .and, .or:
            // What stands on the right may read the variable that all goes into.
            let value = temporary()
            try evaluate(text.child(node, 0), into: value)
            let end = try emitJump(operation == .and ? .ifFalse : .ifTrue, value)
            try evaluate(text.child(node, 1), into: value)
            land([end])
            try emit(.move, result, value)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            try evaluate(truthOf: node, into: result)
        default:
            guard let operation = FlatRuleCompiler.arithmetic[operation] else { throw NotFlat() }
            let isFloat = isFloat(node)
            let left = try operand(text.child(node, 0), isFloat: isFloat)
            try emit(operation, result, left, try operand(text.child(node, 1), isFloat: isFloat))
        }
    }

    private static let arithmetic: [TokenKind: FlatRule.Operation] = [
        .plus: .add, .minus: .subtract, .star: .multiply, .slash: .divide, .doubleSlash: .floorDivide,
        .percent: .remainder, .caret: .power,
    ]

    /// The same; an integer that is written out becomes a float, where that is what it is calculated or compared with.
    mutating func operand(_ node: Int32, isFloat: Bool) throws(NotFlat) -> UInt16 {
        guard isFloat, case .constant(.integer(let integer))? = fixed.value(node, known), integer.magnitude < 1 << 53
        else {
            return try operand(node)
        }
        return register(of: .float(bits: Double(integer).bitPattern))
    }

    /// Whether an expression gives a float, if it gives anything.
    private func isFloat(_ node: Int32) -> Bool {
        if case .constant(.float)? = fixed.value(node, known) { return true }
        let node = text.bare(node)
        guard text.kind(node) == .binary else { return false }
        switch text.operation(node) {
        case .slash, .caret: return true
        case .plus, .minus, .star: return isFloat(text.child(node, 0)) || isFloat(text.child(node, 1))
        default: return false
        }
    }

    /// Nothing is written to the register before all is read that the condition reads.
    private mutating func evaluate(truthOf node: Int32, into result: UInt16) throws(NotFlat) {
        let others = try branch(node, where: false)
        try emit(.move, result, register(of: .boolean(true)))
        let end = try emitJump(.jump)
        land(others)
        try emit(.move, result, register(of: .boolean(false)))
        land([end])
    }

    private mutating func evaluate(chain node: Int32, into result: UInt16) throws(NotFlat) {
        let parts = text.parts(of: node)
        // No step takes much longer than others, so that few of them are few instructions of Lua's too.
        guard parts.count <= 20 else { throw NotFlat() }
        var registers: [UInt16] = []
        for part in parts { registers.append(try operand(part)) }
        let first = add(toList: registers)
        try emit(.join, result, first, UInt16(registers.count))
    }

    private mutating func evaluate(call node: Int32, into result: UInt16) throws(NotFlat) {
        guard let (callee, arguments) = text.call(node), let word = word(callee) else { throw NotFlat() }
        switch (word, arguments.count) {
        case ("math.floor", 1): try emit(.floor, result, try operand(arguments[0]))
        case ("math.ceil", 1): try emit(.ceil, result, try operand(arguments[0]))
        case ("math.abs", 1): try emit(.abs, result, try operand(arguments[0]))
        case ("math.min", 2...): try evaluate(.least, of: arguments, into: result)
        case ("math.max", 2...): try evaluate(.greatest, of: arguments, into: result)
        case ("round", 2):
            let number = try operand(arguments[0])
            try emit(.round, result, number, try operand(arguments[1]))
        case ("round", 1):
            let number = try operand(arguments[0])
            try emit(.round, result, number, register(of: .integer(0)))
        default: throw NotFlat()
        }
    }

    private mutating func evaluate(
        _ operation: FlatRule.Operation,
        of arguments: [Int32],
        into result: UInt16
    ) throws(NotFlat) {
        var best = try operand(arguments[0])
        for (place, argument) in arguments.enumerated().dropFirst() {
            let other = try operand(argument)
            let next = place == arguments.count - 1 ? result : temporary()
            try emit(operation, next, best, other)
            best = next
        }
    }

    /// The name of the word or library function that is called, also by a variable of the file; nil where it may be
    /// another one.
    private func word(_ callee: Int32) -> String? {
        var callee = text.bare(callee)
        if let variable = text.variable(callee) {
            guard text.tree.variables[Int(variable)].function == 0, let value = text.onlyValue(variable) else {
                return nil
            }
            callee = text.bare(value)
        }
        if let name = text.global(callee) { return globals.isSteady(name) ? name : nil }
        guard text.kind(callee) == .member, let library = text.global(text.child(callee, 0)), globals.isSteady(library)
        else { return nil }
        return library + "." + text.mainText(callee)
    }
}

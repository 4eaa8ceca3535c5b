import LuaSyntax
import LuaTexts

extension FlatRuleCompiler {
    mutating func add(block: Int32) throws(NotFlat) {
        for statement in text.children(block) {
            freeTemporaries()
            try add(statement: statement)
        }
    }

    private mutating func add(statement: Int32) throws(NotFlat) {
        switch text.kind(statement) {
        case .local: try add(local: statement)
        case .assignment: try add(assignment: statement)
        case .do: try add(block: text.child(statement, 0))
        case .if: try add(if: statement)
        case .numericFor: try add(counting: statement)
        case .genericFor: try add(walking: statement)
        case .return: try add(return: statement)
        case .break:
            guard !breaks.isEmpty else { throw NotFlat() }
            breaks[breaks.count - 1].append(try emitJump(.jump))
        case .empty: break
        default: throw NotFlat()
        }
    }

    private mutating func add(local statement: Int32) throws(NotFlat) {
        let parts = text.children(statement)
        let names = parts.filter { text.kind($0) == .attributedName }
        let values = Array(parts.dropFirst(names.count))
        for (place, name) in names.enumerated() {
            let variable = text.tree.nodes[Int(name)].variable
            guard text.tree.variables[Int(variable)].attribute != .toBeClosed else { throw NotFlat() }
            known[variable] = nil
            // No entry of a table is ever written here: that is nothing that steps can say.
            if place < values.count, text.onlyValue(variable) != nil, let value = fixed.value(values[place], known) {
                known[variable] = value
                continue
            }
            let register = register(of: variable)
            if place < values.count {
                try evaluate(values[place], into: register)
            } else {
                try emit(.move, register, self.register(of: .nil))
            }
        }
        for value in values.dropFirst(names.count) { _ = try operand(value) }
    }

    private mutating func add(assignment statement: Int32) throws(NotFlat) {
        let values = Array(text.children(text.child(statement, 1)))
        var registers: [UInt16] = []
        for target in text.children(text.child(statement, 0)) {
            guard let variable = text.variable(target), known[variable] == nil,
                let register = existingRegister(of: variable)
            else { throw NotFlat() }
            registers.append(register)
        }
        if registers.count == 1, values.count == 1 { return try evaluate(values[0], into: registers[0]) }
        // All values are there before the first one is assigned, and Lua assigns the last one first.
        var given: [UInt16] = []
        for value in values {
            given.append(temporary())
            try evaluate(value, into: given.last!)
        }
        for (place, register) in registers.enumerated().reversed() {
            try emit(.move, register, place < given.count ? given[place] : self.register(of: .nil))
        }
    }

    private mutating func add(if statement: Int32) throws(NotFlat) {
        var ends: [Int] = []
        let clauses = text.children(statement)
        for clause in clauses {
            freeTemporaries()
            guard text.kind(clause) == .clause else {
                try add(block: text.child(clause, 0))
                continue
            }
            let others = try branch(text.child(clause, 0), where: false)
            try add(block: text.child(clause, 1))
            if clause != clauses.last, !leaves(text.child(clause, 1)) { ends.append(try emitJump(.jump)) }
            land(others)
        }
        land(ends)
    }

    /// Whether nothing behind a block is reached from its end.
    private func leaves(_ block: Int32) -> Bool {
        text.children(block).last.map { [.return, .break].contains(text.kind($0)) } ?? false
    }

    /// `for i = 1, 12 do`.
    private mutating func add(counting statement: Int32) throws(NotFlat) {
        let parts = Array(text.children(statement))
        // What the bounds say can't be about the loop's own variable.
        var bounds: [UInt16] = []
        for bound in parts[1..<parts.count - 1] { bounds.append(try operand(bound)) }
        if bounds.count == 2 { bounds.append(register(of: .integer(1))) }
        let variable = text.tree.nodes[Int(parts[0])].variable
        known[variable] = nil
        let loop = registers(ofLoop: variable)
        for (place, bound) in bounds.enumerated() { try emit(.move, loop + UInt16(place), bound) }
        breaks.append([])
        let begin = try emitJump(.loop, loop)
        try add(block: parts.last!)
        let length = steps.count - begin
        try emit(.roundEnds, loop, UInt16(length), UInt16(begin + 1))
        land([begin] + breaks.removeLast())
    }

    /// `for _, band in ipairs(bands) do`, of a table that is written out: the block once for each item.
    private mutating func add(walking statement: Int32) throws(NotFlat) {
        let values = text.children(text.child(statement, 1))
        guard values.count == 1, let (callee, arguments) = text.call(values.first!), arguments.count == 1,
            text.global(callee) == "ipairs", globals.isSteady("ipairs"),
            case .table(let items, _)? = fixed.value(arguments[0], known)
        else { throw NotFlat() }
        let names = text.children(text.child(statement, 0)).map { text.tree.nodes[Int($0)].variable }
        guard names.count <= 2,
            names.allSatisfy({ name in !text.uses[Int(name)].contains { text.use($0) == .written } })
        else { throw NotFlat() }
        breaks.append([])
        for (place, item) in items.enumerated() {
            for (name, value) in zip(names, [.constant(.integer(Int64(place + 1))), item]) { known[name] = value }
            try add(block: text.child(statement, 2))
        }
        land(breaks.removeLast())
    }

    private mutating func add(return statement: Int32) throws(NotFlat) {
        var values = Array(text.children(statement))
        if values.count == 1, text.kind(values[0]) == .values { values = Array(text.children(values[0])) }
        guard !values.isEmpty else { return try emit(.giveUp) }
        var registers: [UInt16] = []
        for value in values { registers.append(try operand(value)) }
        let first = add(toList: registers)
        try emit(.return, first, UInt16(registers.count))
    }
}

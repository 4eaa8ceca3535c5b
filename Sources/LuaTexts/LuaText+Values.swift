import LuaSyntax

extension LuaText {
    /// The text of a string literal; nil for other nodes, and where it holds more than the plain escapes.
    public func string(_ node: Int32) -> String? {
        let node = bare(node)
        guard kind(node) == .string else { return nil }
        let literal = text(node)
        if literal.hasPrefix("[") {
            let open = literal.dropFirst().prefix { $0 == "=" }.count + 2
            let inner = literal.dropFirst(open).dropLast(open)
            return String(inner.first?.isNewline == true ? inner.dropFirst() : inner)
        }
        var text = ""
        var rest = literal.dropFirst().dropLast()
        while let character = rest.popFirst() {
            guard character == "\\" else {
                text.append(character)
                continue
            }
            switch rest.popFirst() {
            case "n": text += "\n"
            case "t": text += "\t"
            case let escaped? where "\\\"'".contains(escaped): text.append(escaped)
            default: return nil
            }
        }
        return text
    }

    /// The value of a number, with its sign; nil for other expressions.
    public func number(_ node: Int32) -> Double? {
        let node = bare(node)
        switch kind(node) {
        case .integer, .float:
            switch NumberLiteral(text(node).utf8) {
            case .integer(let integer)?: return Double(integer)
            case .float(let float)?: return float
            case nil: return nil
            }
        case .unary where operation(node) == .minus:
            return number(child(node, 0)).map { -$0 }
        default: return nil
        }
    }

    /// The name of a global that stands here, if it does.
    public func global(_ node: Int32) -> String? {
        kind(node) == .name && tree.nodes[Int(node)].variable < 0 ? mainText(node) : nil
    }

    /// What is called, and with what; nil for other nodes. Of `f "x"` and `f { … }` the text or table is the one argument.
    public func call(_ node: Int32) -> (callee: Int32, arguments: [Int32])? {
        guard kind(node) == .call else { return nil }
        return (child(node, 0), Array(children(child(node, 1))))
    }

    /// The value at a key of a table as it is written.
    public func field(_ table: Int32, _ key: String) -> Int32? {
        fields(table).first { $0.key == key }?.value
    }

    /// The entries of a table that have a text as their key.
    public func fields(_ table: Int32) -> [(key: String, value: Int32, node: Int32)] {
        guard kind(table) == .table else { return [] }
        return children(table).compactMap { field in
            switch kind(field) {
            case .namedField: return (mainText(field), child(field, 0), field)
            case .keyedField: return string(child(field, 0)).map { ($0, child(field, 1), field) }
            default: return nil
            }
        }
    }

    /// The entries of a table without keys.
    public func items(_ table: Int32) -> [Int32] {
        guard kind(table) == .table else { return [] }
        return children(table).filter { kind($0) == .item }.map { child($0, 0) }
    }

    /// How a name is used.
    public enum NameUse { case declared, written, read }

    /// How a name of a variable, or a global name, is used where it stands.
    public func use(_ name: Int32) -> NameUse {
        let above = parent(name)
        switch kind(above) {
        case .parameters, .attributedName, .nameList: return .declared
        case .localFunction: return .declared
        case .numericFor: return child(above, 0) == name ? .declared : .read
        case .targets, .function: return .written
        default: return kind(name) == .attributedName ? .declared : .read
        }
    }

    /// What a local variable was given where it was declared, if nothing else is ever assigned to it.
    public func onlyValue(_ variable: Int32) -> Int32? {
        let uses = uses[Int(variable)]
        guard let declaration = uses.first, !uses.contains(where: { use($0) == .written }) else { return nil }
        let above = parent(declaration)
        if kind(above) == .localFunction { return child(above, 1) }
        guard kind(above) == .local else { return nil }
        let parts = children(above)
        let names = parts.filter { kind($0) == .attributedName }
        let values = parts.dropFirst(names.count)
        guard let place = names.firstIndex(of: declaration).map({ $0 - names.startIndex }), place < values.count else {
            return nil
        }
        // The last of fewer values may give several.
        if place == values.count - 1, names.count > values.count { return nil }
        return values[values.startIndex + place]
    }
}

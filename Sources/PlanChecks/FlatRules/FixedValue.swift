import LuaSyntax
import LuaTexts

/// A value that a rule file writes out and that nothing changes.
indirect enum FixedValue: Hashable {
    case constant(FlatRule.Constant)
    /// Items are never nil.
    case table(items: [FixedValue], fields: [String: FixedValue])

    /// What a table has no entry for.
    static let absent = FixedValue.constant(.nil)

    /// What a key gives; nil where that can't be told.
    subscript(_ key: FlatRule.Constant) -> FixedValue? {
        guard case .table(let items, let fields) = self else { return nil }
        switch key {
        case .integer(let place):
            return place >= 1 && place <= items.count ? items[Int(place) - 1] : FixedValue.absent
        case .text(let name): return fields[String(decoding: name, as: UTF8.self)] ?? FixedValue.absent
        default: return nil
        }
    }
}

/// The fixed values of a rule file.
struct FixedValues {
    private let text: LuaText
    private let globals: GlobalUses
    private let statuses: Set<String>
    /// Bodies of the rules' functions. Nothing in the file can call these.
    private let functions: [Int32]

    /// - Parameter rules: those of the file whose functions stand in their declarations.
    init(_ text: LuaText, _ globals: GlobalUses, statuses: Set<String>, _ rules: [RuleText]) {
        self.text = text
        self.globals = globals
        self.statuses = statuses
        functions = rules.map(\.function)
    }

    /// The value of an expression; nil where it is not fixed.
    ///
    /// - Parameter known: values of variables of the function at hand.
    func value(_ node: Int32, _ known: [Int32: FixedValue] = [:]) -> FixedValue? {
        let node = text.bare(node)
        switch text.kind(node) {
        case .nil: return FixedValue.absent
        case .true: return .constant(.boolean(true))
        case .false: return .constant(.boolean(false))
        case .integer, .float: return number(node)
        case .string: return text.plainBytes(node).map { .constant(.text($0)) }
        case .name: return value(ofName: node, known)
        case .member:
            return value(text.child(node, 0), known)?[.text(Array(text.mainText(node).utf8))]
        case .index:
            guard let table = value(text.child(node, 0), known),
                case .constant(let key)? = value(text.child(node, 1), known)
            else { return nil }
            return table[key]
        case .unary: return value(ofUnary: node, known)
        case .table: return table(node, known)
        default: return nil
        }
    }

    private func number(_ node: Int32) -> FixedValue? {
        switch NumberLiteral(text.text(node).utf8) {
        case .integer(let integer)?: .constant(.integer(integer))
        case .float(let float)?: .constant(.float(bits: float.bitPattern))
        case nil: nil
        }
    }

    private func value(ofUnary node: Int32, _ known: [Int32: FixedValue]) -> FixedValue? {
        guard let operand = value(text.child(node, 0), known) else { return nil }
        switch (text.operation(node), operand) {
        case (.minus, .constant(.integer(let integer))): return .constant(.integer(0 &- integer))
        case (.minus, .constant(.float(let bits))):
            return .constant(.float(bits: (-Double(bitPattern: bits)).bitPattern))
        case (.hash, .table(let items, _)): return .constant(.integer(Int64(items.count)))
        default: return nil
        }
    }

    private func value(ofName node: Int32, _ known: [Int32: FixedValue]) -> FixedValue? {
        if let variable = text.variable(node) {
            if let value = known[variable] { return value }
            return text.tree.variables[Int(variable)].function == 0 ? value(ofFile: variable) : nil
        }
        let name = text.mainText(node)
        guard statuses.contains(name), globals.isSteady(name), !LuaLibrary.globals.contains(name),
            !name.hasPrefix("_")
        else { return nil }
        return .constant(.text(Array(name.utf8)))
    }

    /// The value of a variable of the file. Of a table the file may make no other use than to declare it and to read it in
    /// functions of rules, for what stands outside of these may write to tables.
    private func value(ofFile variable: Int32) -> FixedValue? {
        guard let written = text.onlyValue(variable), let value = value(written) else { return nil }
        guard case .table = value else { return value }
        let isRead = text.uses[Int(variable)].dropFirst().allSatisfy { use in
            functions.contains { text.isWithin(use, $0) }
        }
        return isRead ? value : nil
    }

    private func table(_ node: Int32, _ known: [Int32: FixedValue]) -> FixedValue? {
        var items: [FixedValue] = []
        var fields: [String: FixedValue] = [:]
        for field in text.children(node) {
            guard let value = value(text.child(field, 0), known) else { return nil }
            switch text.kind(field) {
            case .item:
                guard value != FixedValue.absent else { return nil }
                items.append(value)
            case .namedField:
                guard fields.updateValue(value, forKey: text.mainText(field)) == nil else { return nil }
            default: return nil
            }
        }
        return .table(items: items, fields: fields)
    }
}

extension LuaText {
    /// The bytes of a string literal in quotes; nil for other nodes, and where it holds more than the plain escapes.
    fileprivate func plainBytes(_ node: Int32) -> [UInt8]? {
        let range = tree.range(of: node)
        let literal = tree.source.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
        guard literal.first != UInt8(ascii: "[") else { return nil }
        var bytes: [UInt8] = []
        var rest = literal.dropFirst().dropLast()
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "n")?: bytes.append(10)
            case UInt8(ascii: "t")?: bytes.append(9)
            case let escaped? where [34, 39, 92].contains(escaped): bytes.append(escaped)
            default: return nil
            }
        }
        return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
    }
}

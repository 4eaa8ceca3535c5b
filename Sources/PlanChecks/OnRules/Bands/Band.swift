import LuaSyntax
import LuaTexts
import Numerals

/// For which values of something a condition of a chain holds: `reached >= 90` of `reached`.
struct Band {
    /// What is tested, as it is written.
    var subject: String
    var values: NumberSet
    /// The condition.
    var node: Int32
}

/// Reads conditions as bands.
struct BandReader {
    let text: LuaText
    /// Numbers that names stand for: the parameters of the rule.
    let constants: [Int32: Double]

    /// Nil where the condition is about more than one thing and numbers.
    func band(_ node: Int32) -> Band? {
        values(node, depth: 0).map { Band(subject: $0.subject, values: $0.values, node: node) }
    }

    private func values(_ node: Int32, depth: Int) -> (subject: String, values: NumberSet)? {
        let node = text.bare(node)
        guard depth < 20, text.kind(node) == .binary else { return nil }
        let (left, right) = (text.bare(text.child(node, 0)), text.bare(text.child(node, 1)))
        let operation = text.operation(node)
        if operation == .and || operation == .or {
            guard let first = values(left, depth: depth + 1), let second = values(right, depth: depth + 1),
                first.subject == second.subject
            else { return nil }
            let both = operation == .and ? first.values.intersection(second.values) : first.values.union(second.values)
            return (first.subject, both)
        }
        guard operation.isComparison else { return nil }
        if let number = number(right), let subject = subject(left) { return (subject, set(operation, number)) }
        if let number = number(left), let subject = subject(right) { return (subject, set(operation.mirrored, number)) }
        return nil
    }

    /// The number that an expression is.
    func number(_ node: Int32) -> Double? {
        let node = text.bare(node)
        return text.number(node) ?? text.variable(node).flatMap { constants[$0] }
    }

    /// What an expression is called that has the same value wherever it stands in the chain: a name, or an expression of
    /// names. Names that are assigned again may have changed.
    private func subject(_ node: Int32) -> String? {
        guard number(node) == nil else { return nil }
        for part in text.subtree(node) {
            switch text.kind(part) {
            case .name:
                guard let variable = text.variable(part) else { return nil }
                if text.uses[Int(variable)].contains(where: { text.use($0) == .written }), text.kind(node) != .name {
                    return nil
                }
            case .integer, .float, .binary, .unary, .parenthesized, .member: break
            default: return nil
            }
        }
        return text.text(node)
    }

    private func set(_ operation: TokenKind, _ number: Double) -> NumberSet {
        switch operation {
        case .less: .below(number, including: false)
        case .lessOrEqual: .below(number, including: true)
        case .greater: .above(number, including: false)
        case .greaterOrEqual: .above(number, including: true)
        case .notEqual: NumberSet.only(number).complement
        default: .only(number)
        }
    }
}

extension NumberSet {
    /// In words, as `90`, `trên 90 và dưới 100`.
    func words(_ vi: Bool) -> String {
        ranges.map { range in
            if range.first == range.last { return Self.text(range.first.number) }
            var parts: [String] = []
            if range.first.number > -.infinity {
                let word = range.first.side == 0 ? (vi ? "từ" : "from") : (vi ? "trên" : "above")
                parts.append(word + " " + Self.text(range.first.number))
            }
            if range.last.number < .infinity {
                let word = range.last.side == 0 ? (vi ? "đến" : "up to") : (vi ? "dưới" : "below")
                parts.append(word + " " + Self.text(range.last.number))
            }
            return parts.isEmpty ? (vi ? "mọi giá trị" : "every value") : parts.joined(separator: " ")
        }
        .joined(separator: ", ")
    }

    private static func text(_ number: Double) -> String { NumeralPrinter.text(number, style: .plain) }
}

extension TokenKind {
    /// The comparison with its sides exchanged.
    fileprivate var mirrored: TokenKind {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        default: self
        }
    }
}

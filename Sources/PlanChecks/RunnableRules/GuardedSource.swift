import LuaSyntax
import LuaTexts
import PlanModel

/// The text of a rule file as it is run: every division asks first whether its divisor is zero, for in a rule that is an
/// error, not an infinity that is more than any target.
///
/// Lines stay what they are, so that what Lua says of a line is right; a text without divisions is not changed at all.
enum GuardedSource {
    /// A word of the sandbox: gives its argument back, or raises an error where that is zero. Plans know no such name.
    static let word = "_divisor"

    static func bytes(of text: LuaText) -> [UInt8] {
        var insertions: [(offset: Int32, text: String)] = []
        var guarded: Set<Int32> = []
        for node in text.tree.nodes.indices.map({ Int32($0) }) where text.kind(node) == .binary {
            guard [.slash, .doubleSlash, .percent].contains(text.operation(node)) else { continue }
            let (left, right) = (text.child(node, 0), text.child(node, 1))
            // A number that is written out and not zero needs no guard.
            if let number = text.number(right), number != 0 { continue }
            let divisor = text.tree.range(of: right)
            if let name = steadyName(right, text), !text.subtree(left).contains(where: guarded.contains) {
                // (y == 0 and _divisor(0) or x / y): without a call as long as all is well. Not around another one of
                // these: a long chain would be nested too deep.
                insertions.append((text.tree.range(of: left).lowerBound, "(\(name) == 0 and \(word)(0) or "))
                insertions.append((divisor.upperBound, ")"))
                guarded.insert(node)
            } else {
                insertions.append((divisor.lowerBound, "\(word)("))
                insertions.append((divisor.upperBound, ")"))
            }
        }
        return apply(insertions, to: text.tree.source.bytes)
    }

    /// The name of a variable that is never assigned again: what stands left of the division can't change it.
    private static func steadyName(_ node: Int32, _ text: LuaText) -> String? {
        guard let variable = text.variable(text.bare(node)),
            !text.uses[Int(variable)].contains(where: { text.use($0) == .written })
        else { return nil }
        return text.mainText(text.bare(node))
    }

    /// Of several insertions at one place those of inner expressions come first behind them, and last before them; the order
    /// of the nodes, children before parents, has them so.
    private static func apply(_ insertions: [(offset: Int32, text: String)], to bytes: [UInt8]) -> [UInt8] {
        guard !insertions.isEmpty else { return bytes }
        var before: [Int32: String] = [:]
        for (offset, text) in insertions {
            before[offset] = text == ")" ? (before[offset] ?? "") + text : text + (before[offset] ?? "")
        }
        var guarded: [UInt8] = []
        guarded.reserveCapacity(bytes.count + insertions.reduce(0) { $0 + $1.text.utf8.count })
        for (offset, byte) in bytes.enumerated() {
            if let text = before[Int32(offset)] { guarded += text.utf8 }
            guarded.append(byte)
        }
        if let text = before[Int32(bytes.count)] { guarded += text.utf8 }
        return guarded
    }
}

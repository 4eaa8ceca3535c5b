import LuaSyntax
import LuaTexts

/// Every division of a rule file asks first whether its divisor is zero, for in a rule that is an error, not an infinity
/// that is more than any target.
enum GuardedDivisions {
    /// A word of the sandbox: gives its argument back, or raises an error where that is zero. Plans know no such name.
    static let word = "_divisor"

    /// Whether any division asks the word.
    static func add(_ text: LuaText, _ edits: inout SourceEdits) -> Bool {
        var isAsked = false
        var guarded: Set<Int32> = []
        // Children come before parents: what is put around inner divisions is put there first.
        for node in text.tree.nodes.indices.map({ Int32($0) }) where text.kind(node) == .binary {
            guard [.slash, .doubleSlash, .percent].contains(text.operation(node)) else { continue }
            let (left, right) = (text.child(node, 0), text.child(node, 1))
            // A number that is written out and not zero needs no guard.
            if let number = text.number(right), number != 0 { continue }
            isAsked = true
            if let name = steadyName(right, text), !text.subtree(left).contains(where: guarded.contains) {
                // (y == 0 and _divisor(0) or x / y): without a call as long as all is well. Not around another one of
                // these: a long chain would be nested too deep.
                edits.wrap(text.tree.range(of: node), "(\(name) == 0 and \(word)(0) or ", ")")
                guarded.insert(node)
            } else {
                edits.wrap(text.tree.range(of: right), "\(word)(", ")")
            }
        }
        return isAsked
    }

    /// The name of a variable that is never assigned again: what stands left of the division can't change it.
    private static func steadyName(_ node: Int32, _ text: LuaText) -> String? {
        guard let variable = text.variable(text.bare(node)),
            !text.uses[Int(variable)].contains(where: { text.use($0) == .written })
        else { return nil }
        return text.mainText(text.bare(node))
    }
}

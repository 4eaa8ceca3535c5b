import LuaTexts

/// Shows of a rule file that none of its functions writes to a table that it has not just made itself. Then the tables that
/// rows see need no read-only views, and one that a row is given can be neither changed nor kept by it.
///
/// What it accepts: what the file does outside of its functions, for that is over before the first row; within them
/// assignments to variables of the same function, and to entries of a table that this function wrote out as the only value
/// of a variable. What it does not accept runs behind views, as ever.
enum WritelessProof {
    /// Says nothing of what the file requires: that has to be looked at as well.
    static func holds(for text: LuaText) -> Bool {
        text.tree.nodes.indices.allSatisfy { isHarmless(Int32($0), text) }
    }

    private static func isHarmless(_ node: Int32, _ text: LuaText) -> Bool {
        switch text.kind(node) {
        case .name: isHarmless(name: node, text)
        case .attributedName: text.mainText(node) != environment
        case .member, .index, .method:
            !isTarget(node, text) || text.function(around: node) == 0 || isOwn(text.child(node, 0), text)
        default: true
        }
    }

    /// A variable that is written by another function than its own could keep a table for the next row; a global would be
    /// written by it.
    private static func isHarmless(name: Int32, _ text: LuaText) -> Bool {
        let isWritten = text.use(name) == .written
        if let variable = text.variable(name) {
            return text.mainText(name) != environment
                && (!isWritten || text.function(around: name) == Int(text.tree.variables[Int(variable)].function))
        }
        guard let global = text.global(name) else { return true }
        if writing.contains(global) || (isWritten && text.function(around: name) != 0) { return false }
        let above = text.parent(name)
        switch global {
        case "table":
            return text.kind(above) == .member && reading.contains(text.mainText(above))
        case "require":
            // What is required must be known.
            guard let (callee, arguments) = text.call(above), callee == name else { return false }
            return arguments.count == 1 && text.string(arguments[0]) != nil
        default: return true
        }
    }

    private static func isTarget(_ node: Int32, _ text: LuaText) -> Bool {
        let above = text.parent(node)
        return text.kind(above) == .targets || (text.kind(above) == .function && text.child(above, 0) == node)
    }

    /// A variable of the function that writes, which holds a table that it made at this very place.
    private static func isOwn(_ table: Int32, _ text: LuaText) -> Bool {
        guard let variable = text.variable(table), let value = text.onlyValue(variable) else { return false }
        return text.kind(value) == .table
            && text.function(around: table) == Int(text.tree.variables[Int(variable)].function)
    }

    private static let environment = "_ENV"
    /// Names through which a table could be written, or what lies behind one reached: no other word of the sandbox writes
    /// into what it is given.
    private static let writing: Set<String> = [
        environment, "_G", "coroutine", "debug", "getmetatable", "load", "rawset", "setmetatable",
    ]
    /// Members of `table` that only read.
    private static let reading: Set<String> = ["concat", "pack", "unpack"]
}

/// A node of a syntax tree. Nodes know each other by number, so that a tree is a few arrays.
public struct Node: Sendable, Hashable {
    public var kind: NodeKind
    /// Its first token.
    public var firstToken: Int32
    /// The token after its last; the same as `firstToken` where it has none.
    public var endToken: Int32
    /// The token that says most: an operator, a name, a keyword.
    public var mainToken: Int32
    /// Where its children stand in the tree's list.
    var children: Range<Int32>
    /// Of a name that stands for a variable its number in `SyntaxTree.variables`; -1 where it is global, or no variable.
    public var variable: Int32
}

/// A local variable or a parameter.
public struct Variable: Sendable, Hashable {
    /// What stands behind its name: nothing, `<const>` or `<close>`.
    public enum Attribute: UInt8, Sendable { case none, constant, toBeClosed }

    /// The token that declares it; -1 for those that Lua makes itself (`self`, the state of a loop).
    public var token: Int32
    public var attribute: Attribute
    /// Number of the function that it belongs to; 0 is the text itself.
    public var function: Int32
    public var isParameter: Bool
}

extension SyntaxTree {
    /// Whether another text says the same, whatever blanks, comments and needless signs (`;`, a last comma) it has.
    public func means(_ other: SyntaxTree) -> Bool {
        let (mine, others) = (saying, other.saying)
        guard errors.isEmpty, other.errors.isEmpty, mine.count == others.count,
            variables.map(\.attribute) == other.variables.map(\.attribute)
        else { return false }
        for (number, with) in zip(mine, others) {
            let (node, another) = (nodes[Int(number)], other.nodes[Int(with)])
            guard node.kind == another.kind, node.variable == another.variable,
                childCount(number) == other.childCount(with),
                (node.mainToken < 0) == (another.mainToken < 0)
            else { return false }
            if node.mainToken >= 0, bytes(ofToken: node.mainToken) != other.bytes(ofToken: another.mainToken) {
                return false
            }
        }
        return true
    }

    /// Nodes that mean something.
    private var saying: [Int32] { nodes.indices.map { Int32($0) }.filter { nodes[Int($0)].kind != .empty } }

    private func childCount(_ node: Int32) -> Int { children(of: node).count { nodes[Int($0)].kind != .empty } }

    private func bytes(ofToken token: Int32) -> ArraySlice<UInt8> {
        let token = tokens[Int(token)]
        return source.bytes[Int(token.start)..<Int(token.end)]
    }
}

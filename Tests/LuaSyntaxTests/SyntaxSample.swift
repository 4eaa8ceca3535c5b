import LuaSyntax

/// Trees of texts, and short ways to say what is in them.
enum SyntaxSample {
    static func tree(_ text: String) -> SyntaxTree { SyntaxTree.parse(SourceText(text)) }

    /// The tree in one line: kinds, main tokens, variables, children in parentheses.
    static func shape(_ text: String) -> String {
        let tree = tree(text)
        func shape(_ number: Int32) -> String {
            let node = tree.nodes[Int(number)]
            var text = "\(node.kind)"
            if node.mainToken >= 0 { text += " " + tree.text(ofToken: node.mainToken) }
            if node.variable >= 0 { text += "#\(node.variable)" }
            let children = tree.children(of: number)
            return children.isEmpty ? text : text + "(" + children.map(shape).joined(separator: ", ") + ")"
        }
        return tree.children(of: tree.root).map(shape).joined(separator: "; ")
    }

    /// `line:column kind`, of each mistake.
    static func errors(_ text: String) -> [String] {
        let tree = tree(text)
        return tree.errors.map { error in
            let (line, column) = tree.source.position(of: error.start)
            let kind = "\(error.kind)".replacing("LuaSyntax.TokenKind.", with: "")
            return "\(line):\(column) \(kind)"
        }
    }
}

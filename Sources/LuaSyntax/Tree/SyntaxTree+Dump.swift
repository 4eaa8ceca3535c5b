extension SyntaxTree {
    /// A line a node, those below it indented: for tests, and for those who want to see.
    public var dump: String {
        var text = ""
        func write(_ number: Int32, _ depth: Int) {
            let node = nodes[Int(number)]
            text += String(repeating: "  ", count: depth) + "\(node.kind)"
            if node.mainToken >= 0 { text += " " + self.text(ofToken: node.mainToken) }
            if node.variable >= 0 { text += " #\(node.variable)" }
            text += "\n"
            for child in children(of: number) { write(child, depth + 1) }
        }
        write(root, 0)
        return text
    }
}

import Diagnostics
import LuaSyntax

/// A Lua file as those look at it who ask what it says: its tree, what stands above each node, and where variables are used.
public struct LuaText: Sendable {
    /// The path by which diagnostics name it.
    public let path: String
    public let tree: SyntaxTree
    /// By node the node that it is a part of; -1 for the whole text.
    public let parents: [Int32]
    /// The first node of each node's own subtree: children come before parents, so a subtree is a range.
    private let firsts: [Int32]
    /// Bodies of functions by the function's number; at 0, the text itself, stands the root.
    public let functions: [Int32]
    /// By node the number of the function that it belongs to.
    private let functionsAround: [Int32]
    /// By variable, the names that stand for it, its declaration among them, in the order of the text.
    public let uses: [[Int32]]
    /// Bytes of a byte order mark, which columns don't count.
    private let markLength: Int

    /// Nil where Lua would not accept the text: that is said elsewhere.
    public init?(path: String, bytes: [UInt8]) {
        guard bytes.count < Int(Int32.max) else { return nil }
        let tree = SyntaxTree.parse(SourceText(bytes))
        guard tree.errors.isEmpty else { return nil }
        self.path = path
        self.tree = tree
        var parents = [Int32](repeating: -1, count: tree.nodes.count)
        var firsts = (0..<Int32(tree.nodes.count)).map { $0 }
        var functions: [Int32] = []
        var uses = [[Int32]](repeating: [], count: tree.variables.count)
        for number in 0..<Int32(tree.nodes.count) {
            let node = tree.nodes[Int(number)]
            for child in tree.children(of: number) { parents[Int(child)] = number }
            if let first = tree.children(of: number).first { firsts[Int(number)] = firsts[Int(first)] }
            if node.kind == .functionBody { functions.append(number) }
            if node.variable >= 0 { uses[Int(node.variable)].append(number) }
        }
        self.parents = parents
        self.firsts = firsts
        // Functions are numbered in the order in which they begin.
        self.functions =
            [tree.root] + functions.sorted { tree.nodes[Int($0)].firstToken < tree.nodes[Int($1)].firstToken }
        let numbers = Dictionary(uniqueKeysWithValues: self.functions.enumerated().dropFirst().map { ($1, Int32($0)) })
        var around = [Int32](repeating: 0, count: tree.nodes.count)
        for node in tree.nodes.indices.reversed() where parents[node] >= 0 {
            around[node] = numbers[parents[node]] ?? around[Int(parents[node])]
        }
        functionsAround = around
        self.uses = uses.map { $0.sorted { tree.nodes[Int($0)].firstToken < tree.nodes[Int($1)].firstToken } }
        markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    // MARK: Nodes

    /// What a node is.
    public func kind(_ node: Int32) -> NodeKind { tree.nodes[Int(node)].kind }

    /// The nodes right below one, in the order of the text.
    public func children(_ node: Int32) -> ArraySlice<Int32> { tree.children(of: node) }

    /// The child at a place, which must be there.
    public func child(_ node: Int32, _ place: Int) -> Int32 {
        let children = tree.children(of: node)
        return children[children.startIndex + place]
    }

    /// The node that one is a part of; -1 for the whole text.
    public func parent(_ node: Int32) -> Int32 { parents[Int(node)] }

    /// The node and all below it, children before parents.
    public func subtree(_ node: Int32) -> ClosedRange<Int32> { firsts[Int(node)]...node }

    /// Whether `node` is `ancestor` or stands below it.
    public func isWithin(_ node: Int32, _ ancestor: Int32) -> Bool { subtree(ancestor).contains(node) }

    /// The text of a node, without blanks and comments around it.
    public func text(_ node: Int32) -> String { tree.source.text(tree.range(of: node)) }

    /// The text of the token that says most: a name, an operator.
    public func mainText(_ node: Int32) -> String {
        let token = tree.nodes[Int(node)].mainToken
        return token < 0 ? "" : tree.text(ofToken: token)
    }

    /// The operator of a unary or binary expression.
    public func operation(_ node: Int32) -> TokenKind { tree.tokens[Int(tree.nodes[Int(node)].mainToken)].kind }

    /// The variable that a name stands for; nil for other nodes and for global names.
    public func variable(_ node: Int32) -> Int32? {
        let node = tree.nodes[Int(node)]
        return node.kind == .name && node.variable >= 0 ? node.variable : nil
    }

    /// The expression without parentheses around it.
    public func bare(_ node: Int32) -> Int32 {
        var node = node
        while kind(node) == .parenthesized { node = child(node, 0) }
        return node
    }

    /// The number of the function that a node belongs to; 0: the text itself.
    public func function(around node: Int32) -> Int { Int(functionsAround[Int(node)]) }

    // MARK: Places

    /// Where a node stands, with its end.
    public func location(_ node: Int32) -> SourceLocation { location(tree.range(of: node)) }

    /// Where the token that says most of a node stands.
    public func mainLocation(_ node: Int32) -> SourceLocation {
        let token = tree.nodes[Int(node)].mainToken
        return token < 0 ? location(node) : location(tree.tokens[Int(token)].start..<tree.tokens[Int(token)].end)
    }

    /// Where a range of bytes stands.
    public func location(_ range: Range<Int32>) -> SourceLocation {
        let (start, end) = (tree.source.position(of: range.lowerBound), tree.source.position(of: range.upperBound))
        let mark = { (line: Int) in line == 1 ? markLength : 0 }
        var location = SourceLocation(file: path, line: start.line, column: start.column - mark(start.line))
        location.endColumn = end.column - mark(end.line)
        if end.line != start.line { location.endLine = end.line }
        return location
    }
}

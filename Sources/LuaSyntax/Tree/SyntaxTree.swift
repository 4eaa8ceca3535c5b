/// A Lua text, its tokens, and what they mean together. Every byte of the text is in a token or between two, so
/// nothing of it is lost, whatever is wrong with it.
public struct SyntaxTree: Sendable {
    public let source: SourceText
    public let tokens: [Token]
    /// By number; the children of a node come before it. The last one is the block of the whole text.
    public let nodes: [Node]
    /// In the order in which they come into scope.
    public let variables: [Variable]
    /// By their places. Lua accepts a text exactly if there is none.
    public let errors: [SyntaxError]
    let links: [Int32]

    init(
        source: SourceText,
        tokens: [Token],
        nodes: [Node],
        links: [Int32],
        variables: [Variable],
        errors: [SyntaxError]
    ) {
        self.source = source
        self.tokens = tokens
        self.nodes = nodes
        self.links = links
        self.variables = variables
        self.errors = errors
    }

    /// Reads a text. Never fails: what can't be read is told in `errors`.
    public static func parse(_ source: SourceText) -> SyntaxTree { Parser.parse(source) }

    /// Number of the node of the whole text.
    public var root: Int32 { Int32(nodes.count - 1) }

    /// Numbers of the nodes right below one, in the order of the text.
    public func children(of node: Int32) -> ArraySlice<Int32> {
        let range = nodes[Int(node)].children
        return links[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    /// The bytes of a node, without blanks and comments around it. Of a node without tokens the place where it would
    /// stand.
    public func range(of node: Int32) -> Range<Int32> {
        let node = nodes[Int(node)]
        let start = tokens[Int(node.firstToken)].start
        guard node.endToken > node.firstToken else { return start..<start }
        return start..<tokens[Int(node.endToken - 1)].end
    }

    /// The text of the token with this number.
    public func text(ofToken token: Int32) -> String {
        let token = tokens[Int(token)]
        return source.text(token.start..<token.end)
    }

    /// The text, put together again from tokens and what lies between them.
    public var reprinted: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.bytes.count)
        var place = 0
        for token in tokens {
            bytes += source.bytes[place..<Int(token.start)]
            bytes += source.bytes[Int(token.start)..<Int(token.end)]
            place = Int(token.end)
        }
        return bytes
    }
}

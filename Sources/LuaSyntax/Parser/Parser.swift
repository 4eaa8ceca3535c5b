/// Reads tokens as Lua 5.4 does, function by function of its grammar, and checks what Lua checks beside it: names,
/// labels and limits. Behind a mistake it goes on at the next statement, so that one text tells all of its mistakes.
struct Parser {
    let tokens: [Token]
    private let source: SourceText
    private(set) var nodes: [Node] = []
    private(set) var links: [Int32] = []
    /// Nodes that are yet to get a parent.
    private var pending: [Int32] = []
    private(set) var errors: [SyntaxError]
    var scopes: Scopes
    var next = 0
    /// The token at which something was said last: of one token one mistake is enough.
    private var complainedAt = -1
    private var depth = 0
    /// Where statements and expressions are nested deeper, `luac` gives up, and so does this.
    private static let mostDepth = 198
    /// Values that wait in registers of the function at hand for what is done with them: arguments, items of lists,
    /// left operands.
    var waiting = 0
    /// Registers of a function, those of its variables among them.
    private static let mostRegisters = 254

    static func parse(_ source: SourceText) -> SyntaxTree {
        let (tokens, errors, nameCount) = Lexer.tokens(source)
        var parser = Parser(tokens: tokens, errors: errors, nameCount: nameCount, source)
        parser.file()
        return SyntaxTree(
            source: source,
            tokens: tokens,
            nodes: parser.nodes,
            links: parser.links,
            variables: parser.scopes.variables,
            errors: parser.errors.enumerated().sorted {
                ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
            }.map(\.element)
        )
    }

    private init(tokens: [Token], errors: [SyntaxError], nameCount: Int, _ source: SourceText) {
        self.tokens = tokens
        self.source = source
        self.errors = errors
        scopes = Scopes(tokens, nameCount: nameCount, source)
        nodes.reserveCapacity(tokens.count)
        links.reserveCapacity(tokens.count)
    }

    private mutating func file() {
        let mark = begin()
        scopes.openFunction(isVararg: true)
        let start = next
        while true {
            statements()
            if kind == .endOfFile { break }
            // `end` without anything that it would close.
            fail(.unexpectedSymbol)
            skipUnread()
        }
        errors += scopes.closeFunction()
        finish(.block, from: start, mark)
    }

    // MARK: Tokens

    @inline(__always) var kind: TokenKind { tokens[next].kind }

    func kind(after count: Int) -> TokenKind {
        next + count < tokens.count ? tokens[next + count].kind : .endOfFile
    }

    @inline(__always) mutating func advance() { if kind != .endOfFile { next += 1 } }

    @inline(__always) mutating func take(_ wanted: TokenKind) -> Bool {
        guard kind == wanted else { return false }
        next += 1
        return true
    }

    /// Takes a token that must come, or says that it is missing.
    mutating func expect(_ wanted: TokenKind) {
        if !take(wanted) { fail(.expected(wanted)) }
    }

    /// Takes what closes something that `opener` opened, or says which.
    mutating func close(_ wanted: TokenKind, opener: Int) {
        if take(wanted) { return }
        fail(.expectedToClose(wanted, opened: tokens[opener].kind, at: tokens[opener].start))
    }

    /// Takes a name, or says that one is missing: -1.
    mutating func name() -> Int32 {
        guard kind == .name else {
            fail(.nameExpected)
            return -1
        }
        next += 1
        return Int32(next - 1)
    }

    func text(of token: Int) -> String { source.text(tokens[token].start..<tokens[token].end) }

    // MARK: Nodes

    func begin() -> Int { pending.count }

    /// Makes a node of those that were made since `mark`.
    @discardableResult
    mutating func finish(_ kind: NodeKind, from first: Int, _ mark: Int, main: Int = -1, variable: Int32 = -1) -> Int32
    {
        let start = Int32(links.count)
        links += pending[mark...]
        pending.removeSubrange(mark...)
        let number = Int32(nodes.count)
        nodes.append(
            Node(
                kind: kind,
                firstToken: Int32(first),
                endToken: Int32(max(next, first)),
                mainToken: Int32(main),
                children: start..<Int32(links.count),
                variable: variable
            )
        )
        pending.append(number)
        return number
    }

    /// Says which variable a name stands for that was a node before it declared one.
    mutating func setVariable(_ variable: Int32, ofNode node: Int32) { nodes[Int(node)].variable = variable }

    /// A node of the token at hand.
    mutating func leaf(_ kind: NodeKind, variable: Int32 = -1) {
        let first = next
        advance()
        finish(kind, from: first, begin(), main: first, variable: variable)
    }

    func node(_ number: Int32) -> Node { nodes[Int(number)] }

    func children(of number: Int32) -> ArraySlice<Int32> {
        let range = nodes[Int(number)].children
        return links[Int(range.lowerBound)..<Int(range.upperBound)]
    }

    // MARK: Mistakes

    /// Says what is wrong with the token at hand, unless something was said of it already.
    mutating func fail(_ kind: SyntaxError.Kind) { fail(kind, at: next) }

    mutating func fail(_ kind: SyntaxError.Kind, at token: Int) {
        guard token > complainedAt else { return }
        complainedAt = token
        // The lexer has said it.
        if tokens[token].kind == .invalid { return }
        errors.append(SyntaxError(kind: kind, start: tokens[token].start, end: tokens[token].end))
    }

    /// Notes a mistake in the use of names, which doesn't disturb the reading.
    mutating func note(_ kind: SyntaxError.Kind, at token: Int) {
        errors.append(SyntaxError(kind: kind, start: tokens[token].start, end: tokens[token].end))
    }

    /// Passes over what can't be read: at least one token, and up to where a statement may begin or end. A name does where
    /// a line begins with it.
    mutating func skipUnread() {
        let first = next
        repeat { advance() } while !kind.beginsOrEndsStatement && !(kind == .name && beginsLine)
        finish(.unreadable, from: first, begin())
    }

    /// Whether the token at hand is the first one of its line.
    private var beginsLine: Bool {
        next > 0 && source.bytes[Int(tokens[next - 1].end)..<Int(tokens[next].start)].contains(where: Bytes.isNewline)
    }

    /// Goes one level deeper, unless that is too deep: then nothing more is read.
    mutating func descend() -> Bool {
        guard depth < Parser.mostDepth else {
            fail(.tooDeep)
            complainedAt = tokens.count
            next = tokens.count - 1
            return false
        }
        depth += 1
        return true
    }

    mutating func ascend() { depth -= 1 }

    /// Keeps one more value waiting.
    mutating func keep() {
        waiting += 1
        if waiting + scopes.activeCount > Parser.mostRegisters { fail(.tooManyRegisters) }
    }
}

extension TokenKind {
    /// Whether reading can go on here after a mistake.
    var beginsOrEndsStatement: Bool {
        switch self {
        case .endOfFile, .break, .do, .else, .elseif, .end, .for, .function, .goto, .if, .local, .repeat, .return,
            .until,
            .while, .semicolon, .doubleColon:
            true
        default: false
        }
    }

    /// Whether a block ends before it.
    var endsBlock: Bool {
        switch self {
        case .endOfFile, .else, .elseif, .end, .until: true
        default: false
        }
    }
}

/// Where the lines of a formatted text break, found from its tree before anything is written.
struct Layout {
    /// What happens before a token.
    enum Break: UInt8 { case none, line, blankLine }

    let tree: SyntaxTree
    let gaps: [Gap]
    /// By token.
    private(set) var breaks: [Break]
    /// Tokens that begin a statement, an entry of a table, an argument.
    private(set) var beginsElement: [Bool]
    /// Tokens that mean nothing and are left out: `;` and the comma before `}` on its line.
    private(set) var isLeftOut: [Bool]
    /// Tokens behind which a comma is missing: the last one before `}` on a line of its own.
    private(set) var wantsComma: [Bool]
    /// Signs with one operand.
    private(set) var isUnary: [Bool]
    /// Brackets that belong to what stands before them: of arguments, parameters, an index.
    private(set) var isAttached: [Bool]
    /// The last token of the parameters of a function.
    private(set) var endsParameters: [Bool]
    /// `do` that is a statement of its own.
    private(set) var isBareDo: [Bool]
    /// `<` of `<const>` and `<close>`.
    private(set) var attributes: Set<Int32> = []
    /// Blanks before `=` of an entry, so that it stands below the one before.
    private(set) var padding: [Int32: Int] = [:]
    /// Blocks that stay on the line of what opens them.
    private var isInline: [Bool]
    /// Tokens that open a block or a bracket: no blank line follows.
    private var opens: [Bool]

    init(_ tree: SyntaxTree) {
        self.tree = tree
        let count = tree.tokens.count
        var place = 0
        gaps = tree.tokens.enumerated().map { number, token in
            let gap = Gap(tree.source.bytes, place..<Int(token.start), isFirst: number == 0)
            place = Int(token.end)
            return gap
        }
        breaks = [Break](repeating: .none, count: count)
        let no = [Bool](repeating: false, count: count)
        (beginsElement, isLeftOut, wantsComma, isUnary) = (no, no, no, no)
        (isAttached, endsParameters, isBareDo, opens) = (no, no, no, no)
        isInline = [Bool](repeating: false, count: tree.nodes.count)
        findNodes()
        findBreaks()
        findPadding()
    }

    /// Whether the source has a line end before a token.
    private func breaksBefore(_ token: Int32) -> Bool { gaps[Int(token)].breaksLine }

    /// Whether the tokens from one to another stand on one line.
    private func isOneLine(_ first: Int32, _ last: Int32) -> Bool {
        guard first < last else { return true }
        return !(first + 1...last).contains { breaksBefore($0) || spansLines($0) } && !spansLines(first)
    }

    private func spansLines(_ token: Int32) -> Bool {
        let token = tree.tokens[Int(token)]
        guard token.kind == .string else { return false }
        return tree.source.bytes[Int(token.start)..<Int(token.end)].contains(where: Bytes.isNewline)
    }

    // MARK: Nodes

    private mutating func findNodes() {
        // Blocks that are broken, in the order of the nodes: children come first.
        var lastBroken: Int32 = -1
        var firsts = [Int32](repeating: 0, count: tree.nodes.count)
        for number in 0..<Int32(tree.nodes.count) {
            let node = tree.nodes[Int(number)]
            let children = tree.children(of: number)
            firsts[Int(number)] = children.first.map { firsts[Int($0)] } ?? number
            let closing = node.endToken - 1
            switch node.kind {
            case .if, .while, .numericFor, .genericFor, .repeat, .do, .functionBody:
                let blocks = node.kind == .if ? children.flatMap { tree.children(of: $0).suffix(1) } : Array(children)
                let own = blocks.filter { tree.nodes[Int($0)].kind == .block }
                let start = node.kind == .functionBody ? node.firstToken - 1 : node.firstToken
                let isSmall = own.allSatisfy { block in
                    tree.children(of: block).count { tree.nodes[Int($0)].kind != .empty } <= 1
                }
                let fits = isSmall && lastBroken < firsts[Int(number)] && isOneLine(max(0, start), closing)
                for block in own { isInline[Int(block)] = fits }
                if !fits { lastBroken = number }
                if node.kind == .do { isBareDo[Int(node.firstToken)] = true }
            case .parameters:
                isAttached[Int(node.firstToken)] = true
                endsParameters[Int(closing)] = true
                for child in children { beginsElement[Int(tree.nodes[Int(child)].firstToken)] = true }
            case .arguments:
                if tree.tokens[Int(node.firstToken)].kind == .leftParenthesis {
                    isAttached[Int(node.firstToken)] = true
                    for child in children { beginsElement[Int(tree.nodes[Int(child)].firstToken)] = true }
                }
            case .index:
                // The bracket stands behind what is indexed.
                isAttached[Int(tree.nodes[Int(children.first!)].endToken)] = true
            case .attributedName where closing > node.firstToken: attributes.insert(node.firstToken + 1)
            case .unary: isUnary[Int(node.mainToken)] = true
            case .table:
                for child in children { beginsElement[Int(tree.nodes[Int(child)].firstToken)] = true }
            case .empty:
                let next = tree.tokens[min(Int(node.endToken), tree.tokens.count - 1)].kind
                // `;(f)()`: without it the parenthesis would call what stands before.
                isLeftOut[Int(node.firstToken)] = next != .leftParenthesis
            case .return where closing >= 0 && tree.tokens[Int(closing)].kind == .semicolon:
                isLeftOut[Int(closing)] = true
            default: break
            }
        }
    }

    // MARK: Breaks

    private mutating func findBreaks() {
        var isForced = [Bool](repeating: false, count: tree.tokens.count)
        for number in tree.nodes.indices {
            let node = tree.nodes[number]
            switch node.kind {
            case .block:
                for child in tree.children(of: Int32(number)) {
                    let first = Int(tree.nodes[Int(child)].firstToken)
                    beginsElement[first] = true
                    // What a `;` keeps apart from the line before stands right behind it.
                    let isKept = first > 0 && isBareSemicolon(first - 1)
                    if !isInline[number], !isLeftOut[first], !isKept { isForced[first] = true }
                }
                if node.firstToken > 0 { opens[Int(node.firstToken) - 1] = true }
                if !isInline[number], number != Int(tree.root) { isForced[Int(node.endToken)] = true }
            case .table, .arguments, .parameters, .parenthesized, .index:
                bracket(Int32(number), &isForced)
            default: break
            }
        }
        for token in tree.tokens.indices {
            let gap = gaps[token]
            let isBlank =
                gap.breaks > 1 && beginsElement[token] && !(token > 0 && opens[token - 1] && gap.comments.isEmpty)
            if isForced[token] || (gap.breaks > 0 && mayBreak(token)) {
                breaks[token] = isBlank ? .blankLine : .line
            }
        }
        // Before the first token there is nothing but comments.
        if gaps[0].comments.isEmpty { breaks[0] = .none } else { breaks[0] = gaps[0].breaks > 1 ? .blankLine : .line }
    }

    private func isBareSemicolon(_ token: Int) -> Bool {
        tree.tokens[token].kind == .semicolon && beginsElement[token] && !isLeftOut[token]
    }

    /// What has a line end behind its opening bracket has one before its closing one.
    private mutating func bracket(_ number: Int32, _ isForced: inout [Bool]) {
        let node = tree.nodes[Int(number)]
        let children = tree.children(of: number)
        var open = node.firstToken
        if node.kind == .index { open = tree.nodes[Int(children.first!)].endToken }
        let close = node.endToken - 1
        // `f "x"` and `f { … }` have no brackets of their own.
        guard close > open, [.leftBrace, .leftParenthesis, .leftBracket].contains(tree.tokens[Int(open)].kind) else {
            return
        }
        opens[Int(open)] = true
        guard close > open + 1 else { return }
        if breaksBefore(open + 1) { isForced[Int(close)] = true }
        guard node.kind == .table else { return }
        let before = Int(close) - 1
        let hasComma = [.comma, .semicolon].contains(tree.tokens[before].kind)
        if isForced[Int(close)] || breaksBefore(close) {
            wantsComma[before] = !hasComma
        } else if hasComma {
            isLeftOut[before] = true
        }
    }

    /// Whether the writer's line end before a token stays.
    private func mayBreak(_ token: Int) -> Bool {
        switch tree.tokens[token].kind {
        case .then, .do, .comma, .semicolon, .assign: return false
        case .leftParenthesis where token > 0 && isBareSemicolon(token - 1): return false
        case .leftParenthesis, .leftBracket: if isAttached[token] { return false }
        case .leftBrace, .string: if token > 0, isCallee(token - 1), !beginsElement[token] { return false }
        default: break
        }
        guard token > 0 else { return false }
        switch tree.tokens[token - 1].kind {
        case .return, .local, .function, .not, .if, .elseif, .while, .until, .for, .in, .goto, .dot, .colon,
            .doubleColon:
            return false
        case .minus, .tilde, .hash: return !isUnary[token - 1]
        default: return true
        }
    }

    private func isCallee(_ token: Int) -> Bool {
        [.name, .rightParenthesis, .rightBracket, .rightBrace, .string].contains(tree.tokens[token].kind)
    }

    // MARK: Alignment

    /// `=` of entries with a line to themselves, one behind the other, stand below each other, if the writer has them so in one of them.
    private mutating func findPadding() {
        for number in tree.nodes.indices where tree.nodes[number].kind == .table {
            var run: [Int32] = []
            for field in tree.children(of: Int32(number)) {
                if isAlone(field) { run.append(field) } else { align(&run) }
            }
            align(&run)
        }
    }

    /// Whether an entry has a line to itself.
    private func isAlone(_ field: Int32) -> Bool {
        let node = tree.nodes[Int(field)]
        guard node.kind == .namedField, breaks[Int(node.firstToken)] != .none else { return false }
        var next = node.endToken
        while tree.tokens[Int(next)].kind == .comma || isLeftOut[Int(next)] { next += 1 }
        return isOneLine(node.firstToken, node.endToken - 1)
            && (breaks[Int(next)] != .none || gaps[Int(next)].breaksLine)
    }

    private mutating func align(_ run: inout [Int32]) {
        defer { run = [] }
        guard run.count > 1 else { return }
        let names = run.map { field -> (sign: Int32, length: Int, isPadded: Bool) in
            let sign = tree.nodes[Int(field)].firstToken + 1
            let name = tree.tokens[Int(sign) - 1]
            return (
                sign, Int(name.end - name.start),
                gaps[Int(sign)].comments.isEmpty && tree.tokens[Int(sign)].start - name.end > 1
            )
        }
        guard names.contains(where: \.isPadded), let longest = names.map(\.length).max() else { return }
        for name in names { padding[name.sign] = longest - name.length }
    }
}

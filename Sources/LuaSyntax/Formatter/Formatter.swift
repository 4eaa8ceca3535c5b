/// Lays out a Lua text: one indentation, one way to put blanks, comments kept, the writer's line ends kept where they mean
/// something. What the text means is not changed, and laid out twice it is the same as once.
///
/// - Statements have lines of their own, two blanks deeper in each block. A block with one short statement that stands on
///   one line with what opens it stays there: `if x then return met end`.
/// - A table, or arguments, with a line end behind the opening bracket have one before the closing one; entries stay on the
///   lines that they are on. Tables over lines end with a comma.
/// - `=` of entries below each other are aligned if the writer has aligned one of them.
/// - At most one empty line stands between two things.
public struct Formatter {
    private let layout: Layout
    private let tree: SyntaxTree
    private var bytes: [UInt8] = []
    /// Indentation of the line that is being written.
    private var indent = 0
    private var contexts: [Context] = [Context(indent: -1, element: 0)]
    /// Indentations of lines with a keyword whose block is yet to be opened: `if`, `for`, `while`.
    private var headers: [Int] = []
    private var functions: [Int] = []

    /// A block or a bracket that is open.
    private struct Context {
        /// Of the line that opened it.
        var indent: Int
        /// Of the line that its last element began on.
        var element: Int
    }

    /// The text of a tree, laid out; nil where it has mistakes: nobody knows what it means.
    public static func format(_ tree: SyntaxTree) -> [UInt8]? {
        guard tree.errors.isEmpty else { return nil }
        var formatter = Formatter(tree)
        formatter.write()
        return formatter.bytes
    }

    private init(_ tree: SyntaxTree) {
        self.tree = tree
        layout = Layout(tree)
        bytes.reserveCapacity(tree.source.bytes.count * 5 / 4)
    }

    private mutating func write() {
        for token in tree.tokens.indices {
            let isEnd = tree.tokens[token].kind == .endOfFile
            let endsLine = writeComments(token)
            if isEnd { break }
            if layout.isLeftOut[token] {
                // A line comment before it has ended the line: what follows begins a new one anyway.
                continue
            }
            close(token)
            if bytes.isEmpty {
                indent = 0
            } else if layout.breaks[token] != .none || endsLine || atLineEnd {
                line(blank: layout.breaks[token] == .blankLine)
                startLine(token)
            } else if needsBlank(token) {
                bytes.append(UInt8(ascii: " "))
            }
            if let padding = layout.padding[Int32(token)] {
                bytes += [UInt8](repeating: UInt8(ascii: " "), count: padding)
            }
            if layout.beginsElement[token] { contexts[contexts.count - 1].element = indent }
            append(token)
            open(token)
        }
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    }

    /// Whether the last thing written was a comment to the end of its line.
    private var atLineEnd = false
    /// The token that was written last.
    private var last = -1

    private mutating func append(_ token: Int) {
        let place = tree.tokens[token]
        if place.kind == .semicolon, !layout.beginsElement[token] {
            // Between entries of a table.
            bytes.append(UInt8(ascii: ","))
        } else {
            bytes += tree.source.bytes[Int(place.start)..<Int(place.end)]
        }
        if layout.wantsComma[token] { bytes.append(UInt8(ascii: ",")) }
        atLineEnd = false
        last = token
    }

    private mutating func line(blank: Bool) {
        bytes.append(UInt8(ascii: "\n"))
        if blank { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func startLine(_ token: Int) {
        let context = contexts[contexts.count - 1]
        if closedIndent >= 0 {
            indent = closedIndent
        } else if layout.beginsElement[token] {
            indent = context.indent + 1
        } else {
            indent = context.element + 1
        }
        bytes += [UInt8](repeating: UInt8(ascii: " "), count: 2 * max(0, indent))
    }

    // MARK: Comments

    /// Writes the comments before a token; whether the last one ended its line.
    private mutating func writeComments(_ token: Int) -> Bool {
        let gap = layout.gaps[token]
        for (number, comment) in gap.comments.enumerated() {
            if bytes.isEmpty {
                indent = 0
            } else if comment.breaks > 0 || atLineEnd {
                let isFirst = number == 0 && last >= 0 && opensSomething(last)
                line(blank: comment.breaks > 1 && !isFirst)
                let context = contexts[contexts.count - 1]
                let isBetween = layout.beginsElement[token] || closes(token)
                indent = isBetween ? context.indent + 1 : context.element + 1
                bytes += [UInt8](repeating: UInt8(ascii: " "), count: 2 * max(0, indent))
            } else {
                // Comments behind lines stay below each other as the writer has put them.
                bytes += [UInt8](repeating: UInt8(ascii: " "), count: max(1, comment.blanks))
            }
            bytes += tree.source.bytes[comment.range]
            atLineEnd = comment.endsLine
        }
        return atLineEnd && !gap.comments.isEmpty
    }

    private func opensSomething(_ token: Int) -> Bool {
        switch tree.tokens[token].kind {
        case .leftBrace, .leftParenthesis, .leftBracket, .then, .do, .else, .repeat: true
        default: layout.endsParameters[token]
        }
    }

    // MARK: Contexts

    /// Of the token at hand, if it closes something, the indentation of the line that opened it; -1 otherwise.
    private var closedIndent = -1

    private func closes(_ token: Int) -> Bool {
        switch tree.tokens[token].kind {
        case .rightBrace, .rightParenthesis, .rightBracket, .end, .until, .else, .elseif, .endOfFile: true
        default: false
        }
    }

    private mutating func close(_ token: Int) {
        closedIndent = -1
        guard closes(token), contexts.count > 1 else { return }
        closedIndent = contexts.removeLast().indent
    }

    private mutating func open(_ token: Int) {
        switch tree.tokens[token].kind {
        case .leftBrace, .leftParenthesis, .leftBracket: push(indent)
        case .if, .while, .for: headers.append(indent)
        case .elseif: headers.append(closedIndent)
        case .then: push(headers.removeLast())
        case .do: push(layout.isBareDo[token] ? indent : headers.removeLast())
        case .else: push(closedIndent)
        case .repeat: push(indent)
        case .function: functions.append(indent)
        case .rightParenthesis where layout.endsParameters[token]: push(functions.removeLast())
        default: break
        }
    }

    private mutating func push(_ indent: Int) { contexts.append(Context(indent: indent, element: indent)) }

    // MARK: Blanks

    /// Whether a blank stands between the token written last and this one, on one line.
    private func needsBlank(_ token: Int) -> Bool {
        let (before, after) = (tree.tokens[last].kind, tree.tokens[token].kind)
        // A comment stands between them.
        if !layout.gaps[token].comments.isEmpty { return true }
        switch after {
        case .comma, .rightParenthesis, .rightBracket, .dot, .colon: return false
        case .semicolon: return layout.beginsElement[token]
        case .doubleColon: return layout.beginsElement[token]
        case .rightBrace: return before != .leftBrace
        case .leftParenthesis, .leftBracket: if layout.isAttached[token] { return false }
        default: break
        }
        switch before {
        case .leftParenthesis, .dot, .colon: return false
        case .semicolon where layout.beginsElement[last]: return false
        // `[[ would open a long text.
        case .leftBracket: return tree.source.bytes[Int(tree.tokens[token].start)] == UInt8(ascii: "[")
        case .doubleColon: return !layout.beginsElement[last]
        // `--` would open a comment.
        case .minus where layout.isUnary[last]: return after == .minus
        case .hash, .tilde: return !layout.isUnary[last]
        case .less where isAttribute(last): return false
        default: break
        }
        if after == .greater, isAttribute(token - 2) { return false }
        return true
    }

    /// Whether a `<` opens what stands behind a variable: `<const>`.
    private func isAttribute(_ token: Int) -> Bool { layout.attributes.contains(Int32(token)) }
}

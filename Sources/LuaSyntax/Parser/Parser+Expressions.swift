extension Parser {
    /// Expressions, with commas between them, whose values wait.
    mutating func expressions() {
        repeat {
            expression()
            keep()
        } while take(.comma)
    }

    mutating func expression() { expression(above: 0) }

    /// An expression whose operators bind tighter than `limit`.
    private mutating func expression(above limit: UInt8) {
        guard descend() else {
            finish(.missing, from: next, begin())
            return
        }
        let (first, mark) = (next, begin())
        switch kind {
        case .not, .minus, .tilde, .hash:
            let sign = next
            advance()
            expression(above: 12)
            finish(.unary, from: first, mark, main: sign)
        default: simpleExpression()
        }
        while let (left, right) = kind.priority, left > limit {
            let sign = next
            let before = waiting
            if waits(sign) { keep() }
            advance()
            expression(above: right)
            waiting = before
            finish(.binary, from: first, mark, main: sign)
        }
        ascend()
    }

    /// Whether the left operand, made last, waits in a register of its own for the right one.
    private func waits(_ sign: Int) -> Bool {
        switch tokens[sign].kind {
        case .and, .or: return false
        case .concatenation: return true
        default: break
        }
        guard let left = nodes.last else { return false }
        switch left.kind {
        case .integer, .float, .string, .nil, .true, .false: return false
        case .name: return left.variable < 0 || !scopes.isOwn(left.variable)
        default: return true
        }
    }

    private mutating func simpleExpression() {
        switch kind {
        case .float: leaf(.float)
        case .integer: leaf(.integer)
        case .string: leaf(.string)
        case .nil: leaf(.nil)
        case .true: leaf(.true)
        case .false: leaf(.false)
        case .ellipsis:
            if !scopes.isVararg { note(.varargOutside, at: next) }
            leaf(.vararg)
        case .leftBrace: table()
        case .function:
            let (first, mark) = (next, begin())
            advance()
            functionBody(opener: first, isMethod: false)
            finish(.functionExpression, from: first, mark)
        default:
            if suffixedExpression() == nil { finish(.missing, from: next, begin()) }
        }
    }

    /// A name or something in parentheses, with what is taken from it and called; nil where neither begins here.
    mutating func suffixedExpression() -> Int32? {
        let (first, mark) = (next, begin())
        var made: Int32
        switch kind {
        case .name:
            let variable = scopes.resolve(tokens[next].name)
            if scopes.capturesTooMuch { fail(.tooManyUpvalues) }
            advance()
            made = finish(.name, from: first, mark, main: first, variable: variable)
        case .leftParenthesis:
            advance()
            expression()
            close(.rightParenthesis, opener: first)
            made = finish(.parenthesized, from: first, mark)
        default:
            fail(.unexpectedSymbol)
            return nil
        }
        while true {
            switch kind {
            case .dot:
                advance()
                let member = name()
                made = finish(.member, from: first, mark, main: Int(member))
            case .leftBracket:
                let opener = next
                let before = waiting
                if node(made).kind != .name || node(made).variable < 0 { keep() }
                advance()
                expression()
                close(.rightBracket, opener: opener)
                waiting = before
                made = finish(.index, from: first, mark)
            case .colon:
                advance()
                let method = name()
                arguments(isMethod: true)
                made = finish(.methodCall, from: first, mark, main: Int(method))
            case .leftParenthesis, .string, .leftBrace:
                arguments(isMethod: false)
                made = finish(.call, from: first, mark)
            default: return made
            }
        }
    }

    private mutating func arguments(isMethod: Bool) {
        let (first, mark) = (next, begin())
        let before = waiting
        // What is called, and the object of a method.
        keep()
        if isMethod { keep() }
        switch kind {
        case .string: leaf(.string)
        case .leftBrace: table()
        case .leftParenthesis:
            advance()
            if kind != .rightParenthesis { expressions() }
            close(.rightParenthesis, opener: first)
        default: fail(.argumentsExpected)
        }
        waiting = before
        finish(.arguments, from: first, mark)
    }

    private mutating func table() {
        let (first, mark) = (next, begin())
        advance()
        let before = waiting
        keep()
        var items = 0
        while kind != .rightBrace, kind != .endOfFile {
            if field() {
                // Lua stores items by fifty.
                items += 1
                if items % 50 == 0 { waiting = before + 1 } else { keep() }
            }
            if take(.comma) || take(.semicolon) { continue }
            if kind.beginsField {
                // A comma left out, mostly at the end of a line: what follows is another field.
                fail(.expected(.comma))
            } else if kind == .rightBrace || kind.beginsOrEndsStatement {
                break
            } else {
                fail(.expectedToClose(.rightBrace, opened: .leftBrace, at: tokens[first].start))
                skipToField()
                _ = take(.comma) || take(.semicolon)
            }
        }
        waiting = before
        close(.rightBrace, opener: first)
        finish(.table, from: first, mark)
    }

    /// Passes over what can't belong to a field, up to where one may begin or end.
    private mutating func skipToField() {
        let start = next
        repeat {
            advance()
        } while !kind.beginsField && !kind.beginsOrEndsStatement && kind != .comma && kind != .rightBrace
        finish(.unreadable, from: start, begin())
    }

    /// Whether it is an item without a key.
    private mutating func field() -> Bool {
        let (first, mark) = (next, begin())
        if kind == .name, kind(after: 1) == .assign {
            advance()
            advance()
            expression()
            finish(.namedField, from: first, mark, main: first)
            return false
        } else if kind == .leftBracket {
            advance()
            expression()
            close(.rightBracket, opener: first)
            expect(.assign)
            expression()
            finish(.keyedField, from: first, mark)
            return false
        }
        expression()
        finish(.item, from: first, mark)
        return true
    }

    /// Parameters and body of a function, whose first token is `opener`.
    mutating func functionBody(opener: Int, isMethod: Bool) {
        let (first, mark) = (next, begin())
        let before = waiting
        waiting = 0
        scopes.openFunction(isVararg: false)
        if isMethod {
            let own = scopes.declare(-1, isParameter: true)
            scopes.activate(own..<own + 1, isSelf: true)
        }
        parameters()
        bareBlock()
        close(.end, opener: opener)
        _ = scopes.closeFunction()
        waiting = before
        if scopes.capturesTooMuch { fail(.tooManyUpvalues) }
        finish(.functionBody, from: first, mark)
    }

    private mutating func parameters() {
        let (first, mark) = (next, begin())
        expect(.leftParenthesis)
        if kind != .rightParenthesis {
            repeat {
                if kind == .ellipsis {
                    scopes.setVararg()
                    leaf(.vararg)
                    break
                }
                let token = name()
                if token < 0 { break }
                let variable = scopes.declare(Int(token), isParameter: true)
                if scopes.isCrowded(1) { note(.tooManyLocals, at: Int(token)) }
                scopes.activate(variable..<variable + 1)
                finish(.name, from: Int(token), begin(), main: Int(token), variable: variable)
            } while take(.comma)
        }
        close(.rightParenthesis, opener: first)
        finish(.parameters, from: first, mark)
    }
}

extension TokenKind {
    /// Whether a field of a table may begin so.
    fileprivate var beginsField: Bool {
        switch self {
        case .name, .string, .integer, .float, .leftBrace, .leftBracket, .function, .nil, .true, .false: true
        default: false
        }
    }

    /// How tight a binary operator binds on its left and on its right, as in Lua's own table; nil for other tokens.
    fileprivate var priority: (left: UInt8, right: UInt8)? {
        switch self {
        case .or: (1, 1)
        case .and: (2, 2)
        case .less, .greater, .lessOrEqual, .greaterOrEqual, .notEqual, .equal: (3, 3)
        case .bar: (4, 4)
        case .tilde: (5, 5)
        case .ampersand: (6, 6)
        case .shiftLeft, .shiftRight: (7, 7)
        case .concatenation: (9, 8)
        case .plus, .minus: (10, 10)
        case .star, .slash, .doubleSlash, .percent: (11, 11)
        case .caret: (14, 13)
        default: nil
        }
    }
}

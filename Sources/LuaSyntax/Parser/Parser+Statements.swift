extension Parser {
    /// Statements up to the end of the block.
    mutating func statements() {
        while !kind.endsBlock {
            let start = next
            let isReturn = kind == .return
            guard descend() else { return }
            statement()
            ascend()
            waiting = 0
            if isReturn, !kind.endsBlock {
                fail(.returnIsNotLast)
                continue
            }
            if next == start {
                fail(.statementExpected)
                skipUnread()
            }
        }
    }

    /// A block with a scope of its own.
    mutating func block() {
        scopes.openBlock(isLoop: false)
        bareBlock()
        scopes.closeBlock()
    }

    /// A block in a scope that is there already.
    mutating func bareBlock() {
        let mark = begin()
        let first = next
        statements()
        finish(.block, from: first, mark)
    }

    private mutating func statement() {
        switch kind {
        case .semicolon: leaf(.empty)
        case .if: ifStatement()
        case .while: whileStatement()
        case .do:
            let (first, mark) = (next, begin())
            advance()
            block()
            close(.end, opener: first)
            finish(.do, from: first, mark)
        case .for: forStatement()
        case .repeat: repeatStatement()
        case .function: functionStatement()
        case .local: localStatement()
        case .doubleColon: labelStatement()
        case .return: returnStatement()
        case .break:
            scopes.goto(-1, at: next)
            leaf(.break)
        case .goto:
            let first = next
            advance()
            let name = name()
            if name >= 0 { scopes.goto(tokens[Int(name)].name, at: Int(name)) }
            finish(.goto, from: first, begin(), main: Int(name))
        default: expressionStatement()
        }
    }

    private mutating func ifStatement() {
        let (first, mark) = (next, begin())
        repeat {
            let (start, inner) = (next, begin())
            advance()
            expression()
            header(.then)
            block()
            finish(.clause, from: start, inner)
        } while kind == .elseif
        if kind == .else {
            let (start, inner) = (next, begin())
            advance()
            block()
            finish(.elseClause, from: start, inner)
        }
        close(.end, opener: first)
        finish(.if, from: first, mark)
    }

    private mutating func whileStatement() {
        let (first, mark) = (next, begin())
        advance()
        expression()
        scopes.openBlock(isLoop: true)
        header(.do)
        block()
        close(.end, opener: first)
        scopes.closeBlock()
        finish(.while, from: first, mark)
    }

    private mutating func repeatStatement() {
        let (first, mark) = (next, begin())
        advance()
        scopes.openBlock(isLoop: true)
        // The condition sees the variables of the block.
        scopes.openBlock(isLoop: false)
        bareBlock()
        close(.until, opener: first)
        expression()
        scopes.closeBlock()
        scopes.closeBlock()
        finish(.repeat, from: first, mark)
    }

    private mutating func forStatement() {
        let (first, mark) = (next, begin())
        advance()
        scopes.openBlock(isLoop: true)
        let named = begin()
        let names = variableNames()
        if names.count == 1, kind == .assign {
            advance()
            expression()
            keep()
            expect(.comma)
            expression()
            keep()
            if take(.comma) {
                expression()
                keep()
            }
            forBody(names, hidden: 3, opener: first)
            finish(.numericFor, from: first, mark)
        } else {
            finish(.nameList, from: first + 1, named)
            if !take(.in) { fail(names.count == 1 ? .assignOrInExpected : .expected(.in)) }
            values()
            forBody(names, hidden: 4, opener: first)
            finish(.genericFor, from: first, mark)
        }
    }

    /// - Parameter hidden: how many variables Lua makes itself for the state of the loop.
    private mutating func forBody(_ names: [NamedNode], hidden: Int32, opener: Int) {
        header(.do)
        waiting = 0
        var state: Range<Int32> = 0..<0
        for number in 0..<hidden {
            let variable = scopes.declare(-1)
            state = number == 0 ? variable..<variable + 1 : state.lowerBound..<variable + 1
        }
        if scopes.isCrowded(state.count) { note(.tooManyLocals, at: opener) }
        scopes.activate(state)
        scopes.openBlock(isLoop: false)
        bring(names)
        bareBlock()
        scopes.closeBlock()
        close(.end, opener: opener)
        scopes.closeBlock()
    }

    /// A name that is about to declare a variable.
    private struct NamedNode {
        var token: Int
        var node: Int32
    }

    /// The names of a loop, each a node.
    private mutating func variableNames() -> [NamedNode] {
        var names: [NamedNode] = []
        repeat {
            let token = name()
            if token < 0 { break }
            let node = finish(.name, from: Int(token), begin(), main: Int(token))
            names.append(NamedNode(token: Int(token), node: node))
        } while take(.comma)
        return names
    }

    /// Declares the names of a loop and brings them into scope.
    private mutating func bring(_ names: [NamedNode]) {
        guard let last = names.last else { return }
        let variables = names.map { scopes.declare($0.token) }
        for (name, variable) in zip(names, variables) { setVariable(variable, ofNode: name.node) }
        if scopes.isCrowded(variables.count) { note(.tooManyLocals, at: last.token) }
        scopes.activate(variables[0]..<variables[variables.count - 1] + 1)
    }

    private mutating func functionStatement() {
        let (first, mark) = (next, begin())
        advance()
        var isMethod = false
        var target = name()
        let token = target
        let inner = begin()
        var variable: Int32 = -1
        if target >= 0 {
            variable = scopes.resolve(tokens[Int(target)].name)
            target = finish(.name, from: Int(target), inner, main: Int(target), variable: variable)
            while kind == .dot || kind == .colon {
                isMethod = kind == .colon
                advance()
                let member = name()
                finish(isMethod ? .method : .member, from: Int(token), inner, main: Int(member))
                if isMethod { break }
                variable = -1
            }
            if isMethod { variable = -1 }
        } else {
            finish(.missing, from: next, inner)
        }
        functionBody(opener: first, isMethod: isMethod)
        if variable >= 0, scopes.variables[Int(variable)].attribute != .none {
            note(.assignmentToConstant, at: Int(token))
        }
        finish(.function, from: first, mark)
    }

    private mutating func localStatement() {
        let (first, mark) = (next, begin())
        advance()
        if take(.function) {
            let token = name()
            if token >= 0 {
                let variable = scopes.declare(Int(token))
                if scopes.isCrowded(1) { note(.tooManyLocals, at: Int(token)) }
                scopes.activate(variable..<variable + 1)
                finish(.name, from: Int(token), begin(), main: Int(token), variable: variable)
            } else {
                finish(.missing, from: next, begin())
            }
            functionBody(opener: first + 1, isMethod: false)
            finish(.localFunction, from: first, mark)
            return
        }
        var variables: Range<Int32> = 0..<0
        var closed = 0
        repeat {
            let token = name()
            if token < 0 { break }
            let attribute = attribute(&closed)
            let variable = scopes.declare(Int(token), attribute)
            variables = variables.isEmpty ? variable..<variable + 1 : variables.lowerBound..<variable + 1
            if scopes.isCrowded(variables.count) { note(.tooManyLocals, at: Int(token)) }
            finish(.attributedName, from: Int(token), begin(), main: Int(token), variable: variable)
        } while take(.comma)
        if take(.assign) { expressions() }
        waiting = 0
        scopes.activate(variables)
        finish(.local, from: first, mark)
    }

    private mutating func attribute(_ closed: inout Int) -> Variable.Attribute {
        guard take(.less) else { return .none }
        let token = name()
        expect(.greater)
        guard token >= 0 else { return .none }
        switch text(of: Int(token)) {
        case "const": return .constant
        case "close":
            closed += 1
            if closed > 1 { note(.severalToBeClosed, at: Int(token)) }
            return .toBeClosed
        default:
            note(.unknownAttribute, at: Int(token))
            return .none
        }
    }

    private mutating func labelStatement() {
        let first = next
        advance()
        let name = name()
        expect(.doubleColon)
        let end = next
        finish(.label, from: first, begin(), main: Int(name))
        // Labels and semicolons behind it do nothing, so it may still be the last of its block.
        while kind == .semicolon || kind == .doubleColon {
            guard descend() else { return }
            statement()
            ascend()
        }
        if name >= 0, end > first {
            scopes.label(tokens[Int(name)].name, at: Int(name), isLast: kind.endsBlock && kind != .until)
        }
    }

    private mutating func returnStatement() {
        let (first, mark) = (next, begin())
        advance()
        if !kind.endsBlock, kind != .semicolon { expressions() }
        _ = take(.semicolon)
        finish(.return, from: first, mark)
    }

    private mutating func expressionStatement() {
        let (first, mark) = (next, begin())
        guard let expression = suffixedExpression() else { return }
        if kind == .assign || kind == .comma { return assignment(first, mark, expression) }
        switch node(expression).kind {
        case .call, .methodCall: break
        case .missing: break
        default:
            fail(.expressionIsNoStatement)
            if !kind.beginsOrEndsStatement, kind != .name, kind != .leftParenthesis { skipUnread() }
        }
        finish(.callStatement, from: first, mark)
    }

    private mutating func assignment(_ first: Int, _ mark: Int, _ expression: Int32) {
        var target = expression
        var levels = 0
        while true {
            checkAssignable(target)
            guard take(.comma) else { break }
            guard descend() else { break }
            levels += 1
            guard let another = suffixedExpression() else { break }
            target = another
        }
        finish(.targets, from: first, mark)
        expect(.assign)
        values()
        for _ in 0..<levels { ascend() }
        finish(.assignment, from: first, mark)
    }

    private mutating func checkAssignable(_ target: Int32) {
        let node = node(target)
        switch node.kind {
        case .name:
            if node.variable >= 0, scopes.variables[Int(node.variable)].attribute != .none {
                note(.assignmentToConstant, at: Int(node.firstToken))
            }
        case .member, .index, .missing: break
        default: fail(.notAssignable)
        }
    }

    /// The word that ends the head of a statement. Where it is missing but comes later in the line, what stands before it
    /// is passed over, so that the block is still found.
    private mutating func header(_ word: TokenKind) {
        if take(word) { return }
        fail(.expected(word))
        var ahead = 0
        while !kind(after: ahead).beginsOrEndsStatement || kind(after: ahead) == word {
            if kind(after: ahead) == word {
                let first = next
                next += ahead
                if ahead > 0 { finish(.unreadable, from: first, begin()) }
                advance()
                return
            }
            ahead += 1
        }
    }

    /// A `values` node of one expression or more.
    mutating func values() {
        let (first, mark) = (next, begin())
        expressions()
        finish(.values, from: first, mark)
    }
}

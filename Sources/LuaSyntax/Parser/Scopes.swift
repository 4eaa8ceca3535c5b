/// Names while a text is read: which variables are in scope, what functions capture, and where `goto` may go. As Lua 5.4
/// has it.
struct Scopes {
    private struct Active {
        /// Number of the name; -1 for variables that Lua makes itself and that have none.
        var name: Int32
        /// Number of the variable.
        var variable: Int32
        /// The active variable that it hides; -1 where there is none.
        var hidden: Int32
    }

    private struct Function {
        var number: Int32
        var isVararg: Bool
        /// Its first active variable, block and label.
        var firstActive: Int
        var firstBlock: Int
        /// Variables of outer functions that it captures; -1 is the table of globals.
        var captured: [Int32] = []
        /// Tokens of the labels in sight by their names: no two in sight have one.
        var labels: [Int32: Int] = [:]
    }

    private struct Block {
        var isLoop: Bool
        var firstActive: Int
        var firstLabel: Int
        var firstGoto: Int
    }

    private struct Goto {
        /// -1: a `break`.
        var name: Int32
        var token: Int
        var activeCount: Int
    }

    private let tokens: [Token]
    private(set) var variables: [Variable] = []
    private var active: [Active] = []
    /// By name, the innermost active variable; -1 where the name is global.
    private var current: [Int32]
    private var functions: [Function] = []
    private var functionCount: Int32 = 0
    private var blocks: [Block] = []
    /// Names of the labels of the blocks that are open.
    private var labels: [Int32] = []
    private var gotos: [Goto] = []
    /// Those that have found no label yet, by their names, as places in `gotos`, ascending.
    private var waiting: [Int32: [Int]] = [:]
    private var errors: [SyntaxError] = []
    private let selfName: Int32
    private let environmentName: Int32

    static let mostVariables = 200
    static let mostCaptured = 255

    init(_ tokens: [Token], nameCount: Int, _ source: SourceText) {
        self.tokens = tokens
        current = Array(repeating: -1, count: nameCount)
        func find(_ name: String) -> Int32 {
            tokens.first { token in
                token.kind == .name && Int(token.end - token.start) == name.utf8.count
                    && source.bytes[Int(token.start)..<Int(token.end)].elementsEqual(name.utf8)
            }?.name ?? -1
        }
        selfName = find("self")
        environmentName = find("_ENV")
    }

    var isVararg: Bool { functions[functions.count - 1].isVararg }

    // MARK: Functions and blocks

    mutating func openFunction(isVararg: Bool) {
        functions.append(
            Function(number: functionCount, isVararg: isVararg, firstActive: active.count, firstBlock: blocks.count)
        )
        functionCount += 1
        openBlock(isLoop: false)
    }

    mutating func setVararg() { functions[functions.count - 1].isVararg = true }

    /// What was wrong in it with the use of labels.
    mutating func closeFunction() -> [SyntaxError] {
        closeBlock()
        let function = functions.removeLast()
        // What an inner function captures from further out is captured by this one too.
        if let outer = functions.last {
            for variable in function.captured where variable < 0 || variables[Int(variable)].function != outer.number {
                capture(variable, in: functions.count - 1)
            }
        }
        defer { if functions.isEmpty { errors = [] } }
        return functions.isEmpty ? errors : []
    }

    mutating func openBlock(isLoop: Bool) {
        blocks.append(
            Block(isLoop: isLoop, firstActive: active.count, firstLabel: labels.count, firstGoto: gotos.count)
        )
    }

    mutating func closeBlock() {
        let block = blocks.removeLast()
        while active.count > block.firstActive { deactivate() }
        for name in labels[block.firstLabel...] { functions[functions.count - 1].labels[name] = nil }
        labels.removeSubrange(block.firstLabel...)
        if block.isLoop { resolve(-1, activeCount: active.count, from: block.firstGoto) }
        if let function = functions.last, blocks.count == function.firstBlock {
            for place in gotos.indices[block.firstGoto...]
            where waiting[gotos[place].name]?.last ?? -1 >= block.firstGoto {
                let name = gotos[place].name
                for place in takeWaiting(name, from: block.firstGoto) {
                    fail(name < 0 ? .breakOutsideLoop : .labelNotVisible, at: gotos[place].token)
                }
            }
            gotos.removeSubrange(block.firstGoto...)
        } else {
            for place in block.firstGoto..<gotos.count {
                gotos[place].activeCount = min(gotos[place].activeCount, active.count)
            }
        }
    }

    // MARK: Variables

    /// A new variable, not in scope yet.
    ///
    /// - Parameter token: the one that declares it; -1: none, it is one that Lua makes itself.
    mutating func declare(
        _ token: Int,
        _ attribute: Variable.Attribute = .none,
        isParameter: Bool = false
    ) -> Int32 {
        variables.append(
            Variable(
                token: Int32(token),
                attribute: attribute,
                function: functions[functions.count - 1].number,
                isParameter: isParameter
            )
        )
        return Int32(variables.count - 1)
    }

    /// Brings variables into scope.
    ///
    /// - Parameter isSelf: they are the parameter `self` of a method.
    mutating func activate(_ variables: Range<Int32>, isSelf: Bool = false) {
        for variable in variables {
            let token = self.variables[Int(variable)].token
            let name = isSelf ? selfName : token < 0 ? -1 : tokens[Int(token)].name
            active.append(Active(name: name, variable: variable, hidden: name < 0 ? -1 : current[Int(name)]))
            if name >= 0 { current[Int(name)] = Int32(active.count - 1) }
        }
    }

    private mutating func deactivate() {
        let last = active.removeLast()
        if last.name >= 0 { current[Int(last.name)] = last.hidden }
    }

    /// Whether one function has more variables in scope, or about to be, than Lua allows.
    ///
    /// - Parameter coming: variables declared and not yet in scope.
    func isCrowded(_ coming: Int) -> Bool {
        activeCount + coming > Scopes.mostVariables
    }

    /// Variables in scope that the function at hand declares.
    var activeCount: Int { active.count - functions[functions.count - 1].firstActive }

    /// The variable that a name stands for; -1 where it is global.
    mutating func resolve(_ name: Int32) -> Int32 {
        let place = current[Int(name)]
        if place < 0 {
            // A global is a field of `_ENV`, which may be a variable of the text itself.
            if environmentName >= 0, name != environmentName, current[Int(environmentName)] >= 0 {
                _ = resolve(environmentName)
            } else {
                capture(-1, in: functions.count - 1)
            }
            return -1
        }
        let variable = active[Int(place)].variable
        if !isOwn(variable) {
            capture(variable, in: functions.count - 1)
        }
        return variable
    }

    /// Whether a variable belongs to the function at hand.
    func isOwn(_ variable: Int32) -> Bool {
        variables[Int(variable)].function == functions[functions.count - 1].number
    }

    private mutating func capture(_ variable: Int32, in function: Int) {
        if !functions[function].captured.contains(variable) { functions[function].captured.append(variable) }
    }

    /// Whether the function at hand captures more than Lua allows.
    var capturesTooMuch: Bool { functions[functions.count - 1].captured.count > Scopes.mostCaptured }

    // MARK: Labels

    mutating func goto(_ name: Int32, at token: Int) {
        // A label further up that is in sight is reached at once.
        if name >= 0, visibleLabel(name) != nil { return }
        waiting[name, default: []].append(gotos.count)
        gotos.append(Goto(name: name, token: token, activeCount: active.count))
    }

    /// - Parameter isLast: nothing comes behind it in its block, so that its scope holds none of the block's variables.
    mutating func label(_ name: Int32, at token: Int, isLast: Bool) {
        if let first = visibleLabel(name) {
            // Of labels side by side the last one is declared first.
            let (earlier, later) = (min(first, token), max(first, token))
            return fail(.labelRepeated(firstAt: tokens[earlier].start), at: later)
        }
        let block = blocks[blocks.count - 1]
        functions[functions.count - 1].labels[name] = token
        labels.append(name)
        resolve(name, activeCount: isLast ? block.firstActive : active.count, from: block.firstGoto)
    }

    /// The token of the label of this name that is in sight.
    private func visibleLabel(_ name: Int32) -> Int? { functions[functions.count - 1].labels[name] }

    /// - Parameter activeCount: variables in scope where the label stands.
    private mutating func resolve(_ name: Int32, activeCount: Int, from first: Int) {
        for place in takeWaiting(name, from: first) where gotos[place].activeCount < activeCount {
            let entered = variables[Int(active[gotos[place].activeCount].variable)].token
            fail(.jumpIntoScope(variableAt: entered < 0 ? 0 : tokens[Int(entered)].start), at: gotos[place].token)
        }
    }

    /// The places of what waits for a name within a block, in order; it waits no more.
    private mutating func takeWaiting(_ name: Int32, from first: Int) -> [Int] {
        guard var places = waiting[name], places.last ?? -1 >= first else { return [] }
        waiting[name] = nil
        var taken: [Int] = []
        while let last = places.last, last >= first { taken.append(places.removeLast()) }
        waiting[name] = places
        return taken.reversed()
    }

    private mutating func fail(_ kind: SyntaxError.Kind, at token: Int) {
        errors.append(SyntaxError(kind: kind, start: tokens[token].start, end: tokens[token].end))
    }
}

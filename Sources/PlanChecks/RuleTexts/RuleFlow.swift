import LuaSyntax
import LuaTexts

/// Walks a function along its paths, statement by statement: what can't be reached, whether its end can, and which names
/// that may be nil are used where they can't be, without a test before it.
///
/// It follows tests as people write them (`x ~= nil`, `x and …`, `if not x then return end`); where it can't follow
/// (`goto`), it says nothing.
struct RuleFlow {
    let text: LuaText
    /// Variables that may be nil until they are tested.
    private(set) var optional: Set<Int32>
    /// Uses of them without a test, in the order in which they were met.
    private(set) var untested: [Int32] = []
    /// Of each stretch that can't be reached the first statement.
    private(set) var unreachable: [Int32] = []
    /// The `return`s of the function itself.
    private(set) var returns: [Int32] = []
    /// Whether the function's end can be reached.
    private(set) var reachesEnd = false
    private let jumps: Bool
    /// Whether the innermost loop can be left by `break`.
    private var breaks = false
    /// How deep in functions within the function.
    private var depth = 0

    /// Variables that are known not to be nil.
    typealias Facts = Set<Int32>
    /// What a condition tells where it holds, and where it doesn't.
    typealias Narrowing = (holds: Facts, fails: Facts)

    init(_ text: LuaText, function: Int32, optional: Set<Int32>) {
        self.text = text
        self.optional = optional
        jumps = text.subtree(function).contains { text.kind($0) == .goto }
        reachesEnd = walk(block: text.child(function, 1), []) != nil
        if jumps {
            unreachable = []
            reachesEnd = false
        }
    }

    // MARK: Statements

    /// What is known behind a block; nil where its end can't be reached.
    private mutating func walk(block: Int32, _ facts: Facts) -> Facts? {
        var facts = facts
        var isOver = false
        for statement in text.children(block) {
            if isOver {
                if [.empty, .label].contains(text.kind(statement)) { continue }
                unreachable.append(statement)
                return nil
            }
            if let after = walk(statement, facts) { facts = after } else { isOver = true }
        }
        return isOver ? nil : facts
    }

    private mutating func walk(_ statement: Int32, _ facts: Facts) -> Facts? {
        let parts = text.children(statement)
        switch text.kind(statement) {
        case .local: return local(parts, facts)
        case .assignment: return assignment(statement, facts)
        case .localFunction, .function:
            for part in parts where text.kind(part) == .functionBody { inner(part, facts) }
            return facts
        case .callStatement:
            guard let call = parts.first else { return facts }
            _ = visit(call, facts)
            return text.call(call).map { text.global($0.callee) == "error" } == true ? nil : facts
        case .do: return walk(block: parts.first!, facts)
        case .if: return branches(parts, facts)
        case .while, .repeat, .numericFor, .genericFor: return loop(statement, facts)
        case .return:
            for value in parts { _ = visit(value, facts) }
            if depth == 0 { returns.append(statement) }
            return nil
        case .break:
            breaks = true
            return nil
        case .goto: return nil
        // Whoever jumps here may know nothing.
        case .label: return []
        default: return facts
        }
    }

    private mutating func local(_ parts: ArraySlice<Int32>, _ facts: Facts) -> Facts {
        let names = parts.filter { text.kind($0) == .attributedName }
        let values = parts.dropFirst(names.count)
        for value in values { _ = visit(value, facts) }
        for (name, value) in zip(names, values) {
            // Another name for what may be nil may be nil.
            if let variable = text.variable(text.bare(value)), optional.contains(variable), !facts.contains(variable) {
                optional.insert(text.tree.nodes[Int(name)].variable)
            }
        }
        return facts
    }

    private mutating func assignment(_ statement: Int32, _ facts: Facts) -> Facts {
        let (targets, values) = (text.children(text.child(statement, 0)), text.children(text.child(statement, 1)))
        for value in values { _ = visit(value, facts) }
        var known = facts
        for (place, target) in targets.enumerated() {
            guard let variable = text.variable(target) else {
                _ = visit(target, facts)
                continue
            }
            let value = place < values.count ? values[values.startIndex + place] : nil
            if value.map({ isThere($0, facts) }) == true { known.insert(variable) } else { known.remove(variable) }
        }
        return known
    }

    private mutating func branches(_ clauses: ArraySlice<Int32>, _ facts: Facts) -> Facts? {
        var facts = facts
        var ends: [Facts] = []
        var hasElse = false
        for clause in clauses {
            if text.kind(clause) == .elseClause {
                hasElse = true
                if let end = walk(block: text.child(clause, 0), facts) { ends.append(end) }
            } else {
                let told = visit(text.child(clause, 0), facts)
                if let end = walk(block: text.child(clause, 1), facts.union(told.holds)) { ends.append(end) }
                facts.formUnion(told.fails)
            }
        }
        if !hasElse { ends.append(facts) }
        guard let first = ends.first else { return nil }
        return ends.dropFirst().reduce(first) { $0.intersection($1) }
    }

    private mutating func loop(_ statement: Int32, _ facts: Facts) -> Facts? {
        // What the loop assigns is not known when it comes round again.
        let before = facts.subtracting(assigned(in: statement))
        let outer = breaks
        breaks = false
        defer { breaks = outer }
        let parts = text.children(statement)
        switch text.kind(statement) {
        case .while:
            let told = visit(parts.first!, before)
            _ = walk(block: parts.last!, before.union(told.holds))
            if breaks { return before }
            return text.kind(text.bare(parts.first!)) == .true ? nil : before.union(told.fails)
        case .repeat:
            let end = walk(block: parts.first!, before)
            if let end { _ = visit(parts.last!, end) }
            return breaks ? before : end
        case .numericFor:
            for bound in parts.dropFirst().dropLast() {
                _ = visit(bound, facts)
                need(bound, facts)
            }
        default:
            for value in text.children(parts[parts.startIndex + 1]) { _ = visit(value, facts) }
        }
        _ = walk(block: parts.last!, before)
        return before
    }

    private func assigned(in node: Int32) -> Facts {
        Set(text.subtree(node).filter { text.kind($0) == .name && text.use($0) == .written }.compactMap(text.variable))
    }

    /// A function within the function: when it is called, what is assigned anywhere may have changed.
    private mutating func inner(_ body: Int32, _ facts: Facts) {
        let outer = breaks
        depth += 1
        let steady = facts.filter { variable in !text.uses[Int(variable)].contains { text.use($0) == .written } }
        _ = walk(block: text.child(body, 1), steady)
        depth -= 1
        breaks = outer
    }

    // MARK: Expressions

    /// Looks at an expression. Operands are nested to the left without bound, so these are walked in a loop.
    private mutating func visit(_ node: Int32, _ facts: Facts) -> Narrowing {
        var spine: [Int32] = []
        var node = node
        while [.binary, .member, .index, .call, .methodCall].contains(text.kind(node)) {
            spine.append(node)
            node = text.child(node, 0)
        }
        var told = leaf(node, facts)
        for node in spine.reversed() { told = step(node, told, facts) }
        return told
    }

    private mutating func leaf(_ node: Int32, _ facts: Facts) -> Narrowing {
        switch text.kind(node) {
        case .name: return (text.variable(node).map { [$0] } ?? [], [])
        case .parenthesized: return visit(text.child(node, 0), facts)
        case .unary:
            let told = visit(text.child(node, 0), facts)
            if text.operation(node) == .not { return (told.fails, told.holds) }
            need(text.child(node, 0), facts)
        case .functionExpression: inner(text.child(node, 0), facts)
        case .table:
            for field in text.children(node) {
                for part in text.children(field) { _ = visit(part, facts) }
            }
        default: break
        }
        return ([], [])
    }

    /// - Parameter left: what the operand on the left, looked at already, tells.
    private mutating func step(_ node: Int32, _ left: Narrowing, _ facts: Facts) -> Narrowing {
        let first = text.child(node, 0)
        switch text.kind(node) {
        case .binary: return binary(node, left, facts)
        case .member: need(first, facts)
        case .index:
            need(first, facts)
            _ = visit(text.child(node, 1), facts)
        default:
            need(first, facts)
            for argument in text.children(text.child(node, 1)) {
                _ = visit(argument, facts)
                if text.kind(node) == .methodCall || LuaLibrary.refusesNil(first, in: text) { need(argument, facts) }
            }
        }
        return ([], [])
    }

    private mutating func binary(_ node: Int32, _ left: Narrowing, _ facts: Facts) -> Narrowing {
        let (first, second) = (text.child(node, 0), text.child(node, 1))
        switch text.operation(node) {
        case .and:
            let right = visit(second, facts.union(left.holds))
            return (left.holds.union(right.holds), left.fails.intersection(left.holds.union(right.fails)))
        case .or:
            let right = visit(second, facts.union(left.fails))
            return (left.holds.intersection(left.fails.union(right.holds)), left.fails.union(right.fails))
        case .equal, .notEqual:
            _ = visit(second, facts)
            let tested = nilTest(first, second) ?? nilTest(second, first) ?? typeTest(first, second) ?? []
            // Equal to what is not nil is not nil.
            let isNil = [first, second].contains { text.kind(text.bare($0)) == .nil }
            return (text.operation(node) == .notEqual) == isNil ? (tested, []) : ([], tested)
        default:
            _ = visit(second, facts)
            need(first, facts)
            need(second, facts)
            return ([], [])
        }
    }

    /// The variable that is compared with nil, or with something that is written out.
    private func nilTest(_ tested: Int32, _ with: Int32) -> Facts? {
        guard let variable = text.variable(text.bare(tested)) else { return nil }
        switch text.kind(text.bare(with)) {
        case .nil, .true, .false, .integer, .float, .string: return [variable]
        default: return nil
        }
    }

    /// The variable of `type(x) == "number"`.
    private func typeTest(_ tested: Int32, _ with: Int32) -> Facts? {
        guard let (callee, arguments) = text.call(text.bare(tested)), text.global(callee) == "type",
            arguments.count == 1, let variable = text.variable(arguments[0]), let type = text.string(with),
            type != "nil"
        else { return nil }
        return [variable]
    }

    /// Notes a name that must not be nil here.
    private mutating func need(_ node: Int32, _ facts: Facts) {
        let node = text.bare(node)
        guard let variable = text.variable(node), optional.contains(variable), !facts.contains(variable) else { return }
        untested.append(node)
    }

    /// Whether an expression can't be nil.
    private func isThere(_ node: Int32, _ facts: Facts) -> Bool {
        let node = text.bare(node)
        switch text.kind(node) {
        case .nil, .vararg, .call, .methodCall, .member, .index: return false
        case .name: return text.variable(node).map { !optional.contains($0) || facts.contains($0) } ?? false
        case .binary where text.operation(node) == .or: return isThere(text.child(node, 1), facts)
        case .binary where text.operation(node) == .and: return false
        default: return true
        }
    }
}

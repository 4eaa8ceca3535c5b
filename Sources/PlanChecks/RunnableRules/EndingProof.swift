import LuaSyntax
import LuaTexts
import PlanModel

/// Shows of a rule's function that it ends after a bounded number of steps, so that they need not be counted while it runs.
///
/// What it accepts: no `while`, `repeat`, `goto`, recursion or functions made on the way; loops with bounds that are written
/// out or over tables that the rule is given, of these never one inside the other; calls of words and library functions
/// that take no longer than their arguments are large, and of the file's own functions of that kind; texts that are joined
/// only outside of loops. What it does not accept is run under a limit of steps, as ever.
struct EndingProof {
    private let text: LuaText
    /// Parameters that are years: between two of them lie not many.
    private let years: Set<Int32>
    /// Bodies of functions that are being looked at: one that calls itself is not accepted.
    private var calling: [Int32] = []
    /// Loops around the place at hand: over tables, and how often the others go round together.
    private var isOverTable = false
    private var rounds = 1.0
    private var isInLoop: Bool { isOverTable || rounds > 1 }

    private static let yearNames = Set([Datum.year, .baselineYear, .finalYear, .firstMetYear].map(\.rawValue))
    /// The most rounds of loops, one inside the other, whose bounds are written out.
    private static let mostRounds = 1000.0

    /// - Parameter supplied: names that a `use` binds or sets: they may be other than what they are called.
    static func holds(for rule: RuleText, supplied: Set<String> = []) -> Bool {
        let text = rule.text
        // What a metatable does, or a global name that means something else, can't be seen from here.
        let isOpen = text.tree.nodes.indices.map { Int32($0) }.contains { node in
            guard let name = text.global(node) else { return false }
            return ["setmetatable", "_ENV", "_G"].contains(name) || text.use(node) == .written
        }
        if isOpen { return false }
        let years = rule.parameters.filter { EndingProof.yearNames.contains($0.name) && !supplied.contains($0.name) }
        var proof = EndingProof(text: text, years: Set(years.map(\.variable)))
        return proof.ends(function: rule.function)
    }

    private init(text: LuaText, years: Set<Int32>) {
        self.text = text
        self.years = years
    }

    private mutating func ends(function: Int32) -> Bool {
        guard !calling.contains(function), calling.count < 20 else { return false }
        calling.append(function)
        defer { calling.removeLast() }
        return text.children(text.child(function, 0)).allSatisfy { text.kind($0) == .name }
            && ends(block: text.child(function, 1))
    }

    private mutating func ends(block: Int32) -> Bool {
        for statement in text.children(block) where !ends(statement: statement) { return false }
        return true
    }

    private mutating func ends(statement: Int32) -> Bool {
        let parts = text.children(statement)
        switch text.kind(statement) {
        case .return where calling.count == 1:
            // Whatever loops are around it, the rule comes here once.
            let (wasOverTable, before) = (isOverTable, rounds)
            (isOverTable, rounds) = (false, 1)
            defer { (isOverTable, rounds) = (wasOverTable, before) }
            return parts.allSatisfy { isBounded($0) }
        case .local, .return, .callStatement:
            return parts.allSatisfy { text.kind($0) == .attributedName || isBounded($0) }
        case .assignment:
            return text.children(text.child(statement, 0)).allSatisfy(isOwn)
                && text.children(text.child(statement, 1)).allSatisfy { isBounded($0) }
        case .do: return ends(block: parts.first!)
        case .if:
            return parts.allSatisfy { clause in
                text.children(clause).allSatisfy { text.kind($0) == .block ? ends(block: $0) : isBounded($0) }
            }
        case .numericFor: return ends(counting: statement)
        case .genericFor: return ends(walking: statement)
        case .break, .empty: return true
        default: return false
        }
    }

    /// What is assigned to is a variable, or an entry of a table that the function made: no table that is walked over grows.
    private func isOwn(_ target: Int32) -> Bool {
        if text.kind(target) == .name { return text.variable(target) != nil }
        guard [.member, .index].contains(text.kind(target)), let variable = text.variable(text.child(target, 0)),
            text.tree.variables[Int(variable)].function == text.function(around: target),
            let value = text.onlyValue(variable)
        else { return false }
        return text.kind(value) == .table && text.children(target).dropFirst().allSatisfy(isPlain)
    }

    private func isPlain(_ node: Int32) -> Bool {
        text.subtree(node).allSatisfy { ![.call, .methodCall, .functionBody].contains(text.kind($0)) }
    }

    /// `for i = 1, 12 do`, `for i = 1, #parts do`.
    private mutating func ends(counting statement: Int32) -> Bool {
        let parts = Array(text.children(statement))
        let bounds = parts[1..<parts.count - 1]
        let step = bounds.count > 2 ? text.number(bounds[3]) ?? 0 : 1
        guard bounds.allSatisfy({ isBounded($0) }), abs(step) >= 1 else { return false }
        if let first = text.number(bounds[1]), let last = text.number(bounds[2]) {
            return ends(block: parts.last!, rounds: max(1, ((last - first) / step).rounded(.down) + 1))
        }
        return bounds.prefix(2).allSatisfy(isWithinTable) && ends(overTable: parts.last!)
    }

    /// A number that is written out, the length of a table that the rule is given, a year, or a few of these added up.
    private func isWithinTable(_ bound: Int32) -> Bool {
        if let number = text.number(bound) { return abs(number) <= EndingProof.mostRounds }
        let bound = text.bare(bound)
        switch text.kind(bound) {
        case .unary: return text.operation(bound) == .hash && isGiven(text.child(bound, 0))
        case .binary where [.plus, .minus].contains(text.operation(bound)) && text.subtree(bound).count < 20:
            return text.children(bound).allSatisfy(isWithinTable)
        case .name:
            guard let variable = text.variable(bound), isGiven(bound) else { return false }
            return calling.count == 1 && years.contains(variable)
        default: return false
        }
    }

    /// `for k, v in pairs(parts) do`.
    private mutating func ends(walking statement: Int32) -> Bool {
        let parts = Array(text.children(statement))
        let values = text.children(parts[1])
        guard values.count == 1, let (callee, arguments) = text.call(values.first!),
            let word = text.global(callee), word == "pairs" || word == "ipairs", arguments.count == 1,
            isGiven(arguments[0])
        else { return false }
        return ends(overTable: parts[2])
    }

    private mutating func ends(block: Int32, rounds more: Double) -> Bool {
        let outer = rounds
        rounds *= more
        defer { rounds = outer }
        return rounds <= EndingProof.mostRounds && ends(block: block)
    }

    private mutating func ends(overTable block: Int32) -> Bool {
        guard !isInLoop else { return false }
        isOverTable = true
        defer { isOverTable = false }
        return ends(block: block)
    }

    /// A parameter that is what the caller gave, a table that the file writes out, or a field of one of these.
    private func isGiven(_ node: Int32) -> Bool {
        var node = text.bare(node)
        while text.kind(node) == .member { node = text.child(node, 0) }
        guard let variable = text.variable(node) else { return false }
        let known = text.tree.variables[Int(variable)]
        guard known.isParameter else {
            return known.function == 0 && text.onlyValue(variable).map { text.kind($0) == .table } == true
        }
        return !text.uses[Int(variable)].contains { text.use($0) == .written }
    }

    // MARK: Expressions

    /// Whether an expression takes no longer than what it is made of is large.
    private mutating func isBounded(_ node: Int32) -> Bool {
        for part in text.subtree(node) {
            switch text.kind(part) {
            case .functionBody, .functionExpression, .methodCall, .vararg: return false
            case .binary where text.operation(part) == .concatenation && isInLoop: return false
            case .name where !isKnown(part): return false
            case .call where !endsCall(part): return false
            default: break
            }
        }
        return true
    }

    /// Whether what a name of the file's own stands for has no metatable: parameters and variables of the function do not,
    /// for nothing here makes one.
    private func isKnown(_ name: Int32) -> Bool {
        guard let variable = text.variable(name) else { return true }
        if text.tree.variables[Int(variable)].function != 0 { return true }
        guard let value = text.onlyValue(variable) else { return false }
        switch text.kind(value) {
        case .functionBody, .functionExpression: return true
        case .member: return text.global(text.child(value, 0)).map { LuaLibrary.members[$0] != nil } ?? false
        case .name: return text.global(value) != nil
        default: return isPlain(value)
        }
    }

    private mutating func endsCall(_ call: Int32) -> Bool {
        let callee = text.bare(text.child(call, 0))
        if let word = word(callee) {
            if EndingProof.linear.contains(word) { return !isInLoop }
            return EndingProof.short.contains(word)
        }
        guard let variable = text.variable(callee), let value = text.onlyValue(variable) else { return false }
        if let word = word(value) {
            return EndingProof.short.contains(word) || (EndingProof.linear.contains(word) && !isInLoop)
        }
        switch text.kind(value) {
        case .functionBody: return ends(function: value)
        case .functionExpression: return ends(function: text.child(value, 0))
        default: return false
        }
    }

    /// The name of a word or library function: `round`, `math.floor`.
    private func word(_ node: Int32) -> String? {
        if let name = text.global(node) { return name }
        guard text.kind(node) == .member, let library = text.global(text.child(node, 0)) else { return nil }
        return library + "." + text.mainText(node)
    }

    /// Those that are done at once.
    private static let short: Set<String> = Set(
        [
            "round", "percent_of_plan", "percent", "clamp", "linear", "date", "year_of", "text", "date_text", "type",
            "tostring", "tonumber", "error", "assert", "select", "rawequal", "rawget", "rawlen", "string.format",
        ] + LuaLibrary.members["math"]!.map { "math." + $0 }
    )
    /// Those that walk over a table or a text.
    private static let linear: Set<String> = [
        "sum", "mean", "weighted_mean", "geometric_mean", "deviation", "rank", "band", "next", "string.len",
        "string.sub",
        "string.upper", "string.lower", "table.concat", "table.unpack",
    ]
}

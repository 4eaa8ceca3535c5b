import LuaSyntax
import LuaTexts
import PlanModel

/// A note that a rule joins by `..` where it returns it is handed out in parts, which the sandbox joins where it reads them:
/// `return met, 5, "due " .. year` becomes `return met, 5, _parts, "due ", year`. So no text is made in Lua.
///
/// The sandbox tells where the parts can't be joined, because one of them is no text or number; the row is then judged by
/// the rule as it stands, which raises what it has always raised. Functions of rules change nothing, so that a row can be
/// judged twice.
struct NoteParts {
    /// Stands in front of the parts. Plans know no such name.
    static let word = "_parts"

    private let text: LuaText
    private let globals: GlobalUses
    private let needs: RegisterNeeds
    /// Chains of `..` that are returned.
    private(set) var returned: [Int32] = []
    /// Variables that hold a chain and are only returned: the chain, and where the variable is returned.
    private(set) var held: [(variable: Int32, chain: Int32, uses: [Int32])] = []

    /// - Parameter rules: those of the text. Their functions must stand in their declarations: nothing else calls them.
    init(_ text: LuaText, _ globals: GlobalUses, _ rules: [RuleText]) {
        self.text = text
        self.globals = globals
        needs = RegisterNeeds(text)
        guard globals.isFree(NoteParts.word), !globals.variables.contains(where: { $0.hasPrefix("_part_") }) else {
            return
        }
        for rule in rules where rule.rule.level != .value {
            guard let entry = rule.entry(rule.rule.level.functionName),
                text.kind(text.bare(entry)) == .functionExpression
            else { continue }
            find(in: rule.function)
        }
    }

    var isEmpty: Bool { returned.isEmpty && held.isEmpty }

    /// All chains that are handed out in parts.
    var chains: [Int32] { returned + held.map(\.chain) }

    private mutating func find(in function: Int32) {
        let number = text.functions.firstIndex(of: function)!
        guard needs.most(in: number) < 150 else { return }
        for node in text.subtree(function) where text.kind(node) == .return && text.function(around: node) == number {
            guard let note = note(of: node) else { continue }
            if text.isChain(note) {
                if areFew(text.parts(of: note)) { returned.append(note) }
            } else if let variable = text.variable(note), !held.contains(where: { $0.variable == variable }),
                let found = chain(heldBy: variable, number)
            {
                held.append(found)
            }
        }
    }

    /// The third of three values that are returned.
    private func note(of statement: Int32) -> Int32? {
        let values = Array(text.children(statement))
        let list = values.count == 1 && text.kind(values[0]) == .values ? Array(text.children(values[0])) : values
        return list.count == 3 ? list[2] : nil
    }

    /// A chain that a variable is declared with, which stands in returns of the same function and nowhere else. Its parts
    /// must be texts or numbers for sure: an error must be raised where the text is made, whatever is returned.
    private func chain(heldBy variable: Int32, _ function: Int) -> (Int32, Int32, [Int32])? {
        guard let chain = text.onlyValue(variable), text.isChain(chain), text.function(around: chain) == function,
            // A name and no more: one with <const> or <close> behind it is no place for further names.
            text.text(text.uses[Int(variable)][0]) == text.mainText(text.uses[Int(variable)][0])
        else { return nil }
        let parts = text.parts(of: chain)
        guard areFew(parts), parts.allSatisfy(isTextOrNumber) else { return nil }
        var returns: [Int32] = []
        for use in text.uses[Int(variable)].dropFirst() {
            var statement = text.parent(use)
            if text.kind(statement) == .values { statement = text.parent(statement) }
            guard text.kind(statement) == .return, note(of: statement) == use, text.function(around: use) == function
            else {
                return nil
            }
            returns.append(use)
        }
        return (variable, chain, returns)
    }

    private func areFew(_ parts: [Int32]) -> Bool { parts.count <= 20 && parts.allSatisfy { text.kind($0) != .vararg } }

    private func isTextOrNumber(_ part: Int32) -> Bool {
        let part = text.bare(part)
        switch text.kind(part) {
        case .string, .integer, .float: return true
        case .binary: return NoteParts.giving.contains(text.operation(part))
        case .call:
            let callee = text.child(part, 0)
            if let name = text.global(callee) { return NoteParts.words.contains(name) && globals.isSteady(name) }
            return text.kind(callee) == .member && text.global(text.child(callee, 0)) == "math"
                && globals.isSteady("math")
                && NoteParts.ofMath.contains(text.mainText(callee))
        default: return false
        }
    }

    /// Operators that give a number or a text, or raise an error: nothing has a metatable.
    private static let giving: Set<TokenKind> = [
        .plus, .minus, .star, .slash, .doubleSlash, .percent, .caret, .concatenation,
    ]
    private static let words: Set<String> = [
        "round", "percent_of_plan", "percent", "clamp", "linear", "text", "date_text", "tostring",
    ]
    private static let ofMath: Set<String> = ["floor", "ceil", "abs", "max", "min", "sqrt", "fmod"]

    // MARK: Changes

    func add(to edits: inout SourceEdits) {
        for chain in returned {
            edits.wrap(text.tree.range(of: chain), "\(NoteParts.word), ", "")
            separate(chain, &edits)
        }
        for (number, (variable, chain, uses)) in held.enumerated() {
            let further = (1..<text.parts(of: chain).count).map { "_part_\(number)_\($0)" }.joined(separator: ", ")
            let name = text.uses[Int(variable)][0]
            edits.wrap(text.tree.range(of: name), "", ", \(further)")
            separate(chain, &edits)
            for use in uses { edits.wrap(text.tree.range(of: use), "\(NoteParts.word), ", ", \(further)") }
        }
    }

    /// Writes a comma for each `..`.
    private func separate(_ chain: Int32, _ edits: inout SourceEdits) {
        var rest = chain
        while text.isChain(rest) {
            let sign = text.tree.tokens[Int(text.tree.nodes[Int(rest)].mainToken)]
            edits.replace(sign.start..<sign.end, with: ",")
            rest = text.child(rest, 1)
        }
        // The last call would give all of its results.
        if [.call, .methodCall].contains(text.kind(rest)) { edits.wrap(text.tree.range(of: rest), "(", ")") }
    }
}

extension LuaText {
    /// Whether a node joins texts.
    func isChain(_ node: Int32) -> Bool { node >= 0 && kind(node) == .binary && operation(node) == .concatenation }

    /// What a chain joins: Lua reads `a .. b .. c` as `a .. (b .. c)`.
    func parts(of chain: Int32) -> [Int32] {
        var parts: [Int32] = []
        var rest = chain
        while isChain(rest) {
            parts.append(child(rest, 0))
            rest = child(rest, 1)
        }
        return parts + [rest]
    }
}

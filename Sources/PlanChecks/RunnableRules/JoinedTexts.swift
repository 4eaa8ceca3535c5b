import LuaSyntax
import LuaTexts
import PlanModel

/// Texts and numbers that are joined by `..` are joined by a word of the sandbox, which prints numbers faster than Lua:
/// `a .. b` becomes `(_joined(a, b) or a .. b)`. The word gives nothing for what is neither, and then Lua joins them itself
/// and raises what it has always raised.
enum JoinedTexts {
    /// Plans know no such name.
    static let word = "_joined"

    /// Chains of `..` whose parts can be asked for twice, in files without metatables. Not in loops, where the calls would
    /// add up, unless the loop ends with it; nor over several lines, for these would be doubled.
    ///
    /// - Parameter others: chains that are seen to some other way.
    static func chains(
        in text: LuaText,
        _ globals: GlobalUses,
        _ statuses: Set<String>,
        besides others: [Int32] = []
    ) -> [Int32] {
        guard globals.isFree(word) else { return [] }
        let chains = text.tree.nodes.indices.map { Int32($0) }.filter {
            text.isChain($0) && !text.isChain(text.parent($0))
        }
        guard !chains.isEmpty else { return [] }
        let needs = RegisterNeeds(text)
        let once = comingOnce(text)
        var found: [Int32] = []
        // Of chains within others the outer ones: parents come behind all that lies within them.
        var taken: ClosedRange<Int32>?
        let others = Set(others)
        for chain in chains.reversed() where taken?.contains(chain) != true {
            if others.contains(chain) {
                taken = text.subtree(chain)
                continue
            }
            let parts = text.parts(of: chain)
            guard once[Int(chain)], parts.count <= 20, isOnOneLine(chain, text),
                parts.contains(where: { mayBeNumber($0, text, statuses) }),
                parts.allSatisfy({ isPure($0, text, globals) }),
                needs.most(in: text.function(around: chain)) < 200
            else { continue }
            found.append(chain)
            taken = text.subtree(chain)
        }
        return found
    }

    /// Comes after all other changes: it takes parts as they have become.
    static func add(_ chains: [Int32], _ text: LuaText, _ edits: inout SourceEdits) {
        for chain in chains {
            let parts = text.parts(of: chain)
            var arguments = parts.map { String(decoding: edits.text(in: text.tree.range(of: $0)), as: UTF8.self) }
            // The last call would give all of its results.
            if text.kind(parts.last!) == .call { arguments.append("(\(arguments.removeLast()))") }
            edits.wrap(text.tree.range(of: chain), "(\(word)(\(arguments.joined(separator: ", "))) or ", ")")
        }
    }

    private static func mayBeNumber(_ part: Int32, _ text: LuaText, _ statuses: Set<String>) -> Bool {
        let part = text.bare(part)
        if text.kind(part) == .string || text.isChain(part) { return false }
        if let name = text.global(part) { return !statuses.contains(name) }
        if let (callee, _) = text.call(part) { return word(callee, text).map { !texts.contains($0) } ?? true }
        return true
    }

    private static func isOnOneLine(_ node: Int32, _ text: LuaText) -> Bool {
        let range = text.tree.range(of: node)
        return !text.tree.source.bytes[Int(range.lowerBound)..<Int(range.upperBound)].contains { $0 == 10 || $0 == 13 }
    }

    /// By node, whether a call of its function comes there at most once.
    private static func comingOnce(_ text: LuaText) -> [Bool] {
        var once = Array(repeating: true, count: text.tree.nodes.count)
        // Parents come behind their children.
        for node in text.tree.nodes.indices.reversed() where text.parents[node] >= 0 {
            let above = text.parents[node]
            switch text.kind(above) {
            case .return, .functionBody: break
            case .while, .repeat, .numericFor, .genericFor: once[node] = false
            default: once[node] = once[Int(above)]
            }
        }
        return once
    }

    // MARK: Parts

    /// Whether an expression does nothing but give a value, or raise an error: always the same.
    private static func isPure(_ part: Int32, _ text: LuaText, _ globals: GlobalUses) -> Bool {
        for node in text.subtree(part) {
            switch text.kind(node) {
            case .nil, .true, .false, .integer, .float, .string, .name, .member, .index, .unary, .binary,
                .parenthesized,
                .arguments:
                continue
            case .call:
                guard let word = word(text.child(node, 0), text), pure.contains(word),
                    globals.isSteady(String(word.prefix { $0 != "." }))
                else { return false }
            default: return false
            }
        }
        return true
    }

    /// The name of the word or library function that is called, also by a variable of the file.
    private static func word(_ callee: Int32, _ text: LuaText) -> String? {
        var callee = callee
        if let variable = text.variable(callee), let value = text.onlyValue(variable) { callee = value }
        if let name = text.global(callee) { return name }
        guard text.kind(callee) == .member, let library = text.global(text.child(callee, 0)) else { return nil }
        return library + "." + text.mainText(callee)
    }

    /// Words that give texts.
    private static let texts: Set<String> = [
        "text", "date_text", "tostring", "string.format", "string.sub", "string.upper", "string.lower",
    ]
    private static let pure: Set<String> = texts.union([
        "round", "percent_of_plan", "percent", "clamp", "linear", "date", "year_of", "type", "tonumber", "string.len",
    ]).union(LuaLibrary.members["math"]!.map { "math." + $0 })
}

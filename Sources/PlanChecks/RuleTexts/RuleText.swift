import Diagnostics
import LuaSyntax
import LuaTexts
import PlanModel

/// A rule in the text of its file: its declaration and its function, where both are written out.
struct RuleText {
    let rule: Rule
    let text: LuaText
    /// The table of its declaration.
    let table: Int32
    /// The `functionBody` of its function.
    let function: Int32
    /// Names of its function's parameters, and the variables that they are.
    let parameters: [(name: String, variable: Int32, node: Int32)]

    /// Nil where the declaration or the function is put together some other way.
    ///
    /// - Parameter tables: those of the file; of several with the rule's name the one on its line is taken.
    init?(_ rule: Rule, in text: LuaText, tables: [String: [Int32]]) {
        let named = tables[rule.name] ?? []
        let own =
            named.count == 1 ? named[0] : named.first { text.location(text.parent($0)).line == rule.location.line }
        guard let table = own, let value = text.field(table, rule.level.functionName),
            let function = RuleText.function(value, in: text)
        else { return nil }
        self.rule = rule
        self.text = text
        self.table = table
        self.function = function
        parameters = text.children(text.child(function, 0)).filter { text.kind($0) == .name }.map {
            (text.mainText($0), text.tree.nodes[Int($0)].variable, $0)
        }
    }

    /// The statements of its function.
    var block: Int32 { text.child(function, 1) }

    /// The variable of the parameter of this name.
    func variable(_ name: String) -> Int32? { parameters.first { $0.name == name }?.variable }

    /// The value of an entry of the declaration.
    func entry(_ key: String) -> Int32? { text.field(table, key) }

    /// Where an entry of the declaration is written; without such an entry, where the rule is declared.
    func location(_ key: String) -> SourceLocation {
        entry(key).map { text.location($0) } ?? rule.location
    }

    /// The tables of `rule "name" { … }` and `rule("name", { … })` in a file, by the names.
    static func tables(in text: LuaText) -> [String: [Int32]] {
        var found: [String: [Int32]] = [:]
        for number in text.tree.nodes.indices {
            guard let (callee, arguments) = text.call(Int32(number)) else { continue }
            if text.global(callee) == "rule", arguments.count == 2, let name = text.string(arguments[0]) {
                found[name, default: []].append(arguments[1])
            } else if let (word, names) = text.call(callee), text.global(word) == "rule", arguments.count == 1,
                names.count == 1, let name = text.string(names[0])
            {
                found[name, default: []].append(arguments[0])
            }
        }
        return found.mapValues { $0.filter { text.kind($0) == .table } }
    }

    /// The body of a function that is written here, or in a local function of this name.
    private static func function(_ value: Int32, in text: LuaText) -> Int32? {
        let value = text.bare(value)
        switch text.kind(value) {
        case .functionExpression: return text.child(value, 0)
        case .functionBody: return value
        case .name: return text.variable(value).flatMap(text.onlyValue).flatMap { function($0, in: text) }
        default: return nil
        }
    }
}

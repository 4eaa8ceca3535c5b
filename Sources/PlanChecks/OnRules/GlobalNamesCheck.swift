import Diagnostics
import LuaSyntax
import LuaTexts
import PlanModel

/// Names in a rule file that nothing stands behind: misspelt ones, those that a function forgot to ask for, and those that
/// were never declared.
enum GlobalNamesCheck {
    /// - Parameter rules: those of the file, as far as their functions are written out.
    /// - Returns: the names that were most likely meant by those that are none.
    static func find(
        _ text: LuaText,
        _ rules: [RuleText],
        _ statuses: Set<String>,
        _ diagnostics: inout DiagnosticList
    ) -> Set<String> {
        let before = diagnostics.items.count
        var assigned: Set<String> = []
        for node in text.tree.nodes.indices.map({ Int32($0) }) {
            if let name = text.global(node), !isOwnField(node, text) {
                let rule = rules.first { text.isWithin(node, $0.function) }
                if text.use(node) == .written {
                    guard assigned.insert(name).inserted else { continue }
                    reportAssigned(name, node, rule, text, &diagnostics)
                } else if !LuaLibrary.globals.contains(name), !statuses.contains(name), !assigned.contains(name) {
                    report(name, node, rule, statuses, text, &diagnostics)
                }
            } else if text.kind(node) == .member, let library = text.global(text.child(node, 0)),
                let members = LuaLibrary.members[library], !members.contains(text.mainText(node))
            {
                diagnostics.add(
                    .memberUnknown,
                    at: text.mainLocation(node),
                    ["library": .text(library), "name": .text(text.mainText(node))],
                    suggestions: NearestNames.of(text.mainText(node), among: members.sorted())
                )
            }
        }
        return Set(diagnostics.items[before...].compactMap(\.suggestions.first))
    }

    /// `_ENV` is Lua's own name for the table of globals.
    private static func isOwnField(_ node: Int32, _ text: LuaText) -> Bool { text.mainText(node) == "_ENV" }

    private static func reportAssigned(
        _ name: String,
        _ node: Int32,
        _ rule: RuleText?,
        _ text: LuaText,
        _ diagnostics: inout DiagnosticList
    ) {
        let start = text.tree.range(of: node).lowerBound
        // A statement of its own can be turned into a declaration, if nothing before or outside it uses the name.
        let statement = text.parent(text.parent(node))
        let block = text.parent(statement)
        let uses = text.tree.nodes.indices.map { Int32($0) }.filter { text.global($0) == name }
        let isFirst = uses.allSatisfy { text.isWithin($0, block) && text.tree.range(of: $0).lowerBound >= start }
        let isAlone = text.kind(statement) == .assignment && text.children(text.parent(node)).count == 1
        let fix =
            isFirst && isAlone && text.kind(block) == .block
            ? DiagnosticFix(at: text.location(start..<start), replacement: "local ") : nil
        diagnostics.add(
            .globalAssigned,
            at: text.location(node),
            subject: rule?.rule.name ?? "",
            ["name": .text(name)],
            suggestions: NearestNames.of(name, among: names(inScopeOf: node, text)),
            fix: fix
        )
    }

    private static func report(
        _ name: String,
        _ node: Int32,
        _ rule: RuleText?,
        _ statuses: Set<String>,
        _ text: LuaText,
        _ diagnostics: inout DiagnosticList
    ) {
        if let rule, rule.canAskFor(name) {
            let names = rule.parameters.map(\.name) + [name]
            diagnostics.add(
                .nameNotAskedFor,
                at: text.location(node),
                subject: rule.rule.name,
                ["name": .text(name), "parameters": .list(names)],
                fix: rule.fix(addingParameter: name)
            )
            return
        }
        var known = LuaLibrary.globals.subtracting(LuaLibrary.declaring).union(statuses)
        known.formUnion(names(inScopeOf: node, text))
        if let rule {
            known.formUnion(BuiltInName.all.filter { $0.levels.contains(rule.rule.level) }.map(\.name))
            known.formUnion(rule.rule.parameters.map(\.name) + rule.rule.inputs)
        }
        let nearest = NearestNames.of(name, among: known.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        // Lua tells capital and small letters apart; where nothing else differs, that is what was meant.
        let isCase = nearest.first.map { $0.lowercased() == name.lowercased() } == true
        let means = isCase ? nearest[0] : nil
        diagnostics.add(
            .globalUnknown,
            at: text.location(node),
            subject: rule?.rule.name ?? "",
            ["name": .text(name)],
            suggestions: nearest,
            fix: means.map { DiagnosticFix(at: text.location(node), replacement: $0) }
        )
    }

    /// Names of variables of the functions around a node.
    private static func names(inScopeOf node: Int32, _ text: LuaText) -> [String] {
        var functions: Set<Int32> = [0]
        var above = text.parent(node)
        while above >= 0 {
            functions.insert(Int32(text.function(around: above)))
            above = text.parent(above)
        }
        return text.tree.variables.filter { $0.token >= 0 && functions.contains($0.function) }
            .map { text.tree.text(ofToken: $0.token) }
    }
}

extension RuleText {
    /// Whether the rule could read a name if its function asked for it.
    func canAskFor(_ name: String) -> Bool {
        rule.parameter(name) != nil || rule.inputs.contains(name)
            || BuiltInName.named(name).map { $0.levels.contains(rule.level) } == true
    }

    /// Adds a parameter behind the last one.
    func fix(addingParameter name: String) -> DiagnosticFix {
        let range = text.tree.range(of: text.child(function, 0))
        let place = parameters.last.map { text.tree.range(of: $0.node).upperBound } ?? range.lowerBound + 1
        return DiagnosticFix(at: text.location(place..<place), replacement: parameters.isEmpty ? name : ", \(name)")
    }
}

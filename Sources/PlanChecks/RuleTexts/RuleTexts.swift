import Diagnostics
import LuaSyntax
import LuaTexts
import PlanModel

/// The texts of a plan's rule files, read once for all checks.
struct RuleTexts {
    /// By number in `Plan.ruleSources`; nil where a text is not Lua.
    let files: [LuaText?]
    /// By number of the source, its rules as far as they are written out.
    let rules: [Int: [RuleText]]
    /// Numbers of sources of the standard rules, which have been looked at before they were shipped.
    let standard: Set<Int>
    private let byName: [String: RuleText]

    init(_ sources: [RuleSource], _ rules: [Rule]) {
        let files = sources.map { LuaText(path: $0.path, bytes: $0.bytes) }
        self.files = files
        let tables = files.map { $0.map { RuleText.tables(in: $0) } ?? [:] }
        let found = rules.compactMap { rule in
            files.indices.contains(rule.source)
                ? files[rule.source].flatMap { RuleText(rule, in: $0, tables: tables[rule.source]) } : nil
        }
        self.rules = Dictionary(grouping: found, by: \.rule.source)
        standard = Set(rules.filter(\.isStandard).map(\.source))
        byName = Dictionary(found.map { ($0.rule.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The text of the rule of this name.
    subscript(_ rule: String) -> RuleText? { byName[rule] }

    /// Where the function of a rule asks for a name; where the rule is declared if that can't be seen.
    func location(ofParameter name: String, of rule: Rule) -> SourceLocation {
        guard let text = byName[rule.name], let parameter = text.parameters.first(where: { $0.name == name }) else {
            return rule.location
        }
        return text.text.location(parameter.node)
    }

    /// The sources as the engine loads them.
    ///
    /// - Parameters:
    ///   - used: numbers of those that are run; others that no file can require stay as they are.
    ///   - writeless: numbers of those whose functions write to no table.
    ///   - statuses: ids of all that rules may return.
    func runnable(
        _ sources: [RuleSource],
        used: Set<Int>,
        writeless: Set<Int>,
        statuses: Set<String>
    ) -> [RuleSource] {
        sources.enumerated().map { number, source in
            guard used.contains(number) || source.module != nil, let text = files[number] else { return source }
            let bytes = RunnableSource.bytes(
                of: text,
                rules: rules[number] ?? [],
                statuses: statuses,
                writesNoTables: writeless.contains(number)
            )
            return RuleSource(
                path: source.path,
                bytes: bytes.fast,
                module: source.module,
                writesNoTables: writeless.contains(number),
                whole: bytes.whole
            )
        }
    }

    /// What the functions of rules say as steps; nil where Lua alone can say it.
    ///
    /// - Parameters:
    ///   - writeless: numbers of sources whose functions write to no table.
    ///   - statuses: ids of all that rules may return.
    func flat(_ rules: [Rule], writeless: Set<Int>, statuses: Set<String>) -> [FlatRule?] {
        var made: [String: FlatRule?] = [:]
        return rules.map { rule in
            if let known = made[rule.name] { return known }
            var flat: FlatRule?
            if let text = byName[rule.name], text.rule == rule, writeless.contains(rule.source) {
                let others = self.rules[rule.source] ?? []
                flat = FlatRuleCompiler.compile(text, GlobalUses(text.text), rules: others, statuses: statuses)
            }
            made[rule.name] = .some(flat)
            return flat
        }
    }

    /// Numbers of sources whose functions, and those of all that they require, write to no table from outside.
    func writeless(_ sources: [RuleSource]) -> Set<Int> {
        var found = Set(files.indices.filter { number in files[number].map(WritelessProof.holds) ?? false })
        let required = files.map { $0?.required ?? [] }
        while true {
            let others = Set(sources.indices.filter { !found.contains($0) }.compactMap { sources[$0].module })
            let known = Set(sources.compactMap(\.module)).subtracting(others)
            let fewer = found.filter { required[$0].isSubset(of: known) }
            if fewer.count == found.count { return found }
            found = fewer
        }
    }

    /// Whether the function of a rule can be seen to end.
    func ends(_ rule: Rule, in assignment: RuleAssignment) -> Bool {
        let supplied = Set(assignment.settings.keys).union(assignment.bindings.keys).union(rule.ownBindings.keys)
        return byName[rule.name].map { EndingProof.holds(for: $0, supplied: supplied) } ?? false
    }

    /// Numbers of sources that change something outside their rules' functions, or require one that does: they must not run.
    func changingOutside(_ sources: [RuleSource]) -> Set<Int> {
        var found = Set(
            files.indices.filter { number in
                files[number].map { !OutsideCheck.assignments(in: $0, rules[number] ?? []).isEmpty } ?? false
            }
        )
        guard !found.isEmpty else { return [] }
        var grows = true
        while grows {
            let modules = Set(found.compactMap { sources[$0].module })
            let more = files.indices.filter { number in
                !found.contains(number) && files[number].map { !$0.required.isDisjoint(with: modules) } ?? false
            }
            found.formUnion(more)
            grows = !more.isEmpty
        }
        return found
    }
}

extension LuaText {
    /// Names that the text requires, as far as they are written out.
    var required: Set<String> {
        Set(
            tree.nodes.indices.compactMap { number in
                guard let (callee, arguments) = call(Int32(number)), global(callee) == "require" else { return nil }
                return arguments.first.flatMap(string)
            }
        )
    }
}

import Diagnostics
import LuaSandbox
import PlanModel

/// Reads one `rule "name" { … }`.
struct RuleReader {
    let file: String
    let places: EntryPlaces
    let source: Int
    let isStandard: Bool
    /// Ids of the statuses that the plan and TienDo have.
    let statuses: [String]

    /// Entries that a rule of any level may have, besides its function.
    static let keys = [
        "title", "doc", "level", "score", "decimals", "params", "inputs", "optional", "basis", "notes", "statuses",
        "overrides",
    ]

    /// The rule; nil where something of it is wrong: all of that is said, and the rule is not run.
    func read(_ word: LuaWord, _ diagnostics: inout DiagnosticList) -> DeclaredRule? {
        let location = SourceLocation(file: file, line: word.line)
        let owner = EntryOwner.rule(word.name)
        guard let name = LuaValue.text(word.name).id else {
            diagnostics.add(owner.wrong("rule", expected: ScriptKind.id, at: location))
            return nil
        }
        guard case .table(let table)? = word.arguments.first else {
            diagnostics.add(owner.wrong("rule", expected: ScriptKind.table, at: location))
            return nil
        }
        let entries = ScriptEntries(table: table, owner: owner, places: places)
        let errors = diagnostics.items.count { $0.severity == .error }
        let level = level(name, entries, &diagnostics)
        // Of a rule of unknown level either function may be right.
        let functions = level.map { [$0.functionName] } ?? ["judge", "compute"]
        entries.reportUnknown(known: RuleReader.keys + functions, &diagnostics)
        let function = level.flatMap { RuleFunctionReader(entries: entries, rule: name).read($0, &diagnostics) }
        let texts = RuleTextsReader(entries: entries).read(name, &diagnostics)
        let known = Set(statuses + texts.statuses.map(\.id))
        let names = RuleNamesReader(entries: entries, rule: name, level: level, statuses: known).read(&diagnostics)
        if let function { names.reportNotRead(by: function, of: name, entries, &diagnostics) }
        let score = score(entries, &diagnostics)
        let decimals = entries.read("decimals", expected: ScriptKind.wholeNumber(0...9), &diagnostics) {
            $0.wholeNumber.flatMap { (0...9).contains($0) ? $0 : nil }
        }
        let overrides = entries.read("overrides", expected: ScriptKind.boolean, &diagnostics) { $0.boolean }
        guard let level, let function, diagnostics.items.count(where: { $0.severity == .error }) == errors else {
            return nil
        }
        let rule = Rule(
            name: name,
            title: texts.title,
            documentation: texts.documentation,
            level: level,
            scoreKind: score ?? .percent,
            decimals: decimals ?? 2,
            parameters: names.parameters,
            inputs: names.inputs,
            ownBindings: names.bindings,
            optional: Set(names.optional),
            basis: texts.basis,
            notes: texts.notes,
            statuses: texts.statuses,
            reads: function.parameters,
            source: source,
            isStandard: isStandard,
            location: location
        )
        return DeclaredRule(rule: rule, overrides: overrides ?? false)
    }

    private func level(_ name: String, _ entries: ScriptEntries, _ diagnostics: inout DiagnosticList) -> RuleLevel? {
        let words = RuleLevel.allCases.map(\.rawValue)
        guard let value = entries.table["level"] else {
            diagnostics.add(
                entries.owner.wrong("level", expected: ScriptKind.word(of: words), at: entries.location(""))
            )
            return nil
        }
        let level = value.id.flatMap(RuleLevel.init(rawValue:))
        if let word = value.id, level == nil {
            diagnostics.add(
                .ruleLevelUnknown,
                at: entries.location("level"),
                subject: name,
                ["rule": .text(name), "level": .text(word), "levels": .list(words)],
                suggestions: NearestNames.of(word, among: words)
            )
        } else if level == nil {
            let expected = ScriptKind.word(of: words)
            diagnostics.add(entries.owner.wrong("level", expected: expected, at: entries.location("level")))
        }
        return level
    }

    private func score(_ entries: ScriptEntries, _ diagnostics: inout DiagnosticList) -> ScoreKind? {
        let expected = ScriptKind.word(of: ScoreKind.allCases.map(\.rawValue))
        return entries.read("score", expected: expected, &diagnostics) { $0.id.flatMap(ScoreKind.init(rawValue:)) }
    }
}

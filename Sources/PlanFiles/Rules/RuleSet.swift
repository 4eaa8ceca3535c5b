import Diagnostics
import PlanModel

/// All rules in a plan's reach: its own, and the standard ones whose names it did not take.
struct RuleSet {
    /// In byte order of their names.
    private(set) var rules: [Rule] = []
    /// The files that `rules` come from, and what the plan's own may require.
    private(set) var sources: [RuleSource] = []
    /// The statuses that rules declare.
    private(set) var statuses: [Status] = []
    /// Names of rules that are there but can't be used.
    private(set) var unusable: Set<String> = []
    /// Names of standard rules that were not read, because nothing wants them.
    private(set) var unread: [String] = []

    /// - Parameters:
    ///   - wanted: names of rules that something uses; nil: all.
    ///   - readsUnwanted: false: standard rules that are not wanted stay unread. That needs files named by their rules. True:
    ///     they are read, but what keeps them from being used in this plan is not told.
    static func read(
        _ lua: LuaFiles,
        standard: [RuleSource],
        wanted: Set<String>? = nil,
        readsUnwanted: Bool = false,
        planStatuses: [Status],
        _ diagnostics: inout DiagnosticList
    ) -> RuleSet {
        var set = RuleSet()
        set.sources = lua.rules + lua.modules
        set.statuses = planStatuses
        let own = set.read(
            lua.rules,
            from: 0,
            RuleFileReader(lua: lua, planStatuses: planStatuses, isStandard: false),
            &diagnostics
        )
        let readsAll = readsUnwanted || wanted == nil
        let isKnown = readsAll && planStatuses.isEmpty && standard == StandardRules.embedded
        let (standard, unread) = RuleSet.split(standard, readsUnwanted ? nil : wanted)
        let shipped = set.read(
            standard,
            from: set.sources.count,
            RuleFileReader(
                lua: lua,
                planStatuses: planStatuses,
                isStandard: true,
                known: isKnown ? StandardRules.declared : [:]
            ),
            wanted: wanted,
            &diagnostics
        )
        let shippedNames = Set(shipped.map(\.rule.name) + unread)
        for declared in own where shippedNames.contains(declared.rule.name) && !declared.overrides {
            let rule = declared.rule
            diagnostics.add(.ruleOverridesStandard, at: rule.location, subject: rule.name, ["rule": .text(rule.name)])
        }
        // A standard file whose every rule is taken is not loaded: of two rules of a name the engine would run the last.
        var numbers: [Int: Int] = [:]
        for declared in shipped where !set.isTaken(declared.rule.name, by: own) {
            var rule = declared.rule
            if numbers[rule.source] == nil {
                numbers[rule.source] = set.sources.count
                set.sources.append(standard[rule.source - lua.rules.count - lua.modules.count])
            }
            rule.source = numbers[rule.source]!
            set.rules.append(rule)
        }
        set.unread = unread.filter { !set.isTaken($0, by: own) }
        set.rules += own.map(\.rule)
        set.rules.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return set
    }

    /// The standard files that are wanted, and the names of the others' rules.
    private static func split(_ standard: [RuleSource], _ wanted: Set<String>?) -> ([RuleSource], unread: [String]) {
        guard let wanted else { return (standard, []) }
        let named = standard.map { (file: $0, name: RuleFileReader.stem($0.path)) }
        return (
            named.filter { wanted.contains($0.name) }.map(\.file),
            named.map(\.name).filter { !wanted.contains($0) }
        )
    }

    private func isTaken(_ name: String, by own: [DeclaredRule]) -> Bool {
        unusable.contains(name) || own.contains { $0.rule.name == name }
    }

    /// The rules of some files. Of two of a name neither can be used: which one is meant, nobody knows.
    private mutating func read(
        _ files: [RuleSource],
        from first: Int,
        _ reader: RuleFileReader,
        wanted: Set<String>? = nil,
        _ diagnostics: inout DiagnosticList
    ) -> [DeclaredRule] {
        var found: [DeclaredRule] = []
        for (number, file) in files.enumerated() {
            let reading = reader.read(file, number: first + number, &diagnostics)
            unusable.formUnion(reading.unusable)
            for declared in reading.rules {
                var problems = DiagnosticList()
                let areTaken = take(declared.rule.statuses, of: declared.rule, &problems)
                if wanted?.contains(declared.rule.name) ?? true { diagnostics.add(contentsOf: problems) }
                if !areTaken { unusable.insert(declared.rule.name) }
                if !isNew(declared.rule, among: found, &diagnostics) { unusable.insert(declared.rule.name) }
                found.append(declared)
            }
        }
        return found.filter { !unusable.contains($0.rule.name) }
    }

    private func isNew(_ rule: Rule, among found: [DeclaredRule], _ diagnostics: inout DiagnosticList) -> Bool {
        guard let first = found.first(where: { $0.rule.name == rule.name })?.rule.location else { return true }
        let place = DiagnosticText.place(first)
        diagnostics.add(
            .ruleRepeated,
            at: rule.location,
            subject: rule.name,
            ["rule": .text(rule.name), "first": .localized(place)]
        )
        return false
    }

    /// A status that the plan or another rule declares may be declared again with the same meaning only.
    /// False where one can't be: what the rule returns would mean something else.
    private mutating func take(_ new: [Status], of rule: Rule, _ diagnostics: inout DiagnosticList) -> Bool {
        var areTaken = true
        for status in new {
            guard let former = statuses.first(where: { $0.id == status.id }) else {
                if statuses.count < StatusReader.most {
                    statuses.append(status)
                } else {
                    areTaken = false
                    let owner = EntryOwner.rule(rule.name)
                    diagnostics.add(owner.wrong("statuses", expected: StatusReader.expectedFewer, at: rule.location))
                }
                continue
            }
            if former != status {
                areTaken = false
                diagnostics.add(.statusReserved, at: rule.location, subject: rule.name, ["id": .text(status.id)])
            }
        }
        return areTaken
    }
}

import Diagnostics
import PlanModel

@testable import PlanFiles

/// Reads rule files from texts, by their names without folder and ending.
func ruleSet(
    _ files: [(name: String, source: String)],
    standard: [(name: String, source: String)] = [],
    wanted: Set<String>? = nil,
    statuses: [Status] = [],
    modules: [String: String] = [:]
) -> (set: RuleSet, found: DiagnosticList) {
    var lua = LuaFiles()
    lua.rules = files.map { RuleSource(path: "rules/\($0.name).lua", bytes: Array($0.source.utf8)) }
    lua.modules = modules.map { RuleSource(path: "rules/\($0.key).lua", bytes: Array($0.value.utf8), module: $0.key) }
    let shipped = standard.map { RuleSource(path: "standard/\($0.name).lua", bytes: Array($0.source.utf8)) }
    var diagnostics = DiagnosticList()
    let set = RuleSet.read(lua, standard: shipped, wanted: wanted, planStatuses: statuses, &diagnostics)
    return (set, diagnostics)
}

/// Reads one rule `late` of level `task` with these further entries, on line 3 and after.
func ruleEntries(_ entries: String) -> (rule: Rule?, found: DiagnosticList) {
    var source = "rule \"late\" {\n"
    source += entries.contains("level =") ? "\n" : "level = \"task\",\n"
    source += entries + "\n"
    if !entries.contains("judge =") { source += "judge = function(deadline, as_of) return done end,\n" }
    let (set, found) = ruleSet([("late", source + "}")])
    return (set.rules.first, found)
}

import Diagnostics

@testable import PlanFiles

/// Reads plan.lua from a text.
func planScript(_ source: String, modules: [String: String] = [:]) -> (plan: PlanScript?, found: DiagnosticList) {
    var lua = LuaFiles()
    lua.modules = modules.map { .init(path: "rules/\($0.key).lua", bytes: Array($0.value.utf8), module: $0.key) }
    var diagnostics = DiagnosticList()
    let plan = PlanScriptReader.read(Array(source.utf8), lua, &diagnostics)
    return (plan, diagnostics)
}

/// Reads a plan whose entries are these, on line 2 and after; it has periods and judges something unless they say
/// otherwise.
func planEntries(_ entries: String) -> (plan: PlanScript?, found: DiagnosticList) {
    var source = "plan \"p\" {\n\(entries)\n"
    if !entries.hasPrefix("periods =") { source += "periods = years(2016, 2017),\n" }
    if !entries.contains("judge =") { source += "judge = { use \"r\" { indicators = \"*\" } },\n" }
    return planScript(source + "}")
}

extension DiagnosticList {
    /// Each as code, place and sentence in a language, in the order in which they are shown.
    func lines(_ language: Language) -> [String] {
        sorted.map { "\($0.code.id) \(DiagnosticText.place($0.location, in: language)): \($0.message(in: language))" }
    }

    /// Each as code and place.
    var places: [String] { sorted.map { "\($0.code.id) \($0.location.file):\($0.location.line ?? 0)" } }
}

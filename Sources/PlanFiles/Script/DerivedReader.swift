import Diagnostics
import LuaSandbox
import PlanModel

/// Reads one `use "rule" { … }` in `derive` of plan.lua.
struct DerivedReader {
    let calendar: PeriodCalendar
    let declared: DeclaredTables

    /// How an indicator is computed; nil where an entry can't be used.
    func read(_ use: LuaWord, _ diagnostics: inout DiagnosticList) -> DerivedIndicator? {
        let before = diagnostics.items.count
        let reader = AssignmentReader(calendar: calendar, declared: declared, otherKeys: ["keep"])
        let assignment = reader.read(use, &diagnostics)
        let keep = keep(use, &diagnostics)
        guard let assignment, diagnostics.items.count == before else { return nil }
        return DerivedIndicator(assignment: assignment.assignment, keepsObserved: keep)
    }

    /// Whether an observation in a computed cell wins.
    private func keep(_ use: LuaWord, _ diagnostics: inout DiagnosticList) -> Bool {
        guard case .table(let table)? = use.arguments.first, let value = table["keep"] else { return false }
        if value.id == "observed" { return true }
        let location = declared.places(of: use).value("keep")
        let owner = EntryOwner.assignment(table["as"]?.id ?? use.name)
        diagnostics.add(owner.wrong("keep", expected: ScriptKind.word(of: ["observed"]), at: location))
        return false
    }
}

import Diagnostics
import PlanModel

/// The rows of a table that a selector chooses among.
struct SelectableRows {
    /// The texts that stand in a column.
    private let texts: (String) -> Set<String>
    /// Columns that some row has.
    let columns: Set<String>

    /// The rows that the entry `key` of a `use` chooses among.
    init(_ key: String, of plan: Plan) {
        switch key {
        case "tasks":
            texts = { column in Set(plan.tasks.compactMap { $0.column(column) }) }
            columns = SelectableRows.columns(
                ["lead", "deadline", "period", "objective", "support", "product", "note"],
                plan.tasks.flatMap(\.revisions).map(\.further)
            )
        case "objectives":
            texts = { column in Set(plan.objectives.compactMap { $0.column(column) }) }
            columns = SelectableRows.columns(["parent"], plan.objectives.map(\.further))
        default:
            texts = { column in Set(plan.indicators.compactMap { $0.column(column) }) }
            columns = SelectableRows.columns(
                ["objective", "measure", "direction", "source"],
                plan.indicators.map(\.further)
            )
        }
    }

    init(_ units: UnitTable) {
        texts = units.texts(inColumn:)
        columns = Set(["id", "name", "name_en", "level", "parent"] + units.columns.furtherNames)
    }

    var ids: Set<String> { texts("id") }

    /// What was perhaps meant by a test of columns that no row passes: names near to those that are no columns, else
    /// texts near to the ones that stand there.
    func suggestions(forColumns test: [String: String]) -> [String] {
        let test = test.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let unknown = test.filter { !columns.contains($0.key) }
        if !unknown.isEmpty { return unknown.flatMap { NearestNames.of($0.key, among: columns) } }
        return test.flatMap { key, text in
            let texts = texts(key)
            return texts.contains(text) ? [] : NearestNames.of(text, among: texts)
        }
    }

    private static func columns(_ fixed: [String], _ further: [[String: String]]) -> Set<String> {
        further.reduce(into: Set(["id", "name", "name_en"] + fixed)) { $0.formUnion($1.keys) }
    }
}

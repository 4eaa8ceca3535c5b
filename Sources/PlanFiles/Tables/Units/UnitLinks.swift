import Diagnostics
import PlanModel

/// What units say of each other: parents and successors must exist, and no unit may be above itself.
enum UnitLinks {
    static func check(_ units: inout UnitTableBuilder, _ rows: inout TableRows) {
        let hasSuccessors = !units.columns.successors.areAllEmpty
        if hasSuccessors || parents(units).contains(-1) { checkIds(&units, &rows) }
        if hasSuccessors { checkSuccessors(units, &rows) }
        UnitCycles.breakAll(&units, &rows)
    }

    /// By number of the text in the column of parents: the unit with that id, -1 where there is none, -2 of no text.
    static func parents(_ units: UnitTableBuilder) -> [Int32] {
        let texts = units.columns.parent.pool.texts
        return (0..<texts.count).map { text in
            texts.isEmpty(text) ? -2 : texts.withBytes(text) { units.ids.number(of: $0) } ?? -1
        }
    }

    private static func checkIds(_ units: inout UnitTableBuilder, _ rows: inout TableRows) {
        let (parents, columns) = (parents(units), units.columns)
        var suggestions = Suggestions(among: units.ids.texts)
        var changed: [Int: [String]] = [:]
        for row in 0..<columns.count {
            if parents[Int(columns.parent.numbers[row])] == -1 {
                let parent = columns.parent[row]
                rows.report(
                    .parentUnknown,
                    of: row,
                    in: units,
                    .parent,
                    ["id": .text(parent), "table": "units"],
                    suggestions: suggestions.of(parent)
                )
            }
            if columns.successors.isEmpty(row) { continue }
            let successors = columns.successors.list(row)
            let known = successors.filter { units.ids.number(of: $0) != nil }
            if known.count == successors.count { continue }
            changed[row] = known
            for successor in successors where units.ids.number(of: successor) == nil {
                rows.report(
                    .successorUnknown,
                    of: row,
                    in: units,
                    .successor,
                    ["id": .text(successor)],
                    suggestions: suggestions.of(successor)
                )
            }
        }
        if !changed.isEmpty { units.columns.setSuccessors(changed) }
    }

    /// What comes after a unit is another one, which is there on the day after.
    private static func checkSuccessors(_ units: UnitTableBuilder, _ rows: inout TableRows) {
        let columns = units.columns
        for row in 0..<columns.count where !columns.successors.isEmpty(row) {
            let unit = units.unit(ofRow: row)
            for successor in columns.successors.list(row) {
                let number = units.ids.number(of: successor)!
                guard let problem = problem(of: row, unit, followedBy: number, units) else { continue }
                let values: [String: DiagnosticValue] = [
                    "id": .text(units.ids.texts[Int(unit)]), "successor": .text(successor),
                    "problem": .localized(problem),
                ]
                rows.report(.successorOdd, of: row, in: units, .successor, values)
            }
        }
    }

    private static func problem(
        of row: Int,
        _ unit: Int32,
        followedBy successor: Int32,
        _ units: UnitTableBuilder
    ) -> LocalizedText? {
        let end = units.columns.to[row]
        if end == .max {
            return LocalizedText(vi: "không ghi ngày kết thúc", en: "has no last day")
        }
        let next = DayNumber(rawValue: end).advanced(by: 1)
        if units.rows(of: successor).contains(where: { units.columns.exists(Int($0), on: next.rawValue) }) {
            return nil
        }
        if successor == unit { return LocalizedText(vi: "đó chính là nó", en: "that is the unit itself") }
        return LocalizedText(
            vi: "đơn vị đó không tồn tại vào ngày \(next.text)",
            en: "that unit does not exist on \(next.text)"
        )
    }
}

extension TableRows {
    /// Adds a problem of a row that was read before.
    mutating func report(
        _ code: DiagnosticCode,
        of row: Int,
        in units: UnitTableBuilder,
        _ field: TableField,
        _ values: [String: DiagnosticValue],
        suggestions: [String] = []
    ) {
        var location = units.columns.location(row)
        location.header = header.cell(field).map { header.names[$0] }
        let id = units.ids.texts[Int(units.unit(ofRow: row))]
        problems.add(Diagnostic(code, at: location, subject: id, values, suggestions: suggestions))
    }
}

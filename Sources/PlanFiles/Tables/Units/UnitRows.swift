import Diagnostics
import PlanModel
import Spreadsheets

/// Reads `units.csv`.
enum UnitRows {
    struct Table {
        /// The rows that can be used.
        var units: [AdminUnit] = []
        /// Where others stand, by their ids: not those of units that have a row that can be used.
        var leftOut: [String: SourceLocation] = [:]
    }

    /// Nil where the table can't be used.
    static func read(
        _ file: TableFile,
        _ rowCounts: inout [String: Int],
        _ diagnostics: inout DiagnosticList
    ) -> Table? {
        guard var rows = TableRows(file, .units, &diagnostics) else { return nil }
        var table = Table()
        // Rows of each id so far, by their places in `units`.
        var earlier: [String: [Int]] = [:]
        while rows.next() {
            let id = rows.text(.id)
            guard rows.hasTexts(.id, .name), let unit = unit(&rows) else {
                if !id.isEmpty { table.leftOut[id] = rows.location() }
                continue
            }
            if let first = earlier[unit.id]?.first(where: { overlap(table.units[$0], unit) }) {
                reportOverlap(unit, table.units[first], &rows)
                continue
            }
            earlier[unit.id, default: []].append(table.units.count)
            table.units.append(unit)
        }
        UnitLinks.check(&table.units, &rows)
        for id in earlier.keys { table.leftOut[id] = nil }
        rows.problems.report(into: &diagnostics)
        rowCounts[file.path] = rows.count
        return table
    }

    private static func unit(_ rows: inout TableRows) -> AdminUnit? {
        let id = rows.text(.id)
        let (from, to) = (rows.date(.from), rows.date(.to))
        // When the unit existed is not known then; taking it for always would be a guess.
        if from == .unreadable || to == .unreadable { return nil }
        if let from = from.day, let to = to.day, to < from {
            rows.report(.unitDatesReversed, rows.header.cell(.to), subject: id, ["id": .text(id)])
            return nil
        }
        return AdminUnit(
            id: id,
            name: LocalizedText(vi: rows.text(.name), en: rows.text(.nameInEnglish)),
            level: rows.text(.level),
            parent: rows.text(.parent),
            from: from.day,
            to: to.day,
            successors: rows.list(.successor),
            aliases: rows.list(.aliases),
            further: rows.further(),
            location: rows.location()
        )
    }

    /// Whether there is a day on which both rows stand.
    static func overlap(_ a: AdminUnit, _ b: AdminUnit) -> Bool {
        let first = max(a.from?.rawValue ?? .min, b.from?.rawValue ?? .min)
        let last = min(a.to?.rawValue ?? .max, b.to?.rawValue ?? .max)
        return first <= last
    }

    /// Two rows of one id without any dates are an id used twice; with dates, they overlap.
    private static func reportOverlap(_ unit: AdminUnit, _ first: AdminUnit, _ rows: inout TableRows) {
        if [unit.from, unit.to, first.from, first.to].allSatisfy({ $0 == nil }) {
            IdNamespace.reportRepeated(unit.id, first.location, &rows)
        } else {
            let cell = rows.header.cell(.from) ?? rows.header.cell(.id)
            rows.report(.unitDatesOverlap, cell, subject: unit.id, ["id": .text(unit.id)])
        }
    }
}

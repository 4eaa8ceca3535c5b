import Diagnostics
import PlanModel
import Spreadsheets

/// Reads `indicators.csv`.
enum IndicatorRows {
    /// As many decimals as a double can hold.
    static let mostDecimals = 15

    struct Table {
        var indicators: [Indicator] = []
        /// Whether a further column was most likely to be the direction: then each row lacks it for that one reason.
        var isDirectionMisspelt = false
    }

    /// Nil where the table can't be used.
    ///
    /// - Parameter objectives: ids of the objectives; nil where there is no table of them, and any may be named.
    static func read(
        _ file: TableFile,
        _ calendar: PeriodCalendar,
        objectives: Set<String>?,
        _ units: inout UnitRegistry,
        _ namespace: inout IdNamespace,
        _ rowCounts: inout [String: Int],
        _ diagnostics: inout DiagnosticList
    ) -> Table? {
        guard var rows = TableRows(file, .indicators, &diagnostics) else { return nil }
        var table = Table(isDirectionMisspelt: rows.header.misspelt.contains(.direction))
        while rows.next() {
            let id = rows.text(.id)
            guard rows.hasTexts(.id, .name), namespace.take(id, &rows) else { continue }
            rows.checkObjective(objectives, subject: id)
            let units = selector(&rows, &units, indicator: id)
            table.indicators.append(
                Indicator(
                    id: id,
                    name: LocalizedText(vi: rows.text(.name), en: rows.text(.nameInEnglish)),
                    objective: rows.text(.objective),
                    measure: rows.text(.measure),
                    direction: rows.word(.direction, TableWords.directions).value,
                    decimals: decimals(&rows),
                    weight: rows.weight(),
                    baseline: rows.period(.baseline, calendar),
                    units: units.selector,
                    carry: rows.word(.carry, TableWords.carries).value,
                    aliases: rows.list(.aliases),
                    source: rows.text(.source),
                    further: rows.further(),
                    location: rows.location()
                )
            )
            table.indicators[table.indicators.count - 1].namesUnknownUnits = units.namesUnknown
        }
        rows.problems.report(into: &diagnostics)
        rowCounts[file.path] = rows.count
        return table
    }

    private static func decimals(_ rows: inout TableRows) -> Int? {
        guard let number = rows.number(.decimals).number else { return nil }
        let text = rows.text(.decimals)
        guard number >= 0, number.rounded() == number else {
            rows.report(.notAWholeNumber, rows.header.cell(.decimals), ["text": .text(text)])
            return nil
        }
        guard number <= Double(mostDecimals) else {
            rows.report(
                .decimalsTooMany,
                rows.header.cell(.decimals),
                ["text": .text(text), "limit": .number(mostDecimals)]
            )
            return nil
        }
        return Int(number)
    }

    private static func selector(
        _ rows: inout TableRows,
        _ units: inout UnitRegistry,
        indicator: String
    ) -> (selector: UnitSelector?, namesUnknown: Bool) {
        let texts = rows.list(.units)
        if texts.isEmpty { return (nil, false) }
        var namesUnknown = false
        let parts = texts.map(UnitScopeText.selector)
        for (text, part) in zip(texts, parts) {
            if case .glob(let id) = part, !Glob(id).isPattern {
                // A unit that is named by its id; where units are open it exists from now on.
                if units.named(id, at: rows.location(rows.header.cell(.units))) != nil { continue }
            } else if units.isOpen || units.hasAny(part) {
                continue
            }
            namesUnknown = true
            rows.report(
                .indicatorUnitUnknown,
                rows.header.cell(.units),
                subject: indicator,
                suggestions: suggestions(for: text, units: &units),
                ["text": .text(text)]
            )
        }
        return (parts.count == 1 ? parts[0] : .any(parts), namesUnknown)
    }

    /// A level of a near name, or that lacks its `level:`; units near to the text, or those that commas join.
    private static func suggestions(for text: String, units: inout UnitRegistry) -> [String] {
        if let level = UnitScopeText.level(text) { return units.levels(near: level) }
        let parts = text.split(separator: ",").map { CellText.normalized(String($0)) }
        if parts.count > 1, parts.allSatisfy({ units.number(of: $0) != nil }) { return [parts.joined(separator: ";")] }
        return units.suggestions(for: text) + units.levels(near: text)
    }
}

extension TableRows {
    /// An objective that is named must exist, where there is a table of objectives.
    mutating func checkObjective(_ objectives: Set<String>?, subject: String) {
        let objective = text(.objective)
        guard let objectives, !objective.isEmpty, !objectives.contains(objective) else { return }
        report(
            .objectiveUnknown,
            header.cell(.objective),
            subject: subject,
            suggestions: problems.isFull(.objectiveUnknown) ? [] : NearestNames.of(objective, among: objectives),
            ["id": .text(objective)]
        )
    }
}

import Diagnostics
import PlanModel
import Spreadsheets

/// Reads `targets.csv`.
struct TargetRows {
    private let calendar: PeriodCalendar
    /// Nil where it can't be used: that was said, and of its indicators nothing is known.
    private let table: IndicatorRows.Table?
    private let numbers: [String: Int32]
    private var suggestions: Suggestions
    private var periods: [String: Period] = [:]

    init(_ calendar: PeriodCalendar, _ table: IndicatorRows.Table?, _ numbers: [String: Int32]) {
        self.calendar = calendar
        self.table = table
        self.numbers = numbers
        suggestions = Suggestions(among: table?.indicators.map(\.id) ?? [])
    }

    mutating func read(
        _ file: TableFile,
        _ units: inout UnitRegistry,
        _ rowCounts: inout [String: Int],
        _ diagnostics: inout DiagnosticList
    ) -> [Target] {
        let isUnitFilled = UnitColumn.isFilled(file, .targets)
        guard var rows = TableRows(file, .targets, &diagnostics) else { return [] }
        var targets: [Target] = []
        while rows.next() {
            if let target = target(&rows, &units, isUnitFilled) { targets.append(target) }
        }
        rows.problems.report(into: &diagnostics)
        rowCounts[file.path] = rows.count
        return targets
    }

    /// Nil where the row has to be left out. All that is wrong with it is said all the same.
    private mutating func target(
        _ rows: inout TableRows,
        _ units: inout UnitRegistry,
        _ isUnitFilled: Bool
    ) -> Target? {
        let hasTexts = rows.hasTexts(.indicator, .period)
        let indicator = hasTexts ? indicator(&rows) : nil
        let period = hasTexts ? period(&rows) : nil
        let isPlaced = indicator != nil && period != nil
        let scope = scope(&rows, &units, isUnitFilled, isPlaced: isPlaced)
        guard let table, let indicator, let period, let scope else { return nil }
        var target = Target(
            indicator: indicator,
            scope: scope,
            period: period,
            value: rows.number(.value),
            upper: rows.number(.upper),
            threshold: rows.number(.threshold),
            asPrinted: rows.text(.asPrinted),
            basis: rows.text(.basis),
            location: rows.location()
        )
        TargetPromise.read(
            &target,
            of: table.indicators[Int(indicator)],
            &rows,
            isDirectionMisspelt: table.isDirectionMisspelt
        )
        return target
    }

    private mutating func indicator(_ rows: inout TableRows) -> Int32? {
        let id = rows.text(.indicator)
        if let number = numbers[id] { return number }
        if table == nil { return nil }
        rows.report(
            .indicatorUnknown,
            rows.header.cell(.indicator),
            subject: id,
            suggestions: suggestions.of(id),
            ["id": .text(id)]
        )
        return nil
    }

    private mutating func period(_ rows: inout TableRows) -> Period? {
        let text = rows.text(.period)
        if let period = periods[text] { return period }
        let period = rows.period(.period, calendar)
        periods[text] = period
        return period
    }

    /// - Parameter isPlaced: whether all else of the row can be used; a row that is left out makes no unit exist.
    private func scope(
        _ rows: inout TableRows,
        _ units: inout UnitRegistry,
        _ isUnitFilled: Bool,
        isPlaced: Bool
    ) -> TargetScope? {
        guard let cell = rows.header.cell(.unit) else { return .unit(units.ownUnit) }
        if rows.isBroken(cell) { return nil }
        let text = rows.row.text(cell)
        if text.isEmpty {
            if !isUnitFilled { return .unit(units.ownUnit) }
            rows.report(.unitEmpty, cell)
            return nil
        }
        if text == "*" { return .all }
        if let level = UnitScopeText.level(text) {
            if units.hasLevel(level) { return .level(level) }
            rows.report(
                .unitUnknown,
                cell,
                subject: text,
                suggestions: units.levels(near: level),
                ["id": .text(text)]
            )
            return nil
        } else if units.isOpen && !isPlaced {
            return nil
        } else if let number = units.named(text, at: rows.location(cell)) {
            return .unit(number)
        }
        let absence = units.absence(of: text)
        rows.report(absence.code, cell, subject: text, suggestions: absence.suggestions, absence.values)
        return nil
    }
}

import Diagnostics
import Numerals
import PlanModel
import Spreadsheets

// What the cells of a row hold, by field. Each says so where it can't be read.
extension TableRows {
    /// The cell's text; empty where there is no such column.
    func text(_ field: TableField) -> String {
        header.cell(field).map { row.text($0) } ?? ""
    }

    /// The values of a cell that may hold several, separated by `;`.
    func list(_ field: TableField) -> [String] {
        text(field).split(separator: ";").map { CellText.normalized(String($0)) }.filter { !$0.isEmpty }
    }

    /// The texts of the further columns, by header as printed.
    func further() -> [String: String] {
        Dictionary(
            header.further.map { ($0.name, row.text($0.cell)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Whether these cells have text. A row that lacks one is left out.
    mutating func hasTexts(_ fields: TableField...) -> Bool {
        var hasAll = true
        for field in fields {
            guard let cell = header.cell(field) else { continue }
            if isBroken(cell) {
                hasAll = false
            } else if row.isEmpty(cell) {
                report(.cellEmpty, cell, ["column": .text(header.names[cell])])
                hasAll = false
            }
        }
        return hasAll
    }

    mutating func number(_ field: TableField) -> CellNumber {
        guard let cell = header.cell(field) else { return .empty }
        if isBroken(cell) || isTooLong { return .unreadable }
        let style = numbers
        switch row.withBytes(cell, { NumeralReader.read($0, style: style) }) {
        case .number(let numeral): return .number(numeral.value)
        case .empty: return .empty
        case .notANumber: reportNotANumber(cell)
        case .ambiguous: report(.numberAmbiguous, cell, ["text": .text(row.text(cell))])
        }
        return .unreadable
    }

    /// A weight; nil where there is none, or none that can be used.
    mutating func weight() -> Double? {
        guard let weight = number(.weight).number else { return nil }
        guard weight >= 0 else {
            report(.weightNegative, header.cell(.weight), ["text": .text(text(.weight))])
            return nil
        }
        return weight
    }

    mutating func reportNotANumber(_ cell: Int) {
        let text = row.text(cell)
        let suggestions = problems.isFull(.notANumber) ? [] : CellSuggestions.number(text, numbers)
        let style = DiagnosticValue.localized(CellSuggestions.wording(numbers))
        report(.notANumber, cell, suggestions: suggestions, ["text": .text(text), "style": style])
    }

    mutating func date(_ field: TableField) -> CellDate {
        guard let cell = header.cell(field) else { return .empty }
        // When a row was recorded says which row counts; it is read as it stands.
        if isBroken(cell) || (isTooLong && field != .recordedOn) { return .unreadable }
        let text = row.text(cell)
        if text.isEmpty { return .empty }
        if let day = DayNumber(text: text) { return .day(day) }
        report(.dateUnreadable, cell, suggestions: CellSuggestions.date(text), ["text": .text(text)])
        return .unreadable
    }

    /// A period; nil where the cell is empty or can't be read.
    mutating func period(_ field: TableField, _ calendar: PeriodCalendar) -> Period? {
        guard let cell = header.cell(field), !isBroken(cell) else { return nil }
        let text = row.text(cell)
        if text.isEmpty { return nil }
        if let period = calendar.period(text) { return period }
        let suggestions = problems.isFull(.periodUnreadable) ? [] : calendar.names(near: text)
        report(
            .periodUnreadable,
            cell,
            suggestions: suggestions + CellSuggestions.period(text),
            ["text": .text(text)]
        )
        return nil
    }

    mutating func word<Value>(_ field: TableField, _ words: WordList<Value>) -> CellWord<Value> {
        guard let cell = header.cell(field) else { return .empty }
        if isBroken(cell) { return .unreadable }
        let text = row.text(cell)
        if text.isEmpty { return .empty }
        if let value = words.value(text) { return .word(value) }
        report(
            .wordUnknown,
            cell,
            suggestions: NearestNames.of(text, among: words.allWords),
            ["text": .text(text), "words": .localized(words.wording)]
        )
        return .unreadable
    }
}

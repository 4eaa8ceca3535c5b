import Diagnostics
import PlanModel
import Spreadsheets

/// Numbers for where and when figures are: indicators, units, periods and dates of recording.
///
/// Each is looked up by its bytes first. What is not found so is read as text, and remembered by its bytes where that
/// tells what it is; where it does not, the row says so.
struct ObservationNames {
    /// Stands for a text that names nothing, so that a million such cells are not read as text one by one.
    private static let nothing: Int32 = -1
    /// Beyond so many texts none is remembered that names nothing.
    private static let mostTexts = 8000
    /// So many texts of units are remembered.
    private static let mostUnits = 1 << 13

    /// In the order in which they first came.
    private(set) var periods: [Period] = []
    private let calendar: PeriodCalendar
    private let indicatorNumbers: [String: Int32]
    /// Else their table can't be used: that was said, and no row can be about one.
    private let areIndicatorsKnown: Bool
    private var suggestions: Suggestions
    private var periodNumbers: [Period: Int32] = [:]
    private var indicatorBytes = ByteTable()
    private var unitBytes = ByteTable()
    private var periodBytes = ByteTable()
    private var dateBytes = ByteTable()

    init(_ calendar: PeriodCalendar, _ indicators: [Indicator]?, _ numbers: [String: Int32]) {
        self.calendar = calendar
        indicatorNumbers = numbers
        areIndicatorsKnown = indicators != nil
        suggestions = Suggestions(among: indicators?.map(\.id) ?? [])
    }

    /// Nil where there is no such indicator.
    @inline(__always)
    mutating func indicator(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        if let number = rows.number(cell, in: indicatorBytes), number != ObservationNames.nothing { return number }
        return newIndicator(&rows, cell)
    }

    /// Nil where there is no such period.
    @inline(__always)
    mutating func period(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        if let number = rows.number(cell, in: periodBytes) { return number }
        return newPeriod(&rows, cell)
    }

    /// Nil where there is no such unit, or the cell is empty.
    ///
    /// - Parameter isPlaced: whether all else of the row can be used; a row that is left out makes no unit exist.
    @inline(__always)
    mutating func unit(
        _ rows: inout TableRows,
        _ cell: Int,
        _ units: inout UnitRegistry,
        isPlaced: Bool
    ) -> Int32? {
        if let number = rows.number(cell, in: unitBytes), number != ObservationNames.nothing { return number }
        return newUnit(&rows, cell, &units, isPlaced: isPlaced)
    }

    /// The day on which the row was recorded; nil where it can't be read.
    @inline(__always)
    mutating func recordedOn(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        if let day = rows.number(cell, in: dateBytes) { return day }
        return newDate(&rows, cell)
    }

    /// The number of a text that is known already; nil where it has to be read, and something may have to be said.
    func known(_ text: PlainRowLayout.Text, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
        // Any number may be that of a day.
        if text == .recordedOn { return dateBytes.number(bytes) }
        let table = text == .unit ? unitBytes : text == .indicator ? indicatorBytes : periodBytes
        let number = table.number(bytes)
        return number == ObservationNames.nothing ? nil : number
    }

    private mutating func newIndicator(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        if isCountedOnly(&rows, cell, indicatorBytes, .indicatorUnknown) { return nil }
        guard areIndicatorsKnown, rows.hasTexts(.indicator) else { return nil }
        let id = rows.row.text(cell)
        guard let number = indicatorNumbers[id] else {
            rows.report(
                .indicatorUnknown,
                cell,
                subject: id,
                suggestions: suggestions.of(id),
                ["id": .text(id)]
            )
            ObservationNames.remember(rows, cell, &indicatorBytes)
            return nil
        }
        rows.row.withBytes(cell) { indicatorBytes.insert($0, number) }
        return number
    }

    /// Remembers that the text names nothing.
    private static func remember(_ rows: TableRows, _ cell: Int, _ table: inout ByteTable) {
        guard table.count < mostTexts else { return }
        rows.row.withBytes(cell) { if table.number($0) == nil { table.insert($0, nothing) } }
    }

    /// Whether the text is known to name nothing and that has been listed often enough: then it is counted, and that
    /// is all.
    private func isCountedOnly(
        _ rows: inout TableRows,
        _ cell: Int,
        _ table: ByteTable,
        _ code: DiagnosticCode
    ) -> Bool {
        guard rows.number(cell, in: table) == ObservationNames.nothing, rows.problems.isFull(code) else { return false }
        rows.problems.count(code, at: rows.location(cell))
        return true
    }

    private mutating func newPeriod(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        guard rows.hasTexts(.period), let period = rows.period(.period, calendar) else { return nil }
        let number = periodNumbers[period] ?? Int32(periods.count)
        if periodNumbers[period] == nil {
            periodNumbers[period] = number
            periods.append(period)
        }
        rows.row.withBytes(cell) { periodBytes.insert($0, number) }
        return number
    }

    private mutating func newUnit(
        _ rows: inout TableRows,
        _ cell: Int,
        _ units: inout UnitRegistry,
        isPlaced: Bool
    ) -> Int32? {
        if isCountedOnly(&rows, cell, unitBytes, .unitUnknown) { return nil }
        if rows.isBroken(cell) { return nil }
        let id = rows.row.text(cell)
        if id.isEmpty {
            rows.report(.unitEmpty, cell)
            return nil
        }
        if units.isOpen, !isPlaced { return nil }
        guard let number = units.named(id, at: rows.location(cell)) else {
            let absence = units.absence(of: id)
            rows.report(absence.code, cell, subject: id, suggestions: absence.suggestions, absence.values)
            if absence.code == .unitUnknown { ObservationNames.remember(rows, cell, &unitBytes) }
            return nil
        }
        // Units stand together in tables as a rule: those that came long ago are not kept, there may be very many.
        if unitBytes.count >= ObservationNames.mostUnits { unitBytes = ByteTable() }
        rows.row.withBytes(cell) { unitBytes.insert($0, number) }
        return number
    }

    private mutating func newDate(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        let day: Int32
        switch rows.date(.recordedOn) {
        case .unreadable: return nil
        case .empty: day = ObservationColumns.undated
        case .day(let date): day = date.rawValue
        }
        rows.row.withBytes(cell) { dateBytes.insert($0, day) }
        return day
    }
}

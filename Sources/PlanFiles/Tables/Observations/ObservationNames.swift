import Diagnostics
import PlanModel
import Spreadsheets

/// Numbers for what the cells of observations name: indicators, units, periods, series, flags and dates.
///
/// Each is looked up by its bytes first. What is not found so is read as text, and remembered by its bytes where that
/// tells what it is; where it does not, the row says so.
struct ObservationNames {
    /// In the order in which they first came.
    private(set) var periods: [Period] = []
    private(set) var seriesNames = ["actual"]
    private let calendar: PeriodCalendar
    private let indicatorNumbers: [String: Int32]
    private var suggestions: Suggestions
    private var seriesNumbers: [String: Int32] = [:]
    private var periodNumbers: [Period: Int32] = [:]
    private var indicatorBytes = ByteTable()
    private var unitBytes = ByteTable()
    private var periodBytes = ByteTable()
    private var seriesBytes = ByteTable()
    private var flagBytes = ByteTable()
    private var dateBytes = ByteTable()

    init(_ calendar: PeriodCalendar, _ indicators: [Indicator], _ numbers: [String: Int32]) {
        self.calendar = calendar
        indicatorNumbers = numbers
        suggestions = Suggestions(among: indicators.map(\.id))
    }

    /// Nil where there is no such indicator.
    @inline(__always)
    mutating func indicator(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        if let number = known(rows, cell, indicatorBytes) { return number }
        return newIndicator(&rows, cell)
    }

    /// Nil where there is no such period.
    @inline(__always)
    mutating func period(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        if let number = known(rows, cell, periodBytes) { return number }
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
        if let number = known(rows, cell, unitBytes) { return number }
        return newUnit(&rows, cell, &units, isPlaced: isPlaced)
    }

    /// The day on which the row was recorded; nil where it can't be read.
    @inline(__always)
    mutating func recordedOn(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        if let day = known(rows, cell, dateBytes) { return day }
        return newDate(&rows, cell)
    }

    /// Nil where there are too many.
    @inline(__always)
    mutating func series(_ rows: inout TableRows, _ cell: Int) -> UInt8? {
        if let number = known(rows, cell, seriesBytes) { return UInt8(truncatingIfNeeded: number) }
        return newSeries(&rows, cell)
    }

    @inline(__always)
    mutating func flags(_ rows: inout TableRows, _ cell: Int) -> FlagSet {
        if let flags = known(rows, cell, flagBytes) { return FlagSet(rawValue: UInt8(truncatingIfNeeded: flags)) }
        return newFlags(&rows, cell)
    }

    @inline(__always)
    private func known(_ rows: TableRows, _ cell: Int, _ table: ByteTable) -> Int32? {
        rows.row.withBytes(cell) { table.number($0) }
    }

    private mutating func newIndicator(_ rows: inout TableRows, _ cell: Int) -> Int32? {
        guard rows.hasTexts(.indicator) else { return nil }
        let id = rows.row.text(cell)
        guard let number = indicatorNumbers[id] else {
            rows.report(
                .indicatorUnknown,
                cell,
                subject: id,
                suggestions: suggestions.of(id),
                ["id": .text(id)]
            )
            return nil
        }
        rows.row.withBytes(cell) { indicatorBytes.insert($0, number) }
        return number
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
        if rows.isBroken(cell) { return nil }
        let id = rows.row.text(cell)
        if id.isEmpty {
            rows.report(.unitEmpty, cell)
            return nil
        }
        if units.isOpen, !isPlaced { return nil }
        guard let number = units.named(id, at: rows.location(cell)) else {
            rows.report(
                .unitUnknown,
                cell,
                subject: id,
                suggestions: units.suggestions(for: id),
                ["id": .text(id)]
            )
            return nil
        }
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

    private mutating func newSeries(_ rows: inout TableRows, _ cell: Int) -> UInt8? {
        if rows.isBroken(cell) { return nil }
        let text = rows.row.text(cell)
        let name = text.isEmpty ? "actual" : TableWords.series.value(text) ?? text
        let key = CellText.folded(name)
        var number = key == "actual" ? 0 : seriesNumbers[key]
        if number == nil {
            guard seriesNames.count <= Int(UInt8.max) else {
                rows.report(
                    .tooManySeries,
                    cell,
                    ["text": .text(text), "limit": .number(Int(UInt8.max) + 1)]
                )
                return nil
            }
            number = Int32(seriesNames.count)
            seriesNumbers[key] = number
            seriesNames.append(name)
        }
        rows.row.withBytes(cell) { seriesBytes.insert($0, number ?? 0) }
        return UInt8(truncatingIfNeeded: number ?? 0)
    }

    private mutating func newFlags(_ rows: inout TableRows, _ cell: Int) -> FlagSet {
        if rows.isBroken(cell) { return [] }
        var flags: FlagSet = []
        var isKnown = true
        for word in rows.list(.flag) {
            if let flag = TableWords.flags.value(word) {
                flags.insert(flag)
            } else {
                isKnown = false
                rows.report(
                    .wordUnknown,
                    cell,
                    suggestions: NearestNames.of(word, among: TableWords.flags.words),
                    ["text": .text(word), "words": .list(TableWords.flags.words)]
                )
            }
        }
        // A cell with a word that is none is to be told of at every row.
        if isKnown { rows.row.withBytes(cell) { flagBytes.insert($0, Int32(flags.rawValue)) } }
        return flags
    }
}

import Diagnostics
import Numerals
import PlanModel
import Spreadsheets

/// Reads the files of observations into columns: the one table that may have millions of rows.
///
/// A row makes no text. Plain rows are read piece by piece (`PieceReader`); what is odd about its form, or is met for the
/// first time, is read here. Ids, periods, dates and words are looked up by their bytes as they stand in the file; what
/// is met for the first time is read as text once (`ObservationNames`), so that another spelling of the same letters, as
/// decomposed ones, is found too.
struct ObservationRows {
    private var names: ObservationNames
    private var marks = ObservationMarks()
    private(set) var columns = ObservationColumns()
    /// What the texts of each reader of pieces are, by the `rawValue` of `PlainRowLayout.Text`.
    var texts: [[TextNumbers]] = []

    /// Files that the columns have numbers for.
    private let mostFiles: Int
    /// Bytes of a piece, about.
    private let pieceSize: Int
    private let reader = PieceReader(0)
    private let room: PlainRows

    /// - Parameters:
    ///   - indicators: nil where their table can't be used.
    ///   - byteCount: bytes of all files together.
    ///   - pieceSize: bytes of a piece of a file, about. What is read does not depend on it; tests make it small.
    init(
        _ calendar: PeriodCalendar,
        _ indicators: [Indicator]?,
        _ numbers: [String: Int32],
        byteCount: Int,
        mostFiles: Int = Int(UInt16.max) + 1,
        pieceSize: Int = ObservationTable.pieceSize
    ) {
        self.mostFiles = mostFiles
        self.pieceSize = pieceSize
        room = PlainRows(capacity: min(pieceSize, byteCount) / 20)
        names = ObservationNames(calendar, indicators, numbers)
        // A row has 20 bytes or more as a rule; where it has less, the columns grow by themselves.
        columns.reserve(byteCount / 20)
    }

    mutating func read(
        _ file: TableFile,
        _ units: inout UnitRegistry,
        _ rowCounts: inout [String: Int],
        _ diagnostics: inout DiagnosticList
    ) {
        guard columns.files.count < mostFiles, let number = UInt16(exactly: columns.files.count) else {
            diagnostics.add(.tooManyFiles, at: SourceLocation(file: file.path), ["limit": .number(mostFiles)])
            return
        }
        guard let table = ObservationTable(file, &diagnostics) else { return }
        let valueHeader = table.rows.header.names[table.cells.value]
        columns.files.append(ObservationFile(path: file.path, valueHeader: valueHeader))
        var joint = PieceJoint(table, file: number)
        for range in table.pieces(of: pieceSize) {
            let piece = reader.read(table.bytes, range, table.layout, into: room)
            joint.join(piece, &self, &units, again: reader)
        }
        joint.rows.problems.report(into: &diagnostics)
        rowCounts[file.path] = joint.rows.count
    }

    /// The plan's number of a text that is known already; nil where its row has to be read by the general reader.
    func known(_ text: PlainRowLayout.Text, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
        text == .series || text == .flag ? marks.known(text, bytes) : names.known(text, bytes)
    }

    /// Adds rows that have the plan's numbers.
    mutating func append(_ rows: Range<Int>, of block: ObservationBlock) { columns.append(rows, of: block) }

    /// Reads the row at hand and adds it, unless it has to be left out.
    mutating func append(
        _ rows: inout TableRows,
        _ cells: ObservationCells,
        _ units: inout UnitRegistry,
        _ isUnitFilled: Bool,
        file: UInt16
    ) {
        guard var observation = observation(&rows, cells, &units, isUnitFilled) else { return }
        observation.file = file
        columns.append(observation)
    }

    /// What the rows say, once all files are read.
    ///
    /// - Parameter unitNumbers: the plan's number of each number that `units` gave.
    consuming func finish(unitNumbers: [Int32]) -> ObservationColumns {
        var columns = columns
        columns.periods = names.periods
        columns.seriesNames = marks.seriesNames
        if unitNumbers != Array(0..<Int32(unitNumbers.count)) { columns.renumberUnits(unitNumbers) }
        return columns
    }

    /// Nil where the row has to be left out. All that is wrong with it is said all the same.
    @inline(__always)
    private mutating func observation(
        _ rows: inout TableRows,
        _ cells: ObservationCells,
        _ units: inout UnitRegistry,
        _ isUnitFilled: Bool
    ) -> Observation? {
        let indicator = names.indicator(&rows, cells.indicator)
        let period = names.period(&rows, cells.period)
        let recordedOn =
            cells.recordedOn < 0 ? ObservationColumns.undated : names.recordedOn(&rows, cells.recordedOn)
        let series = cells.series < 0 ? 0 : marks.series(&rows, cells.series)
        var isPlaced = indicator != nil && period != nil && recordedOn != nil && series != nil
        // The bytes of a damaged cell may happen to be those of an id.
        if !rows.row.problems.isEmpty, cells.places.contains(where: { rows.isBroken($0) }) { isPlaced = false }
        let unit: Int32? =
            isUnitFilled ? names.unit(&rows, cells.unit, &units, isPlaced: isPlaced) : units.ownUnit
        guard isPlaced, let indicator, let period, let recordedOn, let series, let unit else { return nil }

        var flags = cells.flag < 0 ? [] : marks.flags(&rows, cells.flag)
        let figure = figure(&rows, cells.value, &flags)
        return Observation(
            unit: unit,
            indicator: indicator,
            period: period,
            series: series,
            value: figure.value,
            flags: flags,
            recordedOn: recordedOn,
            decimals: figure.decimals,
            row: Int32(truncatingIfNeeded: rows.row.number)
        )
    }

    /// The figure; NaN where there is none, or where it can't be read.
    @inline(__always)
    private func figure(_ rows: inout TableRows, _ cell: Int, _ flags: inout FlagSet) -> Numeral {
        let style = rows.numbers
        let reading = rows.row.withBytes(cell) { NumeralReader.read($0, style: style) }
        if case .number(let numeral) = reading, flags.isEmpty, rows.row.problems.isEmpty, !rows.isTooLong {
            return numeral
        }
        return ObservationRows.oddFigure(reading, &rows, cell, &flags)
    }

    private static func oddFigure(
        _ reading: NumeralReading,
        _ rows: inout TableRows,
        _ cell: Int,
        _ flags: inout FlagSet
    ) -> Numeral {
        let none = Numeral(value: .nan, decimals: 0)
        if flags.contains(.withheld) {
            if reading != .empty { rows.report(.withheldWithValue, cell, ["text": .text(rows.row.text(cell))]) }
            return none
        }
        if rows.isBroken(cell) || rows.isTooLong {
            flags.insert(.unreadable)
            return none
        }
        switch reading {
        case .number(let numeral): return numeral
        case .empty: return none
        case .notANumber: rows.reportNotANumber(cell)
        case .ambiguous: rows.report(.numberAmbiguous, cell, ["text": .text(rows.row.text(cell))])
        }
        flags.insert(.unreadable)
        return none
    }
}

import Diagnostics
import Numerals
import PlanModel
import Spreadsheets
import Workers

/// Reads the files of observations into columns: the one table that may have millions of rows.
///
/// A row makes no text. Plain rows are read piece by piece (`PieceReader`); what is odd about its form, or is met for the
/// first time, is read here. Ids, periods, dates and words are looked up by their bytes as they stand in the file; what
/// is met for the first time is read as text once (`ObservationNames`), so that another spelling of the same letters, as
/// decomposed ones, is found too.
struct ObservationRows {
    private var names: ObservationNames
    private var marks = ObservationMarks()
    private(set) var columns = ObservationColumns(shelf: TemporaryShelf())
    /// What the texts of each reader of pieces are, by the `rawValue` of `PlainRowLayout.Text`.
    var texts: [[TextNumbers]] = []

    /// Hashes of the files that were read piece by piece, by path.
    private(set) var hashes: [String: String] = [:]

    /// Files that the columns have numbers for.
    private let mostFiles: Int
    /// Bytes of a piece, about.
    private let pieceSize: Int

    /// - Parameters:
    ///   - indicators: nil where their table can't be used.
    ///   - pieceSize: bytes of a piece of a file, about. What is read does not depend on it; tests make it small.
    init(
        _ calendar: PeriodCalendar,
        _ indicators: [Indicator]?,
        _ numbers: [String: Int32],
        mostFiles: Int = Int(UInt16.max) + 1,
        pieceSize: Int = ObservationTable.pieceSize
    ) {
        // They are 16-bit numbers.
        self.mostFiles = min(mostFiles, Int(UInt16.max) + 1)
        self.pieceSize = pieceSize
        names = ObservationNames(calendar, indicators, numbers)
    }

    /// Reads files, each behind those before it.
    ///
    /// - Parameters:
    ///   - files: given up one by one, so that their bytes are not kept longer than they are needed.
    ///   - jobs: threads that read pieces. What is read does not depend on it.
    mutating func read(
        _ files: consuming [ObservationSource],
        jobs: Int,
        _ units: inout UnitRegistry,
        _ rowCounts: inout [String: Int],
        _ diagnostics: inout DiagnosticList
    ) {
        let (tables, found) = tables(files)
        var sources: [ObservationSource?] = files
        files = []
        let queue = PieceQueue(tables, pieceSize: pieceSize)
        let count = queue.pieces.count
        let jobs = count > 1 ? min(jobs, count) : 1
        let blocks = OrderedBlocks<ObservationPiece>(count: count, ahead: 2 * jobs)
        let threads = (0..<(jobs > 1 ? jobs : 0)).compactMap { number in
            WorkerThread {
                let reader = PieceReader(number)
                while let piece = blocks.take() { blocks.put(queue.read(piece, by: reader), block: piece) }
            }
        }
        // It reads pieces whose beginning was guessed wrongly; without other threads it reads them all.
        let reader = PieceReader(jobs)
        var next = 0
        for (number, found) in found.enumerated() {
            diagnostics.add(contentsOf: found)
            guard let table = queue.table(number) else {
                if let source = sources[number] { hash(source) }
                continue
            }
            let hash = table.source.windows.isOpenFile ? SHA256() : nil
            hash.map { hash in table.head.withUnsafeBytes(hash.update) }
            var joint = PieceJoint(table, file: UInt16(columns.files.count))
            columns.files.append(table.file)
            while next < count, queue.pieces[next].table == number {
                guard let piece = threads.isEmpty ? queue.read(next, by: reader) : blocks.fetch() else { break }
                if let hash {
                    piece.window.bytes[piece.window.rows].withUnsafeBytes(hash.update)
                }
                joint.join(piece, &self, &units, again: reader)
                queue.giveBack(piece.rows)
                next += 1
            }
            queue.giveUp(number)
            sources[number] = nil
            hashes[table.file.path] = hash?.finish()
            joint.rows.problems.report(into: &diagnostics)
            if let failure = joint.failure {
                let reason: [String: DiagnosticValue] = ["reason": .localized(failure.reason)]
                diagnostics.add(.fileUnreadable, at: SourceLocation(file: table.file.path), reason)
            }
            rowCounts[table.file.path] = joint.rows.count
        }
        for thread in threads { thread.join() }
        texts = []
    }

    /// Hashes a file of which no more is read.
    private mutating func hash(_ source: ObservationSource) {
        guard source.windows.isOpenFile, let hash = try? source.hash() else { return }
        hashes[source.path] = hash
    }

    /// The files with their headers read, nil where one can't be used, and what is said of each.
    private func tables(_ files: [ObservationSource]) -> ([ObservationTable?], [DiagnosticList]) {
        var tables: [ObservationTable?] = []
        var found: [DiagnosticList] = []
        var count = columns.files.count
        for file in files {
            var diagnostics = DiagnosticList()
            if count < mostFiles {
                tables.append(ObservationTable(file, &diagnostics))
                if tables[tables.count - 1] != nil { count += 1 }
            } else {
                tables.append(nil)
                let location = SourceLocation(file: file.path)
                diagnostics.add(.tooManyFiles, at: location, ["limit": .number(mostFiles)])
            }
            found.append(diagnostics)
        }
        return (tables, found)
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

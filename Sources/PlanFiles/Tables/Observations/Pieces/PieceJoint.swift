import PlanModel

/// Joins the pieces of one file in the order of the file, whoever has read them: plain rows get the plan's numbers, and
/// the others are read here by the general reader, at their turn.
///
/// A text that is met for the first time is read by the general reader too, and so is every row with one that names
/// nothing: so the plan's numbers, the units that come to exist and all that is said are what reading row by row gives.
struct PieceJoint {
    private(set) var rows: TableRows
    private let cells: ObservationCells
    private let isUnitFilled: Bool
    private let layout: PlainRowLayout
    private let file: UInt16
    private let table: ObservationTable
    /// Why no further rows can be read, where the file can't be.
    private(set) var failure: FileFailure?
    /// Where the next row stands in the file, with the rows and lines before it.
    private var place: Int
    private var rowsBefore: Int
    private var linesBefore: Int

    init(_ table: ObservationTable, file: UInt16) {
        rows = table.rows
        cells = table.cells
        isUnitFilled = table.isUnitFilled
        layout = table.layout
        self.table = table
        self.file = file
        place = rows.reader.place
        rowsBefore = rows.reader.rows
        linesBefore = rows.reader.lines
    }

    /// Adds the rows of the next piece.
    ///
    /// - Parameters:
    ///   - again: reads a piece anew where its beginning was guessed wrongly.
    mutating func join(
        _ piece: ObservationPiece,
        _ observations: inout ObservationRows,
        _ units: inout UnitRegistry,
        again: PieceReader
    ) {
        observations.learn(piece)
        failure = failure ?? piece.failure
        guard failure == nil else { return }
        var window = piece.window
        if window.start == place { return add(piece, &observations, &units) }
        // A quoted cell of the piece before goes on into this one, up to `place`.
        guard place < window.end else { return }
        window.rows = place - window.base..<window.rows.upperBound
        let anew = again.read(window, layout, into: piece.rows)
        observations.learn(anew)
        add(anew, &observations, &units)
    }

    private mutating func add(
        _ piece: ObservationPiece,
        _ observations: inout ObservationRows,
        _ units: inout UnitRegistry
    ) {
        piece.rows.block.file.update(repeating: file, count: piece.count)
        var added = 0
        for odd in piece.oddRows {
            add(added..<odd.plainRows, of: piece, lines: odd.line - odd.row, &observations, &units)
            added = odd.plainRows
            if piece.isOverrun, odd.place == piece.oddRows[piece.oddRows.count - 1].place {
                return readOverrun(odd, of: piece, &observations, &units)
            }
            readOdd(odd.place, in: piece.window, odd.row, odd.line, &observations, &units)
        }
        add(added..<piece.count, of: piece, lines: piece.lineCount - piece.rowCount, &observations, &units)
        place = piece.window.end
        rowsBefore += piece.rowCount
        linesBefore += piece.lineCount
    }

    /// Adds plain rows between two odd ones.
    ///
    /// - Parameter lines: lines before them in the piece that are no rows.
    private mutating func add(
        _ range: Range<Int>,
        of piece: ObservationPiece,
        lines: Int,
        _ observations: inout ObservationRows,
        _ units: inout UnitRegistry
    ) {
        let block = piece.rows.block
        var start = range.lowerBound
        while start < range.upperBound {
            let end = observations.number(start..<range.upperBound, of: piece, layout, ownUnit: units.ownUnit)
            let before = Int32(truncatingIfNeeded: rowsBefore + 1)
            for row in start..<end { block.row[row] &+= before }
            observations.append(start..<end, of: block)
            rows.count(end - start)
            start = end
            guard end < range.upperBound else { return }
            let row = Int(block.row[end])
            let place = piece.window.rows.lowerBound + Int(piece.rows.start[end])
            readOdd(place, in: piece.window, row, row + lines, &observations, &units)
            observations.find(textsOf: end, of: piece, layout)
            start += 1
        }
    }

    private mutating func readOdd(
        _ place: Int,
        in window: FileWindow,
        _ row: Int,
        _ line: Int,
        _ observations: inout ObservationRows,
        _ units: inout UnitRegistry
    ) {
        guard rows.read(at: place, in: window, rows: rowsBefore + row, lines: linesBefore + line) else { return }
        observations.append(&rows, cells, &units, isUnitFilled, file: file)
    }

    /// Reads the last row of a piece, which goes on behind it.
    private mutating func readOverrun(
        _ odd: ObservationPiece.OddRow,
        of piece: ObservationPiece,
        _ observations: inout ObservationRows,
        _ units: inout UnitRegistry
    ) {
        do throws(FileFailure) {
            let window = try table.window(ofRowAt: piece.window.base + odd.place)
            readOdd(0, in: window, odd.row, odd.line, &observations, &units)
            place = window.base + rows.reader.place
            (rowsBefore, linesBefore) = (rows.reader.rows, rows.reader.lines)
        } catch {
            failure = error
        }
    }
}

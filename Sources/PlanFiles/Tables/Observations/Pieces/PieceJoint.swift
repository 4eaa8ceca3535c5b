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
    private let bytes: [UInt8]
    /// Where the next row stands, with the rows and lines before it.
    private var place: Int
    private var rowsBefore: Int
    private var linesBefore: Int

    init(_ table: ObservationTable, file: UInt16) {
        rows = table.rows
        cells = table.cells
        isUnitFilled = table.isUnitFilled
        layout = table.layout
        bytes = table.bytes
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
        if piece.range.lowerBound == place { return add(piece, &observations, &units) }
        // A quoted cell of the piece before goes on into this one, up to `place`.
        guard place < piece.range.upperBound else { return }
        let anew = again.read(bytes, place..<piece.range.upperBound, layout, into: piece.rows)
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
            readOdd(odd.place, odd.row, odd.line, &observations, &units)
        }
        if piece.isOverrun {
            (place, rowsBefore, linesBefore) = (rows.reader.place, rows.reader.rows, rows.reader.lines)
            return
        }
        add(added..<piece.count, of: piece, lines: piece.lineCount - piece.rowCount, &observations, &units)
        place = piece.range.upperBound
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
            let place = piece.range.lowerBound + Int(piece.rows.start[end])
            readOdd(place, row, row + lines, &observations, &units)
            observations.find(textsOf: end, of: piece, layout)
            start += 1
        }
    }

    private mutating func readOdd(
        _ place: Int,
        _ row: Int,
        _ line: Int,
        _ observations: inout ObservationRows,
        _ units: inout UnitRegistry
    ) {
        guard rows.read(at: place, rows: rowsBefore + row, lines: linesBefore + line) else { return }
        observations.append(&rows, cells, &units, isUnitFilled, file: file)
    }
}

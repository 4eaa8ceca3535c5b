import Workers

/// The pieces of several files in order, and room for what is read of them, for threads to share.
final class PieceQueue: @unchecked Sendable {
    // Safe: all that changes is only touched within `lock`.
    private let lock = Lock()
    /// Nil once all of a file has been read.
    private var tables: [ObservationTable?]
    private var spare: [PlainRows] = []
    /// All pieces, and the numbers of their tables.
    let pieces: [(table: Int, range: Range<Int>)]
    private let pieceSize: Int

    init(_ tables: [ObservationTable?], pieceSize: Int) {
        self.tables = tables
        self.pieceSize = pieceSize
        pieces = tables.enumerated().flatMap { number, table in
            (table?.pieces(of: pieceSize) ?? []).map { (number, $0) }
        }
    }

    /// One of the tables; nil where it can't be used.
    func table(_ number: Int) -> ObservationTable? { lock.locked { tables[number] } }

    /// Reads one of the pieces.
    func read(_ piece: Int, by reader: PieceReader) -> ObservationPiece {
        let (number, range) = pieces[piece]
        // A table is only given up behind its last piece.
        let table = lock.locked { tables[number]! }
        let rows = room(range.count)
        do throws(FileFailure) {
            return reader.read(try table.window(range), table.layout, into: rows)
        } catch {
            var piece = reader.read(FileWindow(bytes: [], base: 0, rows: 0..<0), table.layout, into: rows)
            piece.failure = error
            return piece
        }
    }

    /// Takes back the room of a piece that has been joined.
    func giveBack(_ rows: PlainRows) { lock.locked { spare.append(rows) } }

    /// Forgets a table of which all pieces have been joined, and so its bytes.
    func giveUp(_ table: Int) { lock.locked { tables[table] = nil } }

    private func room(_ bytes: Int) -> PlainRows {
        // A row has 20 bytes or more as a rule; where it has less, the room grows.
        lock.locked { spare.popLast() } ?? PlainRows(capacity: min(bytes, pieceSize) / 20)
    }
}

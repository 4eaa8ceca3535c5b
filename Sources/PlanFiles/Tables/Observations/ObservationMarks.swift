import Diagnostics
import PlanModel
import Spreadsheets

/// Numbers for the words that stand beside figures: their series, and their flags. Looked up as `ObservationNames` does.
struct ObservationMarks {
    /// In the order in which they first came, `actual` before all.
    private(set) var seriesNames = ["actual"]
    private var seriesNumbers: [String: Int32] = [:]
    private var seriesBytes = ByteTable()
    private var flagBytes = ByteTable()

    /// Nil where there are too many.
    @inline(__always)
    mutating func series(_ rows: inout TableRows, _ cell: Int) -> UInt8? {
        if let number = rows.number(cell, in: seriesBytes) { return UInt8(truncatingIfNeeded: number) }
        return newSeries(&rows, cell)
    }

    @inline(__always)
    mutating func flags(_ rows: inout TableRows, _ cell: Int) -> FlagSet {
        if let flags = rows.number(cell, in: flagBytes) { return FlagSet(rawValue: UInt8(truncatingIfNeeded: flags)) }
        return newFlags(&rows, cell)
    }

    /// The number of a text that is known already; nil where it has to be read, and something may have to be said.
    func known(_ text: PlainRowLayout.Text, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
        text == .series ? seriesBytes.number(bytes) : flagBytes.number(bytes)
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
                    suggestions: NearestNames.of(word, among: TableWords.flags.allWords),
                    ["text": .text(word), "words": .localized(TableWords.flags.wording)]
                )
            }
        }
        // A cell with a word that is none is to be told of at every row.
        if isKnown { rows.row.withBytes(cell) { flagBytes.insert($0, Int32(flags.rawValue)) } }
        return flags
    }
}

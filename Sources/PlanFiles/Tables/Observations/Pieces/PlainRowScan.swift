import Numerals
import PlanModel
import Spreadsheets

/// Reads one plain row right from a file's bytes. All that it works with are plain pointers and numbers: nothing is
/// counted, and no text is made.
struct PlainRowScan {
    let file: UnsafeBufferPointer<UInt8>
    /// Rows that start behind it may be too near to the file's end for the bytes of their cells to be looked at freely.
    let lastStart: Int
    private let bytes: UnsafePointer<UInt8>
    private let kinds: UnsafeBufferPointer<UInt8>
    private let numbers: NumberStyle
    /// What stands before decimals in a cell with and without quotes; 0 where digits alone tell what a number is.
    private let markInQuotes: UInt8
    private let mark: UInt8
    private let memories: UnsafeMutablePointer<CellMemory>
    private let shortNumbers = ShortNumeralReader()

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")

    /// Nothing of it may be used beyond the life of what it is given.
    init(
        _ file: UnsafeBufferPointer<UInt8>,
        _ kinds: UnsafeBufferPointer<UInt8>,
        _ numbers: NumberStyle,
        _ memories: UnsafeMutablePointer<CellMemory>
    ) {
        self.file = file
        self.kinds = kinds
        self.numbers = numbers
        self.memories = memories
        // A file without bytes has no rows to read; the pointer is never followed.
        bytes = file.baseAddress ?? UnsafePointer(bitPattern: 1)!
        // Cells that are not texts, of which there is no telling how long they are, look for the end themselves.
        lastStart = file.count - (kinds.count + 1) * (CellMemory.reach + 3)
        switch numbers {
        case .plain, .en: (markInQuotes, mark) = (UInt8(ascii: "."), UInt8(ascii: "."))
        // Without quotes the comma ends the cell.
        case .vi: (markInQuotes, mark) = (UInt8(ascii: ","), 0)
        case .auto: (markInQuotes, mark) = (0, 0)
        }
    }

    /// Reads the row that starts at `place`, which is not behind `lastStart`.
    ///
    /// - Parameters:
    ///   - texts: where the numbers of texts go, by their kind.
    ///   - row: which number there.
    /// - Returns: where the next row starts; 0 where this one is not plain.
    @inline(__always)
    func read(
        _ place: Int,
        _ row: Int,
        _ texts: UnsafePointer<UnsafeMutablePointer<Int32>>,
        _ values: UnsafeMutablePointer<Double>,
        _ decimals: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var at = bytes + place
        var kind = kinds.baseAddress!
        let lastKind = kind + (kinds.count &- 1)
        while true {
            if kind.pointee < PlainRowLayout.value, at.pointee != PlainRowScan.quote {
                let memory = memories + Int(kind.pointee)
                guard let entry = CellMemory.isExpected(memory, at) ?? memory.pointee.find(at, false) else { return 0 }
                texts[Int(kind.pointee)][row] = entry.pointee.number
                at += Int(entry.pointee.length)
            } else if kind.pointee == PlainRowLayout.value, at.pointee != PlainRowScan.quote {
                let number = shortNumbers.read(at, mark: mark)
                if number.length > 0, CellMemory.isEnd(at[number.length], false) {
                    values[row] = number.value
                    decimals[row] = number.decimals
                    at += number.length
                } else {
                    guard let end = readLong(at, false, values + row, decimals + row) else { return 0 }
                    at = end
                }
            } else {
                guard let end = readOther(at, kind.pointee, row, texts, values + row, decimals + row) else { return 0 }
                at = end
            }
            if kind == lastKind { break }
            guard at.pointee == PlainRowScan.comma else { return 0 }
            at += 1
            kind += 1
        }
        return at.pointee == 0x0A ? at - bytes &+ 1 : end(at)
    }

    /// Reads a cell that is in quotes, or is not read at all; gives where it ends, nil where the row is not plain.
    @inline(never)
    private func readOther(
        _ cell: UnsafePointer<UInt8>,
        _ kind: UInt8,
        _ row: Int,
        _ texts: UnsafePointer<UnsafeMutablePointer<Int32>>,
        _ value: UnsafeMutablePointer<Double>,
        _ decimals: UnsafeMutablePointer<UInt8>
    ) -> UnsafePointer<UInt8>? {
        let isQuoted = cell.pointee == PlainRowScan.quote
        let text = isQuoted ? cell + 1 : cell
        var end: UnsafePointer<UInt8>?
        if kind == PlainRowLayout.passed {
            end = pass(text, isQuoted)
        } else if kind == PlainRowLayout.value {
            let number = shortNumbers.read(text, mark: markInQuotes)
            if number.length > 0, CellMemory.isEnd(text[number.length], true) {
                value.pointee = number.value
                decimals.pointee = number.decimals
                end = text + number.length
            } else {
                end = readLong(text, true, value, decimals)
            }
        } else if let entry = (memories + Int(kind)).pointee.find(text, true) {
            texts[Int(kind)][row] = entry.pointee.number
            end = text + Int(entry.pointee.length)
        }
        // Where something else than the cell's end follows the closing quote, the row is found not to be plain.
        return isQuoted ? end.map { $0 + 1 } : end
    }

    /// Where the next row starts behind a row's last cell; 0 where a cell with text follows.
    @inline(never)
    private func end(_ cell: UnsafePointer<UInt8>) -> Int {
        var at = cell - bytes
        while at < file.count, file[at] == PlainRowScan.comma { at += 1 }
        let behind = LineBreaks.skip(file, at: at)
        return behind > at ? behind : 0
    }

    /// Reads a figure that is not short, or none; gives where its text ends, nil where it is no number.
    @inline(never)
    private func readLong(
        _ cell: UnsafePointer<UInt8>,
        _ isQuoted: Bool,
        _ value: UnsafeMutablePointer<Double>,
        _ decimals: UnsafeMutablePointer<UInt8>
    ) -> UnsafePointer<UInt8>? {
        let number = shortNumbers.readLong(cell, mark: isQuoted ? markInQuotes : mark)
        if number.length > 0, CellMemory.isEnd(cell[number.length], isQuoted) {
            value.pointee = number.value
            decimals.pointee = number.decimals
            return cell + number.length
        }
        var end = cell
        while !CellMemory.isEnd(end.pointee, isQuoted) {
            // A line break within quotes is for the general reader, as is what no number is as long as.
            if end - cell > CellMemory.longest || end.pointee == 0x0A || end.pointee == 0x0D { return nil }
            end += 1
        }
        switch NumeralReader.read(UnsafeBufferPointer(start: cell, count: end - cell), style: numbers) {
        case .number(let number):
            value.pointee = number.value
            decimals.pointee = number.decimals
        case .empty:
            value.pointee = .nan
            decimals.pointee = 0
        case .notANumber, .ambiguous:
            return nil
        }
        return end
    }

    /// Passes a cell that is not read; gives where its text ends, nil where it needs a closer look.
    @inline(never)
    private func pass(_ cell: UnsafePointer<UInt8>, _ isQuoted: Bool) -> UnsafePointer<UInt8>? {
        var end = cell
        let last = bytes + lastStart
        var all: UInt8 = 0
        while !CellMemory.isEnd(end.pointee, isQuoted) {
            if end > last || end.pointee == 0x0A || end.pointee == 0x0D || end.pointee == 0 { return nil }
            all |= end.pointee
            end += 1
        }
        if all >= 0x80, !UTF8Bytes.areValid(UnsafeBufferPointer(start: cell, count: end - cell)) { return nil }
        return end
    }
}

import Spreadsheets

/// Rows of a table that are written again as they stood, as CSV.
struct CarriedRows {
    private(set) var bytes: [UInt8]
    private let lineEnd: [UInt8]

    /// - Parameter file: the table's bytes: a byte order mark and the way its lines end are kept.
    init(like file: [UInt8]) {
        bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
        lineEnd = file.firstRange(of: [0x0D, 0x0A]) == nil ? [0x0A] : [0x0D, 0x0A]
    }

    /// Adds a row.
    ///
    /// - Parameter changes: texts in the place of some cells, by their numbers.
    mutating func add(_ row: CSVRow, changes: [Int: String] = [:]) {
        for cell in 0..<row.count {
            if cell > 0 { bytes.append(UInt8(ascii: ",")) }
            if let text = changes[cell] {
                CSVWriter.append(text, to: &bytes)
            } else {
                row.withBytes(cell) { CSVWriter.append(Array($0)[...], to: &bytes) }
            }
        }
        bytes += lineEnd
    }
}

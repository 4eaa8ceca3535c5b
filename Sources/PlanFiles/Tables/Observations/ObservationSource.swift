import Numerals
import Spreadsheets

/// A file of observations as it was found.
struct ObservationSource: Sendable {
    /// Relative to the plan folder, as shown.
    var path: String
    var windows: FileWindows
    /// How its numbers are written.
    var numbers: NumberStyle
}

extension ObservationSource {
    /// Bytes of a file's beginning that its header is looked for in first.
    private static let headSize = 1 << 12

    /// The file's beginning, so much of it that the table's header is read from it as from the whole.
    func head() throws(FileFailure) -> TableFile {
        var size = ObservationSource.headSize
        while true {
            let bytes = try windows.bytes(0..<size)
            if bytes.count < size || ObservationSource.holdsRow(bytes) {
                return TableFile(path: path, bytes: bytes, numbers: numbers)
            }
            size *= 4
        }
    }

    /// All of it.
    func whole() throws(FileFailure) -> TableFile {
        TableFile(path: path, bytes: try windows.bytes(0..<windows.size), numbers: numbers)
    }

    /// The hash of all of it.
    func hash() throws(FileFailure) -> String {
        let hash = SHA256()
        var place = 0
        while case let bytes = try windows.bytes(place..<place + (1 << 18)), !bytes.isEmpty {
            bytes.withUnsafeBytes(hash.update)
            place += bytes.count
        }
        return hash.finish()
    }

    /// Whether the first row that is not blank ends well before the bytes do.
    private static func holdsRow(_ bytes: [UInt8]) -> Bool {
        var reader = CSVReader(bytes)
        var row = CSVRow()
        while reader.next(&row) {
            // A quote that is open where the bytes end may be closed behind.
            if reader.place + 2 > bytes.count || row.problems.contains(where: { $0.kind == .quoteNotClosed }) {
                return false
            }
            if !(0..<row.count).allSatisfy({ row.isEmpty($0) }) { return true }
        }
        return false
    }
}

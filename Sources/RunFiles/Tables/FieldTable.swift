import Spreadsheets

/// Fields of CSV that come again and again (ids, periods, statuses), quoted once and kept in one buffer.
struct FieldTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each field starts, and where the last one ends.
    private var starts: [Int] = [0]

    init(_ texts: some Sequence<String>) {
        for text in texts {
            CSVWriter.append(text, to: &bytes)
            starts.append(bytes.count)
        }
    }

    /// Appends the field of this number.
    @inline(__always)
    func append(_ number: Int, to output: inout [UInt8]) {
        let range = starts[number]..<starts[number + 1]
        bytes.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }
}

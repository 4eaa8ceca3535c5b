import Spreadsheets

/// Fields of CSV that come again and again (ids, periods, statuses), quoted once and kept in one buffer.
struct FieldTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each field starts, and where the last one ends.
    private var starts: [Int] = [0]
    /// Bytes of the longest.
    private(set) var longest = 0

    init(_ texts: some Sequence<String>) {
        for text in texts {
            CSVWriter.append(text, to: &bytes)
            longest = max(longest, bytes.count - starts.last!)
            starts.append(bytes.count)
        }
        bytes += repeatElement(0, count: RowBytes.stride)
    }

    /// Appends the field of this number.
    @inline(__always)
    func append(_ number: Int, to output: inout RowBytes) {
        starts.withUnsafeBufferPointer { starts in
            let (start, end) = (starts[number], starts[number + 1])
            bytes.withUnsafeBufferPointer { output.append(padded: $0.baseAddress! + start, count: end - start) }
        }
    }
}

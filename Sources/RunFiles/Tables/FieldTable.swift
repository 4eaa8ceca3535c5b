import Spreadsheets

/// Fields of CSV that come again and again (ids, periods, statuses), each quoted once, with the comma behind it, and kept
/// in one piece of memory.
final class FieldTable: Sendable {
    private struct Field {
        var start: UInt32
        var length: UInt32
    }

    // Safe to share: nothing is written once it is made.
    private nonisolated(unsafe) let bytes: UnsafeMutableBufferPointer<UInt8>
    private nonisolated(unsafe) let fields: UnsafeMutableBufferPointer<Field>
    /// Bytes of the longest, its comma included.
    let longest: Int

    /// - Parameter rows: texts that stand next to each other, as one piece.
    init(rows: some Sequence<[String]>) {
        var bytes: [UInt8] = []
        var fields: [Field] = []
        for texts in rows {
            let start = bytes.count
            for text in texts {
                CSVWriter.append(text, to: &bytes)
                bytes.append(UInt8(ascii: ","))
            }
            fields.append(Field(start: UInt32(start), length: UInt32(bytes.count - start)))
        }
        longest = fields.reduce(0) { max($0, Int($1.length)) }
        bytes += repeatElement(0, count: RowBytes.stride)
        self.bytes = .allocate(capacity: bytes.count)
        _ = self.bytes.initialize(from: bytes)
        self.fields = .allocate(capacity: fields.count)
        _ = self.fields.initialize(from: fields)
    }

    convenience init(_ texts: some Sequence<String>) { self.init(rows: texts.map { [$0] }) }

    deinit {
        bytes.deallocate()
        fields.deallocate()
    }

    /// Appends the field of this number and a comma.
    @inline(__always)
    func append(_ number: Int, to at: inout UnsafeMutablePointer<UInt8>) {
        let field = fields[number]
        at.append(padded: bytes.baseAddress! + Int(field.start), count: Int(field.length))
    }
}

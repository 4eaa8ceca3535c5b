/// Writes values as the shim reads them into a state; the layout is in values.c.
struct ValueWriter {
    private(set) var bytes: [UInt8] = []

    /// Forgets all values, keeps the memory.
    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func append(_ value: LuaValue) {
        switch value {
        case .nil: bytes.append(0)
        case .boolean(let truth): bytes.append(truth ? 2 : 1)
        case .integer(let integer):
            bytes.append(3)
            put(integer)
        case .number(let number):
            bytes.append(4)
            put(number)
        case .text(let text):
            bytes.append(5)
            put(UInt32(text.utf8.count))
            bytes.append(contentsOf: text.utf8)
        case .table(let table):
            bytes.append(6)
            put(UInt32(table.items.count))
            for item in table.items { append(item) }
            put(UInt32(table.fields.count))
            for field in table.fields {
                append(field.key)
                append(field.value)
            }
        // No constant: the shim refuses these tags with a message.
        case .function: bytes.append(7)
        case .word: bytes.append(8)
        }
    }

    private mutating func put<Value: BitwiseCopyable>(_ value: Value) {
        withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
    }
}

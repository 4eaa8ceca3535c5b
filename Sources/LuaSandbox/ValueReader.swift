internal import CLuaShim

/// Reads values from the bytes that the shim copies out of a state; the layout is in values.c.
struct ValueReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ copy: cluashim_bytes) {
        bytes = UnsafeRawBufferPointer(start: copy.bytes, count: copy.length)
    }

    mutating func value() -> LuaValue {
        switch take(UInt8.self) {
        case 1: .boolean(false)
        case 2: .boolean(true)
        case 3: .integer(take(Int64.self))
        case 4: .number(take(Double.self))
        case 5: .text(text())
        case 6: .table(table())
        case 7: .function(function())
        case 8: .word(word())
        default: .nil
        }
    }

    private mutating func take<Value: BitwiseCopyable>(_ type: Value.Type) -> Value {
        defer { position += MemoryLayout<Value>.size }
        return bytes.loadUnaligned(fromByteOffset: position, as: type)
    }

    private mutating func count() -> Int { Int(take(UInt32.self)) }

    private mutating func text() -> String {
        let length = count()
        defer { position += length }
        return String(decoding: bytes[position..<position + length], as: UTF8.self)
    }

    private mutating func values() -> [LuaValue] {
        (0..<count()).map { _ in value() }
    }

    private mutating func table() -> LuaTable {
        let items = values()
        let fields = (0..<count()).map { _ in LuaField(key: value(), value: value()) }
        return LuaTable(items: items, fields: fields)
    }

    private mutating func function() -> LuaFunction {
        let line = count()
        let isVariadic = take(UInt8.self) == 1
        let parameters = (0..<count()).map { _ in text() }
        return LuaFunction(parameters: parameters, isVariadic: isVariadic, line: line)
    }

    private mutating func word() -> LuaWord {
        let word = text()
        let name = text()
        let line = count()
        return LuaWord(word: word, name: name, arguments: values(), line: line)
    }
}

/// Numbers of texts that are known by their bytes: a hash table that makes no text.
struct ByteTable: Sendable {
    private struct Slot {
        var hash: UInt64 = 0
        var start = 0
        /// -1 where the slot is free.
        var length = -1
        var number: Int32 = 0
    }

    private var slots = Array(repeating: Slot(), count: 64)
    private var keys: [UInt8] = []
    private(set) var count = 0

    /// The number of the text; nil where it is not known.
    @inline(__always)
    func number(_ text: UnsafeBufferPointer<UInt8>) -> Int32? {
        let hash = ByteTable.hash(text)
        return slots.withUnsafeBufferPointer { slots in
            keys.withUnsafeBufferPointer { keys in
                var at = Int(truncatingIfNeeded: hash) & (slots.count - 1)
                while slots[at].length >= 0 {
                    if slots[at].hash == hash, slots[at].length == text.count,
                        ByteTable.isSame(text, keys, slots[at].start)
                    {
                        return slots[at].number
                    }
                    at = (at + 1) & (slots.count - 1)
                }
                return nil
            }
        }
    }

    /// Makes a text known that was not.
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>, _ number: Int32) {
        if count * 2 >= slots.count { grow() }
        put(
            Slot(hash: ByteTable.hash(text), start: keys.count, length: text.count, number: number)
        )
        keys.append(contentsOf: text)
        count += 1
    }

    private mutating func put(_ slot: Slot) {
        var at = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
        while slots[at].length >= 0 { at = (at + 1) & (slots.count - 1) }
        slots[at] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.length >= 0 { put(slot) }
    }

    @inline(__always)
    private static func isSame(_ text: UnsafeBufferPointer<UInt8>, _ keys: UnsafeBufferPointer<UInt8>, _ start: Int)
        -> Bool
    {
        for index in 0..<text.count where text[index] != keys[start + index] { return false }
        return true
    }

    /// Eight bytes at a time, and those that are left over together.
    @inline(__always)
    static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B9_7F4A_7C15
        var place = 0
        while place + 8 <= text.count {
            hash = mixed(hash, UnsafeRawPointer(text.baseAddress! + place).loadUnaligned(as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < text.count {
            rest = rest << 8 | UInt64(text[place])
            place += 1
        }
        hash = mixed(hash, rest)
        // The slot is taken from the low bits: let the high ones have a say in them.
        return hash ^ (hash >> 32)
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product >> 29)
    }
}

extension TableRows {
    /// The number that a table has for a cell's bytes as they stand in the file; nil where it does not know them.
    @inline(__always)
    func number(_ cell: Int, in table: ByteTable) -> Int32? {
        row.withBytes(cell) { table.number($0) }
    }
}

/// Names of a text and their numbers, found by their bytes without a string being made.
struct NameTable {
    private var slots = [Int32](repeating: -1, count: 256)
    private(set) var starts: [Int32] = []
    private(set) var lengths: [Int32] = []

    /// The number of the name that stands at these bytes of the text.
    mutating func number(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, hash: UInt32) -> Int32 {
        var slot = Int(hash) & (slots.count - 1)
        while true {
            let number = slots[slot]
            if number < 0 { break }
            if isSame(text, Int(number), start, end) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(starts.count)
        slots[slot] = number
        starts.append(Int32(start))
        lengths.append(Int32(end - start))
        if starts.count * 2 > slots.count { grow(text) }
        return number
    }

    private func isSame(_ text: UnsafeBufferPointer<UInt8>, _ number: Int, _ start: Int, _ end: Int) -> Bool {
        guard Int(lengths[number]) == end - start else { return false }
        let first = Int(starts[number])
        for place in 0..<end - start where text[first + place] != text[start + place] { return false }
        return true
    }

    private mutating func grow(_ text: UnsafeBufferPointer<UInt8>) {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for number in starts.indices {
            var hash = NameTable.seed
            for place in Int(starts[number])..<Int(starts[number] + lengths[number]) {
                hash = NameTable.mix(hash, text[place])
            }
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    static let seed: UInt32 = 2_166_136_261

    /// One step of FNV-1a.
    @inline(__always) static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
}

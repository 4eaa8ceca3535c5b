/// Different texts, each with its number in the order in which they came; found by their bytes.
public struct TextPool: Sendable {
    /// By number.
    public private(set) var texts = TextColumn()
    /// A hash table of the numbers; -1: free. Empty as long as nothing was added since it was given up.
    private var slots: [Int32] = []
    /// What was asked for last: tables often say the same many times.
    private var last: Int32 = -1

    /// No texts yet.
    public init() {}

    /// Texts so far.
    public var count: Int { texts.count }

    /// The number of a text; nil where it is none of them.
    public func number(of text: UnsafeBufferPointer<UInt8>) -> Int32? {
        if last >= 0, texts.isEqual(Int(last), text) { return last }
        if slots.isEmpty { return (0..<texts.count).first { texts.isEqual($0, text) }.map { Int32($0) } }
        let slot = slot(of: text)
        return slots[slot] < 0 ? nil : slots[slot]
    }

    /// The number of a text; nil where it is none of them.
    public func number(of text: String) -> Int32? {
        var text = text
        return text.withUTF8 { number(of: $0) }
    }

    /// The number of a text, which is one of them from now on.
    public mutating func number(adding text: UnsafeBufferPointer<UInt8>) -> Int32 {
        if last >= 0, texts.isEqual(Int(last), text) { return last }
        if slots.count * 3 <= texts.count * 4 { grow() }
        let slot = slot(of: text)
        if slots[slot] < 0 {
            slots[slot] = Int32(texts.count)
            texts.append(text)
        }
        last = slots[slot]
        return last
    }

    /// The text as it is written here, where one is here that differs in how its letters are composed only.
    func spelling(of text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) || number(of: text) != nil { return text }
        return (0..<texts.count).lazy.map { texts[$0] }.first { $0 == text } ?? text
    }

    /// Gives up what is needed to add more, and to find texts fast among many.
    mutating func trim() {
        slots = []
        texts.trim()
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: max(16, slots.count * 2))
        while slots.count * 3 <= texts.count * 4 { slots = Array(repeating: -1, count: slots.count * 2) }
        for number in 0..<texts.count {
            let free = texts.withBytes(number) { slot(of: $0) }
            slots[free] = Int32(number)
        }
    }

    /// Where the text stands, or where it would.
    private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: TextPool.hash(text)) & mask
        while slots[slot] >= 0, !texts.isEqual(Int(slots[slot]), text) { slot = (slot + 1) & mask }
        return slot
    }

    /// FNV-1a, its high bits mixed into the low ones, which say the slot.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 32)
    }
}

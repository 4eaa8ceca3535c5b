/// A set of units by their numbers, a bit each.
struct UnitSet: Sendable, Equatable {
    private var words: [UInt64]

    init(_ units: some Sequence<Int32>, of count: Int) {
        words = Array(repeating: 0, count: (count + 63) / 64)
        for unit in units { words[Int(unit) / 64] |= 1 << UInt64(unit % 64) }
    }

    @inline(__always)
    func contains(_ unit: Int32) -> Bool { words[Int(unit) / 64] & 1 << UInt64(unit % 64) != 0 }
}

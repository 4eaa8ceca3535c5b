/// Numbers by place, in as little memory as they need: none where all are the same, or each one more than the one
/// before; a byte each where they are small.
public struct NumberColumn: Sendable {
    /// Numbers so far.
    public private(set) var count = 0
    @usableFromInline private(set) var first: Int32 = 0
    /// What each number adds to the one before, as long as none is kept.
    @usableFromInline private(set) var step: Int32
    /// Kept where `wide` is empty and they do not go by steps.
    @usableFromInline private(set) var small: [UInt8] = []
    @usableFromInline private(set) var wide: [Int32] = []

    /// - Parameter step: 1 where numbers mostly go up one by one, 0 where they are mostly the same.
    public init(step: Int32 = 0) { self.step = step }

    /// Whether they go by steps from first to last: none is kept.
    public var isEven: Bool { small.isEmpty && wide.isEmpty }

    /// The number at a place.
    @inlinable
    public subscript(place: Int) -> Int32 {
        if !wide.isEmpty { return wide[place] }
        return small.isEmpty ? first &+ step &* Int32(truncatingIfNeeded: place) : Int32(small[place])
    }

    /// Appends a number.
    public mutating func append(_ number: Int32) {
        if count == 0 { first = number }
        let isNext = isEven && number == self[count]
        count += 1
        if isNext { return }
        makeRoom(for: number, count - 1)
        if wide.isEmpty { small.append(UInt8(number)) } else { wide.append(number) }
    }

    /// Puts another number at a place.
    public mutating func set(_ place: Int, _ number: Int32) {
        if self[place] == number { return }
        makeRoom(for: number, count)
        if wide.isEmpty { small[place] = UInt8(number) } else { wide[place] = number }
    }

    /// Keeps the first so many numbers so that this one can be kept with them.
    private mutating func makeRoom(for number: Int32, _ kept: Int) {
        if !wide.isEmpty { return }
        let isSmall = 0...255 ~= number && (!small.isEmpty || (0..<kept).allSatisfy { 0...255 ~= self[$0] })
        if isSmall, small.isEmpty {
            small = (0..<kept).map { UInt8(self[$0]) }
        } else if !isSmall {
            wide = (0..<kept).map { self[$0] }
            small = []
        }
    }

    /// The numbers at these places, in this order.
    func reordered(_ order: [Int32]) -> NumberColumn {
        if isEven, step == 0 { return self }
        var column = NumberColumn(step: step)
        for place in order { column.append(self[Int(place)]) }
        column.trim()
        return column
    }

    /// Gives back room that was made for more.
    mutating func trim() {
        if small.capacity > small.count + small.count / 8 { small = small.trimmed() }
        if wide.capacity > wide.count + wide.count / 8 { wide = wide.trimmed() }
    }
}

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
    /// The few of a long column that don't go by steps, with their places.
    @usableFromInline private(set) var odd: [(place: Int32, number: Int32)] = []

    /// So many odd numbers a column may have, and so long it must be for that.
    private static let (mostOdd, long) = (4, 256)

    /// - Parameter step: 1 where numbers mostly go up one by one, 0 where they are mostly the same.
    public init(step: Int32 = 0) { self.step = step }

    /// Says what numbers mostly go up by; only one may be there yet.
    mutating func expect(step: Int32) {
        precondition(count <= 1)
        self.step = step
    }

    /// Whether they go by steps from first to last: none is kept.
    public var isEven: Bool { isStepped && odd.isEmpty }

    private var isStepped: Bool { small.isEmpty && wide.isEmpty }

    /// The number at a place.
    @inlinable
    public subscript(place: Int) -> Int32 {
        if !wide.isEmpty { return wide[place] }
        if !small.isEmpty { return Int32(small[place]) }
        if !odd.isEmpty, let found = odd.first(where: { $0.place == place }) { return found.number }
        return first &+ step &* Int32(truncatingIfNeeded: place)
    }

    /// Appends a number.
    public mutating func append(_ number: Int32) {
        if count == 0 { first = number }
        let isNext = isStepped && number == first &+ step &* Int32(truncatingIfNeeded: count)
        count += 1
        if isNext { return }
        if isStepped, count > NumberColumn.long, odd.count < NumberColumn.mostOdd {
            odd.append((Int32(count - 1), number))
            return
        }
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
        defer { odd = [] }
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

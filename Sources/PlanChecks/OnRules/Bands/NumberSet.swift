/// A set of numbers, as ranges that don't touch: for which values a condition holds.
struct NumberSet: Equatable {
    /// An end of a range: the number, and whether it lies just below it (-1), at it or just above it (1). So that `x < 90`
    /// ends just below 90, and `x <= 90` at 90.
    struct Edge: Comparable {
        var number: Double
        var side: Int

        static func < (a: Edge, b: Edge) -> Bool { a.number != b.number ? a.number < b.number : a.side < b.side }
    }

    /// From the first number to the last one, both in it; `side` 0 at both ends.
    struct Range: Equatable {
        /// The least edge that is in the range.
        var first: Edge
        var last: Edge
    }

    /// In order; between two there is something that is in neither.
    private(set) var ranges: [Range]

    static let all = NumberSet([Range(first: lowest, last: highest)])
    static let none = NumberSet([])
    private static let lowest = Edge(number: -.infinity, side: 0)
    private static let highest = Edge(number: .infinity, side: 0)

    private init(_ ranges: [Range]) { self.ranges = ranges }

    static func below(_ number: Double, including: Bool) -> NumberSet {
        NumberSet([Range(first: lowest, last: Edge(number: number, side: including ? 0 : -1))])
    }

    static func above(_ number: Double, including: Bool) -> NumberSet {
        NumberSet([Range(first: Edge(number: number, side: including ? 0 : 1), last: highest)])
    }

    static func only(_ number: Double) -> NumberSet {
        below(number, including: true).intersection(above(number, including: true))
    }

    var isEmpty: Bool { ranges.isEmpty }

    /// Whether it has a least and a greatest number.
    var isBounded: Bool { !isEmpty && ranges[0].first != Self.lowest && ranges[ranges.count - 1].last != Self.highest }

    func intersection(_ other: NumberSet) -> NumberSet {
        var found: [Range] = []
        for range in ranges {
            for with in other.ranges {
                let (first, last) = (max(range.first, with.first), min(range.last, with.last))
                if first <= last { found.append(Range(first: first, last: last)) }
            }
        }
        return NumberSet(found.sorted { $0.first < $1.first })
    }

    func union(_ other: NumberSet) -> NumberSet { complement.intersection(other.complement).complement }

    func subtracting(_ other: NumberSet) -> NumberSet { intersection(other.complement) }

    /// All numbers that are not in it.
    var complement: NumberSet {
        var found: [Range] = []
        var next = Self.lowest
        var isOver = false
        for range in ranges {
            if let before = range.first.before, next <= before, range.first != Self.lowest {
                found.append(Range(first: next, last: before))
            }
            if range.last == Self.highest { isOver = true } else { next = range.last.after }
        }
        if !isOver { found.append(Range(first: next, last: Self.highest)) }
        return NumberSet(found)
    }

    /// Whether it is nothing but single numbers.
    var isPoints: Bool { ranges.allSatisfy { $0.first == $0.last } }

    /// Those ranges in which there is a whole number.
    var withWholeNumbers: NumberSet {
        NumberSet(
            ranges.filter { range in
                let least = range.first.side > 0 ? range.first.number.nextUp : range.first.number
                let greatest = range.last.side < 0 ? range.last.number.nextDown : range.last.number
                return least.rounded(.up) <= greatest
            }
        )
    }

    /// What of it lies between other numbers, not at the ends.
    var inner: NumberSet { NumberSet(ranges.filter { $0.first != Self.lowest && $0.last != Self.highest }) }
}

extension NumberSet.Edge {
    fileprivate var before: NumberSet.Edge? {
        number == -.infinity ? nil : NumberSet.Edge(number: number, side: side - 1).clamped
    }

    fileprivate var after: NumberSet.Edge { NumberSet.Edge(number: number, side: side + 1).clamped }

    /// Just below, at, or just above: there is nothing further.
    private var clamped: NumberSet.Edge { NumberSet.Edge(number: number, side: min(1, max(-1, side))) }
}

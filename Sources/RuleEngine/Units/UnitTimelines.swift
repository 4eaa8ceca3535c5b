import PlanModel

/// What units are from day to day, as numbers: whether they exist, of what level they are, and since when they have had
/// the extent that they have.
struct UnitTimelines: Sendable {
    /// A unit on one day.
    struct State: Equatable {
        var existence: UnitExistence
        /// Number in `levels`; -1 where the unit does not exist.
        var level: Int32
        /// First day of the unit's present extent: figures of periods that ended before it are another area's.
        var extentSince: Int32
    }

    /// The plan's words for levels, by number.
    let levels: [String]
    private let numbers: [String: Int32]
    /// Rows of unit `u` stand at `starts[u]..<starts[u + 1]`.
    private var starts: [Int] = [0]
    private var from: [Int32] = []
    private var to: [Int32] = []
    private var level: [Int32] = []
    /// Number of the unit above; -1 where there is none.
    private var parent: [Int32] = []
    private var isInCycle: [Bool] = []
    /// Units that some row puts below a unit, ascending.
    private var below: [[Int32]]
    /// Of units whose extent changed, the first days of each extent, ascending.
    private let extents: [Int32: [Int32]]
    /// What the extents were put together from.
    private let parts: UnitParts

    init(_ units: UnitTable) {
        var levels: [String] = []
        var numbers: [String: Int32] = [:]
        below = Array(repeating: [], count: units.count)
        for (number, rows) in units.rows.enumerated() {
            for row in rows {
                if numbers[row.level] == nil {
                    numbers[row.level] = Int32(levels.count)
                    levels.append(row.level)
                }
                from.append(row.from?.rawValue ?? .min)
                to.append(row.to?.rawValue ?? .max)
                level.append(numbers[row.level]!)
                let above = units.number(of: row.parent) ?? -1
                parent.append(above)
                isInCycle.append(row.isInCycle)
                if above >= 0, below[Int(above)].last != Int32(number) { below[Int(above)].append(Int32(number)) }
            }
            starts.append(from.count)
        }
        self.levels = levels
        self.numbers = numbers
        extents = units.extents.mapValues { $0.map(\.rawValue) }
        parts = UnitParts(units)
    }

    /// Whether any unit ever got another extent.
    var hasExtents: Bool { !extents.isEmpty }

    /// The number of a level; nil where no unit is of it.
    func number(ofLevel level: String) -> Int32? { numbers[level] }

    /// The place of the unit's row among its own that describes it on a day; nil where it does not exist.
    func row(of unit: Int32, on day: Int32) -> Int? {
        let rows = starts[Int(unit)]..<starts[Int(unit) + 1]
        return rows.firstIndex { from[$0] <= day && day <= to[$0] }.map { $0 - rows.lowerBound }
    }

    func exists(_ unit: Int32, on day: Int32) -> Bool { row(of: unit, on: day) != nil }

    /// The unit above on a day; nil at the top, and where the unit does not exist.
    func parent(of unit: Int32, on day: Int32) -> Int32? {
        guard let row = row(of: unit, on: day) else { return nil }
        let above = parent[starts[Int(unit)] + row]
        return above < 0 ? nil : above
    }

    /// The units right below on a day, ascending.
    func children(of unit: Int32, on day: Int32) -> [Int32] {
        below[Int(unit)].filter { parent(of: $0, on: day) == unit }
    }

    /// Whether it can be told which units are right below on a day: not where parents go round in a cycle.
    func areChildrenKnown(of unit: Int32, on day: Int32) -> Bool {
        row(of: unit, on: day).map { !isInCycle[starts[Int(unit)] + $0] } ?? true
    }

    /// The units that are of a level on a day, ascending.
    func units(ofLevel level: Int32, on day: Int32) -> [Int32] {
        below.indices.map { Int32($0) }.filter { state(of: $0, on: day).level == level }
    }

    /// The units that exist on a day and are selected as they are then, ascending.
    func selected(by selector: UnitSelector, among table: UnitTable, on day: Int32) -> [Int32] {
        below.indices.map { Int32($0) }.filter { unit in
            row(of: unit, on: day).map { selector.selects(table.rows[Int(unit)][$0]) } ?? false
        }
    }

    /// The units whose areas, on the day before, made up the one that the unit has had since `day`, itself among them
    /// where it existed; nil where they did not go into it whole, or where none is known.
    func parts(of unit: Int32, since day: Int32) -> [Int32]? {
        guard var parts = parts.absorbed(by: unit, on: day) else { return nil }
        if exists(unit, on: day - 1) {
            if self.parts.isGivenAway(unit, on: day) { return nil }
            parts.append(unit)
        }
        return parts.isEmpty ? nil : parts
    }

    func state(of unit: Int32, on day: Int32) -> State {
        let rows = starts[Int(unit)]..<starts[Int(unit) + 1]
        var hasEnded = false
        for row in rows {
            if from[row] <= day, day <= to[row] {
                return State(existence: .exists, level: level[row], extentSince: extentSince(unit, day))
            }
            if to[row] < day { hasEnded = true }
        }
        return State(existence: hasEnded ? .ended : .notBegun, level: -1, extentSince: .min)
    }

    /// The level of a unit that exists on all the days, is of that one level and has one extent throughout; nil for others.
    func steadyLevel(of unit: Int32, during days: ClosedRange<Int32>) -> Int32? {
        let row = starts[Int(unit)]
        guard starts[Int(unit) + 1] == row + 1, from[row] <= days.lowerBound, to[row] >= days.upperBound else {
            return nil
        }
        return extents.isEmpty || extents[unit] == nil ? level[row] : nil
    }

    private func extentSince(_ unit: Int32, _ day: Int32) -> Int32 {
        guard !extents.isEmpty, let days = extents[unit] else { return .min }
        return days.last { $0 <= day } ?? .min
    }
}

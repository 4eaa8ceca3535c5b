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
    private let table: UnitTable
    /// Of most plans no unit has a date: then every one exists on every day, as its only row says.
    private let isDated: Bool
    private let below: UnitsBelowOnDemand
    /// Of units whose extent changed, the first days of each extent, ascending.
    private let extents: [Int32: [Int32]]
    /// What the extents were put together from.
    private let parts: UnitParts

    init(_ units: UnitTable) {
        table = units
        levels = Array(units.columns.level.pool.texts)
        numbers = Dictionary(zip(levels, Int32(0)...), uniquingKeysWith: { first, _ in first })
        isDated = units.columns.haveDates
        below = UnitsBelowOnDemand(units)
        extents = units.extents.mapValues { $0.map(\.rawValue) }
        parts = UnitParts(units)
    }

    /// Whether any unit ever got another extent.
    var hasExtents: Bool { !extents.isEmpty }

    /// The number of a level; nil where no unit is of it.
    func number(ofLevel level: String) -> Int32? { numbers[level] }

    /// The place of the unit's row in the table's columns that describes it on a day; nil where it does not exist.
    func row(of unit: Int32, on day: Int32) -> Int? {
        let rows = table.places(of: unit)
        return isDated ? rows.first { table.columns.exists($0, on: day) } : rows.lowerBound
    }

    func exists(_ unit: Int32, on day: Int32) -> Bool { row(of: unit, on: day) != nil }

    /// The unit above on a day; nil at the top, and where the unit does not exist.
    func parent(of unit: Int32, on day: Int32) -> Int32? {
        guard let row = row(of: unit, on: day) else { return nil }
        let above = table.parent(row)
        return above < 0 ? nil : above
    }

    /// The units right below on a day, ascending.
    func children(of unit: Int32, on day: Int32) -> [Int32] {
        below.value.units(below: unit).filter { parent(of: $0, on: day) == unit }
    }

    /// Whether it can be told which units are right below on a day: not where parents go round in a cycle.
    func areChildrenKnown(of unit: Int32, on day: Int32) -> Bool {
        row(of: unit, on: day).map { !table.columns.isInCycle($0) } ?? true
    }

    /// The units that are of a level on a day, ascending.
    func units(ofLevel level: Int32, on day: Int32) -> [Int32] {
        (0..<Int32(table.count)).filter { state(of: $0, on: day).level == level }
    }

    /// The units that exist on a day and are selected as they are then, ascending.
    func selected(by selector: UnitSelector, on day: Int32) -> [Int32] {
        let selector = PreparedUnitSelector(selector, table)
        return (0..<Int32(table.count)).filter { unit in
            row(of: unit, on: day).map { selector.selects($0, of: unit) } ?? false
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
        if let row = row(of: unit, on: day) {
            let level = table.columns.level.numbers[row]
            return State(existence: .exists, level: level, extentSince: extentSince(unit, day))
        }
        let hasEnded = table.places(of: unit).contains { table.columns.to[$0] < day }
        return State(existence: hasEnded ? .ended : .notBegun, level: -1, extentSince: .min)
    }

    /// The level of a unit that exists on all the days, is of that one level and has one extent throughout; nil for others.
    func steadyLevel(of unit: Int32, during days: ClosedRange<Int32>) -> Int32? {
        let rows = table.places(of: unit)
        let row = rows.lowerBound
        guard rows.count == 1, table.columns.exists(row, on: days.lowerBound),
            table.columns.exists(row, on: days.upperBound)
        else { return nil }
        return extents.isEmpty || extents[unit] == nil ? table.columns.level.numbers[row] : nil
    }

    private func extentSince(_ unit: Int32, _ day: Int32) -> Int32 {
        guard !extents.isEmpty, let days = extents[unit] else { return .min }
        return days.last { $0 <= day } ?? .min
    }
}

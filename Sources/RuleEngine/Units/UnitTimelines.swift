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
    /// Of units whose extent changed, the first days of each extent, ascending.
    private let extents: [Int32: [Int32]]

    init(_ units: UnitTable) {
        var levels: [String] = []
        var numbers: [String: Int32] = [:]
        for rows in units.rows {
            for row in rows {
                if numbers[row.level] == nil {
                    numbers[row.level] = Int32(levels.count)
                    levels.append(row.level)
                }
                from.append(row.from?.rawValue ?? .min)
                to.append(row.to?.rawValue ?? .max)
                level.append(numbers[row.level]!)
            }
            starts.append(from.count)
        }
        self.levels = levels
        self.numbers = numbers
        extents = UnitTimelines.extents(units)
    }

    /// The number of a level; nil where no unit is of it.
    func number(ofLevel level: String) -> Int32? { numbers[level] }

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

    private func extentSince(_ unit: Int32, _ day: Int32) -> Int32 {
        guard !extents.isEmpty, let days = extents[unit] else { return .min }
        return days.last { $0 <= day } ?? .min
    }

    /// The days on which units got another extent: one that began, or began again after a gap; one that another became
    /// part of, from the day after that one's end; one that gave a part of itself to another.
    ///
    /// A row that begins the day after the one before ends is a mere rename where neither is so.
    private static func extents(_ units: UnitTable) -> [Int32: [Int32]] {
        var days: [Int32: Set<Int32>] = [:]
        for (number, rows) in units.rows.enumerated() {
            let unit = Int32(number)
            for (place, row) in rows.enumerated() {
                if let from = row.from?.rawValue, place == 0 || !isRename(from: rows[place - 1], to: row) {
                    days[unit, default: []].insert(from)
                }
                guard let to = row.to?.rawValue, to < .max else { continue }
                for successor in row.successors where successor != row.id {
                    if let heir = units.number(of: successor) { days[heir, default: []].insert(to + 1) }
                }
            }
        }
        return days.mapValues { $0.sorted() }
    }

    private static func isRename(from earlier: AdminUnit, to later: AdminUnit) -> Bool {
        guard let ended = earlier.to, let began = later.from, ended < began else { return false }
        return ended.rawValue + 1 == began.rawValue && earlier.successors.allSatisfy { $0 == later.id }
    }
}

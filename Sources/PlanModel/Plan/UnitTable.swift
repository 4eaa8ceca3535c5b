import Diagnostics

/// All units of a plan. Each id has a number, its place in the byte order of the ids, and one or more rows.
public struct UnitTable: Sendable {
    /// Ids in byte order; a unit's number is its place here.
    public let ids: [String]
    /// Rows of each unit, by number, in the order of their dates.
    public let rows: [[AdminUnit]]
    private let numbers: [String: Int32]

    /// Rows of one id are put in the order of their first days. What is wrong with them (overlaps, cycles) is for the
    /// reader to find.
    public init(_ units: [AdminUnit]) {
        var byId: [String: [AdminUnit]] = [:]
        for unit in units { byId[unit.id, default: []].append(unit) }
        ids = byId.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        rows = ids.map { id in
            byId[id]!.sorted { ($0.from?.rawValue ?? .min) < ($1.from?.rawValue ?? .min) }
        }
        numbers = Dictionary(uniqueKeysWithValues: zip(ids, Int32(0)...))
    }

    /// Units, each once however many rows it has.
    public var count: Int { ids.count }

    /// The number of the unit with this id.
    public func number(of id: String) -> Int32? { numbers[id] }

    /// The unit as it was on `day`, or nil where it did not exist.
    public func unit(_ number: Int32, on day: DayNumber) -> AdminUnit? {
        rows[Int(number)].first { $0.exists(on: day) }
    }

    /// The unit as it last was: what it is called where no date is at hand.
    public func latest(_ number: Int32) -> AdminUnit { rows[Int(number)].last! }

    /// Whether the unit exists on `day`, had ended before it, or begins after it.
    public func existence(_ number: Int32, on day: DayNumber) -> UnitExistence {
        let rows = rows[Int(number)]
        if rows.contains(where: { $0.exists(on: day) }) { return .exists }
        return rows.contains { $0.to.map { $0 < day } ?? false } ? .ended : .notBegun
    }
}

/// What is to be said of a unit on a day.
public enum UnitExistence: Sendable {
    case exists
    case ended
    case notBegun
}

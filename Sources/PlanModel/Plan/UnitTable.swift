import Diagnostics

/// All units of a plan. Each id has a number, its place in the byte order of the ids, and one or more rows.
///
/// A plan may have a hundred thousand units, most of which are never asked for anything but their level and the unit
/// above. So a table is made of columns, and an `AdminUnit` or an id of it is put together when it is asked for. Who
/// goes through all units asks the columns.
public struct UnitTable: Sendable {
    /// Ids in byte order; a unit's number is its place here.
    public let ids: TextColumn
    /// By unit, its first row; at the end the count of the rows.
    @usableFromInline let starts: NumberColumn
    /// What the rows say; those of a unit stand together, in the order of their first days.
    public let columns: UnitColumns
    /// By number of the text in `columns.parent`, the unit that has it as its id; -1 where none does.
    @usableFromInline let parents: [Int32]
    /// Else letters of an id may be written as several, and two ids that are the same differ in their bytes.
    private let areIdsComposed: Bool

    /// Rows of one id are put in the order of their first days. What is wrong with them (overlaps, cycles) is for the
    /// reader to find.
    public init(_ units: some Sequence<AdminUnit>) {
        var builder = UnitTableBuilder()
        for unit in units { builder.append(unit) }
        self = builder.finish().table
    }

    init(ids: TextColumn, starts: NumberColumn, columns: UnitColumns, areIdsComposed: Bool) {
        self.ids = ids
        self.starts = starts
        self.columns = columns
        self.areIdsComposed = areIdsComposed
        let texts = columns.parent.pool.texts
        parents = (0..<texts.count).map { place in
            UnitTable.number(of: texts[place], ids, areComposed: areIdsComposed) ?? -1
        }
    }

    /// Units, each once however many rows it has.
    public var count: Int { ids.count }

    /// Rows of each unit, by number, in the order of their dates. Each is put together when it is asked for.
    public var rows: UnitRowLists { UnitRowLists(table: self) }

    /// Where the rows of a unit stand in `columns`.
    @inlinable
    public func places(of number: Int32) -> Range<Int> {
        Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
    }

    /// The bytes of a unit's id.
    public func withId<Result>(_ number: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        ids.withBytes(Int(number), body)
    }

    /// A row, by its place in `columns`, of the unit with this number.
    public func row(_ place: Int, of number: Int32) -> AdminUnit {
        var unit = AdminUnit(
            id: ids[Int(number)],
            name: columns.name(place),
            level: columns.level[place],
            parent: columns.parent[place],
            from: columns.from[place] == .min ? nil : DayNumber(rawValue: columns.from[place]),
            to: columns.to[place] == .max ? nil : DayNumber(rawValue: columns.to[place]),
            successors: columns.successors.list(place),
            aliases: columns.aliases.list(place),
            location: columns.location(place)
        )
        unit.isInCycle = columns.isInCycle(place)
        for (column, name) in columns.furtherNames.enumerated() {
            if let text = columns.further(column, place) { unit.further[name] = text }
        }
        return unit
    }

    /// The unit as it was on `day`, or nil where it did not exist.
    public func unit(_ number: Int32, on day: DayNumber) -> AdminUnit? {
        places(of: number).first { columns.exists($0, on: day.rawValue) }.map { row($0, of: number) }
    }

    /// The unit as it last was: what it is called where no date is at hand.
    public func latest(_ number: Int32) -> AdminUnit { row(places(of: number).upperBound - 1, of: number) }

    /// Number of the unit that a row says is above; -1 where there is none.
    @inlinable
    public func parent(_ place: Int) -> Int32 { parents[Int(columns.parent.numbers[place])] }

    /// Whether the unit exists on `day`, had ended before it, or begins after it.
    public func existence(_ number: Int32, on day: DayNumber) -> UnitExistence {
        let places = places(of: number)
        if places.contains(where: { columns.exists($0, on: day.rawValue) }) { return .exists }
        return places.contains { columns.to[$0] < day.rawValue } ? .ended : .notBegun
    }
}

extension UnitTable {
    /// The number of the unit with this id.
    public func number(of id: String) -> Int32? { UnitTable.number(of: id, ids, areComposed: areIdsComposed) }

    /// The number of the unit whose id has these bytes.
    public func number(of id: UnsafeBufferPointer<UInt8>) -> Int32? { UnitTable.number(of: id, ids) }

    private static func number(of id: UnsafeBufferPointer<UInt8>, _ ids: TextColumn) -> Int32? {
        let place = place(ids) { place in ids.withBytes(place) { TextColumn.order($0, id) } < 0 }
        return place < ids.count && ids.isEqual(place, id) ? Int32(place) : nil
    }

    /// Letters may be written as one or as several (`ế`, or `e` and two marks) and are the same.
    private static func number(of id: String, _ ids: TextColumn, areComposed: Bool) -> Int32? {
        var text = id
        if let number = text.withUTF8({ number(of: $0, ids) }) { return number }
        if areComposed, text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
        if !areComposed { return (0..<ids.count).first { ids[$0] == id }.map { Int32($0) } }
        // Of texts in NFC the order of the bytes is that of the letters.
        let place = place(ids) { ids[$0] < id }
        return place < ids.count && ids[place] == id ? Int32(place) : nil
    }

    /// The first place of which this is not so.
    private static func place(_ ids: TextColumn, _ isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (0, ids.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// What is to be said of a unit on a day.
public enum UnitExistence: Sendable {
    case exists
    case ended
    case notBegun
}

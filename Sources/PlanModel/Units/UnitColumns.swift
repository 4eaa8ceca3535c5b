import Diagnostics

/// The rows of a table of units, by column: what no row says takes no memory.
public struct UnitColumns: Sendable {
    /// Rows so far.
    public private(set) var count = 0
    /// Names in Vietnamese.
    public var name = TextColumn()
    /// Names in English.
    public var english = TextColumn()
    /// The plan's words for levels.
    public var level = PooledColumn()
    /// Ids of the units above.
    public var parent = PooledColumn()
    /// First days, as `DayNumber` counts them; `Int32.min` where none is said.
    public private(set) var from = NumberColumn()
    /// Last days; `Int32.max` where none is said.
    public private(set) var to = NumberColumn()
    /// Lists of ids.
    public private(set) var successors = TextColumn()
    /// Lists of further names.
    public private(set) var aliases = TextColumn()
    /// Headers of the further columns.
    public private(set) var furtherNames: [String] = []
    private var further: [TextColumn] = []
    /// Rows that the table puts above and below themselves.
    private var inCycles: Set<Int32> = []
    private var locations = LocationColumn()

    /// Stands in a text column where the row has no such column, or the name in one language is that in the other: no
    /// text is this byte.
    private static let mark: [UInt8] = [0xFF]

    /// No rows yet.
    public init() {}

    /// Ends a row whose names, level and parent were appended.
    ///
    /// - Parameter further: by `addFurther`'s numbers of the columns, all of them.
    public mutating func endRow(
        from: DayNumber?,
        to: DayNumber?,
        successors: [String],
        aliases: [String],
        further: [String?],
        location: SourceLocation
    ) {
        self.from.append(from?.rawValue ?? .min)
        self.to.append(to?.rawValue ?? .max)
        self.successors.append(list: successors)
        self.aliases.append(list: aliases)
        for (column, text) in further.enumerated() { append(text, further: column) }
        locations.append(location)
        count += 1
    }

    /// The number of the further column with this header, which is there from now on.
    public mutating func addFurther(_ name: String) -> Int {
        if let known = furtherNames.firstIndex(of: name) { return known }
        furtherNames.append(name)
        further.append(TextColumn())
        for _ in 0..<count { append(nil, further: further.count - 1) }
        return further.count - 1
    }

    private mutating func append(_ text: String?, further column: Int) {
        if let text { return further[column].append(text) }
        UnitColumns.mark.withUnsafeBufferPointer { further[column].append($0) }
    }

    /// Appends a row.
    mutating func append(_ unit: AdminUnit) {
        name.append(unit.name.vi)
        if unit.name.en == unit.name.vi, !unit.name.en.isEmpty {
            UnitColumns.mark.withUnsafeBufferPointer { english.append($0) }
        } else {
            english.append(unit.name.en)
        }
        // Levels that differ in nothing but how their letters are composed are one.
        level.append(level.pool.spelling(of: unit.level))
        parent.append(unit.parent)
        if unit.isInCycle { inCycles.insert(Int32(count)) }
        for name in unit.further.keys { _ = addFurther(name) }
        endRow(
            from: unit.from,
            to: unit.to,
            successors: unit.successors,
            aliases: unit.aliases,
            further: furtherNames.map { unit.further[$0] },
            location: unit.location
        )
    }

    /// Whether some row says when the unit began or ended.
    public var haveDates: Bool {
        !(from.isEven && to.isEven && (count == 0 || (from[0] == .min && to[0] == .max)))
    }

    /// Whether a row stands on a day.
    public func exists(_ row: Int, on day: Int32) -> Bool { from[row] <= day && day <= to[row] }

    /// Whether a row is above and below itself.
    public func isInCycle(_ row: Int) -> Bool { !inCycles.isEmpty && inCycles.contains(Int32(row)) }

    /// Where a row stands.
    public func location(_ row: Int) -> SourceLocation { locations[row] }

    /// What a row calls its unit.
    public func name(_ row: Int) -> LocalizedText {
        let name = name[row]
        return LocalizedText(vi: name, en: isMarked(english, row) ? name : english[row])
    }

    private func isMarked(_ column: TextColumn, _ row: Int) -> Bool {
        column.withBytes(row) { $0.elementsEqual(UnitColumns.mark) }
    }

    /// What a row says in a further column; nil where it has none such.
    func further(_ column: Int, _ row: Int) -> String? {
        isMarked(further[column], row) ? nil : further[column][row]
    }

    /// Takes a row's parent away, because it is above and below itself.
    public mutating func breakCycle(_ row: Int) {
        parent.set(row, "")
        inCycles.insert(Int32(row))
    }

    /// Puts other successors into some rows.
    public mutating func setSuccessors(_ changed: [Int: [String]]) {
        let former = successors
        successors = TextColumn()
        for row in 0..<count { successors.append(list: changed[row] ?? former.list(row)) }
    }
}

extension UnitColumns {
    /// The rows at these places, in this order, without room for more.
    func reordered(_ order: [Int32]) -> UnitColumns {
        var columns = self
        columns.name = name.reordered(order)
        columns.english = english.reordered(order)
        columns.level = level.reordered(order)
        columns.parent = parent.reordered(order)
        columns.from = from.reordered(order)
        columns.to = to.reordered(order)
        columns.successors = successors.reordered(order)
        columns.aliases = aliases.reordered(order)
        columns.further = further.map { $0.reordered(order) }
        columns.locations = locations.reordered(order)
        if inCycles.isEmpty { return columns }
        columns.inCycles = []
        for (place, row) in zip(Int32(0)..., order) where inCycles.contains(row) { columns.inCycles.insert(place) }
        return columns
    }

    /// Gives back room that was made for more rows.
    mutating func trim() {
        name.trim()
        english.trim()
        level.trim()
        parent.trim()
        from.trim()
        to.trim()
        successors.trim()
        aliases.trim()
        for column in further.indices { further[column].trim() }
        locations.trim()
    }
}

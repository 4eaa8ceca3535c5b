/// All observations that were read, revisions and all series: one entry a row of a table, in the order of the tables.
///
/// Ids are numbers into the plan's tables, so that nothing here is text. A NaN stands where there is no value. There may be
/// millions of them, so they are packed, some thousands at a time, and on a `shelf` where there are many; who wants them
/// gets them some at a time:
///
/// ```swift
/// observations.scan { part in
///     for row in 0..<part.count where part.rows.series[row] == 0 { print(part.first + row, part.rows.value[row]) }
/// }
/// ```
public struct ObservationColumns: Sendable {
    /// Rows that are packed together.
    struct Segment: Sendable {
        enum Place: Sendable {
            case memory([UInt8])
            case shelf(place: Int, size: Int)
        }

        /// Number of the first row.
        var first: Int
        var count: Int
        var place: Place
        var facts: ObservationFacts
    }

    /// Periods that the observations name, in the order in which they first came.
    public var periods: [Period] = []
    /// Names of the series; the first is `actual`.
    public var seriesNames: [String] = ["actual"]
    /// Where observations came from.
    public var files: [ObservationFile] = []
    /// What is said of any of them.
    public private(set) var flagsMet: FlagSet = []

    private(set) var segments: [Segment] = []
    /// The last rows, which are not packed yet.
    private var open = ObservationBlock(capacity: 1)
    private var openCount = 0
    /// What each unit's number has become; empty: what it was.
    private var unitNumbers: [Int32] = []
    private let shelf: (any ObservationShelf)?
    /// Bytes of packed rows in memory, and how many there may be before others go to the shelf.
    private var packed = 0
    private let memory: Int

    /// Stands in `recordedOn` for a row that has no date.
    public static let undated = Int32.min

    /// Rows that are handed out together, at most.
    public static let rowsAtOnce = 4096

    /// No observations.
    ///
    /// - Parameters:
    ///   - shelf: where rows are kept that take more than `memory`; nil: all are kept in memory.
    ///   - memory: bytes of rows, some eighty thousand to the MB.
    public init(shelf: (any ObservationShelf)? = nil, memory: Int = 1 << 20) {
        self.shelf = shelf
        self.memory = memory
    }

    /// Rows in all columns.
    public var count: Int { (segments.last.map { $0.first + $0.count } ?? 0) + openCount }

    /// Adds a row. Its period, series and file must stand in `periods`, `seriesNames` and `files`.
    public mutating func append(_ observation: Observation) {
        makeRoom(1)
        open[openCount] = observation
        flagsMet.formUnion(observation.flags)
        openCount += 1
        if openCount == ObservationColumns.rowsAtOnce { close() }
    }

    /// Adds rows of a block, with numbers as `append(_:)` wants them.
    public mutating func append(_ rows: Range<Int>, of block: ObservationBlock) {
        precondition(0 <= rows.lowerBound && rows.upperBound <= block.capacity)
        for row in rows { flagsMet.formUnion(block.flags[row]) }
        var start = rows.lowerBound
        while start < rows.upperBound {
            let count = min(ObservationColumns.rowsAtOnce - openCount, rows.upperBound - start)
            if openCount == 0, count >= ObservationColumns.rowsAtOnce / 4 {
                pack(start..<start + count, of: block)
            } else {
                makeRoom(count)
                open.update(from: openCount, start..<start + count, of: block)
                openCount += count
                if openCount == ObservationColumns.rowsAtOnce { close() }
            }
            start += count
        }
    }

    /// Gives each unit the number that stands in its place in `numbers`.
    public mutating func renumberUnits(_ numbers: [Int32]) {
        close()
        unitNumbers = unitNumbers.isEmpty ? numbers : unitNumbers.map { numbers[Int($0)] }
        let rows = ObservationBlock(capacity: ObservationColumns.rowsAtOnce)
        for number in segments.indices {
            unpack(segments[number], into: rows)
            let units = UnsafeBufferPointer(start: rows.unit, count: segments[number].count)
            segments[number].facts.units = units.min()!...units.max()!
        }
    }

    /// One entry, put together again. Not for going through many: `scan` is.
    public subscript(_ index: Int) -> Observation {
        let place = segments.partitioningIndex { $0.first + $0.count > index }
        guard place < segments.count else { return open[index - (count - openCount)] }
        let rows = ObservationBlock(capacity: ObservationColumns.rowsAtOnce)
        unpack(segments[place], into: rows)
        return rows[index - segments[place].first]
    }

    /// Goes through the rows that are wanted, some at a time, in order.
    ///
    /// - Parameters:
    ///   - room: for `rowsAtOnce` rows, to hand them out in; nil: it is made.
    ///   - isWanted: by what is known of rows together; of the last ones nothing may be known, and they are wanted then.
    public func scan(
        in room: ObservationBlock? = nil,
        where isWanted: (ObservationFacts) -> Bool = { _ in true },
        each body: (ObservationPart) -> Void
    ) {
        var rows = room
        for segment in segments where isWanted(segment.facts) {
            let room = rows ?? ObservationBlock(capacity: ObservationColumns.rowsAtOnce)
            rows = room
            unpack(segment, into: room)
            body(ObservationPart(rows: room, count: segment.count, first: segment.first, facts: segment.facts))
        }
        guard openCount > 0 else { return }
        body(ObservationPart(rows: open, count: openCount, first: count - openCount, facts: nil))
    }

    /// How many rows have to be unpacked to read the rows of some units, range by range.
    ///
    /// - Parameter ranges: of units, ascending; none overlaps another.
    public func rowsUnpacked(for ranges: [Range<Int32>]) -> Int {
        segments.reduce(openCount * ranges.count) { rows, segment in
            let first = ranges.partitioningIndex { $0.upperBound > segment.facts.units.lowerBound }
            let behind = ranges.partitioningIndex { $0.lowerBound > segment.facts.units.upperBound }
            return rows + segment.count * max(0, behind - first)
        }
    }

    private mutating func makeRoom(_ rows: Int) {
        let wanted = openCount + rows
        if wanted <= open.capacity, isKnownUniquelyReferenced(&open) { return }
        let larger = ObservationBlock(capacity: min(max(wanted, 2 * open.capacity, 16), ObservationColumns.rowsAtOnce))
        larger.update(from: 0, 0..<openCount, of: open)
        open = larger
    }

    /// Packs the last rows.
    private mutating func close() {
        guard openCount > 0 else { return }
        let rows = openCount
        openCount = 0
        pack(0..<rows, of: open)
    }

    private mutating func pack(_ rows: Range<Int>, of block: ObservationBlock) {
        precondition(unitNumbers.isEmpty, "rows come before their units get other numbers")
        let bytes = PackedRows.pack(rows, of: block)
        let facts = ObservationFacts(rows, of: block, like: segments.last?.facts)
        var place = Segment.Place.memory(bytes)
        if packed + bytes.count > memory, let found = shelf?.put(bytes) {
            place = .shelf(place: found, size: bytes.count)
        } else {
            packed += bytes.count
        }
        segments.append(Segment(first: count, count: rows.count, place: place, facts: facts))
    }

    private func unpack(_ segment: Segment, into rows: ObservationBlock) {
        switch segment.place {
        case .memory(let bytes):
            bytes.withUnsafeBytes { PackedRows.unpack($0, count: segment.count, into: rows) }
        case .shelf(let place, let size):
            withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { bytes in
                shelf!.take(place, into: bytes)
                PackedRows.unpack(UnsafeRawBufferPointer(bytes), count: segment.count, into: rows)
            }
        }
        guard !unitNumbers.isEmpty else { return }
        for row in 0..<segment.count { rows.unit[row] = unitNumbers[Int(rows.unit[row])] }
    }
}

extension Array {
    /// The place of the first element that is not before what is sought, in an ordered array; its count where all are.
    fileprivate func partitioningIndex(_ isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Some of the rows, as they are handed out: valid until the next are.
public struct ObservationPart {
    /// The rows are the first ones of the block.
    public let rows: ObservationBlock
    public let count: Int
    /// Number of the first row among all observations.
    public let first: Int
    /// What is known of the rows together; nil: nothing.
    public let facts: ObservationFacts?
}

/// A table of observations: its path, and the header of the column that holds the figures.
public struct ObservationFile: Sendable, Hashable {
    public var path: String
    public var valueHeader: String

    /// A file by its path below the plan folder, and the header as printed.
    public init(path: String, valueHeader: String) {
        self.path = path
        self.valueHeader = valueHeader
    }
}

/// Room for some observations on their way into columns: a reader fills it through plain pointers, and
/// `ObservationColumns.append` copies what stands there.
///
/// It keeps its memory, so that one block serves for piece after piece of a file. Nothing is counted or checked while it
/// is written to: entries from 0 to below `capacity` may be.
public final class ObservationBlock: @unchecked Sendable {
    // Safe: whoever has a block hands it on to the next thread as a whole.

    /// Rows that there is room for.
    public private(set) var capacity: Int
    /// As `ObservationColumns.unit`.
    public private(set) var unit: UnsafeMutablePointer<Int32>
    /// As `ObservationColumns.indicator`.
    public private(set) var indicator: UnsafeMutablePointer<Int32>
    /// As `ObservationColumns.period`.
    public private(set) var period: UnsafeMutablePointer<Int32>
    /// As `ObservationColumns.series`.
    public private(set) var series: UnsafeMutablePointer<UInt8>
    /// As `ObservationColumns.value`.
    public private(set) var value: UnsafeMutablePointer<Double>
    /// As `ObservationColumns.flags`.
    public private(set) var flags: UnsafeMutablePointer<FlagSet>
    /// As `ObservationColumns.recordedOn`.
    public private(set) var recordedOn: UnsafeMutablePointer<Int32>
    /// As `ObservationColumns.decimals`.
    public private(set) var decimals: UnsafeMutablePointer<UInt8>
    /// As `ObservationColumns.file`.
    public private(set) var file: UnsafeMutablePointer<UInt16>
    /// As `ObservationColumns.row`.
    public private(set) var row: UnsafeMutablePointer<Int32>

    /// Bytes that a row takes in all columns.
    static let bytesPerRow = 33

    /// A block with room for so many rows, one at least; zeros stand in it.
    public init(capacity: Int) {
        let capacity = max(capacity, 1)
        self.capacity = capacity
        unit = ObservationBlock.room(capacity, 0)
        indicator = ObservationBlock.room(capacity, 0)
        period = ObservationBlock.room(capacity, 0)
        series = ObservationBlock.room(capacity, 0)
        value = ObservationBlock.room(capacity, 0)
        flags = ObservationBlock.room(capacity, [])
        recordedOn = ObservationBlock.room(capacity, 0)
        decimals = ObservationBlock.room(capacity, 0)
        file = ObservationBlock.room(capacity, 0)
        row = ObservationBlock.room(capacity, 0)
    }

    deinit {
        unit.deallocate()
        indicator.deallocate()
        period.deallocate()
        series.deallocate()
        value.deallocate()
        flags.deallocate()
        recordedOn.deallocate()
        decimals.deallocate()
        file.deallocate()
        row.deallocate()
    }

    /// Makes room for more rows, and keeps those that there are. Pointers that were taken before are void.
    public func grow(to wanted: Int) {
        guard wanted > capacity else { return }
        ObservationBlock.move(&unit, capacity, wanted, 0)
        ObservationBlock.move(&indicator, capacity, wanted, 0)
        ObservationBlock.move(&period, capacity, wanted, 0)
        ObservationBlock.move(&series, capacity, wanted, 0)
        ObservationBlock.move(&value, capacity, wanted, 0)
        ObservationBlock.move(&flags, capacity, wanted, [])
        ObservationBlock.move(&recordedOn, capacity, wanted, 0)
        ObservationBlock.move(&decimals, capacity, wanted, 0)
        ObservationBlock.move(&file, capacity, wanted, 0)
        ObservationBlock.move(&row, capacity, wanted, 0)
        capacity = wanted
    }

    /// Copies rows of another block to the places from `place` on, for which there must be room.
    func update(from place: Int, _ rows: Range<Int>, of other: ObservationBlock) {
        let (start, count) = (rows.lowerBound, rows.count)
        precondition(place + count <= capacity && rows.upperBound <= other.capacity)
        (unit + place).update(from: other.unit + start, count: count)
        (indicator + place).update(from: other.indicator + start, count: count)
        (period + place).update(from: other.period + start, count: count)
        (series + place).update(from: other.series + start, count: count)
        (value + place).update(from: other.value + start, count: count)
        (flags + place).update(from: other.flags + start, count: count)
        (recordedOn + place).update(from: other.recordedOn + start, count: count)
        (decimals + place).update(from: other.decimals + start, count: count)
        (file + place).update(from: other.file + start, count: count)
        (row + place).update(from: other.row + start, count: count)
    }

    /// One row, put together.
    public subscript(_ place: Int) -> Observation {
        get {
            Observation(
                unit: unit[place],
                indicator: indicator[place],
                period: period[place],
                series: series[place],
                value: value[place],
                flags: flags[place],
                recordedOn: recordedOn[place],
                decimals: decimals[place],
                file: file[place],
                row: row[place]
            )
        }
        set {
            unit[place] = newValue.unit
            indicator[place] = newValue.indicator
            period[place] = newValue.period
            series[place] = newValue.series
            value[place] = newValue.value
            flags[place] = newValue.flags
            recordedOn[place] = newValue.recordedOn
            decimals[place] = newValue.decimals
            file[place] = newValue.file
            row[place] = newValue.row
        }
    }

    private static func room<Entry>(_ count: Int, _ empty: Entry) -> UnsafeMutablePointer<Entry> {
        let pointer = UnsafeMutablePointer<Entry>.allocate(capacity: count)
        pointer.initialize(repeating: empty, count: count)
        return pointer
    }

    private static func move<Entry>(
        _ pointer: inout UnsafeMutablePointer<Entry>,
        _ count: Int,
        _ wanted: Int,
        _ empty: Entry
    ) {
        let moved = room(wanted, empty)
        moved.update(from: pointer, count: count)
        pointer.deallocate()
        pointer = moved
    }
}

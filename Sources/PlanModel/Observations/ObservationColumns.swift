/// All observations that were read, revisions and all series, as columns: one entry a row of a table.
///
/// Ids are numbers into the plan's tables, so that nothing here is text. A NaN stands where there is no value.
public struct ObservationColumns: Sendable {
    /// Number of the unit in `Plan.units`.
    public private(set) var unit: [Int32] = []
    /// Number of the indicator in `Plan.indicators`.
    public private(set) var indicator: [Int32] = []
    /// Number of the period in `periods`.
    public private(set) var period: [Int32] = []
    /// Number of the series in `seriesNames`; 0 is `actual`.
    public private(set) var series: [UInt8] = []
    /// The figure; NaN where there is none.
    public private(set) var value: [Double] = []
    /// What is said of the figure besides its number; empty where nothing is.
    public private(set) var flags: [FlagSet] = []
    /// Days since 1970-01-01, or `undated`.
    public private(set) var recordedOn: [Int32] = []
    /// Decimals of the figure as printed.
    public private(set) var decimals: [UInt8] = []
    /// Number of the file in `files`.
    public private(set) var file: [UInt16] = []
    /// Row of that file, the header being 1 when it comes first.
    public private(set) var row: [Int32] = []

    /// Periods that the observations name, in the order in which they first came.
    public var periods: [Period] = []
    /// Names of the series; the first is `actual`.
    public var seriesNames: [String] = ["actual"]
    /// Where observations came from.
    public var files: [ObservationFile] = []

    /// Stands in `recordedOn` for a row that has no date.
    public static let undated = Int32.min

    /// No observations.
    public init() {}

    /// Rows in all columns.
    public var count: Int { value.count }

    /// Adds a row. Its period, series and file must stand in `periods`, `seriesNames` and `files`.
    public mutating func append(_ observation: Observation) {
        unit.append(observation.unit)
        indicator.append(observation.indicator)
        period.append(observation.period)
        series.append(observation.series)
        value.append(observation.value)
        flags.append(observation.flags)
        recordedOn.append(observation.recordedOn)
        decimals.append(observation.decimals)
        file.append(observation.file)
        row.append(observation.row)
    }

    /// Adds rows of a block, with numbers as `append(_:)` wants them.
    public mutating func append(_ rows: Range<Int>, of block: ObservationBlock) {
        precondition(0 <= rows.lowerBound && rows.upperBound <= block.capacity)
        let (start, count) = (rows.lowerBound, rows.count)
        unit.append(contentsOf: UnsafeBufferPointer(start: block.unit + start, count: count))
        indicator.append(contentsOf: UnsafeBufferPointer(start: block.indicator + start, count: count))
        period.append(contentsOf: UnsafeBufferPointer(start: block.period + start, count: count))
        series.append(contentsOf: UnsafeBufferPointer(start: block.series + start, count: count))
        value.append(contentsOf: UnsafeBufferPointer(start: block.value + start, count: count))
        flags.append(contentsOf: UnsafeBufferPointer(start: block.flags + start, count: count))
        recordedOn.append(contentsOf: UnsafeBufferPointer(start: block.recordedOn + start, count: count))
        decimals.append(contentsOf: UnsafeBufferPointer(start: block.decimals + start, count: count))
        file.append(contentsOf: UnsafeBufferPointer(start: block.file + start, count: count))
        row.append(contentsOf: UnsafeBufferPointer(start: block.row + start, count: count))
    }

    /// Makes room for so many further observations.
    public mutating func reserve(_ further: Int) {
        let capacity = count + further
        unit.reserveCapacity(capacity)
        indicator.reserveCapacity(capacity)
        period.reserveCapacity(capacity)
        series.reserveCapacity(capacity)
        value.reserveCapacity(capacity)
        flags.reserveCapacity(capacity)
        recordedOn.reserveCapacity(capacity)
        decimals.reserveCapacity(capacity)
        file.reserveCapacity(capacity)
        row.reserveCapacity(capacity)
    }

    /// Gives each unit the number that stands in its place in `numbers`.
    public mutating func renumberUnits(_ numbers: [Int32]) {
        for index in unit.indices { unit[index] = numbers[Int(unit[index])] }
    }

    /// One entry, put together again.
    public subscript(_ index: Int) -> Observation {
        Observation(
            unit: unit[index],
            indicator: indicator[index],
            period: period[index],
            series: series[index],
            value: value[index],
            flags: flags[index],
            recordedOn: recordedOn[index],
            decimals: decimals[index],
            file: file[index],
            row: row[index]
        )
    }
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

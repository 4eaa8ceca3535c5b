/// One figure as it stands in a row of a table. See `ObservationColumns` for what the numbers mean.
public struct Observation: Sendable {
    public var unit: Int32
    public var indicator: Int32
    public var period: Int32
    public var series: UInt8
    /// NaN where there is none.
    public var value: Double
    public var flags: FlagSet
    public var recordedOn: Int32
    public var decimals: UInt8
    public var file: UInt16
    public var row: Int32

    /// A figure of the series `actual`, without flags and date, unless they are given.
    public init(
        unit: Int32,
        indicator: Int32,
        period: Int32,
        series: UInt8 = 0,
        value: Double,
        flags: FlagSet = [],
        recordedOn: Int32 = ObservationColumns.undated,
        decimals: UInt8 = 0,
        file: UInt16 = 0,
        row: Int32 = 0
    ) {
        self.unit = unit
        self.indicator = indicator
        self.period = period
        self.series = series
        self.value = value
        self.flags = flags
        self.recordedOn = recordedOn
        self.decimals = decimals
        self.file = file
        self.row = row
    }
}

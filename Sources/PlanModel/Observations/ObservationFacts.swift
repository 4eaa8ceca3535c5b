/// What is known of rows of observations that stand together, without unpacking them.
public struct ObservationFacts: Sendable, Hashable {
    /// From the first to the last unit, by their numbers.
    public internal(set) var units: ClosedRange<Int32>
    /// From the earliest to the latest date, `ObservationColumns.undated` being the earliest.
    public let recordedOn: ClosedRange<Int32>
    /// Whether all are of the series `actual`.
    public let isActual: Bool
    /// Numbers of the periods of rows that say anything, ascending: those whose cell is empty, and that have no flag,
    /// don't.
    public let filledPeriods: [Int32]

    /// - Parameter other: facts of the rows before, which mostly are of the same periods.
    init(_ rows: Range<Int>, of block: ObservationBlock, like other: ObservationFacts? = nil) {
        var units = (least: Int32.max, most: Int32.min)
        var days = (least: Int32.max, most: Int32.min)
        var series: UInt8 = 0
        var filled: Set<Int32> = []
        var last: Int32 = -1
        let (unit, period, value, flags) = (block.unit, block.period, block.value, block.flags)
        for row in rows {
            units = (min(units.least, unit[row]), max(units.most, unit[row]))
            days = (min(days.least, block.recordedOn[row]), max(days.most, block.recordedOn[row]))
            series |= block.series[row]
        }
        // Few periods follow each other over and over; those of the rows before are remembered in a word.
        var known: UInt64 = 0
        for row in rows where !(value[row].isNaN && flags[row].isEmpty) && period[row] != last {
            last = period[row]
            if last < 64 { known |= 1 << UInt64(last) } else { filled.insert(last) }
        }
        self.units = units.least...units.most
        recordedOn = days.least...days.most
        isActual = series == 0
        let periods = (0..<64).filter { known & 1 << UInt64($0) != 0 } + filled.sorted()
        // Thousands of equal lists are one.
        filledPeriods = other.flatMap { $0.filledPeriods == periods ? $0.filledPeriods : nil } ?? periods
    }
}

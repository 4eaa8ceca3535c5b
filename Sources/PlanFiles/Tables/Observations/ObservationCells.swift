/// Where the fields of a file of observations stand; -1 where there is no such column.
struct ObservationCells: Sendable {
    let indicator: Int
    let period: Int
    let value: Int
    let unit: Int
    let series: Int
    let flag: Int
    let recordedOn: Int

    /// The cells without which a figure can't be placed.
    var places: [Int] { [indicator, period, unit, series, recordedOn] }

    init(_ header: TableHeader) {
        indicator = header.cell(.indicator) ?? -1
        period = header.cell(.period) ?? -1
        value = header.cell(.value) ?? -1
        unit = header.cell(.unit) ?? -1
        series = header.cell(.series) ?? -1
        flag = header.cell(.flag) ?? -1
        recordedOn = header.cell(.recordedOn) ?? -1
    }
}

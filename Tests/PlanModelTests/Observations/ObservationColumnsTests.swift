import PlanModel
import Testing

struct ObservationColumnsTests {
    @Test func `an entry comes out as it was put in`() {
        var columns = ObservationColumns()
        columns.append(Observation(unit: 9, indicator: 8, period: 7, value: 1))
        columns.append(
            Observation(
                unit: 1,
                indicator: 2,
                period: 3,
                series: 4,
                value: 5.5,
                flags: [.estimate, .methodBreak],
                recordedOn: 16_000,
                decimals: 1,
                file: 2,
                row: 70_000
            )
        )
        #expect(columns.count == 2)
        let entry = columns[1]
        #expect((entry.unit, entry.indicator, entry.period, entry.series) == (1, 2, 3, 4))
        #expect((entry.value, entry.recordedOn, entry.decimals) == (5.5, 16_000, 1))
        #expect(entry.flags == [.estimate, .methodBreak])
        #expect((entry.file, entry.row) == (2, 70_000))
        #expect(columns[0].unit == 9 && columns[0].recordedOn == ObservationColumns.undated && columns[0].series == 0)
    }

    @Test func `missing is not zero`() {
        var columns = ObservationColumns()
        columns.append(Observation(unit: 0, indicator: 0, period: 0, value: .nan))
        columns.append(Observation(unit: 0, indicator: 0, period: 0, value: 0))
        #expect(columns[0].value.isNaN && columns[1].value == 0)
    }

    @Test func `the first series is the actual one, and nothing is there at first`() {
        let columns = ObservationColumns()
        #expect(columns.seriesNames == ["actual"])
        #expect(columns.count == 0 && columns.periods.isEmpty && columns.files.isEmpty)
    }

    @Test func `undated is earlier than any day`() {
        #expect(ObservationColumns.undated < DayNumber(year: 1, month: 1, day: 1)!.rawValue)
    }
}

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

    /// Keeps bytes as a file would.
    private final class Shelf: ObservationShelf, @unchecked Sendable {
        var bytes: [UInt8] = []
        let room: Int

        init(room: Int) { self.room = room }

        func put(_ more: [UInt8]) -> Int? {
            guard bytes.count + more.count <= room else { return nil }
            bytes += more
            return bytes.count - more.count
        }

        func take(_ place: Int, into target: UnsafeMutableRawBufferPointer) {
            target.copyBytes(from: bytes[place..<place + target.count])
        }
    }

    private func append(_ count: Int, to columns: inout ObservationColumns) {
        let block = ObservationBlock(capacity: count)
        for row in 0..<count {
            block[row] = Observation(
                unit: Int32(row / 10),
                indicator: 0,
                period: 0,
                value: Double(row),
                row: Int32(row)
            )
        }
        // Pieces of all sizes, so that some are packed at once and some are gathered first.
        var place = 0
        var size = 1
        while place < count {
            let end = min(place + size, count)
            columns.append(place..<end, of: block)
            place = end
            size = size * 3 % 5001 + 1
        }
    }

    @Test(arguments: [nil, 0, 30_000, 10_000_000])
    func `Rows come out in their order, wherever they are kept`(room: Int?) {
        let shelf = room.map { Shelf(room: $0) }
        var columns = ObservationColumns(shelf: shelf, memory: 50_000)
        append(40_000, to: &columns)
        let copy = columns
        columns.append(Observation(unit: 9, indicator: 0, period: 0, value: -1))
        #expect(columns.count == 40_001 && copy.count == 40_000)
        var values: [Double] = []
        columns.scan { part in
            #expect(part.first == values.count)
            for row in 0..<part.count { values.append(part.rows.value[row]) }
        }
        #expect(values == (0..<40_000).map { Double($0) } + [-1])
        #expect(columns[12_345].value == 12_345 && columns[40_000].value == -1)
        if let shelf, shelf.room > 1_000_000 { #expect(shelf.bytes.count > 100_000) }
    }

    @Test func `A copy does not see what is added to the other`() {
        var one = ObservationColumns()
        one.append(Observation(unit: 0, indicator: 0, period: 0, value: 1))
        var two = one
        one.append(Observation(unit: 0, indicator: 0, period: 0, value: 2))
        two.append(Observation(unit: 0, indicator: 0, period: 0, value: 3))
        #expect(one[1].value == 2 && two[1].value == 3)
    }

    @Test func `Units get other numbers, and facts follow`() {
        var columns = ObservationColumns()
        append(20_000, to: &columns)
        columns.renumberUnits((0..<2000).map { 1999 - $0 })
        #expect(columns[0].unit == 1999 && columns[19_999].unit == 0)
        var seen: [Int32] = []
        columns.scan { facts in
            facts.units.contains(1998)
        } each: { part in
            for row in 0..<part.count where part.rows.unit[row] == 1998 { seen.append(part.rows.row[row]) }
        }
        #expect(seen == Array(10..<20))
        columns.renumberUnits((0..<2000).map { 1999 - $0 })
        #expect(columns[0].unit == 0)
    }

    @Test func `Units that stand together are read by unpacking few rows, scattered ones are not`() {
        var columns = ObservationColumns()
        append(40_000, to: &columns)
        let ranges = stride(from: Int32(0), to: 4000, by: 500).map { $0..<$0 + 500 }
        #expect(columns.rowsUnpacked(for: ranges) < 120_000)
        for row in 0..<40_000 {
            columns.append(Observation(unit: Int32(row * 7919 % 4000), indicator: 0, period: 0, value: 0))
        }
        #expect(columns.rowsUnpacked(for: ranges) > 300_000)
    }

    @Test func `undated is earlier than any day`() {
        #expect(ObservationColumns.undated < DayNumber(year: 1, month: 1, day: 1)!.rawValue)
    }
}

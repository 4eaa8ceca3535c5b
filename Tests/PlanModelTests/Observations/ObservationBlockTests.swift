import PlanModel
import Testing

@Suite struct ObservationBlockTests {
    @Test func `What stands in a block stays when it grows, and comes into columns`() {
        let block = ObservationBlock(capacity: 2)
        for row in 0..<5 {
            if row == block.capacity { block.grow(to: 2 * row) }
            block.unit[row] = Int32(row)
            block.indicator[row] = Int32(row + 10)
            block.period[row] = Int32(row + 20)
            block.series[row] = UInt8(row + 30)
            block.value[row] = Double(row) / 2
            block.flags[row] = FlagSet(rawValue: UInt8(row))
            block.recordedOn[row] = Int32(row + 40)
            block.decimals[row] = UInt8(row + 50)
            block.file[row] = UInt16(row + 60)
            block.row[row] = Int32(row + 70)
        }
        var columns = ObservationColumns()
        columns.append(0..<0, of: block)
        #expect(columns.count == 0)
        columns.append(1..<5, of: block)
        columns.append(Observation(unit: 0, indicator: 0, period: 0, value: 0))
        #expect(columns.count == 5)
        for row in 1..<5 {
            let one = columns[row - 1]
            #expect(one.unit == row && one.indicator == row + 10 && one.period == row + 20 && one.series == row + 30)
            #expect(one.value == Double(row) / 2 && one.flags.rawValue == row && one.recordedOn == row + 40)
            #expect(one.decimals == row + 50 && one.file == row + 60 && one.row == row + 70)
        }
    }
}

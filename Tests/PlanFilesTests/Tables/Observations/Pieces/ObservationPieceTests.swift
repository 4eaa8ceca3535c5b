import Testing

@testable import PlanFiles

@Suite struct ObservationPieceTests {
    @Test func `Rows stay where they are when there is more room`() {
        let rows = PlainRows(capacity: 2)
        for row in 0..<9 {
            if row == rows.block.capacity { rows.grow() }
            for text in 0..<6 { rows.texts[text][row] = Int32(10 * text + row) }
            rows.start[row] = UInt32(row)
        }
        for row in 0..<9 {
            #expect((0..<6).map { rows.texts[$0][row] } == (0..<6).map { Int32(10 * $0 + row) })
            #expect(rows.series[row] == 40 + row && rows.block.period[row] == 20 + row && rows.start[row] == row)
        }
    }
}

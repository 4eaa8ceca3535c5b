import Testing

@testable import PlanModel

@Suite struct PackedRowsTests {
    /// Rows of which each column is drawn from a span of its own.
    private func block(_ seed: UInt64, _ count: Int) -> ObservationBlock {
        var random = SeededNumbers(seed: seed)
        let block = ObservationBlock(capacity: count)
        let spans: [UInt64] = (0..<10).map { _ in [1, 2, 200, 60_000, 1 << 31][Int(random.next() % 5)] }
        let bases: [Int32] = (0..<10).map { _ in [0, -5, 70_000, Int32.min, 1 << 30][Int(random.next() % 5)] }
        for row in 0..<count {
            func number(_ column: Int) -> Int32 {
                bases[column] &+ Int32(truncatingIfNeeded: random.next() % spans[column])
            }
            block[row] = Observation(
                unit: number(0),
                indicator: number(1),
                period: number(2),
                series: UInt8(truncatingIfNeeded: number(3)),
                value: spans[4] == 1 ? .nan : Double(number(4)) / 8,
                flags: FlagSet(rawValue: UInt8(truncatingIfNeeded: number(5))),
                recordedOn: number(6),
                decimals: UInt8(truncatingIfNeeded: number(7)),
                file: UInt16(truncatingIfNeeded: number(8)),
                row: spans[9] == 1 ? Int32(row + 2) : number(9)
            )
        }
        return block
    }

    @Test(arguments: 1...200)
    func `What is packed comes out again, whatever it is`(seed: UInt64) {
        let count = [1, 7, 100, 4096][Int(seed % 4)]
        let block = block(seed, count + 3)
        let bytes = PackedRows.pack(3..<count + 3, of: block)
        let out = ObservationBlock(capacity: count)
        bytes.withUnsafeBytes { PackedRows.unpack($0, count: count, into: out) }
        for row in 0..<count { #expect(same(out[row], block[row + 3])) }
    }

    @Test func `Rows that are alike take little more than their figures`() {
        let block = ObservationBlock(capacity: 4096)
        for row in 0..<4096 {
            block[row] = Observation(
                unit: Int32(50_000 + row / 240),
                indicator: Int32(row / 6 % 40),
                period: Int32(row % 6),
                value: Double(row),
                decimals: UInt8(row % 2),
                row: Int32(row + 2)
            )
        }
        #expect(PackedRows.pack(0..<4096, of: block).count < 4096 * 12 + 200)
    }

    private func same(_ a: Observation, _ b: Observation) -> Bool {
        a.unit == b.unit && a.indicator == b.indicator && a.period == b.period && a.series == b.series
            && a.value.bitPattern == b.value.bitPattern && a.flags == b.flags && a.recordedOn == b.recordedOn
            && a.decimals == b.decimals && a.file == b.file && a.row == b.row
    }
}

/// Numbers that only depend on the seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

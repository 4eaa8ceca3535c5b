import Numerals
import Testing

@testable import PlanFiles

/// Whoever reads rows, and in whatever pieces, reads the same and says the same.
@Suite struct PieceJointTests {
    @Test(arguments: 1...120)
    func `Pieces give what reading row by row gives`(seed: UInt64) {
        var odd = OddFiles(seed: seed)
        let contents = (0...odd.below(3)).map { _ in odd.file([5, 60, 300, 1500][odd.below(4)]) }
        let style = [NumberStyle.plain, .plain, .vi, .en, .auto][odd.below(5)]
        let areUnitsKnown = odd.below(2) == 0
        let files = PieceReading.files(contents, style)
        let expected = PieceReading(rowByRow: files, areUnitsKnown: areUnitsKnown)
        for pieceSize in [1, 100, 3000, 1 << 20] {
            for jobs in [1, 3] {
                let reading = PieceReading(files, areUnitsKnown: areUnitsKnown, pieceSize: pieceSize, jobs: jobs)
                #expect(reading == expected, "seed \(seed), pieces of \(pieceSize), \(jobs) jobs")
            }
        }
    }

    @Test func `Ten thousand errors are listed and counted alike`() {
        let lines = (0..<12_000).map { row in
            let unit = row % 3 == 0 ? "unknown\(row % 7)" : "x\(row % 30)"
            return row % 5 == 0 ? "lan,quý năm,1,\(unit)\n" : row % 11 == 0 ? "lan,2016,chín\n" : "lan,2016,5,\(unit)\n"
        }
        let file = Array(("indicator,period,value,unit\n" + lines.joined()).utf8)
        let files = PieceReading.files([file, file], .plain)
        let expected = PieceReading(rowByRow: files, areUnitsKnown: true)
        #expect(expected.diagnostics.count > 4000)
        #expect(PieceReading(files, areUnitsKnown: true, pieceSize: 10_000, jobs: 4) == expected)
    }

    @Test func `A cell that goes through several pieces is one cell`() {
        let note = "\"" + String(repeating: "lan,2016,1,x1\n\"\"", count: 200) + "\""
        let plain = (0..<50).map { "lan,2016,\($0),x2\n" }.joined()
        let text = "indicator,period,value,unit\n" + plain + "\(note),2016,1,x3\n" + plain + "lan,2016,\"1"
        let files = PieceReading.files([Array((text + plain).utf8)], .plain)
        for areUnitsKnown in [true, false] {
            let expected = PieceReading(rowByRow: files, areUnitsKnown: areUnitsKnown)
            for pieceSize in [1, 20, 200, 1000] {
                let reading = PieceReading(files, areUnitsKnown: areUnitsKnown, pieceSize: pieceSize, jobs: 2)
                #expect(reading == expected)
            }
        }
    }
}

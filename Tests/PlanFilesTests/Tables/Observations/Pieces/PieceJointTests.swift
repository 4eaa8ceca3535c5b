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
        for pieceSize in [200, 3000, 1 << 20] {
            for jobs in [1, 3] {
                let reading = PieceReading(files, areUnitsKnown: areUnitsKnown, pieceSize: pieceSize, jobs: jobs)
                #expect(reading == expected, "seed \(seed), pieces of \(pieceSize), \(jobs) jobs")
            }
        }
    }

    @Test func `Files on disk give what those in memory give`() throws {
        let folder = try TemporaryFolder()
        var odd = OddFiles(seed: 7)
        let contents = (0..<3).map { _ in odd.file(3000) }
        let files = PieceReading.files(contents, .plain)
        let sources = try files.enumerated().map { number, file in
            try folder.write(file.bytes, to: "\(number).csv")
            let windows = try FileWindows(path: "\(folder.path)/\(number).csv")
            return ObservationSource(path: file.path, windows: windows, numbers: .plain)
        }
        for (size, jobs) in [(300, 1), (5000, 3), (1 << 17, 2)] {
            let reading = PieceReading(files, areUnitsKnown: true, pieceSize: size, jobs: jobs, sources: sources)
            #expect(reading == PieceReading(rowByRow: files, areUnitsKnown: true))
        }
    }

    @Test func `Texts that are forgotten are read again`() {
        let lines = (0..<40_000).map { "lan,2016,\($0),moi\($0 / 2)\n" }
        let files = PieceReading.files([Array(("indicator,period,value,unit\n" + lines.joined()).utf8)], .plain)
        let expected = PieceReading(rowByRow: files, areUnitsKnown: false)
        #expect(expected.unitNumbers.count == 20_001)
        #expect(PieceReading(files, areUnitsKnown: false, pieceSize: 10_000, jobs: 2) == expected)
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
            for pieceSize in [3, 20, 200, 1000] {
                let reading = PieceReading(files, areUnitsKnown: areUnitsKnown, pieceSize: pieceSize, jobs: 2)
                #expect(reading == expected)
            }
        }
    }
}

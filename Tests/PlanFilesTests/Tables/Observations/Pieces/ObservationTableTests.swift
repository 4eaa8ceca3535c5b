import Diagnostics
import Testing

@testable import PlanFiles

@Suite struct ObservationTableTests {
    private func table(_ text: String) throws -> ObservationTable {
        var diagnostics = DiagnosticList()
        let file = TableFile(path: "data/1.csv", bytes: Array(text.utf8), numbers: .plain)
        return try #require(ObservationTable(file, &diagnostics))
    }

    @Test func `Pieces begin behind the header, follow upon each other and end with lines`() throws {
        let header = "indicator,period,value,unit\n"
        let table = try table(header + (0..<100).map { "lan,2016,\($0),x\r\n" }.joined() + "lan,2016,7,y")
        for size in [1, 10, 100, 10_000] {
            let pieces = table.pieces(of: size)
            #expect(pieces.first?.lowerBound == header.utf8.count && pieces.last?.upperBound == table.bytes.count)
            #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
            #expect(pieces.dropLast().allSatisfy { table.bytes[$0.upperBound - 1] == 0x0A && $0.count >= size })
        }
        #expect(table.pieces(of: 1).count == 101 && table.pieces(of: 10_000).count == 1)
    }

    @Test func `A table without rows has no pieces`() throws {
        #expect(try table("indicator,period,value").pieces().isEmpty)
        #expect(try table("indicator,period,value\n").pieces().isEmpty)
    }

    @Test func `A column of units that is empty throughout is not read`() throws {
        #expect(try table("indicator,period,value,unit\nlan,2016,1,\n").layout.kinds == [1, 2, 6, 7])
        #expect(
            try table("unit,note,value,period,indicator,flag\nx,,1,2016,lan,\n").layout.kinds == [0, 7, 6, 2, 1, 5]
        )
    }
}

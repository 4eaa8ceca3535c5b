import Diagnostics
import Testing

@testable import PlanFiles

@Suite struct ObservationTableTests {
    private func table(_ text: String) throws -> ObservationTable {
        var diagnostics = DiagnosticList()
        let windows = FileWindows(Array(text.utf8))
        let source = ObservationSource(path: "data/1.csv", windows: windows, numbers: .plain)
        return try #require(ObservationTable(source, &diagnostics))
    }

    @Test func `Rows of pieces begin behind the header, follow upon each other and end with lines`() throws {
        let header = "indicator,period,value,unit\n"
        let text = header + (0..<100).map { "lan,2016,\($0),x\r\n" }.joined() + "lan,2016,7,y"
        let table = try table(text)
        for size in [1, 10, 100, 10_000] {
            let windows = try table.pieces(of: size).map { try table.window($0) }
            #expect(windows.first?.start == header.utf8.count && windows.last?.end == text.utf8.count)
            #expect(zip(windows, windows.dropFirst()).allSatisfy { $0.end == $1.start })
            #expect(windows.allSatisfy { Array(text.utf8)[$0.base...].starts(with: $0.bytes) })
            for window in windows where !window.rows.isEmpty && window.end < text.utf8.count {
                #expect(window.bytes[window.rows.upperBound - 1] == 0x0A)
            }
        }
        #expect(table.pieces(of: 10_000).count == 1)
    }

    @Test func `A line that is longer than pieces is in one of them`() throws {
        let header = "indicator,period,value,unit\n"
        let text = header + "lan,2016,1,\(String(repeating: "x", count: 100_000))\nlan,2016,2,x\n"
        let table = try table(text)
        let windows = try table.pieces(of: 1000).map { try table.window($0) }
        #expect(windows.filter { !$0.rows.isEmpty }.map(\.rows.count) == [100_012, 13])
        #expect(zip(windows, windows.dropFirst()).allSatisfy { $0.end == $1.start })
    }

    @Test func `A row that goes on behind its piece is had whole`() throws {
        let cell = "\"" + String(repeating: "a \"\" b\n", count: 50_000) + "\""
        let text = "indicator,period,value,unit\nlan,2016,\(cell),x\nlan,2016,2,x\n"
        let window = try table(text).window(ofRowAt: 28)
        #expect(window.base == 28 && window.bytes.count >= cell.utf8.count + 12)
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

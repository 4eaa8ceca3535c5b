import Testing

@testable import PlanFiles

@Suite struct ObservationSourceTests {
    private func source(_ text: String) -> ObservationSource {
        ObservationSource(path: "data/1.csv", windows: FileWindows(Array(text.utf8)), numbers: .plain)
    }

    @Test func `The head holds the header, however far down and long it is`() throws {
        let rows = String(repeating: "lan,2016,1\n", count: 10_000)
        #expect(try source("indicator,period,value\n" + rows).head().bytes.count < 10_000)
        let late = String(repeating: ",,\n", count: 10_000) + "indicator,period,value\n"
        #expect(try source(late + rows).head().bytes.count > late.utf8.count)
        let long = "indicator,period,\"value\(String(repeating: " \n", count: 20_000))\"\n"
        #expect(try source(long + rows).head().bytes.count > long.utf8.count)
        #expect(try source("").head().bytes.isEmpty)
    }

    @Test func `The hash is that of all bytes`() throws {
        let text = String(repeating: "lan,2016,1\n", count: 60_000)
        #expect(try source(text).hash() == SHA256.hexadecimal(of: Array(text.utf8)))
    }
}

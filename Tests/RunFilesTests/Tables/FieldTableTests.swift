import Spreadsheets
import Testing

@testable import RunFiles

@Suite struct FieldTableTests {
    @Test func eachFieldIsQuotedAsItNeeds() {
        let texts = ["", "a", "xã Phước Thuận, huyện Ninh Phước", "nói \"có\"", String(repeating: "dài ", count: 30)]
        let table = FieldTable(texts)
        for (number, text) in texts.enumerated() {
            var expected: [UInt8] = []
            CSVWriter.append(text, to: &expected)
            expected.append(UInt8(ascii: ","))
            var output = RowBytes(capacity: 4096)
            table.append(number, to: &output.at)
            #expect(Array(output.bytes) == expected)
            #expect(expected.count <= table.longest)
        }
    }
}

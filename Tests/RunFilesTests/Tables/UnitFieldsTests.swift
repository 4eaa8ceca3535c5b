import Diagnostics
import PlanModel
import Testing

@testable import RunFiles

@Suite struct UnitFieldsTests {
    private func fields(_ ids: [String]) -> (texts: [String], longest: Int) {
        let location = SourceLocation(file: "units.csv", row: 2)
        let units = UnitTable(ids.map { AdminUnit(id: $0, name: LocalizedText($0), location: location) })
        let fields = UnitFields(units)
        var bytes = RowBytes(capacity: 1000)
        for number in 0..<units.count { fields.append(number, to: &bytes.at) }
        return (String(decoding: bytes.bytes, as: UTF8.self).split(separator: ",").map(String.init), fields.longest)
    }

    @Test func `Ids stand as they are, with a comma behind`() {
        let fields = fields(["58", "a", "Sở Nội vụ"])
        #expect(fields.texts == ["58", "Sở Nội vụ", "a"])
        #expect(fields.longest == "Sở Nội vụ".utf8.count + 1)
    }

    @Test func `Those with a quote or a line break are quoted`() {
        let fields = fields(["58", "a\"b", "c\nd"])
        #expect(fields.texts == ["58", "\"a\"\"b\"", "\"c\nd\""])
        #expect(fields.longest == 7)
    }
}

import Spreadsheets
import Testing

@testable import PlanFiles

struct CarriedRowsTests {
    private func written(_ text: String, changes: [Int: String] = [:]) -> String {
        let bytes = Array(text.utf8)
        var carried = CarriedRows(like: bytes)
        var reader = CSVReader(bytes)
        var row = CSVRow()
        while reader.next(&row) { carried.add(row, changes: changes) }
        return String(decoding: carried.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        "a,b\n1,\"2,5\"\n", "a,b\r\n1, x \r\n", "\u{FEFF}Mã,Tên\nNV01,\"“a” \"\"b\"\"\"\n", "a,b,\n,,\n",
    ])
    func rowsAreWrittenAsTheyStood(text: String) { #expect(written(text) == text) }

    @Test func cellsCanBeChanged() { #expect(written("a,b,c\n", changes: [1: "x,y", 2: ""]) == "a,\"x,y\",\n") }
}

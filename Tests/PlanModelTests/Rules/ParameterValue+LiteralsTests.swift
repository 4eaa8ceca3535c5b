import PlanModel
import Testing

@Suite struct ParameterValueLiteralsTests {
    @Test func literalsAreValues() {
        let values: [ParameterValue] = [1, 1.5, "up", true]
        #expect(values == [.integer(1), .number(1.5), .text("up"), .boolean(true)])
        #expect(ParameterValue.day(DayNumber(rawValue: 30)) == .integer(30))
    }

    @Test func listsAreTablesFromOneOn() {
        #expect(["a", 2] as ParameterValue == .table(ParameterTable(items: [.text("a"), .integer(2)])))
    }

    @Test func dictionariesAreTablesInKeyOrder() throws {
        let value: ParameterValue = ["b": 1, 2017: 2, "a": 3, 1: 4, 2: 5, -1: 6, 2016.5: 7]
        guard case .table(let table) = value else { throw NoTable() }
        #expect(table.items == [4, 5])
        #expect(table.fields.map(\.key) == [-1, 2016.5, 2017, "a", "b"])
        #expect(table.fields.map(\.value) == [6, 7, 2, 3, 1])
        #expect(["a": 1, "a": 2] as ParameterValue == ["a": 2])
    }

    private struct NoTable: Error {}
}

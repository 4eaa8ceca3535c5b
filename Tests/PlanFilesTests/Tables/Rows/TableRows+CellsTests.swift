import Diagnostics
import Numerals
import PlanModel
import Testing

@testable import PlanFiles

@Suite struct TableRowsCellsTests {
    /// The first row of a table of tasks with these columns.
    private func rows(_ text: String, numbers: NumberStyle = .plain) throws -> TableRows {
        var diagnostics = DiagnosticList()
        let file = TableFile(path: "tasks.csv", bytes: Array(text.utf8), numbers: numbers)
        var rows = try #require(TableRows(file, .tasks, &diagnostics))
        _ = rows.next()
        return rows
    }

    @Test func `A column that is not there is empty`() throws {
        var rows = try rows("id,name\na,A\n")
        #expect(rows.text(.lead) == "" && rows.list(.aliases) == [])
        let (number, date, weight) = (rows.number(.weight), rows.date(.assignedOn), rows.weight())
        #expect(number == .empty && date == .empty && weight == nil)
        let period = rows.period(.period, PeriodCalendar())
        #expect(period == nil)
        if case .empty = rows.word(.relation, TableWords.relations) {} else { Issue.record("not empty") }
        #expect(rows.problems.diagnostics.items.isEmpty)
    }

    @Test(arguments: [
        (NumberStyle.vi, "\"1.847,5\"", CellNumber.number(1847.5)), (.en, "\"1,847.5\"", .number(1847.5)),
        (.plain, "1847.5", .number(1847.5)), (.plain, "1.25e1", .number(12.5)), (.plain, " 5 ", .number(5)),
        (.plain, "", .empty), (.plain, " ", .empty), (.plain, "\"1,5\"", .unreadable), (.auto, "1.847", .unreadable),
    ])
    func `Numbers in the style of the file`(style: NumberStyle, cell: String, number: CellNumber) throws {
        var rows = try rows("id,name,weight\na,A,\(cell)\n", numbers: style)
        let reading = rows.number(.weight)
        #expect(reading == number)
        #expect(rows.problems.diagnostics.items.count == (number == .unreadable ? 1 : 0))
    }

    @Test(arguments: [
        ("2016-06-30", "2016-06-30"), ("30/6/2016", "2016-06-30"), (" 01/01/2017 ", "2017-01-01"), ("31/02/2016", nil),
        ("2016", nil), ("hôm nay", nil),
    ])
    func `Dates that exist`(cell: String, date: String?) throws {
        var rows = try rows("id,name,Ngày giao\na,A,\(cell)\n")
        let reading = rows.date(.assignedOn)
        #expect(reading.day?.text == date)
        let found = rows.problems.diagnostics.items
        #expect(found.map(TablesReading.text) == (date == nil ? ["TD0304 tasks.csv:2:Ngày giao"] : []))
        #expect(found.first.map { $0.location.column } == (date == nil ? 5 : nil))
    }

    @Test func `A misspelt name of a period has near ones`() throws {
        var rows = try rows("id,name,period\na,A,dott1\n")
        let day = DayNumber(year: 2016, month: 1, day: 1)!
        #expect(rows.period(.period, PeriodCalendar(named: [("dot1", day, day)])) == nil)
        #expect(rows.problems.diagnostics.items.map(\.suggestions) == [["dot1"]])
    }

    @Test func `Several values are separated by semicolons, empty ones left out`() throws {
        var diagnostics = DiagnosticList()
        let file = TableFile(path: "u.csv", bytes: Array("id,name,aliases\na,A,x ; ;y z;\n".utf8), numbers: .plain)
        var rows = try #require(TableRows(file, .units, &diagnostics))
        _ = rows.next()
        #expect(rows.list(.aliases) == ["x", "y z"])
    }

    @Test func `All required cells that are empty are told of at once`() throws {
        var rows = try rows("Mã,Tên,lead\n , ,x\n")
        let hasTexts = rows.hasTexts(.id, .name)
        #expect(!hasTexts)
        #expect(
            rows.problems.diagnostics.items.map(TablesReading.text) == [
                "TD0307 tasks.csv:2:Mã", "TD0307 tasks.csv:2:Tên",
            ]
        )
    }
}

import PlanModel
import Testing

@testable import PlanFiles

@Suite struct TaskGroupsTests {
    private func reading(_ tasks: String) -> TablesReading {
        var fixture = TablesFixture()
        fixture.tasks = tasks
        return fixture.read()
    }

    @Test func `Rows recorded on different dates are revisions`() {
        let reading = reading(
            "id,name,deadline,recorded_on\na,A,2016,2016-01-01\nb,B,2016,\na,A,2017,2016-12-01\n"
        )
        expect(reading, says: [])
        #expect(reading.tables.tasks.map(\.id) == ["a", "b"])
        #expect(reading.tables.tasks[0].revisions.map(\.deadlineText) == ["2016", "2017"])
    }

    @Test func `Without recording dates the id is used twice`() {
        let reading = reading("id,name,deadline\na,A,2016\na,Khác,2017\n")
        expect(reading, says: ["TD0401 tasks.csv:3:id"])
        #expect(reading.tables.tasks[0].revisions.map(\.name.vi) == ["A"])
    }

    @Test func `Rows that tie and differ, tie and are the same, or mix with undated ones`() {
        let reading = reading(
            """
            id,name,Hạn,recorded_on
            a,A,2016,2016-01-01
            a,A,2017,2016-01-01
            b,B,2016,2016-01-01
            b,B,2016,2016-01-01
            c,C,2016,
            c,C,2016,2016-01-01
            d,D,2016,31/02/2016
            """
        )
        expect(
            reading,
            says: [
                "TD0409 tasks.csv:3:Hạn", "TD0419 tasks.csv:5:recorded_on", "TD0410 tasks.csv:7:recorded_on",
                "TD0304 tasks.csv:8:recorded_on",
            ]
        )
        #expect(reading.diagnostics[0].message(in: .en).contains("tasks.csv:2, tasks.csv:3"))
        #expect(reading.tables.tasks.map(\.revisions.count) == [2, 2, 2, 1])
    }

    @Test func `Of several rows those that can't be placed in time are left out`() {
        let reading = reading(
            "id,name,Hạn,recorded_on\na,A,2016,31/02/2016\na,A,2017,2016-01-01\nb,B,2016,32/1/2016\nb,B,2017,33/1/2016\n"
        )
        expect(reading, says: [2, 4, 5].map { "TD0304 tasks.csv:\($0):recorded_on" })
        #expect(reading.tables.tasks.map { $0.revisions.map(\.deadlineText) } == [["2017"], ["2016"]])
    }

    @Test(arguments: ["support", "product", "note"])
    func `Rows that differ only in what people read are not the same either`(column: String) {
        let reading = reading(
            "id,name,recorded_on,\(column)\na,A,2016-01-01,x\na,A,2016-01-01,y\n"
        )
        #expect(reading.found.filter { $0.hasPrefix("TD04") } == ["TD0409 tasks.csv:3:\(column)"])
    }

    @Test func `Of rows that tie the column is named that decides most`() {
        let reading = reading(
            """
            id,name,deadline,note,Cơ quan chủ trì,recorded_on
            a,A,2016,x,,2016-01-01
            a,B,2016,y,Tỉnh,2016-01-01
            b,B,2016,x,,2016-01-01
            b,B,2016,y,,2016-01-01
            """
        )
        #expect(
            reading.diagnostics.filter { $0.code == .revisionsConflict }.map(\.location.header)
                == ["Cơ quan chủ trì", "note"]
        )
    }

    @Test func `A recurring task is a task for each instance`() {
        let reading = reading(
            """
            id,name,deadline,period,completed_on
            a,A,hằng quý,2016-Q1,2016-03-01
            a,A,hằng quý,2016-Q2,
            a,A,,2016-Q3,
            b,B,2016,2016,
            """
        )
        expect(reading, says: ["TD0308 tasks.csv:4:deadline", "TD0430 tasks.csv:5:period"])
        #expect(reading.tables.tasks.map(\.id) == ["a", "a", "a", "b"])
        #expect(reading.tables.tasks.map { $0.instance?.text } == ["2016-Q1", "2016-Q2", "2016-Q3", nil])
    }

    @Test func `A row of a recurring task must say which instance it is about`() {
        let reading = reading(
            "id,name,deadline,period\na,A,hằng quý,\na,A,hằng quý,2016-Q5\nb,B,hằng năm,2016\na,A,hằng quý,2016-Q1\n"
        )
        expect(reading, says: ["TD0423 tasks.csv:2:period", "TD0303 tasks.csv:3:period"])
        #expect(reading.tables.tasks.map { "\($0.id) \($0.instance?.text ?? "")" } == ["b 2016", "a 2016-Q1"])
    }

    @Test func `A period in which no day of a recurring task falls, or several, is a mistake`() {
        let reading = reading(
            "id,name,deadline,period\na,A,hằng quý,2016\na,A,20/12 hằng năm,2016-Q1\na,A,20/12 hằng năm,2017\n"
        )
        expect(reading, says: ["TD0427 tasks.csv:2:period", "TD0427 tasks.csv:3:period"])
        #expect(reading.tables.tasks.map { $0.instance?.text } == ["2016", "2016-Q1", "2017"])
    }
}

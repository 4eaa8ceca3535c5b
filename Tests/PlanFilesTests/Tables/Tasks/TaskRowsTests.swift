import PlanModel
import Testing

@testable import PlanFiles

@Suite struct TaskRowsTests {
    @Test func `A period that no instance needs is noted`() {
        var fixture = TablesFixture()
        fixture.tasks = "id,name,deadline,period\na,A,30/6/2016,2017\nb,B,hằng quý,2016-Q1\nb,B,,2016-Q2\nc,C,,2016\n"
        let found = fixture.read().diagnostics.filter { $0.code == .periodNotRecurring }
        #expect(found.map(TablesReading.text) == ["TD0430 tasks.csv:2:period"])
        #expect(found.first?.severity == .info)
    }

    private func reading(_ tasks: String, units: String? = nil) -> TablesReading {
        var fixture = TablesFixture()
        fixture.units = units
        fixture.tasks = tasks
        return fixture.read()
    }

    @Test func `Every column reaches its field`() {
        let task = TablesFixture.full.read().tables.tasks[0]
        let row = task.revisions[0]
        #expect(task.id == "t1" && task.instance == nil)
        #expect(row.name == .init(vi: "Nâng cấp mạng", en: "Upgrade"))
        #expect(row.lead == "STTTT" && row.unit == 2)
        #expect(row.assignedOn.day?.text == "2016-04-12")
        #expect(row.deadline == .deadline(.day(DayNumber(year: 2017, month: 6, day: 30)!)))
        #expect(row.deadlineText == "30/6/2017")
        #expect(row.objective == "mang" && row.weight == 1)
        #expect(row.support == "Sở Nội vụ" && row.product == "Đề án")
        #expect(row.startedOn.day?.text == "2016-05-01")
        #expect(row.completedOn.day?.text == "2017-01-02")
        #expect(row.recordedOn?.text == "2017-02-01")
        #expect(row.note == "xong" && row.further == ["cost": "10"])
    }

    @Test func `Leads are found by id, name or alias`() {
        let reading = reading(
            """
            id,name,lead,deadline
            a,A,snv,2016
            b,B,SỞ NỘI VỤ,2016
            c,C,Sở NV,2016
            d,D,Sở Nội Vu,2016
            e,E,Văn phòng,2016
            f,F,,2016
            """,
            units: "id,name,aliases\n58,Tỉnh,\nsnv,Sở Nội vụ,Sở NV;NV\nvp1,Văn phòng,\nvp2,Văn Phòng,\n"
        )
        expect(reading, says: ["TD0406 tasks.csv:5:lead", "TD0407 tasks.csv:6:lead"])
        #expect(reading.diagnostics[1].message(in: .en) == "“Văn phòng” may be vp1, vp2; use the id")
        #expect(reading.tables.tasks.map { $0.revisions[0].unit } == [1, 1, 1, 0, 0, 0])
    }

    @Test func `Dates that don't exist keep the row`() {
        let reading = reading(
            "id,name,assigned_on,deadline,started_on,completed_on\na,A,31/02/2016,sớm,x,2016-02-30\nb,B,,2016,,\n"
        )
        expect(
            reading,
            says: [
                "TD0304 tasks.csv:2:assigned_on", "TD0305 tasks.csv:2:deadline", "TD0304 tasks.csv:2:started_on",
                "TD0304 tasks.csv:2:completed_on",
            ]
        )
        let row = reading.tables.tasks[0].revisions[0]
        #expect([row.assignedOn, row.startedOn, row.completedOn].allSatisfy { $0 == .unreadable })
        #expect(row.deadline == .unreadable)
    }

    @Test func `A task without a deadline is a finding`() {
        let reading = reading("id,name,deadline\na,A,\nb,B,Thường xuyên\n")
        expect(reading, says: ["TD0308 tasks.csv:2:deadline"])
        #expect(reading.tables.tasks.map { $0.revisions[0].deadline } == [.empty, .deadline(.ongoing)])
        expect(self.reading("id,name\na,A\n"), says: ["TD0308 tasks.csv:2"])
    }

    @Test func `A task that begins after it is done is odd`() {
        let reading = reading(
            "id,name,deadline,assigned_on,started_on,completed_on\na,A,2016,2016-05-01,2016-04-02,2016-04-01\n"
        )
        expect(reading, says: ["TD0420 tasks.csv:2:assigned_on", "TD0420 tasks.csv:2:started_on"])
        #expect(
            reading.diagnostics[0].message(in: .vi) == "nhiệm vụ “a” có assigned_on sau completed_on"
        )
    }
}

import Numerals
import PlanModel
import Testing

@testable import PlanFiles

struct CarriedTasksTests {
    private static let header = "id,name,deadline,period,started_on,completed_on,recorded_on,note\n"

    private func narrowed(_ rows: String, coming: [Period]? = PeriodCalendar().years(2017, 2018)) throws -> String {
        let text = CarriedTasksTests.header + rows
        let file = TableFile(path: "tasks.csv", bytes: Array(text.utf8), numbers: .vi)
        let bytes = try #require(CarriedTasks.narrowed(file, PeriodCalendar(), coming: coming))
        let narrowed = String(decoding: bytes, as: UTF8.self)
        #expect(narrowed.hasPrefix(CarriedTasksTests.header))
        return String(narrowed.dropFirst(CarriedTasksTests.header.count))
    }

    @Test func tasksThatAreNotDoneStayWithTheirDeadlines() throws {
        let open = "b,B,30/6/2016,,1/1/2016,,,x\nc,C,Thường xuyên,,,,,\n"
        #expect(try narrowed("a,A,30/6/2016,,,1/6/2016,,\n" + open) == open)
    }

    @Test func revisionsGoTogetherByTheLastRecorded() throws {
        let extended = "a,A,30/6/2016,,,,1/1/2016,\na,A,30/6/2017,,,,1/7/2016,\n"
        #expect(try narrowed(extended) == extended)
        #expect(try narrowed("a,A,30/6/2016,,,2/6/2016,3/6/2016,\na,A,30/6/2016,,,,1/1/2016,\n") == "")
        let reopened = "a,A,30/6/2016,,,2/6/2016,3/6/2016,\na,A,30/6/2017,,,,1/7/2016,\n"
        #expect(try narrowed(reopened) == reopened)
    }

    @Test func aRecurringTaskGoesOnWithItsFirstComingInstance() throws {
        let rows = "q,Q,hằng quý,2016-Q3,,1/9/2016,,x\nq,Q,hằng quý,2016-Q4,5/10/2016,1/12/2016,2/12/2016,x\n"
        #expect(try narrowed(rows) == "q,Q,hằng quý,2017-Q1,,,,\n")
        #expect(try narrowed("q,Q,20/12 hằng năm,2016-Q4,,1/12/2016,,\n") == "q,Q,20/12 hằng năm,2017,,,,\n")
        #expect(try narrowed(rows, coming: nil) == "")
    }

    @Test func anInstanceThatIsThereAlreadyIsNotAddedAgain() throws {
        let open = "q,Q,hằng quý,2017-03,,,,\n"
        #expect(try narrowed("q,Q,hằng quý,2016-Q4,,1/12/2016,,\n" + open) == open)
        #expect(try narrowed("q,Q,hằng quý,2017-Q1,,1/3/2017,,\n") == "")
    }

    @Test func anInstanceThatIsNotDoneStays() throws {
        #expect(
            try narrowed("q,Q,hằng quý,2016-Q4,,,,x\n")
                == "q,Q,hằng quý,2016-Q4,,,,x\nq,Q,hằng quý,2017-Q1,,,,\n"
        )
    }

    @Test func aDateThatCanNotBeReadDoesNotMakeATaskDone() throws {
        #expect(try narrowed("a,A,30/6/2016,,,xong,,\n") == "a,A,30/6/2016,,,xong,,\n")
    }
}

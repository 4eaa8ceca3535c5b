import Numerals
import PlanModel
import Testing

@testable import PlanFiles

struct CarriedTargetsTests {
    private func narrowed(_ text: String, coming: [Period]?) -> String? {
        let file = TableFile(path: "targets.csv", bytes: Array(text.utf8), numbers: .vi)
        return CarriedTargets.narrowed(file, PeriodCalendar(), coming: coming).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private static let table = """
        Chỉ tiêu,Kỳ,Giá trị,Thêm
        a,2016,"1,5",x
        a,2017,2,
        a,Quý IV/2016,3,
        a,2016..2020,4,"y, z"
        a,bao giờ,5,

        """

    @Test func targetsOfComingPeriodsStay() {
        #expect(
            narrowed(CarriedTargetsTests.table, coming: PeriodCalendar().years(2017, 2018)) == """
                Chỉ tiêu,Kỳ,Giá trị,Thêm
                a,2017,2,
                a,2016..2020,4,"y, z"
                a,bao giờ,5,

                """
        )
    }

    @Test func everythingStaysWhereThePeriodsAreNotKnown() {
        #expect(narrowed(CarriedTargetsTests.table, coming: nil) == CarriedTargetsTests.table)
    }

    @Test func aTableThatCanNotBeReadIsNone() {
        #expect(narrowed("x,y\n1,2\n", coming: PeriodCalendar().years(2017, 2018)) == nil)
    }
}

import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct ScriptDateTests {
    @Test(
        arguments: [
            (.text("2016-06-30"), "2016-06-30"), (.text("30/6/2016"), "2016-06-30"), (.integer(16982), "2016-06-30"),
            (.text("31/02/2016"), nil), (.number(1.5), nil), (.integer(.max), nil), (.boolean(true), nil),
            (.integer(2017), nil),
        ] as [(LuaValue, String?)]
    )
    func datesAreTextsOrDays(value: LuaValue, text: String?) {
        #expect(ScriptDate.day(value)?.text == text)
    }
}

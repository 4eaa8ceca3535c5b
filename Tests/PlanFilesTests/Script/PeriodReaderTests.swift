import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct PeriodReaderTests {
    private static let calendar = PeriodCalendar()
    private static let place = SourceLocation(file: "plan.lua", line: 7)

    private func read(_ value: LuaValue) -> (texts: [String]?, found: DiagnosticList) {
        var found = DiagnosticList()
        let periods = PeriodReader.periods(value, PeriodReaderTests.calendar, at: PeriodReaderTests.place, &found)
        return (periods?.map(\.text), found)
    }

    private static func span(_ word: String, _ years: Int64...) -> LuaValue {
        .word(LuaWord(word: word, arguments: years.map { .integer($0) }, line: 1))
    }

    private static func list(_ items: LuaValue...) -> LuaValue { .table(LuaTable(items: items)) }

    @Test(
        arguments: [
            (span("years", 2016, 2018), ["2016", "2017", "2018"]), (span("years", 2016), ["2016"]),
            (span("quarters", 2016), ["2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4"]),
            (.integer(2016), ["2016"]), (.text("Quý II/2016"), ["2016-Q2"]),
            (list(.integer(2018), .integer(2016), .text("2016")), ["2016", "2018"]),
            (list(span("years", 2016, 2017), .text("2017-H1")), ["2016", "2017-H1", "2017"]),
        ] as [(LuaValue, [String])]
    )
    func periodsStandInTheOrderOfTheCalendar(value: LuaValue, texts: [String]) {
        let read = read(value)
        #expect(read.texts == texts)
        #expect(read.found.items.isEmpty)
    }

    @Test func aYearOfMonthsIsTwelve() {
        #expect(read(PeriodReaderTests.span("months", 2016)).texts?.count == 12)
    }

    @Test(
        arguments: [
            .boolean(true), .number(1.5), list(),
            .table(LuaTable(fields: [LuaField(key: .text("a"), value: .integer(2016))])),
            span("years"), span("years", 2018, 2016), span("years", 1, 2), span("years", 2016, 99999),
            span("years", 2016, 2017, 2018), span("dated", 2016), list(list(.integer(2016))),
        ] as [LuaValue]
    )
    func whatIsNoListOfPeriodsIsNone(value: LuaValue) {
        #expect(read(value).texts == nil)
    }

    @Test func ofYearsInTheWrongOrderTheOrderIsSaid() {
        let reversed = PeriodReaderTests.span("quarters", 2018, 2016)
        #expect(PeriodReader.expected(for: reversed).en.contains("the first not after the last"))
        #expect(PeriodReader.expected(for: PeriodReaderTests.list(reversed)).vi.contains("năm đầu không sau năm cuối"))
        #expect(PeriodReader.expected(for: .boolean(true)) == PeriodReader.expected)
    }

    @Test func aPeriodThatCannotBeReadCostsItselfAlone() {
        let read = read(PeriodReaderTests.list(.integer(2016), .text("2016-Q5"), .text("never")))
        #expect(read.texts == ["2016"])
        #expect(
            read.found.lines(.en) == [
                "TD0303 plan.lua, line 7: “2016-Q5” is not a period (write 2016, 2016-Q2, 2016-06)",
                "TD0303 plan.lua, line 7: “never” is not a period (write 2016, 2016-Q2, 2016-06)",
            ]
        )
    }

    @Test func onePeriodIsAYearOrAText() {
        #expect(PeriodReader.period(.integer(2015), PeriodReaderTests.calendar)?.text == "2015")
        #expect(PeriodReader.period(.text("2015-Q4"), PeriodReaderTests.calendar)?.text == "2015-Q4")
        #expect(PeriodReader.period(PeriodReaderTests.list(.integer(2015)), PeriodReaderTests.calendar) == nil)
    }
}

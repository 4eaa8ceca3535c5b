import Diagnostics
import LuaSandbox
import PlanModel
import Testing

@testable import PlanFiles

struct CalendarReaderTests {
    private func read(_ fields: (String, LuaValue)...) -> (calendar: PeriodCalendar, found: DiagnosticList) {
        let entries = ScriptEntries(
            table: LuaTable(fields: fields.map { LuaField(key: .text($0), value: $1) }),
            owner: .plan,
            places: EntryPlaces(SourceLocation(file: "plan.lua", line: 4))
        )
        var found = DiagnosticList()
        return (CalendarReader(entries: entries).read(&found), found)
    }

    private func named(_ periods: (String, String, String)...) -> LuaValue {
        .table(
            LuaTable(
                fields: periods.map {
                    LuaField(key: .text($0), value: .table(LuaTable(items: [.text($1), .text($2)])))
                }
            )
        )
    }

    @Test func nothingSaidIsTheCalendarYear() {
        #expect(read().calendar == PeriodCalendar())
    }

    @Test func theReportYearMayStartElsewhere() {
        let (calendar, found) = read(("year_starts", .text("12-15")))
        #expect(found.items.isEmpty)
        #expect(calendar.period("2016")?.firstDay.text == "2015-12-15")
        #expect(calendar.period("2016")?.lastDay.text == "2016-12-14")
    }

    @Test func namedPeriodsHaveTheirDays() {
        let (calendar, found) = read(("named_periods", named(("đợt 1", "2016-01-01", "15/4/2016"))))
        #expect(found.items.isEmpty)
        #expect(calendar.period("đợt 1")?.lastDay.text == "2016-04-15")
    }

    @Test func aFaultyNameCostsItselfAlone() {
        let periods = named(
            ("dot1", "2016-01-01", "2016-04-15"),
            ("DOT1", "2016-01-01", "2016-04-15"),
            ("2016", "2016-01-01", "2016-04-15"),
            ("dot2", "2016-04-15", "2016-01-01"),
        )
        let (calendar, found) = read(("named_periods", periods))
        #expect(calendar.period("dot1") != nil)
        #expect(calendar.period("dot2") == nil)
        #expect(calendar.period("2016")?.lastDay.text == "2016-12-31")
        #expect(found.items.count == 3)
        #expect(
            found.lines(.en)[0] == "TD0107 plan.lua, line 4: “named_periods.2016” must be a first and a last day "
                + "{ \"2016-01-01\", \"2016-04-15\" }, under a name that is no period by itself"
        )
    }
}

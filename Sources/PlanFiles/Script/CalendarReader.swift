import Diagnostics
import LuaSandbox
import PlanModel
import Spreadsheets

/// The calendar of a plan: on which day its report year starts, and the periods that it gives a name.
struct CalendarReader {
    let entries: ScriptEntries

    func read(_ diagnostics: inout DiagnosticList) -> PeriodCalendar {
        let expectedStart = LocalizedText(
            vi: "ngày bắt đầu năm báo cáo, viết như \"12-15\" (tháng-ngày)",
            en: "the day on which the report year starts, as \"12-15\" (month-day)"
        )
        let yearStarts = entries.read("year_starts", expected: expectedStart, &diagnostics) {
            $0.id.flatMap(PeriodCalendar.yearStart)
        }
        return PeriodCalendar(yearStarts: yearStarts, named: named(&diagnostics))
    }

    /// `named_periods = { dot1 = { "2016-01-01", "2016-04-15" } }`: first and last day, both within.
    private func named(
        _ diagnostics: inout DiagnosticList
    ) -> [(name: String, firstDay: DayNumber, lastDay: DayNumber)] {
        let table = entries.read("named_periods", expected: ScriptKind.table, &diagnostics) { value -> LuaTable? in
            if case .table(let table) = value, table.items.isEmpty { table } else { nil }
        }
        guard let table else { return [] }
        let expected = LocalizedText(
            vi: "ngày đầu và ngày cuối { \"2016-01-01\", \"2016-04-15\" }, dưới một tên không đọc được như một kỳ",
            en: "a first and a last day { \"2016-01-01\", \"2016-04-15\" }, under a name that is no period by itself"
        )
        // Names are compared without case: the second of two such is no name of its own.
        var taken: Set<String> = []
        return table.fields.compactMap { field in
            guard let name = field.key.id, PeriodCalendar().period(name) == nil,
                taken.insert(CellText.folded(name)).inserted, let days = days(field.value)
            else {
                let key = "named_periods.\(ScriptEntries.text(ofKey: field.key))"
                let location = entries.location("named_periods")
                diagnostics.add(entries.owner.wrong(key, expected: expected, at: location))
                return nil
            }
            return (name, days.first, days.last)
        }
    }

    private func days(_ value: LuaValue) -> (first: DayNumber, last: DayNumber)? {
        guard case .table(let table) = value, table.fields.isEmpty, table.items.count == 2,
            let first = ScriptDate.day(table.items[0]), let last = ScriptDate.day(table.items[1]), first <= last
        else { return nil }
        return (first, last)
    }
}

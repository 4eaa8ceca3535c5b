import Diagnostics
import LuaSandbox
import PlanModel

/// Periods as scripts name them: `years(2016, 2020)`, `2016`, `"2016-Q2"`, or a list of such.
enum PeriodReader {
    static let expected = LocalizedText(
        vi: "years(2016, 2020), quarters(…), months(…), hoặc một danh sách kỳ { 2016, \"2017-Q2\" }",
        en: "years(2016, 2020), quarters(…), months(…), or a list of periods { 2016, \"2017-Q2\" }"
    )
    private static let expectedYears = LocalizedText(
        vi: "years, quarters hoặc months với một hoặc hai năm, năm đầu không sau năm cuối: quarters(2016, 2020)",
        en: "years, quarters or months of one year or two, the first not after the last: quarters(2016, 2020)"
    )
    static let expectedOne = LocalizedText(
        vi: "một kỳ, như 2015 hoặc \"2015-Q4\"",
        en: "a period, as 2015 or \"2015-Q4\""
    )

    /// What should stand in place of a value that is none: of one of the three words, its years.
    static func expected(for value: LuaValue?) -> LocalizedText {
        let isWord = value?.list?.contains { member in
            if case .word(let word) = member { ["years", "quarters", "months"].contains(word.word) } else { false }
        }
        return isWord == true ? expectedYears : expected
    }

    /// The periods in the order of the calendar, each once; nil where the value is of another kind.
    static func periods(
        _ value: LuaValue,
        _ calendar: PeriodCalendar,
        at location: SourceLocation,
        _ diagnostics: inout DiagnosticList
    ) -> [Period]? {
        guard let members = value.list, !members.isEmpty else { return nil }
        var periods: Set<Period> = []
        for member in members {
            if let span = span(member, calendar) {
                periods.formUnion(span)
            } else if let text = text(member) {
                guard let period = calendar.period(text) else {
                    diagnostics.add(
                        .periodUnreadable,
                        at: location,
                        ["text": .text(text)],
                        suggestions: calendar.names(near: text)
                    )
                    continue
                }
                periods.insert(period)
            } else {
                return nil
            }
        }
        return periods.sorted {
            if $0.firstDay != $1.firstDay { return $0.firstDay < $1.firstDay }
            if $0.lastDay != $1.lastDay { return $0.lastDay < $1.lastDay }
            return $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
        }
    }

    /// One period; nil where there is none.
    static func period(_ value: LuaValue, _ calendar: PeriodCalendar) -> Period? {
        text(value).flatMap(calendar.period)
    }

    /// A year may be given as a number.
    private static func text(_ value: LuaValue) -> String? {
        switch value {
        case .text(let text): text
        case .integer(let year): String(year)
        default: nil
        }
    }

    /// The periods of `years(2016, 2020)` and its like.
    private static func span(_ value: LuaValue, _ calendar: PeriodCalendar) -> [Period]? {
        guard case .word(let word) = value, (1...2).contains(word.arguments.count) else { return nil }
        let years = word.arguments.compactMap(\.wholeNumber)
        guard years.count == word.arguments.count, years.allSatisfy({ (1000...9999).contains($0) }),
            years[0] <= years[years.count - 1]
        else { return nil }
        let last = years[years.count - 1]
        return switch word.word {
        case "years": calendar.years(years[0], last)
        case "quarters": calendar.quarters(years[0], last)
        case "months": calendar.months(years[0], last)
        default: nil
        }
    }
}

import Numerals
import Testing

@testable import PlanFiles

@Suite struct CellSuggestionsTests {
    @Test(
        arguments: [
            ("9.5", NumberStyle.vi, ["9,5"]), ("1,847.5", .vi, ["1.847,5"]), ("1,847,000", .vi, ["1.847.000"]),
            ("9,5", .plain, ["9.5"]), ("1.847,5", .en, ["1,847.5"]), ("1e3", .vi, ["1.000"]),
            ("9%", .vi, ["9"]), ("91,5 %", .vi, ["91,5"]), ("62 hộ", .vi, ["62"]), ("1 847", .vi, ["1847"]),
            ("1\u{A0}847 cổng", .plain, ["1847"]),
            // Nothing is made up.
            ("9 5", .vi, []), ("0x10", .vi, []), ("chín", .vi, []), ("#N/A", .vi, []), ("-", .vi, []), ("", .vi, []),
            ("9,5,1", .vi, []), ("12a", .vi, []), (String(repeating: "9.5", count: 99), .vi, []),
        ] as [(String, NumberStyle, [String])]
    )
    func aNumberIsSuggestedInTheStyleOfTheTable(text: String, style: NumberStyle, typed: [String]) {
        #expect(CellSuggestions.number(text, style) == typed)
        for suggestion in typed { #expect(NumeralReader.read(suggestion, style: style) != .notANumber) }
    }

    @Test(arguments: [
        ("3/13/2016", ["13/3/2016"]), ("15/7/16", ["15/7/2016"]), ("2016-13-01", ["13/1/2016"]),
        ("2016-1-15 00:00:00", ["15/1/2016"]), ("42370", ["1/1/2016"]), ("30.6.16", ["30/6/2016"]),
        ("31/02/2016", []), ("soon", []), ("", []), ("5", []), ("1/2", []), ("1/2/3/4", []), ("99999999999", []),
    ])
    func aDateIsSuggested(text: String, typed: [String]) {
        #expect(CellSuggestions.date(text) == typed)
    }

    @Test(arguments: [("16", ["2016"]), ("2016.0", ["2016"]), ("2016", []), ("năm", []), ("2016-Q5", []), ("-5", [])])
    func aPeriodIsSuggested(text: String, typed: [String]) {
        #expect(CellSuggestions.period(text) == typed)
    }

    @Test func everyStyleIsNamedInBothLanguages() {
        for style in [NumberStyle.vi, .en, .plain, .auto] {
            let wording = CellSuggestions.wording(style)
            #expect(wording.vi.contains("“\(style.rawValue)”") && wording.en.contains("“\(style.rawValue)”"))
            #expect(wording.vi != wording.en)
        }
    }
}

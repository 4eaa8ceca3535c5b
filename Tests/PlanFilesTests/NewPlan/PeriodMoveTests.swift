import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct PeriodMoveTests {
    private func moved(_ source: String) throws -> (text: String, periods: [String])? {
        let script = try #require(planScript(source).plan)
        return PeriodMove.moved(Array(source.utf8), script, LuaFiles())
            .map { (String(decoding: $0.source, as: UTF8.self), $0.periods.map(\.text)) }
    }

    @Test(arguments: [
        ("periods = years(2016, 2017)", "periods = years(2017, 2018)", ["2017", "2018"]),
        ("periods=years( 2016 ,2016 )", "periods=years( 2017 ,2017 )", ["2017"]),
        ("periods = years(2016)", "periods = years(2017)", ["2017"]),
        (
            "periods  =\n  quarters(2016, 2016)", "periods  =\n  quarters(2017, 2017)",
            ["2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"]
        ),
    ])
    func yearsAreMovedInTheText(old: String, new: String, periods: [String]) throws {
        let before = "-- periods = years(1, 2)\nplan \"p\" {\n  title = \"2016\",\n  "
        let after = ", -- 2016\n  judge = { use \"r\" { indicators = \"*\", periods = years(2016, 2017) } },\n}\n"
        let moved = try #require(try moved(before + old + after))
        #expect(moved.text == before + new + after)
        #expect(moved.periods == periods)
    }

    @Test(arguments: [
        "periods = { 2016, 2017 }", "periods = { years(2016, 2017) }", "periods = years(first, 2017)",
        "periods = years(2016, first + 1)", "[\"periods\"] = years(2016, 2017)",
    ])
    func whatIsWrittenOtherwiseStays(periods: String) throws {
        let source = "local first = 2016\nplan \"p\" { \(periods), judge = { use \"r\" { indicators = \"*\" } } }"
        #expect(try moved(source) == nil)
    }

    @Test func periodsThatAreMadeElsewhereStay() throws {
        #expect(try moved("local t = { periods = years(2016, 2017) }\nplan \"p\" { periods = t.periods }") == nil)
    }
}

import Diagnostics
import Numerals
import PlanModel
import Testing

@testable import PlanFiles

struct PlanEntriesReaderTests {
    @Test func everyEntryIsRead() throws {
        let (plan, found) = planScript(
            """
            plan "ninh-thuan-1334" {
              title = { vi = "Kế hoạch 1334", en = "Plan 1334" },
              unit = "58", language = "en", numbers = "vi",
              periods = years(2016, 2018), baseline = 2015,
              tables = { units = "../common/units.csv" },
              data = { "data/a.csv", "data/2016-*.csv" },
              statuses = { { id = "dat", vi = "Đạt", en = "Reached", good = true } },
              judge = { use "percent_of_plan" { indicators = "**" } },
            }
            """
        )
        #expect(found.items.isEmpty)
        let read = try #require(plan)
        #expect(read.id == "ninh-thuan-1334")
        #expect(read.title == LocalizedText(vi: "Kế hoạch 1334", en: "Plan 1334"))
        #expect(read.unit == "58")
        #expect(read.language == .en)
        #expect(read.numbers == .vi)
        #expect(read.periods.map(\.text) == ["2016", "2017", "2018"])
        #expect(read.baseline?.text == "2015")
        #expect(read.tables == [.units: .files(PathPattern("../common/units.csv")!)])
        #expect(read.data == [.files(PathPattern("data/a.csv")!), .files(PathPattern("data/2016-*.csv")!)])
        #expect(read.statuses == [Status(id: "dat", label: LocalizedText(vi: "Đạt", en: "Reached"), isGood: true)])
        #expect(read.assignments.map(\.rule) == ["percent_of_plan"])
        #expect(read.location(of: "unit").line == 3)
    }

    @Test func whatIsNotSaidHasADefault() throws {
        let (plan, found) = planEntries("")
        let read = try #require(plan)
        #expect(found.items.isEmpty)
        #expect(read.title == LocalizedText("p"))
        #expect(read.unit == "p")
        #expect(read.language == .vi)
        #expect(read.numbers == .plain)
        #expect(read.baseline == nil)
        #expect(read.data == nil)
        #expect(read.tables.isEmpty)
    }

    /// What stands on line 2, and the code that it gets there; the plan goes on without it.
    @Test(arguments: [
        ("title = 5,", "TD0107"), ("title = { vn = \"a\" },", "TD0107"), ("title = {},", "TD0107"),
        ("unit = 58,", "TD0107"), ("unit = \" \",", "TD0107"),
        ("language = \"fr\",", "TD0107"), ("numbers = \"de\",", "TD0107"), ("numbers = true,", "TD0107"),
        ("baseline = \"x\",", "TD0107"), ("baseline = {},", "TD0107"), ("baseline = missing,", "TD0107"),
        ("tables = \"a.csv\",", "TD0107"), ("tables = { units = 1 },", "TD0107"),
        ("tables = { units = \"a/*.csv\" },", "TD0107"), ("tables = { unit = \"a.csv\" },", "TD0106"),
        ("tables = { units = \"/a.csv\" },", "TD0113"), ("tables = { targets = source \"a.xlsx\" { } },", "TD0109"),
        ("data = 5,", "TD0107"), ("data = { 5 },", "TD0107"), ("data = { x = \"a\" },", "TD0107"),
        ("data = \"/a.csv\",", "TD0113"), ("data = { source \"a.xlsx\" { sheet = 1 } },", "TD0109"),
        ("statuses = \"a\",", "TD0107"), ("statuses = { { id = \"a b\" } },", "TD0107"),
        ("statuses = { { id = \"end\" } },", "TD0107"), ("statuses = { { id = \"a\", god = true } },", "TD0107"),
        ("statuses = { { id = \"met\", vi = \"Xong\" } },", "TD0517"), ("statuses = { { id = \"limit\" } },", "TD0517"),
        ("statuses = { { id = \"a\" }, { id = \"a\", good = true } },", "TD0517"),
        ("derive = { use \"ratio\" { indicators = 5 } },", "TD0604"), ("derive = { 5 },", "TD0107"),
        ("derive = 1,", "TD0107"),
        ("year_starts = \"13-01\",", "TD0107"), ("year_starts = \"02-29\",", "TD0107"),
        ("named_periods = { \"a\" },", "TD0107"), ("named_periods = { a = \"2016\" },", "TD0107"),
        ("named_periods = { a = { \"2016-02-01\", \"2016-01-01\" } },", "TD0107"),
        ("named_periods = { a = { \"2016-02-30\", \"2016-03-01\" } },", "TD0107"),
        ("named_periods = { [\"2016-Q1\"] = { \"2016-02-01\", \"2016-03-01\" } },", "TD0107"),
        ("titel = \"a\",", "TD0106"), ("\"a\",", "TD0106"), ("[7] = 1,", "TD0106"),
        ("judge = 5,", "TD0107"), ("judge = { \"deadline\" },", "TD0107"), ("judge = { years(2016) },", "TD0107"),
        ("judge = {},", "TD0114"),
        ("periods = 5.5,", "TD0107"), ("periods = {},", "TD0107"), ("periods = years(2018, 2016),", "TD0107"),
        ("periods = years(\"a\"),", "TD0107"), ("periods = { a = 2016 },", "TD0107"),
        ("periods = { 2016, \"x\" },", "TD0303"),
    ])
    func aFaultyEntryIsToldOnItsLine(entry: String, code: String) {
        let (plan, found) = planEntries(entry)
        #expect(plan != nil)
        let line = entry.hasPrefix("\"") || entry.hasPrefix("[") ? 1 : 2
        #expect(found.places == ["\(code) plan.lua:\(line)"])
    }

    @Test func messagesSayWhatWasExpectedInBothLanguages() {
        let (_, found) = planEntries("language = \"fr\", titel = 1,")
        #expect(
            found.lines(.en) == [
                "TD0107 plan.lua, line 2: “language” must be one of \"vi\", \"en\"",
                "TD0106 plan.lua, line 2: “titel” is not an entry of plan in plan.lua",
            ]
        )
        #expect(
            found.lines(.vi) == [
                "TD0107 plan.lua, dòng 2: mục “language” phải là một trong \"vi\", \"en\"",
                "TD0106 plan.lua, dòng 2: “titel” không phải là một mục của plan trong plan.lua",
            ]
        )
        #expect(found.sorted[1].suggestions == ["title"])
    }

    @Test func allFaultsAreToldAtOnceAndTheRestIsRead() throws {
        let (plan, found) = planEntries("unit = 5,\nnumbers = \"x\",\nlanguage = \"en\",\nfoo = 1,")
        #expect(found.places == ["TD0107 plan.lua:2", "TD0107 plan.lua:3", "TD0106 plan.lua:5"])
        #expect(try #require(plan).language == .en)
        #expect(try #require(plan).periods.count == 2)
    }

    @Test func aSourceThatIsLeftOutHasNoStandIn() throws {
        let (plan, _) = planEntries("tables = { targets = source \"a.xlsx\" { } }, data = { source \"b.xlsx\" { } },")
        #expect(try #require(plan).tables == [.targets: .leftOut])
        #expect(try #require(plan).data == [.leftOut])
    }

    @Test func periodsAreNeededUnlessEveryUseHasItsOwn() {
        let own = "plan \"p\" {\n judge = { use \"r\" { indicators = \"*\", periods = 2016 } } }"
        #expect(planScript(own).found.items.isEmpty)
        let none = "plan \"p\" {\n judge = { use \"r\" { indicators = \"*\" } } }"
        #expect(planScript(none).found.places == ["TD0108 plan.lua:1"])
    }

    @Test func namedPeriodsAndTheReportYearAreOfThePlansCalendar() throws {
        let (plan, found) = planEntries(
            """
            year_starts = "12-15", named_periods = { dot1 = { "2016-01-01", date(2016, 4, 15) } },
            baseline = "dot1", judge = { use "r" { indicators = "*", periods = { "dot1", 2016 } } },
            """
        )
        #expect(found.items.isEmpty)
        let read = try #require(plan)
        #expect(read.baseline?.lastDay.text == "2016-04-15")
        #expect(read.periods[0].firstDay.text == "2015-12-15")
        #expect(read.assignments[0].periods?.map(\.text) == ["2016", "dot1"])
    }
}

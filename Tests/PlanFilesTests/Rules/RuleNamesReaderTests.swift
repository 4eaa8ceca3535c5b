import Diagnostics
import LuaSandbox
import Testing

@testable import PlanFiles

struct RuleNamesReaderTests {
    private static func names(_ names: String...) -> LuaValue { .table(LuaTable(items: names.map { .text($0) })) }

    private func entries(_ fields: (String, LuaValue)...) -> ScriptEntries {
        ScriptEntries(
            table: LuaTable(fields: fields.map { LuaField(key: .text($0), value: $1) }),
            owner: .rule("late"),
            places: EntryPlaces.sample("\nparams = 1,\ninputs = 1, optional = 1, statuses = 1,")
        )
    }

    private let params = LuaValue.table(
        LuaTable(fields: [
            LuaField(key: .text("b"), value: .integer(1)), LuaField(key: .text("B"), value: .integer(2)),
        ])
    )

    @Test func parametersStandInByteOrder() {
        var found = DiagnosticList()
        let read = RuleNamesReader(entries: entries(("params", params)), rule: "late", level: .task, statuses: ["met"])
            .read(&found)
        #expect(read.parameters.map(\.name) == ["B", "b"])
        #expect(found.items.isEmpty)
    }

    @Test func aNameIsDeclaredOnce() {
        var found = DiagnosticList()
        let entries = entries(("params", params), ("inputs", RuleNamesReaderTests.names("b", "total", "total")))
        let read = RuleNamesReader(entries: entries, rule: "late", level: .task, statuses: ["met"]).read(&found)
        #expect(read.inputs == ["total"])
        #expect(found.items.map(\.code) == [.nameReserved, .nameReserved])
        #expect(
            found.lines(.en)[0]
                == "TD0510 rules/late.lua, line 3: the rule “late” must not declare “b”: it declares that name twice"
        )
    }

    @Test func aStatusIsNotHiddenByAParameter() {
        var found = DiagnosticList()
        let entries = entries(("inputs", RuleNamesReaderTests.names("met", "total")))
        let read = RuleNamesReader(entries: entries, rule: "late", level: .task, statuses: ["met"]).read(&found)
        #expect(read.inputs == ["total"])
        #expect(found.lines(.vi).map { $0.hasSuffix("không được khai báo “met”: tên này đã có nghĩa riêng") } == [true])
        #expect(found.items.map(\.code) == [.nameReserved])
    }

    @Test func whatTheFunctionDoesNotReadIsToldWithWhatIsNear() {
        var found = DiagnosticList()
        let entries = entries(
            ("params", params),
            ("inputs", RuleNamesReaderTests.names("totla")),
            ("optional", RuleNamesReaderTests.names("value"))
        )
        let read = RuleNamesReader(entries: entries, rule: "late", level: .task, statuses: ["met"]).read(&found)
        let function = LuaFunction(parameters: ["total", "B", "b", "value"], isVariadic: false, line: 1)
        read.reportNotRead(by: function, of: "late", entries, &found)
        #expect(found.items.map(\.code) == [.inputNotRead])
        #expect(found.items[0].suggestions == ["total"])
        #expect(
            found.lines(.vi)
                == ["TD0520 rules/late.lua, dòng 3: quy tắc “late” khai báo inputs “totla” nhưng hàm không đọc tên đó"]
        )
    }

    @Test func decimalsAreThoseOfAFigureOfTheSameRule() {
        let (rule, found) = ruleEntries(
            """
            inputs = { "total", total_decimals = decimals_of "total" },
            judge = function(total, total_decimals) return done end,
            """
        )
        #expect(found.items.isEmpty)
        #expect(rule?.inputs == ["total", "total_decimals"])
        #expect(rule?.ownBindings["total_decimals"]?.source == .decimals(of: "total"))
    }

    @Test func decimalsOfTheRowsFigureAreForIndicators() {
        let inputs = "inputs = { d = decimals_of \"value\" },\njudge = function(d) return done end,"
        #expect(ruleEntries("level = \"indicator\",\n" + inputs).found.items.isEmpty)
        #expect(ruleEntries(inputs).found.items.map(\.code) == [.ruleValueWrong])
    }

    @Test(arguments: ["totla", "d", "limit", "target"]) func decimalsOfNoFigureAreRefused(name: String) {
        let (rule, found) = ruleEntries(
            """
            params = { limit = 1 },
            inputs = { "total", d = decimals_of "\(name)" },
            judge = function(total, d, limit) return done end,
            """
        )
        #expect(rule == nil)
        #expect(found.items.map(\.code) == [.ruleValueWrong])
        #expect(found.items[0].values["key"] == "inputs.d")
        #expect(found.items[0].suggestions == (name == "totla" ? ["total"] : []))
        #expect(found.lines(.en)[0].contains("must be decimals_of an input or of a name with a figure: total"))
    }
}

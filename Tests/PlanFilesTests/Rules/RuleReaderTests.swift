import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct RuleReaderTests {
    @Test func everyEntryIsRead() throws {
        let (read, found) = ruleEntries(
            """
            title = { vi = "Muộn", en = "Late" }, doc = { vi = "Tài liệu", en = "Documentation" },
            level = "indicator", score = "points", decimals = 1, basis = "QĐ 1", overrides = true,
            params = { near_from = dated { { from = "2016-01-01", value = 85 } }, bands = { { 90, 100 } }, label = "x" },
            inputs = { "total", "parts" }, optional = { "previous" },
            notes = { late = { vi = "đạt năm {1}", en = "reached in {1}" }, early = "sớm" },
            statuses = { { id = "dat", vi = "Đạt", en = "Met", good = true } },
            judge = function(value, previous, total, parts, near_from, bands, label) return dat end,
            """
        )
        #expect(found.items.isEmpty)
        let rule = try #require(read)
        #expect(rule.name == "late")
        #expect(rule.title == LocalizedText(vi: "Muộn", en: "Late"))
        #expect(rule.documentation == LocalizedText(vi: "Tài liệu", en: "Documentation"))
        #expect(rule.level == .indicator)
        #expect(rule.scoreKind == .points)
        #expect(rule.decimals == 1)
        #expect(rule.basis == "QĐ 1")
        #expect(rule.parameters.map(\.name) == ["bands", "label", "near_from"])
        #expect(rule.parameter("label")?.setting == .constant(.text("x")))
        #expect(
            rule.parameter("near_from")?.setting
                == .dated([DatedValue(from: DayNumber(text: "2016-01-01")!, value: .integer(85))])
        )
        #expect(rule.inputs == ["total", "parts"])
        #expect(rule.optional == ["previous"])
        #expect(
            rule.notes == [
                RuleNote(name: "early", text: LocalizedText("sớm")),
                RuleNote(name: "late", text: LocalizedText(vi: "đạt năm {1}", en: "reached in {1}")),
            ]
        )
        #expect(rule.statuses == [Status(id: "dat", label: LocalizedText(vi: "Đạt", en: "Met"), isGood: true)])
        #expect(rule.reads == ["value", "previous", "total", "parts", "near_from", "bands", "label"])
        #expect(rule.source == 0)
        #expect(!rule.isStandard)
        #expect(rule.location == SourceLocation(file: "rules/late.lua", line: 1))
    }

    @Test func whatIsNotSaidHasADefault() throws {
        let rule = try #require(ruleEntries("").rule)
        #expect(rule.title == LocalizedText("late"))
        #expect(rule.documentation.isEmpty)
        #expect(rule.scoreKind == .percent)
        #expect(rule.decimals == 2)
        #expect(rule.parameters.isEmpty && rule.inputs.isEmpty && rule.notes.isEmpty && rule.statuses.isEmpty)
    }

    @Test func aRuleOfLevelValueComputes() {
        #expect(
            ruleEntries("level = \"value\", compute = function(year) return 1 end, judge = nil,").rule?.reads == [
                "year"
            ]
        )
        let (rule, found) = ruleEntries("level = \"value\",")
        #expect(rule == nil)
        #expect(found.places == ["TD0503 rules/late.lua:1", "TD0505 rules/late.lua:4"])
    }

    /// What stands on line 3, its code there, and whether the rule can be used nevertheless.
    @Test(arguments: [
        ("titel = 1,", "TD0505", 3, false), ("\"a\",", "TD0505", 1, false), ("title = 1,", "TD0506", 3, false),
        ("level = \"tasks\",", "TD0504", 3, false), ("level = 5,", "TD0506", 3, false),
        ("level = nil,", "TD0506", 1, false),
        ("score = \"marks\",", "TD0506", 3, false), ("decimals = 10,", "TD0506", 3, false),
        ("decimals = 1.5,", "TD0506", 3, false), ("basis = {},", "TD0506", 3, false),
        ("overrides = \"yes\",", "TD0506", 3, false), ("doc = 1,", "TD0506", 3, false),
        ("params = { \"a\" },", "TD0506", 3, false), ("params = { deadline = 1 },", "TD0510", 3, false),
        ("params = { units = 1 },", "TD0510", 3, false), ("params = { [\"a b\"] = 1 },", "TD0506", 3, false),
        ("params = { a = value_of \"x\" },", "TD0506", 3, false), ("params = { a = 0 / 0 },", "TD0506", 3, false),
        ("inputs = { 1 },", "TD0506", 3, false), ("inputs = { a = 1 },", "TD0506", 3, false),
        ("inputs = { \"as_of\" },", "TD0510", 3, false), ("inputs = { \"series\" },", "TD0510", 3, false),
        ("optional = { 1 },", "TD0506", 3, false), ("notes = { \"a\" },", "TD0506", 3, false),
        ("notes = { a = 1 },", "TD0506", 3, false), ("statuses = { { id = 1 } },", "TD0506", 3, false),
        ("statuses = { { id = \"met\", vi = \"x\" } },", "TD0517", 3, false),
        ("judge = 5,", "TD0506", 3, false), ("judge = nil,", "TD0503", 1, false),
        ("judge = function(deadline, ...) end,", "TD0512", 3, false),
        ("params = { late_points = 1 },", "TD0514", 3, true), ("optional = { \"completed_on\" },", "TD0511", 3, true),
        ("inputs = { \"total\" },", "TD0520", 3, true),
    ])
    func aFaultyEntryIsToldOnItsLine(entry: String, code: String, line: Int, isUsable: Bool) {
        let (rule, found) = ruleEntries(entry)
        #expect((rule != nil) == isUsable)
        #expect(found.places == ["\(code) rules/late.lua:\(line)"])
        #expect(found.items.allSatisfy { $0.subject == "late" || $0.code == .statusReserved })
    }

    @Test func sixtyParametersAreTheMost() {
        let names = { (count: Int) in (1...count).map { "p\($0)" }.joined(separator: ", ") }
        #expect(ruleEntries("judge = function(\(names(60))) end,").rule?.reads.count == 60)
        let (rule, found) = ruleEntries("judge = function(\(names(61))) end,")
        #expect(rule == nil)
        #expect(found.places == ["TD0518 rules/late.lua:3"])
        #expect(found.items[0].message(in: .en).contains("has 61 parameters; 60 is the most"))
    }

    @Test func aRuleMayBindItsInputsItself() throws {
        let entries = """
            inputs = { "total", staff = value_of "it.staff", [ "parts" ] = values_of("it.*", { skip_missing = true }) },
            judge = function(total, staff, parts) end,
            """
        let (read, found) = ruleEntries(entries)
        #expect(found.items.isEmpty)
        let rule = try #require(read)
        #expect(rule.inputs == ["total", "parts", "staff"])
        #expect(rule.ownBindings.keys.sorted() == ["parts", "staff"])
        #expect(rule.ownBindings["staff"]?.source == .value(.id("it.staff")))
        #expect(rule.ownBindings["staff"]?.location == SourceLocation(file: "rules/late.lua", line: 3))
        #expect(rule.ownBindings["parts"]?.skipsMissing == true)
    }

    @Test(arguments: [
        ("inputs = { staff = value_of() },", "TD0506"),
        ("inputs = { staff = value_of(\"a\", { lags = 1 }) },", "TD0611"),
        ("inputs = { staff = value_of(\"a\", { unit = 5 }) },", "TD0506"),
        ("inputs = { deadline = value_of \"a\" },", "TD0510"), ("inputs = { \"a\", a = value_of \"a\" },", "TD0510"),
    ])
    func aFaultyBindingOfARuleIsToldOnItsLine(entry: String, code: String) {
        let (rule, found) = ruleEntries(entry + "judge = function(a, staff) end,")
        #expect(rule == nil)
        #expect(found.sorted.filter { $0.severity == .error }.map(\.code.id) == [code])
        #expect(found.items.allSatisfy { $0.location.file == "rules/late.lua" && $0.location.line == 3 })
    }

    @Test func allFaultsAreToldInBothLanguages() {
        let (rule, found) = ruleEntries("decimals = -1,\nbassis = \"x\",\nparams = { dedline = 1 },")
        #expect(rule == nil)
        #expect(
            found.lines(.en) == [
                "TD0506 rules/late.lua, line 3: the rule “late”: “decimals” must be a whole number from 0 to 9",
                "TD0505 rules/late.lua, line 4: “bassis” is not an entry of the rule “late”",
                "TD0514 rules/late.lua, line 5: the rule “late” declares the parameter “dedline”, "
                    + "but its function doesn't read it",
            ]
        )
        #expect(
            found.lines(.vi) == [
                "TD0506 rules/late.lua, dòng 3: quy tắc “late”: mục “decimals” phải là một số nguyên từ 0 đến 9",
                "TD0505 rules/late.lua, dòng 4: “bassis” không phải là một mục của quy tắc “late”",
                "TD0514 rules/late.lua, dòng 5: quy tắc “late” khai báo hằng số “dedline” nhưng hàm không đọc tên đó",
            ]
        )
        #expect(found.sorted.map(\.suggestions) == [[], ["basis"], ["deadline"]])
    }
}

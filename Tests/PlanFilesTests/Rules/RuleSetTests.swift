import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct RuleSetTests {
    private static let late = "rule \"late\" { level = \"task\", judge = function(deadline) return done end }"

    private func rule(_ name: String, _ entries: String = "") -> String {
        RuleSetTests.late.replacing("\"late\" {", with: "\"\(name)\" { \(entries)")
    }

    @Test func rulesStandInByteOrderWithTheirFiles() {
        let (set, found) = ruleSet(
            [("a", rule("z") + "\n" + rule("B")), ("b", rule("a"))],
            standard: [("deadline", rule("deadline"))]
        )
        #expect(found.items.isEmpty)
        #expect(set.rules.map(\.name) == ["B", "a", "deadline", "z"])
        #expect(
            set.rules.map { set.sources[$0.source].path } == [
                "rules/a.lua", "rules/b.lua", "standard/deadline.lua", "rules/a.lua",
            ]
        )
        #expect(set.rules.map(\.isStandard) == [false, false, true, false])
    }

    @Test func aSyntaxErrorCostsItsFileAlone() {
        let (set, found) = ruleSet([("bad", "rule \"x\" {\n  level = = 1\n}"), ("late", RuleSetTests.late)])
        #expect(set.rules.map(\.name) == ["late"])
        #expect(set.unusable == ["bad"])
        #expect(found.places == ["TD0501 rules/bad.lua:2"])
    }

    @Test func whatAFileSaidBeforeItStoppedCounts() {
        let (set, found) = ruleSet([("x", RuleSetTests.late + "\nlocal y = nil + 1\n" + rule("never"))])
        #expect(set.rules.map(\.name) == ["late"])
        #expect(found.places == ["TD0502 rules/x.lua:2"])
    }

    @Test func anEndlessFileEnds() {
        let (set, found) = ruleSet([("loop", "while true do end"), ("late", RuleSetTests.late)])
        #expect(set.rules.map(\.name) == ["late"])
        #expect(found.items.map(\.code) == [.ruleFileFailed])
        #expect(found.items[0].message(in: .vi).contains("vòng lặp không dừng"))
    }

    @Test func aFileWithoutARuleIsOdd() {
        let (_, found) = ruleSet([("empty", "-- nothing yet")])
        #expect(found.lines(.en) == ["TD0516 rules/empty.lua: the file declares no rule"])
        #expect(found.lines(.vi) == ["TD0516 rules/empty.lua: tệp không khai báo quy tắc nào"])
    }

    @Test func ofTwoRulesOfANameNeitherIsUsed() {
        let (set, found) = ruleSet([("a", "\n" + RuleSetTests.late), ("b", rule("late", "decimals = 1,"))])
        #expect(set.rules.isEmpty)
        #expect(set.unusable == ["late"])
        #expect(
            found.lines(.en) == [
                "TD0508 rules/b.lua, line 1: the rule “late” is declared already at rules/a.lua, line 2; "
                    + "neither declaration is used"
            ]
        )
        #expect(found.lines(.vi)[0].contains("đã được khai báo ở rules/a.lua, dòng 2; không khai báo nào được dùng"))
    }

    @Test func aPlansRuleTakesThePlaceOfTheStandardOne() {
        let standard = [("deadline", rule("deadline", "decimals = 5,"))]
        let (set, found) = ruleSet([("mine", rule("deadline"))], standard: standard)
        #expect(set.rules.map(\.decimals) == [2])
        #expect(set.sources.map(\.path) == ["rules/mine.lua"])
        #expect(found.places == ["TD0509 rules/mine.lua:1"])
        #expect(ruleSet([("mine", rule("deadline", "overrides = true,"))], standard: standard).found.items.isEmpty)
    }

    @Test func ofStandardRulesOnlyThoseAreReadThatAreWanted() {
        let (set, found) = ruleSet(
            [("mine", rule("late") + rule("taken"))],
            standard: [("deadline", rule("deadline")), ("odd", "rule \"odd\" {"), ("taken", rule("taken"))],
            wanted: ["deadline", "late", "none"]
        )
        #expect(set.rules.map(\.name) == ["deadline", "late", "taken"])
        #expect(set.unread == ["odd"])
        #expect(set.sources.map(\.path) == ["rules/mine.lua", "standard/deadline.lua"])
        // Taking the place of one is told, read or not.
        #expect(found.places == ["TD0509 rules/mine.lua:1"])
    }

    @Test(arguments: [("mine", "rule \"deadline\" { level = 5 }"), ("deadline", "rule \"deadline\" {")])
    func aFaultyRuleIsNotReplacedByTheStandardOne(name: String, source: String) {
        let (set, _) = ruleSet([(name, source)], standard: [("deadline", rule("deadline"))])
        #expect(set.rules.isEmpty)
        #expect(set.unusable == ["deadline"])
    }

    @Test func statusesHaveOneMeaningInAPlan() {
        let dat = Status(id: "dat", label: LocalizedText(vi: "Đạt", en: "Met"), isGood: true)
        let same = "statuses = { { id = \"dat\", vi = \"Đạt\", en = \"Met\", good = true } },"
        let other = "statuses = { { id = \"dat\", vi = \"Đạt\", en = \"Met\" }, { id = \"moi\" } },"
        let (set, found) = ruleSet([("a", rule("a", same)), ("b", rule("b", other))], statuses: [dat])
        #expect(set.statuses.map(\.id) == ["dat", "moi"])
        #expect(set.statuses[0].isGood)
        #expect(found.places == ["TD0517 rules/b.lua:1"])
        #expect(set.rules.map(\.name) == ["a"] && set.unusable == ["b"])
    }

    @Test func aPlanHasSoManyStatusesAndNoMore() {
        let files = (0..<3).map { file in
            let list = (0..<100).map { "{ id = \"s\(file)_\($0)\" }" }.joined(separator: ", ")
            return ("r\(file)", rule("r\(file)", "statuses = { \(list) },"))
        }
        let (set, found) = ruleSet(files)
        #expect(set.statuses.count == StatusReader.most)
        #expect(StatusTable(adding: set.statuses).statuses.count == StatusTable.most)
        #expect(found.items.contains { $0.message(in: .en).contains("no more than 185 statuses") })
    }

    @Test func rulesRequireModulesOfThePlan() {
        let source = "local bands = require \"lib/bands\"\n" + rule("banded", "params = { from = bands.from },")
        let (set, found) = ruleSet([("banded", source)], modules: ["lib/bands": "return { from = 90 }"])
        #expect(found.places == ["TD0514 rules/banded.lua:2"])
        #expect(set.rules.first?.parameter("from")?.setting == .constant(.integer(90)))
        #expect(set.sources.map(\.module) == [nil, "lib/bands"])
    }
}

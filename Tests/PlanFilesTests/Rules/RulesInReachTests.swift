import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct RulesInReachTests {
    private static let own = "rule \"late\" { level = \"task\", judge = function(deadline) return done end }\n"

    @Test func theStandardRulesAreInReachOfEverybody() throws {
        let reading = RulesInReach.read(plan: nil)
        let rules = try #require(reading.rules)
        #expect(rules.map(\.name).contains("percent_of_plan") && !rules.contains { !$0.isStandard })
        #expect(reading.diagnostics.items.isEmpty && reading.language == nil)
    }

    @Test func aPlansRulesComeWithThem() throws {
        let folder = try TemporaryFolder([
            "plan.lua": "plan \"p\" { language = \"en\", periods = years(2016, 2016) }",
            "rules/late.lua": RulesInReachTests.own,
        ])
        let reading = RulesInReach.read(plan: folder.path)
        #expect(reading.rules?.first { $0.name == "late" }?.isStandard == false)
        #expect(reading.rules?.contains { $0.name == "deadline" } == true)
        #expect(reading.language == .en)
    }

    @Test func otherStandardRulesTakeTheirPlace() throws {
        let folder = try TemporaryFolder(["late.lua": RulesInReachTests.own])
        #expect(RulesInReach.read(plan: nil, standardRules: folder.path).rules?.map(\.name) == ["late"])
    }

    @Test func aFaultyPlanStillHasItsRules() throws {
        let folder = try TemporaryFolder(["plan.lua": "plan {", "rules/late.lua": RulesInReachTests.own])
        let reading = RulesInReach.read(plan: folder.path)
        #expect(reading.rules?.contains { $0.name == "late" } == true)
        #expect(reading.diagnostics.items.map(\.code) == [.planScriptSyntax])
    }

    @Test func aFolderThatIsNotThereHasNone() {
        let reading = RulesInReach.read(plan: "/nowhere/at/all")
        #expect(reading.rules == nil)
        #expect(reading.diagnostics.items.map(\.code) == [.folderUnreadable])
    }
}

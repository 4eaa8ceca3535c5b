import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct OfCheckTests {
    private static func fixture(_ use: RuleAssignment) -> PlanFixture {
        PlanFixture(
            objectives: [PlanFixture.objective("o")],
            indicators: [PlanFixture.indicator("a", in: "o")],
            rules: [
                PlanFixture.rule("percent"), PlanFixture.rule("tree", .objective, reads: ["child_score"]),
                PlanFixture.rule("whole", .unit, reads: ["children"]),
                PlanFixture.rule("check", .unit, reads: ["year"]),
            ],
            assignments: [
                PlanFixture.use("percent", indicators: .glob("*")), PlanFixture.use("check"), use,
            ]
        )
    }

    @Test(arguments: [
        PlanFixture.use("tree", objectives: .glob("*")),
        PlanFixture.use("tree", objectives: .glob("*"), of: ["percent"]),
        PlanFixture.use("whole", of: ["percent", "check"]),
    ])
    func `what names children, or can do without, is sound`(use: RuleAssignment) {
        let checked = Self.fixture(use).checked()
        #expect(checked.diagnostics.items.isEmpty)
        #expect(checked.assignments.count == 3)
    }

    @Test func `an objective's own assignment is named in vain`() {
        let checked = Self.fixture(PlanFixture.use("tree", objectives: .glob("*"), of: ["percent", "tree"])).checked()
        #expect(checked.diagnostics.items.map(\.code) == [.ofNamesItself])
        #expect(checked.assignments.count == 3)
    }

    @Test(arguments: [
        (PlanFixture.use("whole"), DiagnosticCode.ofMissing), (PlanFixture.use("whole", of: ["percnt"]), .ofUnknown),
        (PlanFixture.use("tree", objectives: .glob("*"), of: ["percnt"]), .ofUnknown),
        (PlanFixture.use("tree", objectives: .glob("*"), of: ["check"]), .ofNoChildren),
        (PlanFixture.use("percent", as: "p", indicators: .glob("*"), of: ["check"]), .selectorOfOtherLevel),
    ])
    func `what can't be of it costs the assignment`(use: RuleAssignment, code: DiagnosticCode) {
        let checked = Self.fixture(use).checked()
        #expect(checked.diagnostics.items.map(\.code) == [code])
        #expect(checked.diagnostics.items[0].suggestions == (code == .ofUnknown ? ["percent"] : []))
        #expect(checked.assignments.count == 2)
    }

    @Test func `a unit rule whose children are supplied otherwise needs no of`() {
        let use = PlanFixture.use("whole", set: ["children": .table(ParameterTable())])
        #expect(Self.fixture(use).checked().diagnostics.items.isEmpty)
    }

    @Test func `an assignment whose rule can't be used is there, but not run`() {
        var plan = Self.fixture(PlanFixture.use("tree", objectives: .glob("*"), of: ["percent"])).plan()
        plan.assignmentsNotRun = [plan.assignments.removeFirst()]
        let checked = PlanCheck.check(plan)
        #expect(checked.diagnostics.items.map(\.code) == [.readsLeftOut])
        #expect(checked.assignments.map(\.assignment.name) == ["check"])
    }
}

import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct AssignmentWavesTests {
    /// Indicators and a task in a small tree, a rule for each level.
    private static func fixture(_ assignments: [RuleAssignment]) -> PlanFixture {
        PlanFixture(
            objectives: [PlanFixture.objective("o"), PlanFixture.objective("o.1", in: "o")],
            indicators: [PlanFixture.indicator("a", in: "o.1"), PlanFixture.indicator("b", in: "o.1")],
            tasks: [PlanFixture.task("t", in: "o")],
            rules: [
                PlanFixture.rule("percent"), PlanFixture.rule("late", .task, reads: ["deadline"]),
                PlanFixture.rule("tree", .objective, reads: ["child_score"]),
                PlanFixture.rule("whole", .unit, reads: ["child_count"]),
                PlanFixture.rule("follow", reads: ["value", "other"], inputs: ["other"]),
                PlanFixture.rule("check", .unit, reads: ["year"]),
            ],
            assignments: assignments
        )
    }

    private static let percent = PlanFixture.use("percent", indicators: .glob("a"))
    private static let late = PlanFixture.use("late", tasks: .glob("*"))
    private static let tree = PlanFixture.use("tree", objectives: .glob("**"))

    private static func follow(_ other: String, as name: String = "follow", lag: Lag? = nil, line: Int = 1)
        -> RuleAssignment
    {
        PlanFixture.use(
            "follow",
            as: name,
            indicators: .glob("b"),
            line: line,
            bind: ["other": PlanFixture.binding(.status(assignment: other, subject: .id("a")), lag: lag)]
        )
    }

    /// What costs an assignment; that nothing judges the task is no matter here.
    private static func errors(_ checked: CheckedPlan) -> [Diagnostic] {
        checked.diagnostics.sorted.filter { $0.severity == .error }
    }

    private static func waves(_ checked: CheckedPlan) -> [[String]] {
        checked.waves.map { $0.map { checked.assignments[$0].assignment.name } }
    }

    @Test func `what reads no verdicts is judged first`() {
        let checked = Self.fixture([Self.tree, Self.late, Self.percent, Self.follow("percent")]).checked()
        #expect(checked.diagnostics.items.isEmpty)
        #expect(Self.waves(checked) == [["late", "percent"], ["follow"], ["tree"]])
    }

    @Test func `a plan without assignments has no waves`() {
        #expect(Self.fixture([]).checked().waves == [])
    }

    @Test func `an objective reads what can judge its children, or what of names`() {
        // Nothing judges what lies below o.1, so the tasks of o are not waited for.
        var tree = Self.tree
        tree.objectives = .glob("o.1")
        let checked = Self.fixture([tree, Self.late]).checked()
        #expect(Self.waves(checked) == [["late", "tree"]])
        tree.of = ["late"]
        #expect(Self.waves(Self.fixture([tree, Self.late]).checked()) == [["late"], ["tree"]])
    }

    @Test func `objectives below are no cycle`() {
        var tree = Self.tree
        tree.of = ["tree", "percent"]
        let checked = Self.fixture([tree, Self.percent, PlanFixture.use("percent", as: "p2", indicators: .glob("b"))])
            .checked()
        #expect(Self.waves(checked) == [["p2", "percent"], ["tree"]])
    }

    @Test func `a unit waits for what of names, objectives too`() {
        let whole = PlanFixture.use("whole", of: ["tree", "check"])
        let checked = Self.fixture([whole, Self.tree, Self.percent, PlanFixture.use("check")]).checked()
        #expect(Self.waves(checked) == [["check", "percent"], ["tree"], ["whole"]])
    }

    @Test func `a cycle is named, what is in it is left out, and so is who names its members`() {
        let checked = Self.fixture([
            Self.follow("y", as: "x", line: 3), Self.follow("x", as: "y", line: 4),
            Self.follow("x", as: "z", line: 5), Self.percent,
        ])
        .checked()
        #expect(Self.waves(checked) == [["percent"]])
        #expect(Self.errors(checked).map(\.code) == [.assignmentCycle, .readsLeftOut])
        #expect(Self.errors(checked)[0].values == ["path": "x → y → x"])
        #expect(Self.errors(checked).map(\.location.line) == [3, 5])
        #expect(Self.errors(checked)[0].message(in: .en).contains("in a cycle: x → y → x"))
        #expect(Self.errors(checked)[0].message(in: .vi).contains("thành vòng: x → y → x"))
    }

    @Test func `an assignment that reads its own verdicts is a cycle, of earlier periods too`() {
        let checked = Self.fixture([Self.follow("follow", lag: .periods(1)), Self.percent]).checked()
        #expect(Self.errors(checked).map(\.values) == [["path": "follow → follow"]])
        let whole = PlanFixture.use("whole", of: ["whole"])
        #expect(Self.errors(Self.fixture([whole]).checked()).map(\.values) == [["path": "whole → whole"]])
    }

    @Test func `a cycle may run through the children of an objective`() {
        var fixture = Self.fixture([Self.tree, Self.percent, Self.follow("percent")])
        fixture.assignments[2].bindings["other"] = PlanFixture.binding(
            .score(assignment: "tree", subject: .id("o"))
        )
        let checked = fixture.checked()
        #expect(Self.errors(checked).map(\.values) == [["path": "follow → tree → follow"]])
        #expect(Self.waves(checked) == [["percent"]])
    }

    @Test func `who names an assignment with an error is left out, on and on`() {
        var tree = Self.tree
        tree.of = ["follow"]
        var percent = Self.percent
        percent.settings["nonsense"] = .constant(.integer(1))
        let checked = Self.fixture([tree, Self.follow("percent"), percent, Self.late]).checked()
        #expect(Self.waves(checked) == [["late"]])
        #expect(
            Self.errors(checked).map(\.code) == [.assignmentKeyUnknown, .readsLeftOut, .readsLeftOut]
        )
        #expect(Self.errors(checked).map(\.subject) == ["percent", "follow", "tree"])
    }
}

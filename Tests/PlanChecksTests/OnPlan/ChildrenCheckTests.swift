import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct ChildrenCheckTests {
    /// An objective with two indicators, a task and an objective below it.
    private static func fixture(_ assignments: [RuleAssignment], reads: [String] = ["child_score"]) -> PlanFixture {
        PlanFixture(
            units: [PlanFixture.unit("58", level: "province"), PlanFixture.unit("C1", level: "commune")],
            objectives: [PlanFixture.objective("o"), PlanFixture.objective("o.1", in: "o")],
            indicators: [PlanFixture.indicator("a", in: "o"), PlanFixture.indicator("b", in: "o")],
            tasks: [PlanFixture.task("t", in: "o")],
            rules: [
                PlanFixture.rule("percent"), PlanFixture.rule("gap", score: .gap),
                PlanFixture.rule("mark", score: ScoreKind.none),
                PlanFixture.rule("late", .task, reads: ["deadline"]),
                PlanFixture.rule("tree", .objective, reads: reads), PlanFixture.rule("whole", .unit, reads: reads),
            ],
            assignments: assignments
        )
    }

    private static let percent = PlanFixture.use("percent", indicators: .glob("*"))
    private static let late = PlanFixture.use("late", tasks: .glob("*"))
    private static func tree(of: [String]? = nil) -> RuleAssignment {
        PlanFixture.use("tree", objectives: .glob("**"), of: of)
    }

    @Test func `two that judge one child need of`() {
        let second = PlanFixture.use("percent", as: "p2", indicators: .glob("b"))
        let checked = Self.fixture([Self.percent, second, Self.tree()]).checked()
        #expect(checked.assignments.map(\.assignment.name) == ["p2", "percent"])
        let problems = checked.diagnostics.items.filter { $0.severity == .error }
        #expect(problems.map(\.code) == [.ofNeeded])
        #expect(problems.first?.values["child"] == "b")
        #expect(problems.first?.values["assignments"] == .list(["p2", "percent"]))
        let chosen = Self.fixture([Self.percent, second, Self.late, Self.tree(of: ["p2", "late"])]).checked()
        #expect(chosen.diagnostics.items.isEmpty)
        let unchosen = Self.fixture([Self.percent, second, Self.late, Self.tree(of: ["p2", "percent"])]).checked()
        #expect(unchosen.diagnostics.items.map(\.code) == [.ofNeeded])
    }

    @Test func `in different periods or for different units they judge different rows`() {
        var second = PlanFixture.use(
            "percent",
            as: "p2",
            indicators: .glob("b"),
            periods: PeriodCalendar().years(2018, 2018)
        )
        #expect(Self.fixture([Self.percent, Self.late, second, Self.tree()]).checked().diagnostics.items.isEmpty)
        second.periods = nil
        second.units = .level("commune")
        var first = Self.percent
        first.units = .level("province")
        #expect(Self.fixture([first, Self.late, second, Self.tree()]).checked().diagnostics.items.isEmpty)
        first.units = .glob("*")
        #expect(
            Self.fixture([first, Self.late, second, Self.tree()]).checked().diagnostics.items.map(\.code) == [.ofNeeded]
        )
    }

    @Test func `weights of some alone are told, and all is judged`() {
        var fixture = Self.fixture([Self.percent, Self.late, Self.tree()])
        fixture.indicators[0].weight = 2
        let checked = fixture.checked()
        #expect(checked.diagnostics.items.map(\.code) == [.weightsMixed])
        // Where the first of those stands that have none.
        #expect(
            checked.diagnostics.items[0].location == SourceLocation(file: "objectives.csv", row: 2, header: "weight")
        )
        #expect(checked.diagnostics.items[0].values["parent"] == "o")
        // The objective below is judged too, and has none.
        #expect(checked.diagnostics.items[0].values["without"] == .list(["o.1", "b", "t"]))
        #expect(checked.assignments.count == 3)
        fixture.indicators[1].weight = 0
        fixture.objectives[1].weight = 1
        fixture.tasks[0].revisions[0].weight = 1
        #expect(fixture.checked().diagnostics.items.isEmpty)
    }

    @Test func `what is not averaged needs no weight`() {
        var fixture = Self.fixture([
            Self.percent, PlanFixture.use("mark", as: "m", indicators: .glob("b")), Self.late,
            Self.tree(of: ["percent", "m"]),
        ])
        fixture.assignments[0].indicators = .glob("a")
        fixture.objectives[1].weight = 1
        fixture.indicators[0].weight = 1
        #expect(fixture.checked().diagnostics.items.isEmpty)
        var counting = Self.fixture([Self.percent, Self.late, Self.tree()], reads: ["child_count"])
        counting.indicators[0].weight = 2
        #expect(counting.checked().diagnostics.items.isEmpty)
    }

    @Test func `different kinds of score are not averaged`() {
        let gap = PlanFixture.use("gap", indicators: .glob("b"))
        var percent = Self.percent
        percent.indicators = .glob("a")
        let checked = Self.fixture([percent, gap, Self.late, Self.tree()]).checked()
        #expect(checked.diagnostics.items.map(\.code) == [.scoreKindsDiffer])
        #expect(checked.diagnostics.items[0].values["kinds"] == .list(["percent", "gap"]))
        #expect(checked.assignments.map(\.assignment.name) == ["gap", "late", "percent"])
        let counting = Self.fixture([percent, gap, Self.late, Self.tree()], reads: ["child_met"]).checked()
        #expect(counting.diagnostics.items.isEmpty)
        let marked = PlanFixture.use("mark", indicators: .glob("b"))
        #expect(Self.fixture([percent, marked, Self.late, Self.tree()]).checked().diagnostics.items.isEmpty)
    }

    @Test func `a unit's own rows are held to the same`() {
        let gap = PlanFixture.use("gap", indicators: .glob("b"))
        var fixture = Self.fixture([
            Self.percent, gap, Self.late, PlanFixture.use("whole", of: ["percent", "gap"]),
        ])
        fixture.indicators[1].weight = 1
        let checked = fixture.checked()
        #expect(checked.diagnostics.items.map(\.code) == [.weightsMixed, .scoreKindsDiffer])
        #expect(checked.diagnostics.items.map { $0.values["parent"] } == ["whole", "whole"])
        fixture.assignments[3].of = ["percent", "late"]
        fixture.indicators[1].weight = nil
        #expect(fixture.checked().diagnostics.items.isEmpty)
    }
}

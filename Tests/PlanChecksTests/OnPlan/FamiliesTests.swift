import PlanModel
import Testing

@testable import PlanChecks

struct FamiliesTests {
    private static let families: Families = {
        let fixture = PlanFixture(
            objectives: [PlanFixture.objective("o"), PlanFixture.objective("o.1", in: "o")],
            indicators: [PlanFixture.indicator("a", in: "o"), PlanFixture.indicator("b")],
            tasks: [PlanFixture.task("t", in: "o.1"), PlanFixture.task("u", in: "o")],
            rules: [
                PlanFixture.rule("percent"), PlanFixture.rule("late", .task, reads: ["deadline"]),
                PlanFixture.rule("tree", .objective, reads: ["child_count"]),
            ]
        )
        let uses = [
            PlanFixture.use("percent", indicators: .glob("*")), PlanFixture.use("late", tasks: .glob("u")),
            PlanFixture.use("tree", objectives: .glob("**")),
        ]
        let assignments = zip(uses, fixture.rules).map { RunAssignment(assignment: $0, rule: $1) }
        return Families(fixture.plan(), assignments, PlanRows(fixture.plan()))
    }()

    @Test func `children are what is judged right below`() {
        let families = Self.families
        let children = families.children(of: families.plan.objectives[0], families.judges(under: 2))
        #expect(children.map(\.member.id) == ["o.1", "a", "u"])
        #expect(children.map(\.judges) == [[2], [0], [1]])
        // Nothing judges the task below.
        #expect(families.children(of: families.plan.objectives[1], [0, 1, 2]).isEmpty)
    }

    @Test func `a unit has what the named assignments judge`() {
        #expect(Self.families.children(ofUnit: [0, 1]).map(\.member.id) == ["b", "a", "u"])
    }

    @Test func `of narrows the judges, but for the assignment itself`() {
        var families = Self.families
        #expect(families.judges(under: 2) == [0, 1, 2])
        var assignments = families.assignments
        assignments[2].assignment.of = ["late"]
        families = Families(families.plan, assignments, PlanRows(families.plan))
        #expect(families.judges(under: 2) == [1, 2])
    }
}

import PlanModel
import Testing

@testable import PlanChecks

struct JudgingTests {
    private static func plan() -> Plan {
        PlanFixture(
            objectives: [PlanFixture.objective("o"), PlanFixture.objective("o.1", in: "o")],
            indicators: ["a", "s.1", "s.2", "s.1.x"].map { PlanFixture.indicator($0, further: ["group": $0]) },
            tasks: [PlanFixture.task("t", instance: "2016-Q1"), PlanFixture.task("t", instance: "2016-Q2")]
        ).plan()
    }

    private static func used(_ level: RuleLevel, _ selector: Selector?, except: Selector? = nil)
        -> RunAssignment
    {
        var use = PlanFixture.use("r")
        switch level {
        case .indicator, .value: use.indicators = selector
        case .task: use.tasks = selector
        case .objective: use.objectives = selector
        case .unit: break
        }
        use.except = except
        return RunAssignment(assignment: use, rule: PlanFixture.rule("r", level))
    }

    @Test(
        arguments: [
            (Selector.glob("a"), nil, [0]), (.glob("s.*"), nil, [1, 2]), (.glob("s.**"), nil, [1, 2, 3]),
            (.any([.glob("s.2"), .glob("a"), .glob("a")]), nil, [0, 2]), (.columns(["group": "s.1"]), nil, [1]),
            (.glob("**"), .glob("s.*"), [0, 3]), (.glob("a"), .glob("*"), []), (.glob("x"), nil, []),
        ] as [(Selector, Selector?, [Int])]
    )
    func `it selects what each assignment says it judges`(selector: Selector, except: Selector?, numbers: [Int]) {
        let plan = Self.plan()
        let used = Self.used(.indicator, selector, except: except)
        let judged = Judging(plan, [used], PlanRows(plan)).indicators
        #expect(judged.indices.filter { !judged[$0].isEmpty } == numbers)
        #expect(plan.indicators.map(used.judges) == judged.map { !$0.isEmpty })
    }

    @Test func `each level judges rows of its own table, by the numbers of the assignments`() {
        let used = [
            Self.used(.task, .glob("t")), Self.used(.objective, .glob("**")), Self.used(.indicator, .glob("a")),
            Self.used(.value, .glob("a")),
        ]
        let judging = Judging(Self.plan(), used + used, PlanRows(Self.plan()))
        #expect(judging.indicators == [[2, 6], [], [], []])
        #expect(judging.tasks == [[0, 4], [0, 4]])
        #expect(judging.objectives == [[1, 5], [1, 5]])
    }
}

import Diagnostics
import PlanModel
import Testing

struct UnjudgedCheckTests {
    private static let fixture = PlanFixture(
        indicators: [PlanFixture.indicator("a", row: 2), PlanFixture.indicator("b", row: 3)],
        tasks: [
            PlanFixture.task("t", row: 2), PlanFixture.task("u", instance: "2016", row: 3),
            PlanFixture.task("u", instance: "2017", row: 4),
        ],
        rules: [PlanFixture.rule("r"), PlanFixture.rule("d", .task, reads: ["deadline"])],
        assignments: [PlanFixture.use("r", indicators: .glob("**")), PlanFixture.use("d", tasks: .glob("**"))]
    )

    @Test func `what is judged says nothing`() {
        #expect(Self.fixture.checked().diagnostics.items.isEmpty)
    }

    @Test func `an indicator or task that nothing judges is a warning at its row, each once`() {
        var fixture = Self.fixture
        fixture.assignments[0].indicators = .glob("a")
        fixture.assignments[1].tasks = .glob("t")
        let found = fixture.checked().diagnostics.sorted
        #expect(found.map(\.code) == [.indicatorNotJudged, .taskNotJudged])
        #expect(found.map(\.subject) == ["b", "u"])
        #expect(found.map(\.location.row) == [3, 3])
    }

    @Test func `what is excepted everywhere is not judged`() {
        var fixture = Self.fixture
        fixture.assignments[0].except = .glob("b")
        #expect(fixture.codes(of: "b") == [.indicatorNotJudged])
        fixture.assignments.append(PlanFixture.use("r", as: "other", indicators: .glob("b")))
        #expect(fixture.codes(of: "b").isEmpty)
    }

    @Test func `what an assignment with an error selects was not forgotten`() {
        var fixture = Self.fixture
        fixture.assignments[0].rule = "none"
        fixture.assignments[0].except = .glob("b")
        #expect(fixture.codes(of: "a").isEmpty)
        #expect(fixture.codes(of: "b") == [.indicatorNotJudged])
    }

    @Test func `an indicator that serves another one is not forgotten`() {
        var fixture = PlanFixture.sound()
        fixture.indicators += ["part.1", "part.2", "whole"].map { PlanFixture.indicator($0) }
        fixture.assignments[0].indicators = .glob("mail.share")
        fixture.rules.append(PlanFixture.rule("sum", .value, reads: ["parts"], inputs: ["parts"]))
        fixture.derived = [
            PlanFixture.use("sum", indicators: .glob("mail.share"), bind: ["parts": PlanFixture.value("part.*")])
        ]
        let items = fixture.checked().diagnostics.items
        #expect(items.map(\.code) == [.indicatorNotJudged])
        #expect(items.map(\.subject) == ["whole"])
    }
}

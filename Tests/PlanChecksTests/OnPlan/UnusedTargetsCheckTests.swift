import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct UnusedTargetsCheckTests {
    private static func fixture(reads: [String], _ targets: Target...) -> PlanFixture {
        PlanFixture(
            units: [PlanFixture.unit("58", level: "province"), PlanFixture.unit("58.01", level: "commune")],
            indicators: [PlanFixture.indicator("a")],
            targets: targets,
            rules: [PlanFixture.rule("r", reads: reads)],
            assignments: [PlanFixture.use("r", indicators: .glob("a"))]
        )
    }

    @Test(arguments: ["target", "target_upper", "threshold", "meets", "relation"])
    func `a target of a judged period is used by what reads it`(name: String) {
        #expect(Self.fixture(reads: ["value", name], PlanFixture.target(0)).checked().diagnostics.items.isEmpty)
        #expect(Self.fixture(reads: [name], PlanFixture.target(0, "2030")).codes(of: "a") == [.targetOutsidePeriods])
    }

    @Test(arguments: ["final_target", "final_year", "first_met_year"])
    func `the last target may lie beyond the plan's periods`(name: String) {
        #expect(Self.fixture(reads: [name], PlanFixture.target(0, "2030")).checked().diagnostics.items.isEmpty)
    }

    @Test func `a target that no rule reads is a warning at its row`() {
        let found = Self.fixture(reads: ["value"], PlanFixture.target(0)).checked().diagnostics.items
        #expect(found.map(\.code) == [.targetUnused])
        #expect(found.first?.location.file == "targets.csv")
    }

    @Test func `a target of an indicator that is not judged is unused`() {
        var fixture = Self.fixture(reads: ["target"], PlanFixture.target(0))
        fixture.assignments[0].indicators = .glob("x")
        #expect(Set(fixture.codes(of: "a")) == [.indicatorNotJudged, .targetUnused])
    }

    @Test func `of a target whose assignment is not run it is not said that nothing uses it`() {
        var fixture = Self.fixture(reads: ["target"], PlanFixture.target(0))
        fixture.assignments[0].settings = ["taregt": .constant(.integer(1))]
        #expect(Set(fixture.checked().diagnostics.items.map(\.code)) == [.assignmentKeyUnknown])
        var plan = fixture.plan()
        plan.assignmentsNotRun = plan.assignments
        plan.assignments = []
        #expect(PlanCheck.check(plan).diagnostics.items.isEmpty)
    }

    @Test func `a use that sets the target itself doesn't use the table's`() {
        var fixture = Self.fixture(reads: ["value", "target"], PlanFixture.target(0))
        fixture.assignments[0].settings["target"] = .constant(.integer(90))
        #expect(fixture.codes(of: "a") == [.targetUnused])
        fixture.rules[0].reads.append("threshold")
        #expect(fixture.codes(of: "a").isEmpty)
    }

    @Test func `an assignment's own periods count`() {
        var fixture = Self.fixture(reads: ["target"], PlanFixture.target(0, "2014"))
        #expect(fixture.codes(of: "a") == [.targetOutsidePeriods])
        fixture.assignments[0].periods = PeriodCalendar().years(2014, 2014)
        #expect(fixture.codes(of: "a").isEmpty)
    }

    @Test func `where no periods could be read none is outside them`() {
        var fixture = Self.fixture(reads: ["target"], PlanFixture.target(0, "2014"))
        fixture.periods = []
        #expect(fixture.codes(of: "a").isEmpty)
    }

    @Test(arguments: [
        (TargetScope.unit(0), true), (.unit(1), false), (.level("province"), true), (.level("commune"), false),
        (.all, true),
    ])
    func `a target of units that are not judged is unused`(scope: TargetScope, isUsed: Bool) {
        var narrowed = Self.fixture(reads: ["target"], PlanFixture.target(0, for: scope))
        narrowed.assignments[0].units = .level("province")
        #expect(narrowed.codes(of: "a") == (isUsed ? [] : [.targetUnused]))
        var notDue = Self.fixture(reads: ["target"], PlanFixture.target(0, for: scope))
        notDue.indicators[0].units = .glob("58")
        #expect(notDue.codes(of: "a") == (isUsed ? [] : [.targetUnused]))
    }

    @Test func `a target that is bound to a name is used`() {
        var fixture = PlanFixture.sound()
        fixture.rules = [PlanFixture.rule("half", reads: ["value", "goal"], inputs: ["goal"])]
        fixture.assignments = [
            PlanFixture.use(
                "half",
                indicators: .glob("**"),
                bind: ["goal": PlanFixture.binding(.target(.this), lag: .years(1))]
            )
        ]
        fixture.targets = [PlanFixture.target(0)]
        #expect(fixture.checked().diagnostics.items.isEmpty)
        fixture.assignments[0].bindings["goal"] = PlanFixture.binding(.target(.id("mail.share")))
        #expect(fixture.checked().diagnostics.items.isEmpty)
        fixture.assignments[0].bindings["goal"] = PlanFixture.binding(.value(.this), lag: .years(1))
        #expect(fixture.checked().diagnostics.items.map(\.code) == [.targetUnused])
    }
}

import Diagnostics
import PlanChecks
import PlanModel
import Testing

struct PlanCheckTests {
    @Test func `a sound plan runs and says nothing`() {
        let checked = PlanFixture.sound().checked()
        #expect(checked.assignments.map(\.assignment.name) == ["percent"])
        #expect(checked.assignments.map(\.rule.name) == ["percent"])
        #expect(checked.diagnostics.items.isEmpty)
    }

    @Test func `an assignment with an error is left out, all others run, in byte order`() {
        var fixture = PlanFixture.sound()
        fixture.assignments = [
            PlanFixture.use("percent", as: "z", indicators: .glob("**")),
            PlanFixture.use("pecent", indicators: .glob("**")),
            PlanFixture.use("percent", as: "đ", indicators: .glob("**")),
            PlanFixture.use("percent", as: "Z", indicators: .glob("**")),
            PlanFixture.use("percent", as: "x"),
        ]
        let checked = fixture.checked()
        #expect(checked.assignments.map(\.assignment.name) == ["Z", "z", "đ"])
        #expect(Set(checked.diagnostics.items.map(\.code)) == [.ruleUnknown, .selectorMissing])
    }

    @Test func `all that is wrong with one assignment is said at once`() {
        var fixture = PlanFixture.sound()
        fixture.rules[0].reads += ["valeu"]
        fixture.assignments = [
            PlanFixture.use(
                "percent",
                as: "mail.share",
                tasks: .glob("**"),
                units: .level("commune"),
                set: ["near_form": .integer(1)]
            )
        ]
        let checked = fixture.checked()
        #expect(checked.assignments.isEmpty)
        #expect(
            Set(fixture.codes(of: "mail.share")) == [
                .assignmentRepeated, .assignmentKeyUnknown, .selectorOfOtherLevel,
                .selectorMatchesNothing, .indicatorNotJudged, .ruleNotUsable,
            ]
        )
        #expect(fixture.codes(of: "percent") == [.parameterUnknown])
    }

    @Test func `an empty plan is no problem of this stage`() {
        #expect(PlanFixture().checked().diagnostics.items.isEmpty)
    }

    @Test func `every sentence has all its places filled`() {
        var fixture = PlanFixture.sound()
        fixture.rules += [
            PlanFixture.rule("later", .objective, reads: ["child_score"]),
            PlanFixture.rule("peers", reads: ["peer_rank"]),
            PlanFixture.rule("bad", reads: ["valeu", "deadline"], inputs: ["total"]),
        ]
        fixture.assignments += [
            PlanFixture.use("percent", as: "percent", indicators: .glob("**")), PlanFixture.use("none"),
            PlanFixture.use("later"),
            PlanFixture.use("peers", indicators: .glob("x"), tasks: .glob("x"), set: ["other": .text("x")]),
            PlanFixture.use("bad", indicators: .glob("**"), set: ["value": .text("x")]),
        ]
        fixture.indicators.append(PlanFixture.indicator("left"))
        fixture.assignments[0].indicators = .glob("mail.*")
        fixture.tasks = [PlanFixture.task("t")]
        fixture.targets = [PlanFixture.target(0, "2030"), PlanFixture.target(1)]
        let diagnostics = fixture.checked().diagnostics.items
        #expect(diagnostics.count >= 11)
        for diagnostic in diagnostics {
            for language in Language.allCases {
                #expect(!diagnostic.message(in: language).contains("{"), "\(diagnostic.code.id)")
            }
        }
    }
}

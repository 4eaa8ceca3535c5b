import Diagnostics
import PlanModel
import Testing

struct SelectorsCheckTests {
    private static func fixture(_ use: RuleAssignment, level: RuleLevel = .indicator) -> PlanFixture {
        PlanFixture(
            units: [PlanFixture.unit("58", level: "province"), PlanFixture.unit("58.01", level: "commune")],
            objectives: [PlanFixture.objective("o")],
            indicators: [
                PlanFixture.indicator("mail.share", further: ["group": "A"]),
                PlanFixture.indicator("mail.staff", further: ["group": "B"]),
            ],
            tasks: [PlanFixture.task("t.1", lead: "Sở A")],
            rules: [PlanFixture.rule("r", level, reads: ["year"])],
            assignments: [use]
        )
    }

    private static func found(_ use: RuleAssignment, level: RuleLevel = .indicator) -> [Diagnostic] {
        let own: Set<DiagnosticCode> = [.selectorMissing, .selectorOfOtherLevel, .selectorMatchesNothing]
        return fixture(use, level: level).checked().diagnostics.items.filter { own.contains($0.code) }
    }

    @Test(arguments: [(RuleLevel.indicator, "indicators"), (.task, "tasks"), (.objective, "objectives")])
    func `an assignment must say what it judges`(level: RuleLevel, key: String) {
        let found = Self.found(PlanFixture.use("r"), level: level)
        #expect(found.map(\.code) == [.selectorMissing])
        #expect(found.first?.values["key"] == .text(key))
    }

    @Test func `a rule that judges the unit itself needs no selector, and takes none`() {
        #expect(Self.found(PlanFixture.use("r"), level: .unit).isEmpty)
        let use = PlanFixture.use("r", indicators: .glob("**"), except: .glob("mail.*"))
        #expect(Self.found(use, level: .unit).map(\.code) == [.selectorOfOtherLevel, .selectorOfOtherLevel])
    }

    @Test func `a selector of another level is an error`() {
        let found = Self.found(
            PlanFixture.use("r", indicators: .glob("**"), tasks: .glob("**"), objectives: .glob("**"))
        )
        #expect(found.map(\.code) == [.selectorOfOtherLevel, .selectorOfOtherLevel])
        #expect(found.map { $0.values["key"] } == ["tasks", "objectives"])
    }

    @Test(
        arguments: [
            .glob("mail.share"), .glob("mail.*"), .glob("**"), .columns(["group": "A"]),
            .any([.glob("mail.share"), .columns(["group": "B"])]),
        ] as [Selector]
    )
    func `a part that matches says nothing`(selector: Selector) {
        #expect(Self.found(PlanFixture.use("r", indicators: selector)).isEmpty)
    }

    @Test func `each part that matches nothing is a warning, and the rest is judged`() {
        let use = PlanFixture.use("r", indicators: .any([.glob("mial.share"), .glob("mail.*"), .glob("lan.*")]))
        let found = Self.found(use)
        #expect(found.map(\.code) == [.selectorMatchesNothing, .selectorMatchesNothing])
        #expect(found.map { $0.values["selector"] } == ["mial.share", "lan.*"])
        #expect(found[0].suggestions == ["mail.share"])
        #expect(Self.fixture(use).checked().assignments.count == 1)
    }

    @Test(
        arguments: [
            (["grop": "A"], ["group"]), (["group": "a"], ["A", "B"]), (["directon": "up"], ["direction"]),
            (["group": "A", "zzzzzzzz": "1"], []),
        ] as [([String: String], [String])]
    )
    func `a test of columns that nothing passes gets near columns, or near texts`(
        columns: [String: String],
        nearest: [String]
    ) {
        let found = Self.found(PlanFixture.use("r", indicators: .columns(columns)))
        #expect(found.map(\.code) == [.selectorMatchesNothing])
        #expect(found.first?.suggestions == nearest)
    }

    @Test func `an exception that matches nothing is most likely mistyped`() {
        let found = Self.found(PlanFixture.use("r", indicators: .glob("**"), except: .glob("mail.staf")))
        #expect(found.map(\.code) == [.selectorMatchesNothing])
        #expect(found.first?.values["key"] == "except")
        #expect(found.first?.suggestions.first == "mail.staff")
    }

    @Test func `tasks and objectives are looked for among their own`() {
        #expect(Self.found(PlanFixture.use("r", tasks: .columns(["lead": "Sở A"])), level: .task).isEmpty)
        #expect(
            Self.found(PlanFixture.use("r", tasks: .glob("mail.*")), level: .task).map(\.code) == [
                .selectorMatchesNothing
            ]
        )
        #expect(Self.found(PlanFixture.use("r", objectives: .glob("o")), level: .objective).isEmpty)
        #expect(
            Self.found(PlanFixture.use("r", objectives: .glob("mail.*")), level: .objective).map(\.code) == [
                .selectorMatchesNothing
            ]
        )
    }

    @Test(arguments: [.glob("*"), .glob("58"), .level("commune"), .columns(["level": "province"])] as [UnitSelector])
    func `units that match say nothing`(units: UnitSelector) {
        #expect(Self.found(PlanFixture.use("r", indicators: .glob("**"), units: units)).isEmpty)
    }

    @Test(
        arguments: [
            (.glob("85"), ["58"]), (.level("comune"), ["level:commune"]), (.columns(["levl": "commune"]), ["level"]),
            (.any([.level("commune"), .glob("zzzz")]), []),
        ] as [(UnitSelector, [String])]
    )
    func `units that match nothing are a warning`(units: UnitSelector, nearest: [String]) {
        let found = Self.found(PlanFixture.use("r", indicators: .glob("**"), units: units))
        #expect(found.map(\.code) == [.selectorMatchesNothing])
        #expect(found.first?.values["key"] == "units")
        #expect(found.first?.suggestions == nearest)
    }

    @Test func `peers that match nothing are told`() {
        var fixture = PlanFixture.sound()
        fixture.assignments[0].peers = .level("provnce")
        let items = fixture.checked().diagnostics.items
        #expect(items.map(\.code) == [.selectorMatchesNothing])
        #expect(items[0].values["key"] == "peers")
        #expect(items[0].suggestions == ["level:province"])
    }
}

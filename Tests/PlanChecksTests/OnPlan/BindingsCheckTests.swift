import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct BindingsCheckTests {
    /// A plan in which a rule of some level binds its input `other`.
    private static func fixture(_ binding: Binding, level: RuleLevel = .indicator) -> PlanFixture {
        var use = PlanFixture.use("r", bind: ["other": binding])
        switch level {
        case .indicator, .value: use.indicators = .glob("mail.*")
        case .task: use.tasks = .glob("*")
        case .objective: use.objectives = .glob("*")
        case .unit: break
        }
        let unit = PlanFixture.unit("58", level: "province", further: ["population": "600000"])
        return PlanFixture(
            units: [unit],
            objectives: [PlanFixture.objective("o")],
            indicators: [
                PlanFixture.indicator("mail.share", further: ["limit": "5"]), PlanFixture.indicator("mail.staff"),
            ],
            tasks: [PlanFixture.task("t")],
            rules: [
                PlanFixture.rule("r", level, reads: ["other"], inputs: ["other"]), PlanFixture.rule("percent"),
                PlanFixture.rule("late", .task, reads: ["deadline"]), PlanFixture.rule("check", .unit, reads: ["year"]),
            ],
            assignments: [
                PlanFixture.use("percent", indicators: .glob("**")), PlanFixture.use("late", tasks: .glob("*")),
                PlanFixture.use("check"),
            ] + (level == .value ? [] : [use]),
            derived: level == .value ? [use] : []
        )
    }

    private static func percent(_ subject: BoundSubject) -> Binding.Source {
        .status(assignment: "percent", subject: subject)
    }

    @Test(
        arguments: [(["self"], []), (["appriased", "actual"], ["appraised"]), (["2016"], [])] as [([String], [String])]
    )
    func `a series without figures is told, but for those that plans usually have`(names: [String], near: [String]) {
        var binding = PlanFixture.value("mail.staff")
        binding.series = names
        let checked = Self.fixture(binding).checked()
        #expect(checked.diagnostics.items.map(\.code) == (names == ["self"] ? [] : [.bindingSeriesUnknown]))
        #expect(checked.diagnostics.items.flatMap(\.suggestions) == near)
        #expect(checked.assignments.count == 4)
    }

    @Test func `a score of a rule that gives none is warned of`() {
        var fixture = Self.fixture(PlanFixture.binding(.score(assignment: "percent", subject: .this)))
        #expect(fixture.checked().diagnostics.items.isEmpty)
        fixture.rules[1].scoreKind = .none
        #expect(fixture.checked().diagnostics.items.map(\.code) == [.bindingWithoutScore])
        #expect(fixture.checked().assignments.count == 4)
    }

    @Test func `a subject of another level is none of that assignment`() {
        let found = Self.fixture(PlanFixture.binding(Self.percent(.id("t")))).checked().diagnostics.items
        #expect(found.map(\.code) == [.bindingNamesNothing])
        #expect(found.first?.message(in: .en).contains("no such subject of the assignment percent") == true)
    }

    @Test func `a column that means something has a name of its own`() {
        let checked = Self.fixture(PlanFixture.binding(.column("weight"))).checked()
        #expect(checked.diagnostics.items.map(\.code) == [.bindingColumnTyped])
    }

    @Test(arguments: [("childs", "children"), ("peer", "peers")])
    func `words for sets of units are among what was perhaps meant`(word: String, meant: String) {
        let binding = PlanFixture.binding(.value(.this), .sum, units: .selected(.glob(word)))
        let checked = Self.fixture(binding).checked()
        #expect(checked.diagnostics.items.map(\.code) == [.bindingMatchesNothing])
        #expect(checked.diagnostics.items[0].suggestions.contains(meant))
    }

    @Test(arguments: [
        (PlanFixture.value("mail.staff"), RuleLevel.unit), (PlanFixture.value("mail.*"), .task),
        (PlanFixture.binding(.value(.this), lag: .periods(1)), .indicator),
        (PlanFixture.binding(.value(.this), unit: .parent), .value),
        (PlanFixture.binding(.target(.id("mail.share"))), .objective),
        (PlanFixture.binding(.value(.id("mail.share")), unit: .id("58")), .unit),
        (PlanFixture.binding(.value(.this), .sum, units: .selected(.level("province"))), .indicator),
        (PlanFixture.binding(percent(.this)), .indicator), (PlanFixture.binding(percent(.id("mail.staff"))), .task),
        (PlanFixture.binding(percent(.id("mail.*")), .table), .unit),
        (PlanFixture.binding(.score(assignment: "late", subject: .id("t"))), .objective),
        (PlanFixture.binding(.status(assignment: "check", subject: .id("check"))), .indicator),
        (PlanFixture.binding(.column("limit")), .indicator), (PlanFixture.binding(.column("lead")), .task),
        (PlanFixture.binding(.unitColumn("population")), .objective),
        (PlanFixture.binding(.unitColumn("level")), .unit),
    ])
    func `a binding of what is there is sound`(binding: Binding, level: RuleLevel) {
        let checked = Self.fixture(binding, level: level).checked()
        #expect(checked.diagnostics.items.isEmpty)
        #expect(level == .value ? checked.derived.count == 2 : checked.assignments.count == 4)
    }

    @Test(arguments: [
        (PlanFixture.value("mail.stafff"), RuleLevel.unit, DiagnosticCode.bindingNamesNothing, ["mail.staff"]),
        (PlanFixture.value("mial.*"), .unit, .bindingMatchesNothing, []),
        (PlanFixture.binding(.target(.id("mail.sharee"))), .task, .bindingNamesNothing, ["mail.share"]),
        (PlanFixture.binding(.value(.this)), .task, .bindingWithoutThis, []),
        (PlanFixture.binding(.target(.this)), .unit, .bindingWithoutThis, []),
        (
            PlanFixture.binding(.status(assignment: "percnt", subject: .this)), .indicator, .bindingNamesNothing,
            ["percent"]
        ),
        (PlanFixture.binding(percent(.id("mail.sharre"))), .task, .bindingNamesNothing, ["mail.share"]),
        (PlanFixture.binding(percent(.id("t"))), .task, .bindingNamesNothing, []),
        (PlanFixture.binding(percent(.id("x.*")), .table), .unit, .bindingMatchesNothing, []),
        (
            PlanFixture.binding(.status(assignment: "check", subject: .id("chek"))), .unit, .bindingNamesNothing,
            ["check"]
        ),
        (PlanFixture.binding(.column("limt")), .indicator, .bindingNamesNothing, ["limit"]),
        (PlanFixture.binding(.column("limit")), .unit, .bindingNamesNothing, []),
        (PlanFixture.binding(.unitColumn("popluation")), .task, .bindingNamesNothing, ["population"]),
        (PlanFixture.binding(.value(.this), unit: .id("59")), .indicator, .bindingNamesNothing, ["58"]),
        (
            PlanFixture.binding(.value(.this), .sum, units: .selected(.level("provnce"))), .indicator,
            .bindingMatchesNothing, ["level:province"]
        ),
        (PlanFixture.binding(percent(.id("mail.share"))), .value, .derivedReadsVerdicts, []),
    ])
    func `a binding of nothing costs the assignment`(
        binding: Binding,
        level: RuleLevel,
        code: DiagnosticCode,
        suggestions: [String]
    ) {
        let checked = Self.fixture(binding, level: level).checked()
        #expect(checked.diagnostics.items.map(\.code) == [code])
        #expect(checked.diagnostics.items.first?.suggestions == suggestions)
        #expect(checked.diagnostics.items.first?.location.line == 7)
        #expect(checked.diagnostics.items.first?.values["key"] == "other")
        #expect(checked.assignments.count == 3)
        #expect(checked.derived.isEmpty)
    }

    @Test(arguments: [
        ("late", RuleLevel.indicator), ("percent", .objective), ("check", .unit), ("check", .indicator),
    ])
    func `a verdict that no row of the subject can have is warned of`(other: String, level: RuleLevel) {
        let checked = Self.fixture(PlanFixture.binding(.status(assignment: other, subject: .this)), level: level)
            .checked()
        #expect(checked.diagnostics.items.map(\.code) == [.bindingNeverThere])
        #expect(checked.assignments.count == 4)
    }

    @Test func `a binding of the rule's own is checked too, unless the use says otherwise`() {
        var fixture = Self.fixture(PlanFixture.value("mail.share"), level: .unit)
        fixture.rules[0].ownBindings = ["other": PlanFixture.value("nowhere")]
        #expect(fixture.checked().diagnostics.items.isEmpty)
        fixture.assignments[3].bindings = [:]
        #expect(fixture.checked().diagnostics.items.map(\.code) == [.bindingNamesNothing])
        fixture.assignments[3].settings = ["other": .constant(.integer(1))]
        #expect(fixture.checked().diagnostics.items.isEmpty)
    }

    @Test func `the sentence names assignment, key and what is missing in both languages`() {
        let checked = Self.fixture(PlanFixture.value("mail.stafff"), level: .unit).checked()
        #expect(
            checked.diagnostics.items[0].message(in: .en)
                == "the assignment “r”: “other” reads the indicator “mail.stafff”, but there is no such indicator"
        )
        #expect(
            checked.diagnostics.items[0].message(in: .vi)
                == "phép đánh giá “r”: “other” đọc chỉ tiêu “mail.stafff”, nhưng không có chỉ tiêu nào như vậy"
        )
    }

    @Test func `an assignment whose rule can't be used is there, but not run`() {
        var plan = Self.fixture(PlanFixture.binding(Self.percent(.this))).plan()
        plan.assignmentsNotRun = [plan.assignments.removeFirst()]
        #expect(PlanCheck.check(plan).diagnostics.items.map(\.code) == [.readsLeftOut])
    }
}

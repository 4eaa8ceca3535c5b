import Diagnostics
import PlanModel
import Testing

@testable import PlanChecks

struct DerivedOrderTests {
    /// A plan of indicators `a`, `b`, `c`, `d`, some computed from a part by these uses.
    private static func fixture(_ uses: [RuleAssignment]) -> PlanFixture {
        PlanFixture(
            units: [PlanFixture.unit("58", level: "province"), PlanFixture.unit("C1", level: "commune")],
            indicators: ["a", "b", "c", "d"].map { PlanFixture.indicator($0) },
            rules: [
                PlanFixture.rule("copy", .value, reads: ["part"], inputs: ["part"]), PlanFixture.rule("any"),
            ],
            assignments: [PlanFixture.use("any", indicators: .glob("*"))],
            derived: uses
        )
    }

    private static func copy(
        _ indicator: String,
        _ part: Binding,
        units: UnitSelector? = nil,
        line: Int = 1
    ) -> RuleAssignment {
        PlanFixture.use("copy", indicators: .glob(indicator), units: units, line: line, bind: ["part": part])
    }

    private static func order(_ checked: CheckedPlan) -> [String] {
        checked.derived.map { checked.plan.indicators[$0.indicator].id }
    }

    @Test func `each is computed after those that it reads`() {
        let checked = Self.fixture([
            Self.copy("a", PlanFixture.value("b")), Self.copy("b", PlanFixture.value("c")),
            Self.copy("c", PlanFixture.value("d")),
        ])
        .checked()
        #expect(checked.diagnostics.items.isEmpty)
        #expect(Self.order(checked) == ["c", "b", "a"])
        #expect(checked.derived.allSatisfy { $0.used.rule.name == "copy" && !$0.keepsObserved })
    }

    @Test func `one use can compute several indicators`() {
        let checked = Self.fixture([Self.copy("[ab]", PlanFixture.value("d"))]).checked()
        #expect(checked.diagnostics.items.map(\.code) == [.selectorMatchesNothing])
        var fixture = Self.fixture([])
        fixture.derived = [
            PlanFixture.use(
                "copy",
                indicators: .any([.glob("a"), .glob("b")]),
                bind: ["part": PlanFixture.value("d")]
            )
        ]
        #expect(Self.order(fixture.checked()) == ["a", "b"])
    }

    @Test func `a cycle is named, what is in it is left out, and the rest is computed`() {
        let checked = Self.fixture([
            Self.copy("a", PlanFixture.value("b"), line: 3), Self.copy("b", PlanFixture.value("a"), line: 4),
            Self.copy("c", PlanFixture.value("b"), line: 5), Self.copy("d", PlanFixture.value("d"), line: 6),
        ])
        .checked()
        #expect(Self.order(checked) == ["c"])
        #expect(checked.diagnostics.sorted.map(\.code) == [.indicatorCycle, .indicatorCycle])
        #expect(checked.diagnostics.sorted.map(\.values) == [["path": "a → b → a"], ["path": "d → d"]])
        #expect(checked.diagnostics.sorted.map(\.location.line) == [3, 6])
        #expect(checked.diagnostics.sorted[0].message(in: .vi).contains("thành vòng: a → b → a"))
        #expect(checked.diagnostics.sorted[0].message(in: .en).contains("in a cycle: a → b → a"))
    }

    /// The same indicator of other units, periods or series is not the cell that is computed.
    @Test(arguments: [
        (PlanFixture.binding(.value(.this)), false), (PlanFixture.binding(.value(.id("a"))), false),
        (PlanFixture.binding(.value(.id("*")), .sum), false),
        (PlanFixture.binding(.value(.this), series: ["self", "actual"]), false),
        (PlanFixture.binding(.value(.this), lag: .periods(1)), true),
        (PlanFixture.binding(.value(.id("a")), lag: .years(1)), true),
        (PlanFixture.binding(.value(.this), .table, units: .children), true),
        (PlanFixture.binding(.value(.this), unit: .parent), true),
        (PlanFixture.binding(.value(.this), .sum, periods: .quarters), true),
        (PlanFixture.binding(.value(.this), series: ["appraised"]), true),
        (PlanFixture.binding(.target(.this)), true),
    ])
    func `an indicator may read other cells of its own`(part: Binding, isComputed: Bool) {
        let checked = Self.fixture([Self.copy("a", part)]).checked()
        #expect(Self.order(checked) == (isComputed ? ["a"] : []))
        #expect(checked.diagnostics.items.map(\.code) == (isComputed ? [] : [.indicatorCycle]))
    }

    @Test func `a glob and a relative target are read too`() {
        var fixture = Self.fixture([
            Self.copy("a", PlanFixture.value("*")), Self.copy("b", PlanFixture.binding(.target(.id("c")))),
            Self.copy("c", PlanFixture.value("d")),
        ])
        fixture.indicators[0].id = "a.all"
        fixture.derived[0].indicators = .glob("a.all")
        #expect(Self.order(fixture.checked()) == ["b", "c", "a.all"])
        fixture.targets = [PlanFixture.target(2)]
        fixture.targets[0].relation = .increaseBy
        #expect(Self.order(fixture.checked()) == ["c", "b", "a.all"])
    }

    @Test func `two uses may compute one indicator for different units, not for the same`() {
        var fixture = Self.fixture([
            Self.copy("a", PlanFixture.value("b"), units: .level("commune"), line: 3),
            Self.copy("a", PlanFixture.value("c"), units: .glob("58"), line: 4),
        ])
        #expect(Self.order(fixture.checked()) == ["a", "a"])
        #expect(fixture.checked().diagnostics.items.isEmpty)
        fixture.derived[1].units = nil
        fixture.indicators[0].units = .glob("*")
        let checked = fixture.checked()
        #expect(Self.order(checked) == [])
        #expect(checked.diagnostics.items.map(\.code) == [.derivedTwice])
        #expect(checked.diagnostics.items[0].location.line == 4)
        #expect(
            checked.diagnostics.items[0].message(in: .en)
                == "the indicator “a” is computed twice for the same unit (first at plan.lua, line 3); "
                + "neither way is used"
        )
    }

    @Test func `two uses may compute one indicator for different periods, not for the same`() {
        var fixture = Self.fixture([
            Self.copy("a", PlanFixture.value("b"), line: 3), Self.copy("a", PlanFixture.value("c"), line: 4),
        ])
        fixture.derived[0].periods = [PeriodCalendar().period("2016")!]
        fixture.derived[1].periods = [PeriodCalendar().period("2017")!]
        #expect(Self.order(fixture.checked()) == ["a", "a"])
        fixture.derived[0].periods = nil
        #expect(fixture.checked().diagnostics.items.map(\.code) == [.derivedTwice])
        fixture.derived[1].periods = nil
        #expect(fixture.checked().diagnostics.items.map(\.code) == [.derivedTwice])
    }

    @Test func `verdicts come after all that is computed`() {
        let checked = Self.fixture([
            Self.copy("a", PlanFixture.binding(.score(assignment: "any", subject: .id("b"))))
        ])
        .checked()
        #expect(checked.derived.isEmpty)
        #expect(checked.diagnostics.items.map(\.code) == [.derivedReadsVerdicts])
    }
}

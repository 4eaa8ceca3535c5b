import PlanChecks
import PlanModel
import Testing

@testable import PlanChecks
@testable import RuleEngine

@Suite struct RuleBindingTests {
    private func binding(
        _ function: String,
        _ level: RuleLevel = .indicator,
        optional: Set<String> = [],
        parameters: [RuleParameter] = [],
        settings: [String: ParameterSetting] = [:]
    ) -> RuleBinding {
        var sample = SamplePlan()
        sample.judge("r", function, level, optional: optional, parameters: parameters, settings: settings)
        let used = RunAssignment(assignment: sample.assignments[0], rule: sample.rules[0])
        let plan = sample.plan
        let index = PeriodIndex(judged: plan.periods, others: [])
        let layout = RowLayout(
            plan: plan,
            assignments: [used],
            judging: Judging(plan, [used], PlanRows(plan)),
            tasks: [],
            due: [],
            asOf: SamplePlan.day("2018-12-31"),
            options: EvaluationOptions()
        )
        let handles = TextHandles(plan, periodIndex: index, units: UnitTimelines(plan.units), tasks: [])
        var compiler = BindingCompiler(plan, periodIndex: index, layout: layout, handles: handles)
        return RuleBinding(used, periods: plan.periods, &compiler)
    }

    private let nearFrom = RuleParameter(name: "near_from", setting: .constant(.integer(90)))

    @Test func aParameterIsADatumOfTheRowOrAConstant() {
        let binding = binding(
            "function(target, near_from, value) end",
            optional: ["target"],
            parameters: [nearFrom]
        )
        #expect(
            binding.arguments == [
                .init(source: .datum(.target), isOptional: true), .init(source: .setting(0), isOptional: false),
                .init(source: .datum(.value), isOptional: false),
            ]
        )
        #expect(binding.settings.map(\.name) == ["near_from"] && binding.fixed.isEmpty)
    }

    @Test func theUseComesBeforeTheRuleAndBeforeTheTables() {
        let binding = binding(
            "function(value, near_from, target) end",
            parameters: [nearFrom],
            settings: ["near_from": .constant(.integer(80)), "target": .constant(.integer(5))]
        )
        #expect(binding.arguments.map(\.source) == [.datum(.value), .setting(0), .setting(1)])
        #expect(binding.settings.map(\.setting) == [.constant(.integer(80)), .constant(.integer(5))])
        #expect(binding.settings.map(\.isFigure) == [false, true])
        #expect(binding.fixed.count == 3 && binding.fixed.allSatisfy { $0.target == .number(5) })
    }

    @Test func whatNothingSuppliesIsNothing() {
        #expect(binding("function(staff) end").arguments.map(\.source) == [.nothing])
    }

    @Test(
        arguments: [
            ("value", FigureUse.own), ("meets", [.own, .target, .rank]), ("previous", .previous), ("history", .history),
            ("first_met_year", [.history, .finalTarget, .finalRank]), ("target_upper", .target),
            ("peer_rank", [.own, .peers]), ("year", []), ("weight", []),
        ] as [(String, FigureUse)]
    )
    func aNameTellsWhichFiguresItReads(_ name: String, _ use: FigureUse) {
        #expect(binding("function(\(name)) end").figures == use)
    }

    @Test func aConstantReadsNoFigureAndATaskHasNone() {
        #expect(binding("function(value) end", settings: ["value": .constant(.integer(1))]).figures == [])
        #expect(binding("function(deadline, weight) end", .task).figures == [])
    }
}

import Diagnostics
import PlanModel

@testable import PlanChecks

/// A plan made in code, with nothing in it but what a test names.
struct PlanFixture {
    var periods = PeriodCalendar().years(2016, 2017)
    var units: [AdminUnit] = [PlanFixture.unit("58", level: "province")]
    var objectives: [Objective] = []
    var indicators: [Indicator] = []
    var targets: [Target] = []
    var tasks: [AssignedTask] = []
    var rules: [Rule] = []
    var assignments: [RuleAssignment] = []
    var derived: [RuleAssignment] = []

    /// The plan as the check sees it.
    func checked() -> CheckedPlan { PlanCheck.check(plan()) }

    func plan() -> Plan {
        var plan =
            Plan(
                id: "p",
                title: LocalizedText("p"),
                ownUnit: 0,
                language: .vi,
                numbers: .vi,
                periods: periods,
                baseline: nil,
                units: UnitTable(units),
                objectives: objectives,
                indicators: indicators,
                targets: targets,
                tasks: tasks,
                observations: ObservationColumns(),
                statuses: StatusTable(),
                rules: rules,
                assignments: assignments,
                ruleSources: [],
                files: []
            )
        plan.derived = derived.map { DerivedIndicator(assignment: $0) }
        return plan
    }

    /// Codes that are said of one subject, in the order in which they are shown.
    func codes(of subject: String) -> [DiagnosticCode] {
        checked().diagnostics.sorted.filter { $0.subject == subject }.map(\.code)
    }

    static func unit(_ id: String, level: String = "", further: [String: String] = [:]) -> AdminUnit {
        AdminUnit(
            id: id,
            name: LocalizedText(id),
            level: level,
            further: further,
            location: SourceLocation(file: "units.csv", row: 2)
        )
    }

    static func objective(_ id: String, in parent: String = "", weight: Double? = nil) -> Objective {
        Objective(
            id: id,
            name: LocalizedText(id),
            parent: parent,
            weight: weight,
            location: SourceLocation(file: "objectives.csv", row: 2)
        )
    }

    static func indicator(
        _ id: String,
        in objective: String = "",
        weight: Double? = nil,
        units: UnitSelector? = nil,
        further: [String: String] = [:],
        row: Int = 2
    ) -> Indicator {
        Indicator(
            id: id,
            name: LocalizedText(id),
            objective: objective,
            weight: weight,
            units: units,
            further: further,
            location: SourceLocation(file: "indicators.csv", row: row)
        )
    }

    static func task(
        _ id: String,
        lead: String = "",
        in objective: String = "",
        weight: Double? = nil,
        instance: String? = nil,
        row: Int = 2
    ) -> AssignedTask {
        let revision = TaskRevision(
            name: LocalizedText(id),
            lead: lead,
            unit: 0,
            objective: objective,
            weight: weight,
            location: SourceLocation(file: "tasks.csv", row: row)
        )
        return AssignedTask(id: id, instance: instance.flatMap(PeriodCalendar().period), revisions: [revision])
    }

    static func target(_ indicator: Int32, _ period: String = "2016", for scope: TargetScope = .all) -> Target {
        Target(
            indicator: indicator,
            scope: scope,
            period: PeriodCalendar().period(period)!,
            value: .number(100),
            location: SourceLocation(file: "targets.csv", row: 2)
        )
    }

    static func rule(
        _ name: String,
        _ level: RuleLevel = .indicator,
        reads: [String] = ["value"],
        score: ScoreKind = .percent,
        parameters: [String: ParameterValue] = [:],
        inputs: [String] = [],
        binding own: [String: Binding] = [:]
    ) -> Rule {
        Rule(
            name: name,
            title: LocalizedText(name),
            level: level,
            scoreKind: score,
            parameters: parameters.map { RuleParameter(name: $0.key, setting: .constant($0.value)) },
            inputs: inputs,
            ownBindings: own,
            reads: reads,
            source: 0,
            // So that those that a test doesn't use are no news.
            isStandard: true,
            location: SourceLocation(file: "rules/\(name).lua", line: 1)
        )
    }

    static func use(
        _ rule: String,
        as name: String? = nil,
        indicators: Selector? = nil,
        tasks: Selector? = nil,
        objectives: Selector? = nil,
        except: Selector? = nil,
        units: UnitSelector? = nil,
        periods: [Period]? = nil,
        peers: UnitSelector? = nil,
        of: [String]? = nil,
        line: Int = 1,
        set settings: [String: ParameterValue] = [:],
        bind bindings: [String: Binding] = [:]
    ) -> RuleAssignment {
        RuleAssignment(
            name: name ?? rule,
            rule: rule,
            indicators: indicators,
            tasks: tasks,
            objectives: objectives,
            except: except,
            units: units,
            periods: periods,
            peers: peers,
            of: of,
            settings: settings.mapValues(ParameterSetting.constant),
            bindings: bindings,
            location: SourceLocation(file: "plan.lua", line: line)
        )
    }

    static func binding(
        _ source: Binding.Source,
        _ aggregate: Binding.Aggregate? = nil,
        lag: Lag? = nil,
        unit: BoundUnit = .own,
        units: BoundUnits? = nil,
        periods: SubPeriods? = nil,
        series: [String] = []
    ) -> Binding {
        Binding(
            source: source,
            aggregate: aggregate,
            lag: lag,
            unit: unit,
            units: units,
            periods: periods,
            series: series,
            location: SourceLocation(file: "plan.lua", line: 7)
        )
    }

    /// The figure of an indicator, or with a `*` a table of several.
    static func value(_ id: String) -> Binding { binding(.value(.id(id)), id.contains("*") ? .table : nil) }

    /// One sound assignment of one rule over one indicator, to add one mistake to.
    static func sound() -> PlanFixture {
        PlanFixture(
            indicators: [indicator("mail.share")],
            rules: [rule("percent", reads: ["value", "target", "near_from"], parameters: ["near_from": .integer(90)])],
            assignments: [use("percent", indicators: .glob("**"))]
        )
    }
}

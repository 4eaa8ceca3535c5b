import Diagnostics
import Numerals
import PlanChecks
import PlanModel
import RuleEngine

/// A small plan made in code: what tests say of it, and defaults for the rest.
struct SamplePlan {
    var units = [SamplePlan.unit("58", level: "province")]
    var ownUnit = "58"
    var periods = ["2016", "2017", "2018"]
    var baseline: String?
    var indicators: [Indicator] = []
    var targets: [Target] = []
    var tasks: [AssignedTask] = []
    var observations = ObservationColumns()
    var rules: [Rule] = []
    var sources: [RuleSource] = []
    var assignments: [RuleAssignment] = []
    var statuses: [Status] = []
    var calendar = PeriodCalendar()

    init() { observations.files = [ObservationFile(path: "data/a.csv", valueHeader: "value")] }

    static let nowhere = SourceLocation(file: "plan.lua", line: 1)

    static func unit(
        _ id: String,
        level: String = "",
        from: String? = nil,
        to: String? = nil,
        successors: [String] = []
    ) -> AdminUnit {
        AdminUnit(
            id: id,
            name: LocalizedText(id),
            level: level,
            from: from.map { day($0) },
            to: to.map { day($0) },
            successors: successors,
            location: nowhere
        )
    }

    static func day(_ text: String) -> DayNumber { DayNumber(text: text)! }

    func period(_ text: String) -> Period { calendar.period(text)! }

    func number(ofUnit id: String) -> Int32 { UnitTable(units).number(of: id)! }

    func number(ofIndicator id: String) -> Int32 { Int32(indicators.firstIndex { $0.id == id }!) }

    mutating func indicator(
        _ id: String,
        _ direction: Direction? = .up,
        weight: Double? = nil,
        baseline: String? = nil,
        units: UnitSelector? = nil
    ) {
        indicators.append(
            Indicator(
                id: id,
                name: LocalizedText(id),
                objective: "goal",
                measure: "%",
                direction: direction,
                weight: weight,
                baseline: baseline.map { period($0) },
                units: units,
                location: SourceLocation(file: "indicators.csv", row: indicators.count + 2)
            )
        )
    }

    /// A row of observations; `value` nil: an empty cell.
    mutating func observe(
        _ indicator: String,
        _ period: String,
        _ value: Double?,
        unit: String = "58",
        flags: FlagSet = [],
        series: UInt8 = 0,
        recordedOn: String? = nil,
        decimals: UInt8 = 0
    ) {
        let period = self.period(period)
        if !observations.periods.contains(period) { observations.periods.append(period) }
        observations.append(
            Observation(
                unit: number(ofUnit: unit),
                indicator: number(ofIndicator: indicator),
                period: Int32(observations.periods.firstIndex(of: period)!),
                series: series,
                value: value ?? .nan,
                flags: flags,
                recordedOn: recordedOn.map { SamplePlan.day($0).rawValue } ?? ObservationColumns.undated,
                decimals: decimals,
                row: Int32(observations.count + 2)
            )
        )
    }

    mutating func target(
        _ indicator: String,
        _ period: String,
        _ value: Double?,
        _ relation: TargetRelation? = nil,
        upper: Double? = nil,
        threshold: Double? = nil,
        scope: TargetScope = .all,
        recordedOn: String? = nil
    ) {
        func cell(_ number: Double?) -> CellNumber { number.map { .number($0) } ?? .empty }
        targets.append(
            Target(
                indicator: number(ofIndicator: indicator),
                scope: scope,
                period: self.period(period),
                value: cell(value),
                relation: relation,
                upper: cell(upper),
                threshold: cell(threshold),
                recordedOn: recordedOn.map { SamplePlan.day($0) },
                location: SourceLocation(file: "targets.csv", row: targets.count + 2)
            )
        )
    }

    /// A row of a task; a further row of the same id and instance is a revision.
    mutating func task(
        _ id: String,
        deadline: String = "",
        assignedOn: String? = nil,
        startedOn: String? = nil,
        completedOn: String? = nil,
        recordedOn: String? = nil,
        instance: String? = nil,
        lead: String = "58",
        weight: Double? = nil
    ) {
        func date(_ text: String?) -> CellDate { text.map { .day(SamplePlan.day($0)) } ?? .empty }
        let read = deadline.isEmpty ? nil : Deadline.read(deadline, calendar: calendar)
        let revision = TaskRevision(
            name: LocalizedText(id),
            lead: lead,
            unit: number(ofUnit: lead),
            assignedOn: date(assignedOn),
            deadline: deadline.isEmpty ? .empty : read.map { .deadline($0) } ?? .unreadable,
            deadlineText: deadline,
            objective: "goal",
            weight: weight,
            startedOn: date(startedOn),
            completedOn: date(completedOn),
            recordedOn: recordedOn.map { SamplePlan.day($0) },
            location: SourceLocation(file: "tasks.csv", row: tasks.reduce(2) { $0 + $1.revisions.count })
        )
        let instance = instance.map { period($0) }
        if let known = tasks.firstIndex(where: { $0.id == id && $0.instance == instance }) {
            tasks[known].revisions.append(revision)
        } else {
            tasks.append(AssignedTask(id: id, instance: instance, revisions: [revision]))
        }
    }

    /// A rule in a file of its own, and an assignment of the same name that uses it.
    ///
    /// - Parameters:
    ///   - function: Lua, as `function(value, target) … end`: what it reads is taken from there.
    ///   - before: what the file says before the rule.
    mutating func judge(
        _ name: String,
        _ function: String,
        _ level: RuleLevel = .indicator,
        optional: Set<String> = [],
        parameters: [RuleParameter] = [],
        notes: [RuleNote] = [],
        before: String = "",
        select: String = "**",
        units: UnitSelector? = nil,
        periods: [String]? = nil,
        settings: [String: ParameterSetting] = [:]
    ) {
        let list = function.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
        let reads = list.split(separator: ",").map { String($0.filter { $0 != " " }) }
        let path = "rules/\(name).lua"
        let text = "\(before)\nrule \"\(name)\" { level = \"\(level.rawValue)\", judge = \(function) }\n"
        sources.append(RuleSource(path: path, bytes: Array(text.utf8)))
        rules.append(
            Rule(
                name: name,
                title: LocalizedText(name),
                level: level,
                parameters: parameters,
                optional: optional,
                notes: notes,
                statuses: [],
                reads: reads,
                source: sources.count - 1,
                location: SourceLocation(file: path, line: 2)
            )
        )
        use(name, level, select: select, units: units, periods: periods, settings: settings)
    }

    /// A further assignment of a rule.
    mutating func use(
        _ rule: String,
        as name: String? = nil,
        _ level: RuleLevel = .indicator,
        select: String = "**",
        units: UnitSelector? = nil,
        periods: [String]? = nil,
        settings: [String: ParameterSetting] = [:]
    ) {
        assignments.append(
            RuleAssignment(
                name: name ?? rule,
                rule: rule,
                indicators: level == .indicator ? .glob(select) : nil,
                tasks: level == .task ? .glob(select) : nil,
                units: units,
                periods: periods.map { $0.map { period($0) } },
                settings: settings,
                location: SourceLocation(file: "plan.lua", line: assignments.count + 10)
            )
        )
    }

    var plan: Plan {
        Plan(
            id: "sample",
            title: LocalizedText("sample"),
            ownUnit: number(ofUnit: ownUnit),
            language: .vi,
            numbers: .vi,
            periods: periods.map { period($0) },
            baseline: baseline.map { period($0) },
            units: UnitTable(units),
            objectives: [],
            indicators: indicators,
            targets: targets,
            tasks: tasks,
            observations: observations,
            statuses: StatusTable(adding: statuses),
            rules: rules,
            assignments: assignments,
            ruleSources: sources,
            files: []
        )
    }

    var checked: CheckedPlan { PlanCheck.check(plan) }

    /// Judges it at the end of 2018, unless a date is given.
    func run(
        asOf: String? = "2018-12-31",
        knownOn: String? = nil,
        _ change: (inout EvaluationOptions) -> Void = { _ in }
    ) -> Run {
        var options = EvaluationOptions(
            asOf: asOf.map { SamplePlan.day($0) },
            knownOn: knownOn.map { SamplePlan.day($0) }
        )
        change(&options)
        return Evaluation.run(checked, options)
    }
}

extension Run {
    /// Verdicts as short texts: `unit subject period rule status`, then what there is of score, note, flags and reason.
    var lines: [String] { verdicts.map(\.line) }

    /// The one verdict of these; what tests ask for must be there.
    func verdict(
        _ subject: String,
        _ period: String,
        unit: String = "58",
        rule: String? = nil
    ) -> Verdict? {
        verdicts.first {
            $0.subject == subject && $0.period.text == period && $0.unit == unit && (rule == nil || $0.rule == rule)
        }
    }

    /// `status`, with the reason behind a colon where there is one.
    func outcome(_ subject: String, _ period: String, unit: String = "58", rule: String? = nil) -> String? {
        verdict(subject, period, unit: unit, rule: rule).map {
            $0.reason.isEmpty ? $0.status.id : "\($0.status.id) \($0.reason)"
        }
    }
}

extension Verdict {
    var line: String {
        var parts = [unit, subject, period.text, rule, status.id]
        if let score { parts.append("score=\(score)") }
        if let value { parts.append("value=\(value)") }
        if let target { parts.append("target=\(target)") }
        if !note.vi.isEmpty { parts.append("note=\(note.vi)") }
        if !flags.text.isEmpty { parts.append("flags=\(flags.text)") }
        if !reason.isEmpty { parts.append("reason=\(reason)") }
        return parts.joined(separator: " ")
    }
}

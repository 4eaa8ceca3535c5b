import Diagnostics
import Numerals
import PlanModel
import RuleEngine

@testable import PlanChecks

/// A small plan made in code: what tests say of it, and defaults for the rest.
struct SamplePlan {
    var units = [SamplePlan.unit("58", level: "province")]
    var ownUnit = "58"
    var periods = ["2016", "2017", "2018"]
    var baseline: String?
    var objectives: [Objective] = []
    var indicators: [Indicator] = []
    var targets: [Target] = []
    var tasks: [AssignedTask] = []
    var observations = ObservationColumns()
    var rules: [Rule] = []
    var sources: [RuleSource] = []
    var assignments: [RuleAssignment] = []
    /// In the order in which they are to be computed.
    var derived: [DerivedIndicator] = []
    var statuses: [Status] = []
    var calendar = PeriodCalendar()

    init() { observations.files = [ObservationFile(path: "data/a.csv", valueHeader: "value")] }

    static let nowhere = SourceLocation(file: "plan.lua", line: 1)

    static func unit(
        _ id: String,
        level: String = "",
        from: String? = nil,
        to: String? = nil,
        successors: [String] = [],
        parent: String = "",
        further: [String: String] = [:]
    ) -> AdminUnit {
        AdminUnit(
            id: id,
            name: LocalizedText(id),
            level: level,
            parent: parent,
            from: from.map { day($0) },
            to: to.map { day($0) },
            successors: successors,
            further: further,
            location: nowhere
        )
    }

    static func day(_ text: String) -> DayNumber { DayNumber(text: text)! }

    func period(_ text: String) -> Period { calendar.period(text)! }

    func number(ofUnit id: String) -> Int32 { UnitTable(units).number(of: id)! }

    func number(ofIndicator id: String) -> Int32 { Int32(indicators.firstIndex { $0.id == id }!) }

    mutating func objective(_ id: String, parent: String = "", weight: Double? = nil) {
        objectives.append(
            Objective(
                id: id,
                name: LocalizedText(id),
                parent: parent,
                weight: weight,
                location: SourceLocation(file: "objectives.csv", row: objectives.count + 2)
            )
        )
    }

    mutating func indicator(
        _ id: String,
        _ direction: Direction? = .up,
        objective: String = "goal",
        weight: Double? = nil,
        baseline: String? = nil,
        units: UnitSelector? = nil,
        carry: Carry? = nil,
        further: [String: String] = [:]
    ) {
        indicators.append(
            Indicator(
                id: id,
                name: LocalizedText(id),
                objective: objective,
                measure: "%",
                direction: direction,
                weight: weight,
                baseline: baseline.map { period($0) },
                units: units,
                carry: carry,
                further: further,
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
        objective: String = "goal",
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
            objective: objective,
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

    var plan: Plan {
        var plan = Plan(
            id: "sample",
            title: LocalizedText("sample"),
            ownUnit: number(ofUnit: ownUnit),
            language: .vi,
            numbers: .vi,
            periods: periods.map { period($0) },
            baseline: baseline.map { period($0) },
            units: UnitTable(units),
            objectives: objectives,
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
        plan.derived = derived
        return plan
    }

    /// What checks would find is not asked here: indicators are computed in the order in which they were declared.
    var checked: CheckedPlan {
        let plan = plan
        // Where verdicts are read, the checks say in which order they are made.
        let isPlain =
            derived.isEmpty
            && assignments.allSatisfy { used in used.bindings.values.allSatisfy { $0.source.assignment != nil } }
        if isPlain { return PlanCheck.check(plan) }
        func used(_ assignment: RuleAssignment) -> RunAssignment {
            RunAssignment(assignment: assignment, rule: plan.rules.first { $0.name == assignment.rule }!)
        }
        let assignments = assignments.map(used).sorted {
            $0.assignment.name.utf8.lexicographicallyPrecedes($1.assignment.name.utf8)
        }
        return CheckedPlan(
            plan: plan,
            assignments: assignments,
            derived: derived.flatMap { derived in
                plan.indicators.indices.filter { number in
                    let indicator = plan.indicators[number]
                    return derived.assignment.indicators!.selects(id: indicator.id, column: indicator.column)
                }
                .map {
                    RunDerived(
                        indicator: $0,
                        used: used(derived.assignment),
                        keepsObserved: derived.keepsObserved
                    )
                }
            },
            waves: [Array(assignments.indices)],
            judging: Judging(plan, assignments, PlanRows(plan)),
            diagnostics: DiagnosticList()
        )
    }

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

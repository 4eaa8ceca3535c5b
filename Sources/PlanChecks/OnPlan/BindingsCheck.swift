import Diagnostics
import PlanModel

/// What names are bound to must be there: indicators, assignments, units, columns.
struct BindingsCheck {
    let plan: Plan
    private let rows: PlanRows
    private let selectors: SelectorsCheck
    private let unitColumns: Set<String>

    init(_ plan: Plan, _ rows: PlanRows, _ selectors: SelectorsCheck) {
        self.plan = plan
        self.rows = rows
        self.selectors = selectors
        unitColumns = SelectableRows(plan.units).columns
    }

    func isSound(_ used: RunAssignment, _ diagnostics: inout DiagnosticList) -> Bool {
        var isSound = true
        for (name, binding) in used.bindingsInForce {
            for diagnostic in problems(Bound(used: used, name: name, binding: binding)) {
                diagnostics.add(diagnostic)
                isSound = isSound && diagnostic.severity != .error
            }
        }
        return isSound
    }

    /// One bound name.
    private struct Bound {
        let used: RunAssignment
        let name: String
        let binding: Binding

        func diagnostic(
            _ code: DiagnosticCode,
            _ values: [String: DiagnosticValue],
            suggestions: [String] = []
        ) -> Diagnostic {
            let common: [String: DiagnosticValue] = [
                "assignment": .text(used.assignment.name), "key": .text(name),
            ]
            return Diagnostic(
                code,
                at: binding.location,
                subject: used.assignment.name,
                common.merging(values) { $1 },
                suggestions: suggestions
            )
        }

        /// It names what there is not.
        func nothing(_ what: LocalizedText, _ id: String, among known: some Sequence<String>) -> Diagnostic {
            diagnostic(
                .bindingNamesNothing,
                ["what": .localized(what), "id": .text(id)],
                suggestions: NearestNames.of(id, among: known)
            )
        }

        func noMatch(_ what: LocalizedText, _ selector: String, suggestions: [String]) -> Diagnostic {
            diagnostic(
                .bindingMatchesNothing,
                ["what": .localized(what), "selector": .text(selector)],
                suggestions: suggestions
            )
        }
    }

    /// Columns of indicators, tasks and objectives that are no text: rules have names for what most of them say.
    private static let typedColumns: Set<String> = [
        "weight", "decimals", "baseline", "units", "carry", "aliases", "assigned_on", "started_on", "completed_on",
        "recorded_on",
    ]

    /// Series that plans have by the contract: of these there may be no figures yet.
    private static let usualSeries: Set<String> = ["actual", "self", "appraised"]

    private static let indicator = LocalizedText(vi: "chỉ tiêu", en: "indicator")
    private static let assignment = LocalizedText(vi: "phép đánh giá", en: "assignment")
    private static let unit = LocalizedText(vi: "đơn vị", en: "unit")
    private static let units = LocalizedText(vi: "các đơn vị", en: "units")
    private static let column = LocalizedText(vi: "cột", en: "column")

    private func problems(_ bound: Bound) -> [Diagnostic] {
        let level = bound.used.rule.level
        var problems: [Diagnostic] = []
        switch bound.binding.source {
        case .value(let subject), .target(let subject):
            switch subject {
            case .this where level != .indicator && level != .value:
                problems.append(bound.diagnostic(.bindingWithoutThis, ["level": .text(level.rawValue)]))
            case .this: break
            case .id(let id) where rows.indicators.rows(named: id).isEmpty:
                problems.append(missing(id, BindingsCheck.indicator, among: plan.indicators.map(\.id), bound))
            case .id: break
            }
        case .status(let name, let subject), .score(let name, let subject):
            problems += verdicts(of: name, subject, bound)
        case .column(let name):
            let columns = selectors.columns(for: level)
            if BindingsCheck.typedColumns.contains(name) {
                problems.append(bound.diagnostic(.bindingColumnTyped, ["column": .text(name)]))
            } else if !columns.contains(name) {
                problems.append(bound.nothing(BindingsCheck.column, name, among: columns))
            }
        case .unitColumn(let name):
            let isThere = unitColumns.contains(name)
            if !isThere { problems.append(bound.nothing(BindingsCheck.column, name, among: unitColumns)) }
        // What the other name is bound to is checked for itself.
        case .decimals: break
        }
        if case .id(let id) = bound.binding.unit, plan.units.number(of: id) == nil {
            problems.append(bound.nothing(BindingsCheck.unit, id, among: plan.units.ids + ["parent"]))
        }
        let series = plan.observations.seriesNames
        for name in bound.binding.series where !series.contains(name) && !BindingsCheck.usualSeries.contains(name) {
            problems.append(
                bound.diagnostic(
                    .bindingSeriesUnknown,
                    ["series": .text(name)],
                    suggestions: NearestNames.of(name, among: BindingsCheck.usualSeries.union(series))
                )
            )
        }
        if case .selected(let selector) = bound.binding.units {
            for (member, suggestions) in SelectorsCheck.unmatched(selector, plan) {
                let words = ["children", "peers"].filter { $0.hasPrefix(member.text.prefix(3)) }
                problems.append(bound.noMatch(BindingsCheck.units, member.text, suggestions: words + suggestions))
            }
        }
        return problems
    }

    /// A name that is none, or a glob that matches nothing.
    private func missing(
        _ id: String,
        _ what: LocalizedText,
        among known: [String],
        _ bound: Bound
    ) -> Diagnostic {
        guard bound.binding.aggregate != nil, Glob(id).isPattern else {
            return bound.nothing(what, id, among: known)
        }
        return bound.noMatch(what, id, suggestions: NearestNames.of(id, among: known))
    }

    private func verdicts(of name: String, _ subject: BoundSubject, _ bound: Bound) -> [Diagnostic] {
        let level = bound.used.rule.level
        if level == .value {
            return [bound.diagnostic(.derivedReadsVerdicts, ["word": .text("status_of, score_of")])]
        }
        guard let other = plan.assignments.first(where: { $0.name == name }) else {
            // That it is not run is said of all that read it.
            if plan.assignmentsNotRun.contains(where: { $0.name == name }) { return [] }
            return [bound.nothing(BindingsCheck.assignment, name, among: plan.assignments.map(\.name))]
        }
        // Without a rule it is not run, which is said elsewhere.
        guard let rule = plan.rules.first(where: { $0.name == other.rule }) else { return [] }
        if case .score = bound.binding.source, rule.scoreKind == .none {
            return [bound.diagnostic(.bindingWithoutScore, ["other": .text(name)])]
        }
        switch subject {
        case .this:
            // What a unit rule judges is its assignment, so no other has a row of the same subject.
            let isThere = rule.level == level && (level != .unit || name == bound.used.assignment.name)
            if isThere { return [] }
            let values: [String: DiagnosticValue] = ["other": .text(name), "level": .text(rule.level.rawValue)]
            return [bound.diagnostic(.bindingNeverThere, values)]
        case .id(let id):
            let known = subjects(of: rule.level, name)
            let isKnown =
                bound.binding.aggregate != nil && Glob(id).isPattern
                ? known.contains(where: Glob(id).matches) : known.contains(id)
            let what = LocalizedText(vi: "đối tượng của phép đánh giá \(name)", en: "subject of the assignment \(name)")
            return isKnown ? [] : [missing(id, what, among: known, bound)]
        }
    }

    /// Ids of what an assignment of this level can judge.
    private func subjects(of level: RuleLevel, _ assignment: String) -> [String] {
        switch level {
        case .indicator: plan.indicators.map(\.id)
        case .task: plan.tasks.map(\.id)
        case .objective: plan.objectives.map(\.id)
        case .unit: [assignment]
        case .value: []
        }
    }
}

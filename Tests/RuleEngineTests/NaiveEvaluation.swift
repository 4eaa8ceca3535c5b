import Numerals
import PlanModel

/// Judges a plan as one would by hand: straight from the rows of its tables, one verdict at a time, with dictionaries and
/// rules in Swift. It shares nothing with the engine but the plan's own types, so that both must have read the contract
/// the same way.
struct NaiveEvaluation {
    let plan: Plan
    let asOf: DayNumber
    let knownOn: DayNumber?
    /// Rows that were known, by indicator and unit.
    private let rows: [[Int32]: [Observation]]
    let memo = NaiveMemo()

    init(plan: Plan, asOf: DayNumber, knownOn: DayNumber?) {
        self.plan = plan
        self.asOf = asOf
        self.knownOn = knownOn
        let known = (0..<plan.observations.count).map { plan.observations[$0] }.filter { row in
            let isUndated = row.recordedOn == ObservationColumns.undated
            return NaiveEvaluation.isKnown(isUndated ? nil : DayNumber(rawValue: row.recordedOn), on: knownOn)
        }
        rows = Dictionary(grouping: known) { [$0.indicator, $0.unit] }
    }

    private static let years = Dictionary(
        uniqueKeysWithValues: (2010...2020).map { ($0, PeriodCalendar().period(String($0))!) }
    )

    /// A figure, or in words why there is none.
    enum Cell: Equatable {
        case number(Double)
        case missing, withheld, unreadable, conflict, noTarget, noThreshold

        var number: Double? { if case .number(let number) = self { number } else { nil } }
    }

    /// `unit subject period rule status score value target flags reason`, in output order.
    func lines() -> [String] {
        var lines: [[String]] = []
        for assignment in plan.assignments {
            let rule = NaiveRule.all.first { $0.name == assignment.rule }!
            for (number, indicator) in plan.indicators.enumerated() where selects(assignment, indicator) {
                for unit in units(of: Int32(number)) {
                    if let selector = assignment.units, !plan.units.rows[Int(unit)].contains(where: selector.selects) {
                        continue
                    }
                    for period in assignment.periods ?? plan.periods where period.firstDay <= asOf {
                        let key = [plan.units.ids[Int(unit)], indicator.id, period.text, assignment.name]
                        lines.append(key + [judge(rule, assignment, Int32(number), unit, period)])
                    }
                }
            }
        }
        lines.sort { a, b in
            for (left, right) in zip(a, b) where left != right {
                return Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8))
            }
            return false
        }
        return lines.map { $0.joined(separator: " ") }
    }

    private func selects(_ assignment: RuleAssignment, _ indicator: Indicator) -> Bool {
        assignment.indicators?.selects(id: indicator.id, column: indicator.column) ?? false
    }

    private func isKnown(_ recordedOn: DayNumber?) -> Bool { NaiveEvaluation.isKnown(recordedOn, on: knownOn) }

    private static func isKnown(_ recordedOn: DayNumber?, on knownOn: DayNumber?) -> Bool {
        guard let recordedOn, let knownOn else { return true }
        return recordedOn <= knownOn
    }

    private func units(of indicator: Int32) -> [Int32] {
        let all = Array(0..<Int32(plan.units.count))
        if let selector = plan.indicators[Int(indicator)].units {
            return all.filter { plan.units.rows[Int($0)].contains(where: selector.selects) }
        }
        let uses = plan.derived.filter {
            $0.assignment.indicators!.selects(id: plan.indicators[Int(indicator)].id) { _ in nil }
        }
        if !uses.isEmpty {
            return all.filter { unit in
                uses.contains { use in
                    use.assignment.units.map { plan.units.rows[Int(unit)].contains(where: $0.selects) }
                        ?? (unit == plan.ownUnit)
                }
            }
        }
        let named = Set(rows.keys.filter { $0[0] == indicator }.map { $0[1] })
        let promised = plan.targets.filter { $0.indicator == indicator && isKnown($0.recordedOn) }
        let found = all.filter { unit in
            named.contains(unit)
                || promised.contains { target in
                    switch target.scope {
                    case .unit(let other): other == unit
                    case .level(let level): plan.units.rows[Int(unit)].contains { $0.level == level }
                    case .all: false
                    }
                }
        }
        return found.isEmpty ? [plan.ownUnit] : found
    }

    /// The rows of a cell that count, and whether they contradict each other.
    func figure(
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Period,
        series: UInt8 = 0
    ) -> (row: Observation?, isConflict: Bool) {
        if series == 0, let row = derivedRow(indicator, unit, period) { return (row, false) }
        let all = (rows[[indicator, unit]] ?? []).filter {
            $0.series == series && plan.observations.periods[Int($0.period)] == period
        }
        guard let latest = all.map(\.recordedOn).max() else { return (nil, false) }
        let last = all.filter { $0.recordedOn == latest }
        let isMixed = Set(all.map { $0.recordedOn == ObservationColumns.undated }).count > 1
        let differs = last.contains { row in
            !(row.value == last[0].value || row.value.isNaN && last[0].value.isNaN) || row.flags != last[0].flags
        }
        return (last.last, isMixed || differs)
    }

    func cell(
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Period?,
        on day: DayNumber,
        series: UInt8 = 0
    ) -> Cell {
        guard let period, period.lastDay >= extentSince(unit, on: day) else { return .missing }
        let (row, isConflict) = figure(indicator, unit, period, series: series)
        guard let row else { return .missing }
        if isConflict { return .conflict }
        if row.flags.contains(.unreadable) { return .unreadable }
        if row.flags.contains(.withheld) { return .withheld }
        return row.value.isNaN || row.flags.contains(.notApplicable) ? .missing : .number(row.value)
    }

    /// Random plans have no successors: an extent begins where the unit does.
    func extentSince(_ unit: Int32, on day: DayNumber) -> DayNumber {
        plan.units.unit(unit, on: day)?.from ?? DayNumber(rawValue: .min)
    }

    private func target(_ indicator: Int32, _ unit: Int32, _ period: Period) -> (rows: [Target], isConflict: Bool) {
        let level = plan.units.unit(unit, on: period.lastDay)!.level
        let scopes: [TargetScope] = [.unit(unit), .level(level), .all]
        for scope in scopes {
            let rows = plan.targets.filter {
                $0.indicator == indicator && $0.scope == scope && $0.period == period && isKnown($0.recordedOn)
            }
            if !rows.isEmpty { return (rows, false) }
        }
        return ([], false)
    }

    private func judge(
        _ rule: NaiveRule,
        _ assignment: RuleAssignment,
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Period
    ) -> String {
        let open = period.lastDay > asOf ? ["open"] : []
        switch plan.units.existence(unit, on: period.lastDay) {
        case .exists: break
        case .ended: return text("not_applicable", nil, nil, nil, open, "unit_ended")
        case .notBegun: return text("not_applicable", nil, nil, nil, open, "unit_not_begun")
        }
        let names = names(rule, assignment, indicator, unit, period)
        let used = figuresRead(rule, assignment, indicator, unit, period)
        let beyond = readBeyond(rule, assignment, indicator, unit, period)
        let quality = ["estimate", "provisional", "final"].first { word in
            let flag = FlagSet.words.first { $0.word == word }!.flag
            return used.contains { read in
                cell(indicator, unit, read, on: period.lastDay).number != nil
                    && figure(indicator, unit, read).row?.flags.contains(flag) ?? false
            } || beyond.flags.contains { $0.contains(flag) }
        }
        let value = names["value"]!.number
        let goal = names["target"]!.number
        let flags = (quality.map { [$0] } ?? [])

        let cells = rule.reads.map { (name: $0, cell: names[$0]!) }
        let unusable = cells.filter { $0.cell == .unreadable || $0.cell == .conflict }
        if !unusable.isEmpty {
            let reasons = unusable.map { ($0.cell == .conflict ? "conflict:" : "unreadable:") + $0.name }
            return text("error", nil, value, goal, flags + open, reasons.joined(separator: ";"))
        }
        let own = assignment.bindings["value"].map {
            bound($0, assignment.peers, indicator, unit, period).own
        }
        if (own ?? figure(indicator, unit, period).row?.flags)?.contains(.notApplicable) ?? false {
            return text("not_applicable", nil, value, goal, flags + open, "not_applicable")
        }
        let needed = cells.filter { !rule.optional.contains($0.name) }
        if let promise = needed.first(where: { $0.cell == .noTarget || $0.cell == .noThreshold }) {
            let reason = promise.cell == .noTarget ? "no_target" : "no_threshold"
            return text("not_applicable", nil, value, goal, flags + open, reason)
        }
        var reasons: [String] = []
        for (name, cell) in needed where cell == .missing || cell == .withheld {
            let reason = cell == .missing ? "missing:\(name)" : "withheld"
            if !reasons.contains(reason) { reasons.append(reason) }
        }
        if !reasons.isEmpty {
            return text("no_data", nil, value, goal, flags + open, reasons.joined(separator: ";"))
        }
        let present = used.filter { cell(indicator, unit, $0, on: period.lastDay).number != nil }
        let read = beyond.reads + present.flatMap { reads(of: indicator, unit, $0) }
        let all = flags + (beyond.isBroken || isBroken(read) ? ["break"] : []) + open
        guard let (status, score) = rule.swift(names.compactMapValues(\.number)) else {
            return text("error", nil, value, goal, all, "")
        }
        return text(status, score, value, goal, all, "")
    }

    /// What is read beyond the row's own figures.
    private func readBeyond(
        _ rule: NaiveRule,
        _ assignment: RuleAssignment,
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Period
    ) -> (flags: [FlagSet], reads: [Read], isBroken: Bool) {
        var read = Set(rule.reads)
        let promise = target(indicator, unit, period).rows.first
        let relation = promise?.relation ?? TargetRelation.implied(by: plan.indicators[Int(indicator)].direction)
        if read.contains("meets") || read.contains("peer_rank") { read.insert("value") }
        let isStep = promise?.value.number != nil || promise?.upper.number != nil
        if let relation, relation.isRelative, isStep, read.contains("meets") || read.contains("target") {
            read.insert("previous")
        }
        let names = assignment.bindings.filter { read.contains($0.key) }.map {
            bound($0.value, assignment.peers, indicator, unit, period)
        }
        var flags = names.flatMap(\.flags)
        var isBroken = false
        let isRanked = read.contains("meets") && promise != nil && relation == .top
        if isRanked || read.contains(where: { $0.hasPrefix("peer_") }) {
            let peers = peers(assignment, indicator, unit, period, own: .missing)
            flags += peers.flags
            isBroken = peers.isBroken
        }
        return (flags, names.flatMap(\.reads), isBroken)
    }

    private func names(
        _ rule: NaiveRule,
        _ assignment: RuleAssignment,
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Period
    ) -> [String: Cell] {
        let day = period.lastDay
        func actual(_ period: Period?) -> Cell { cell(indicator, unit, period, on: day) }
        var names: [String: Cell] = [:]
        names["value"] = actual(period)
        names["previous"] = actual(period.previous)
        names["baseline"] = actual(plan.indicators[Int(indicator)].baseline ?? plan.baseline)
        names["year"] = .number(Double(period.year))
        let earlier = (2010...period.year).compactMap { actual(NaiveEvaluation.years[$0]).number }
        names["history"] = .number(earlier.reduce(0, +))

        for (name, binding) in assignment.bindings {
            names[name] = bound(binding, assignment.peers, indicator, unit, period).cell
        }
        let ranks = peers(assignment, indicator, unit, period, own: names["value"]!).names
        names.merge(ranks) { $1 }

        let promise = target(indicator, unit, period).rows.first
        let direction = plan.indicators[Int(indicator)].direction
        let relation = promise?.relation ?? TargetRelation.implied(by: direction)
        func resolved(_ number: Double?) -> Cell {
            guard let number else { return .noTarget }
            guard let relation else { return .missing }
            guard relation.isRelative else { return .number(number) }
            return switch names["previous"]! {
            case .number(let base): .number(Rounding.roundedTo9(relation.resolve(number, previous: base)))
            case .conflict: .conflict
            case .unreadable: .unreadable
            default: .missing
            }
        }
        names["target"] = resolved(promise?.value.number)
        if relation == .between, let promise, (promise.value == .empty) != (promise.upper == .empty) {
            names["target"] = .missing
        }
        names["threshold"] = promise?.threshold.number.map { .number($0) } ?? .noThreshold
        names["meets"] = meets(names["value"]!, names["target"]!, relation, resolved(promise?.upper.number).number) {
            ranks["peer_rank"]!
        }
        if case .constant(.integer(let set)) = assignment.settings["target"] { names["target"] = .number(Double(set)) }
        return names
    }

    private func meets(
        _ value: Cell,
        _ target: Cell,
        _ relation: TargetRelation?,
        _ upper: Double?,
        rank: () -> Cell
    ) -> Cell {
        for cell in [value, target] where cell == .unreadable || cell == .conflict { return cell }
        guard let goal = target.number else { return target }
        guard let actual = value.number else { return value }
        switch relation {
        case .atLeast, .increaseBy, .increaseByPercent: return .number(actual >= goal ? 1 : 0)
        case .atMost, .decreaseBy, .decreaseByPercent: return .number(actual <= goal ? 1 : 0)
        case .above: return .number(actual > goal ? 1 : 0)
        case .below: return .number(actual < goal ? 1 : 0)
        case .equal: return .number(actual == goal ? 1 : 0)
        case .between: return upper.map { .number(goal <= actual && actual <= $0 ? 1 : 0) } ?? .missing
        case .top: return rank().number.map { .number($0 <= goal ? 1 : 0) } ?? .missing
        case nil: return .missing
        }
    }

    /// Periods whose figures the rule reads of its row's indicator.
    private func figuresRead(
        _ rule: NaiveRule,
        _ assignment: RuleAssignment,
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Period
    ) -> [Period] {
        var periods: [Period?] = []
        let promise = target(indicator, unit, period).rows.first
        let relation = promise?.relation ?? TargetRelation.implied(by: plan.indicators[Int(indicator)].direction)
        for name in rule.reads {
            switch name {
            case "value", "meets", "peer_rank":
                if assignment.bindings["value"] == nil { periods.append(period) }
            case "previous": if assignment.bindings[name] == nil { periods.append(period.previous) }
            case "baseline": periods.append(plan.indicators[Int(indicator)].baseline ?? plan.baseline)
            case "history":
                periods += (2010...period.year).map { NaiveEvaluation.years[$0] }.filter {
                    cell(indicator, unit, $0, on: period.lastDay).number != nil
                }
            default: break
            }
            let readsTarget = name == "meets" || name == "target" && assignment.settings["target"] == nil
            let isStep = promise?.value.number != nil || promise?.upper.number != nil
            if readsTarget, let relation, relation.isRelative, isStep, assignment.bindings["previous"] == nil {
                periods.append(period.previous)
            }
        }
        return periods.compactMap { $0 }.filter { $0.lastDay >= extentSince(unit, on: period.lastDay) }
    }

    private func text(
        _ status: String,
        _ score: Double?,
        _ value: Double?,
        _ target: Double?,
        _ flags: [String],
        _ reason: String
    ) -> String {
        var parts = [status]
        if let score { parts.append("score=\(score)") }
        if let value { parts.append("value=\(value)") }
        if let target { parts.append("target=\(target)") }
        if !flags.isEmpty { parts.append("flags=\(flags.joined(separator: ";"))") }
        if !reason.isEmpty { parts.append("reason=\(reason)") }
        return parts.joined(separator: " ")
    }
}

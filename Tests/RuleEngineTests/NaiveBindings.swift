import Numerals
import PlanModel

/// What names are bound to, computed indicators and peers, by hand.
extension NaiveEvaluation {
    /// What a name gives, and the flags of all figures that were read for it; an empty cell is none.
    struct Bound {
        var cell: Cell
        var flags: [FlagSet] = []
        /// The figures themselves, and those that computed ones among them were computed from.
        var reads: [Read] = []
        /// The flags of the one cell that was read, where it was one.
        var own: FlagSet = []
    }

    /// A figure that was read.
    struct Read: Hashable {
        /// Series, indicator and unit: figures that a change of method may part from each other.
        var line: [Int32]
        var firstDay: DayNumber
    }

    /// A figure, and what it was computed from.
    func reads(of indicator: Int32, _ unit: Int32, _ period: Period, series: UInt8 = 0) -> [Read] {
        let own = Read(line: [Int32(series), indicator, unit], firstDay: period.firstDay)
        guard series == 0, derivedRow(indicator, unit, period) != nil else { return [own] }
        return [own] + (memo.reads[[indicator, unit, Int32(period.year)]] ?? [])
    }

    /// Whether figures of one line are from both sides of a change of method.
    func isBroken(_ reads: [Read]) -> Bool {
        Dictionary(grouping: reads, by: \.line).contains { line, reads in
            let days = reads.map(\.firstDay)
            return plan.observations.periods.contains { from in
                figure(line[1], line[2], from, series: UInt8(line[0])).row?.flags.contains(.methodBreak) ?? false
                    && days.min()! < from.firstDay && from.firstDay <= days.max()!
            }
        }
    }

    func bound(_ binding: Binding, _ peers: UnitSelector?, _ indicator: Int32, _ unit: Int32, _ period: Period) -> Bound
    {
        guard case .value(let subject) = binding.source else { return Bound(cell: .missing) }
        var read: Period? = period
        switch binding.lag {
        case .periods(let count), .years(let count): for _ in 0..<count { read = read?.previous }
        case nil: break
        }
        let day = period.lastDay
        var units: [Int32]
        switch (binding.units, binding.unit) {
        case (.children, _): units = existing(on: day) { $0.parent == plan.units.ids[Int(unit)] }
        case (.peers, _): units = group(peers, unit, on: day)
        case (.selected(let selector), _): units = existing(on: day, selector.selects)
        case (nil, .own): units = [unit]
        case (nil, .parent): units = plan.units.number(of: plan.units.unit(unit, on: day)!.parent).map { [$0] } ?? []
        case (nil, .id(let id)): units = [plan.units.number(of: id)!]
        }
        let indicators: [Int32] =
            switch subject {
            case .this: [indicator]
            case .id(let glob):
                indicators(of: glob)
            }
        var bound = Bound(cell: .missing)
        var cells: [Cell] = []
        for unit in units {
            for indicator in indicators {
                let found = first(of: binding.series, indicator, unit, read, on: day)
                cells.append(found.cell)
                bound.flags += found.flags
                bound.reads += found.reads
                bound.own = found.own
            }
        }
        bound.cell = binding.aggregate.map { whole($0, cells, binding.skipsMissing) } ?? cells.first ?? .missing
        return bound
    }

    private func first(
        of series: [String],
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Period?,
        on day: DayNumber
    ) -> Bound {
        var found = Bound(cell: .missing)
        for name in series.isEmpty ? ["actual"] : series {
            let number = UInt8(plan.observations.seriesNames.firstIndex(of: name)!)
            let exists = plan.units.unit(unit, on: day) ?? period.flatMap { plan.units.unit(unit, on: $0.lastDay) }
            guard exists != nil, let period, period.lastDay >= extentSince(unit, on: day) else { continue }
            let cell = cell(indicator, unit, period, on: day, series: number)
            if let row = figure(indicator, unit, period, series: number).row {
                if cell.number != nil {
                    found.flags.append(row.flags)
                    found.reads += reads(of: indicator, unit, period, series: number)
                }
                found.own = row.flags
            }
            if cell != .missing { found.cell = cell }
            if cell != .missing && cell != .withheld { break }
        }
        return found
    }

    private func whole(_ aggregate: Binding.Aggregate, _ cells: [Cell], _ skipsMissing: Bool) -> Cell {
        let numbers = cells.compactMap(\.number)
        if cells.isEmpty || numbers.count < cells.count && !skipsMissing {
            // A set without units has no member that is missing.
            return cells.isEmpty && aggregate == .count ? .number(0) : .missing
        }
        if aggregate == .count { return .number(Double(numbers.count)) }
        if numbers.isEmpty { return .missing }
        let sum = numbers.reduce(0, +)
        switch aggregate {
        case .table, .sum: return .number(Rounding.roundedTo9(sum))
        case .mean: return .number(Rounding.roundedTo9(sum / Double(numbers.count)))
        case .min: return .number(numbers.min()!)
        case .max: return .number(numbers.max()!)
        case .count: return .number(Double(numbers.count))
        }
    }

    private func indicators(of glob: String) -> [Int32] {
        if let known = memo.indicators[glob] { return known }
        let pattern = Glob(glob)
        let found = plan.indicators.indices.filter { pattern.matches(plan.indicators[$0].id) }.map { Int32($0) }
        memo.indicators[glob] = found
        return found
    }

    func existing(on day: DayNumber, _ selects: (AdminUnit) -> Bool) -> [Int32] {
        (0..<Int32(plan.units.count)).filter { plan.units.unit($0, on: day).map(selects) ?? false }
    }

    func group(_ peers: UnitSelector?, _ unit: Int32, on day: DayNumber) -> [Int32] {
        let level = plan.units.unit(unit, on: day)!.level
        return existing(on: day) { peers?.selects($0) ?? ($0.level == level) }
    }

    // MARK: Computed indicators

    /// The computed figure of a cell; nil where the indicator is not computed for the unit.
    func derivedRow(_ indicator: Int32, _ unit: Int32, _ period: Period) -> Observation?? {
        if plan.derived.isEmpty || !plan.indicators[Int(indicator)].id.hasPrefix("d") { return nil }
        let key = [indicator, unit, Int32(period.year)]
        if let known = memo.rows[key] { return known }
        let row = computedRow(indicator, unit, period)
        memo.rows[key] = .some(row)
        return row
    }

    private func computedRow(_ indicator: Int32, _ unit: Int32, _ period: Period) -> Observation?? {
        let id = plan.indicators[Int(indicator)].id
        let uses = plan.derived.filter { use in
            use.assignment.indicators!.selects(id: id) { _ in nil }
                && (use.assignment.units.map { plan.units.rows[Int(unit)].contains(where: $0.selects) }
                    ?? (unit == plan.ownUnit))
        }
        guard let use = uses.first else { return nil }
        guard period.year >= 2012, plan.units.unit(unit, on: period.lastDay) != nil else { return .some(nil) }
        let derivation = NaiveDerivation.all.first { $0.name == id }!
        var numbers: [String: Double] = [:]
        var flags: FlagSet = []
        var reads: [Read] = []
        var isUnreadable = false
        var isMissing = false
        for name in derivation.reads {
            let bound = bound(use.assignment.bindings[name]!, nil, indicator, unit, period)
            flags = bound.flags.reduce(flags) { $0.union($1) }
            reads += bound.reads
            switch bound.cell {
            case .number(let number): numbers[name] = number
            case .unreadable, .conflict: isUnreadable = true
            default: if !derivation.optional.contains(name) { isMissing = true }
            }
        }
        func row(_ value: Double, _ flags: FlagSet) -> Observation {
            Observation(unit: unit, indicator: indicator, period: 0, value: value, flags: flags)
        }
        if isUnreadable { return row(.nan, .unreadable) }
        if isMissing { return .some(nil) }
        switch derivation.swift(numbers) {
        case .raised: return row(.nan, .unreadable)
        case .missing: return .some(nil)
        case .number(let value):
            let weakest = [FlagSet.estimate, .provisional, .final].first { flags.contains($0) }
            memo.reads[[indicator, unit, Int32(period.year)]] = reads
            return row(value, weakest ?? [])
        }
    }

    // MARK: Peers

    /// What the names of the peer group give, and the flags of its figures.
    func peers(
        _ assignment: RuleAssignment,
        _ indicator: Int32,
        _ unit: Int32,
        _ period: Period,
        own: Cell
    ) -> (names: [String: Cell], flags: [FlagSet], isBroken: Bool) {
        let day = period.lastDay
        let units = group(assignment.peers, unit, on: day)
        var flags: [FlagSet] = []
        var isAnyBroken = false
        let cells = units.map { unit -> Cell in
            if let binding = assignment.bindings["value"] {
                let bound = bound(binding, assignment.peers, indicator, unit, period)
                flags += bound.flags
                if isBroken(bound.reads) { isAnyBroken = true }
                return bound.cell
            }
            let cell = cell(indicator, unit, period, on: day)
            if cell.number != nil, let row = figure(indicator, unit, period).row {
                flags.append(row.flags)
                if isBroken(reads(of: indicator, unit, period)) { isAnyBroken = true }
            }
            return cell
        }
        var names: [String: Cell] = ["peer_rank": own.number == nil ? own : .missing]
        for name in ["peer_count", "peer_best", "peer_mean", "peer_sd"] { names[name] = .missing }
        let values = cells.compactMap(\.number).map { Rounding.roundedTo9($0) }
        let isEnough = values.count == cells.count || assignment.peersMin.map { values.count >= $0 } ?? false
        guard values.count > 1, isEnough else { return (names, flags, isAnyBroken) }
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        names["peer_count"] = .number(Double(values.count))
        names["peer_mean"] = .number(Rounding.roundedTo9(mean))
        names["peer_sd"] = .number(Rounding.roundedTo9(variance.squareRoot()))
        let sign: Double? =
            switch plan.indicators[Int(indicator)].direction {
            case .up: 1
            case .down: -1
            default: nil
            }
        guard let sign else { return (names, flags, isAnyBroken) }
        names["peer_best"] = .number(sign * values.map { sign * $0 }.max()!)
        if let own = own.number, units.contains(unit) {
            names["peer_rank"] = .number(
                Double(1 + values.filter { sign * $0 > sign * Rounding.roundedTo9(own) }.count)
            )
        }
        return (names, flags, isAnyBroken)
    }
}

/// What was worked out before: figures by hand are slow.
final class NaiveMemo {
    var rows: [[Int32]: Observation??] = [:]
    /// What computed figures were computed from.
    var reads: [[Int32]: [NaiveEvaluation.Read]] = [:]
    var indicators: [String: [Int32]] = [:]
}

/// A rule that computes an indicator of its own name, written twice.
struct NaiveDerivation: Sendable {
    enum Outcome {
        case number(Double)
        case missing, raised
    }

    var name: String
    var lua: String
    var reads: [String]
    var optional: Set<String> = []
    var swift: @Sendable ([String: Double]) -> Outcome

    static let all: [NaiveDerivation] = [
        NaiveDerivation(
            name: "d0",
            lua: "function(a, b) if a > 9 then error('x') end if b > 9 then return nil end return a - b end",
            reads: ["a", "b"]
        ) { row in
            row["a"]! > 9 ? .raised : row["b"]! > 9 ? .missing : .number(row["a"]! - row["b"]!)
        },
        NaiveDerivation(
            name: "d1",
            lua: "function(part) if type(part) == 'table' then return sum(part) end return part end",
            reads: ["part"]
        ) { .number($0["part"]!) },
        NaiveDerivation(
            name: "d2",
            lua: "function(a, before) return a + (before or 0) end",
            reads: ["a", "before"],
            optional: ["before"]
        ) { .number($0["a"]! + ($0["before"] ?? 0)) },
    ]
}

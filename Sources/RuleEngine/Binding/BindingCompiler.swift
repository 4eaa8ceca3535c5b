import Numerals
import PlanModel

/// Turns the ids, globs and periods of bindings into numbers, and makes their texts known to the Lua states.
struct BindingCompiler {
    private let plan: Plan
    private let periodIndex: PeriodIndex
    private let layout: RowLayout
    private(set) var handles: TextHandles

    private let indicators: RowIndex
    /// What globs and columns came to, which many bindings share.
    private var membersOfGlobs: [String: [BoundFigures.Member]] = [:]
    private var columns: [ColumnKey: BoundColumn] = [:]
    private var unitColumns: [ColumnKey: [Reading]] = [:]

    private struct ColumnKey: Hashable {
        var name: String
        /// Not the numbers of its cells are wanted, but how many decimals they have.
        var decimals: Bool
    }

    init(_ plan: Plan, periodIndex: PeriodIndex, layout: RowLayout, handles: TextHandles) {
        self.plan = plan
        self.layout = layout
        self.periodIndex = periodIndex
        self.handles = handles
        indicators = PlanRows.indicators(of: plan)
    }

    /// - Parameters:
    ///   - decimals: not what the binding reads is wanted, but how many decimals it is printed with; only of one whose
    ///     figures are printed.
    ///   - peers: the group of the assignment; nil: units of the same level.
    mutating func compile(_ binding: Binding, decimals: Bool = false, peers: UnitSelector?) -> BoundName {
        switch binding.source {
        case .value(let subject): .figures(figures(decimals ? .decimals : .value, subject, binding, peers))
        case .target(let subject): .figures(figures(.target, subject, binding, peers))
        case .column(let name): .column(column(ColumnKey(name: name, decimals: decimals)))
        case .unitColumn(let name): .column(unitColumn(ColumnKey(name: name, decimals: decimals), binding))
        case .status, .score: .verdict(VerdictLookup(binding, layout, units: units(binding, peers)))
        case .decimals: preconditionFailure("it says which binding's decimals are wanted: that one is compiled")
        }
    }

    private mutating func figures(
        _ quantity: BoundFigures.Quantity,
        _ subject: BoundSubject,
        _ binding: Binding,
        _ peers: UnitSelector?
    ) -> BoundFigures {
        let read = periodIndex.periods.map { binding.periodsRead(from: $0) }
        let hasPeriodKeys = binding.periods != nil && binding.aggregate != nil
        return BoundFigures(
            quantity: quantity,
            members: members(subject, isMany: binding.aggregate != nil),
            units: units(binding, peers),
            periods: read.map { $0.map { periodIndex.number(of: $0) ?? -1 } },
            periodKeys: hasPeriodKeys ? read.map { $0.map { handles.add($0.text) } } : nil,
            series: binding.series.isEmpty ? [0] : binding.series.compactMap(seriesNumber),
            aggregate: binding.aggregate,
            skipsMissing: binding.skipsMissing
        )
    }

    private mutating func members(_ subject: BoundSubject, isMany: Bool) -> [BoundFigures.Member] {
        guard case .id(let id) = subject else { return [BoundFigures.Member(indicator: -1, key: handles.add("this"))] }
        let glob = Glob(id)
        if !isMany || !glob.isPattern {
            guard let number = indicators.rows(ofId: id).first else { return [] }
            return [BoundFigures.Member(indicator: Int32(number), key: handles.add(id))]
        }
        if let known = membersOfGlobs[id] { return known }
        let found = indicators.rows(named: id).compactMap { number in
            glob.stars(in: plan.indicators[number].id).map { (key: $0, number: Int32(number)) }
        }
        .sorted { a, b in
            a.key == b.key ? a.number < b.number : a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
        }
        let members = found.map { BoundFigures.Member(indicator: $0.number, key: handles.add($0.key)) }
        membersOfGlobs[id] = members
        return members
    }

    private func units(_ binding: Binding, _ peers: UnitSelector?) -> BoundFigures.Units {
        switch binding.units {
        case .children: return .children
        case .peers: return peers.map { .selected($0) } ?? .sameLevel
        case .selected(let selector): return .selected(selector)
        case nil: break
        }
        return switch binding.unit {
        case .own: .own
        case .parent: .parent
        case .id(let id): .one(plan.units.number(of: id) ?? -1)
        }
    }

    private func seriesNumber(_ name: String) -> UInt8? {
        plan.observations.seriesNames.firstIndex(of: name).map { UInt8($0) }
    }

    private mutating func column(_ key: ColumnKey) -> BoundColumn {
        if let known = columns[key] { return known }
        let column = BoundColumn(
            ofIndicators: plan.indicators.map { cell($0.column(key.name), key) },
            ofTasks: plan.tasks.map { cell($0.column(key.name), key) },
            ofObjectives: plan.objectives.map { cell($0.column(key.name), key) }
        )
        columns[key] = column
        return column
    }

    private mutating func unitColumn(_ key: ColumnKey, _ binding: Binding) -> BoundColumn {
        let ofUnits = unitColumns[key] ?? readUnits(key)
        unitColumns[key] = ofUnits
        return BoundColumn(ofUnits: ofUnits, units: units(binding, nil))
    }

    private mutating func readUnits(_ key: ColumnKey) -> [Reading] {
        (0..<Int32(plan.units.count)).flatMap { unit in
            plan.units.places(of: unit).map { cell(plan.units.text($0, of: unit, inColumn: key.name), key) }
        }
    }

    /// A number where the text is one in the plan's style, else the text; missing where it is empty. A text has no
    /// decimals.
    private mutating func cell(_ text: String?, _ key: ColumnKey) -> Reading {
        guard let text, !text.isEmpty else { return .missing }
        switch NumeralReader.read(text, style: plan.numbers) {
        case .number(let numeral): return key.decimals ? .decimals(numeral.decimals) : .number(numeral.value)
        case .empty: return .missing
        case .notANumber, .ambiguous: return key.decimals ? .missing : .text(handles.add(text))
        }
    }
}

extension Binding {
    /// The periods that a row of `period` reads; empty where there is none that can be named.
    func periodsRead(from period: Period) -> [Period] {
        guard let start = lag.map({ period.back($0) }) ?? period else { return [] }
        return periods.map { start.parts($0) } ?? [start]
    }
}

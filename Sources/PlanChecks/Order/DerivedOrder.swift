import Diagnostics
import PlanModel

/// Which indicators are computed, and in which order: each after those that it reads.
struct DerivedOrder {
    private let plan: Plan
    private let rows: PlanRows

    /// The computed indicators in their order; what is in a cycle, or computed twice, is said and left out.
    ///
    /// - Parameter uses: those of `derive` that can run, in the order of plan.lua.
    static func of(
        _ uses: [(used: RunAssignment, keepsObserved: Bool)],
        _ plan: Plan,
        _ rows: PlanRows,
        _ diagnostics: inout DiagnosticList
    ) -> [RunDerived] {
        let order = DerivedOrder(plan: plan, rows: rows)
        var byIndicator: [[RunDerived]] = plan.indicators.map { _ in [] }
        for (used, keepsObserved) in uses where used.rule.level == .value {
            for number in rows.subjects(of: used) {
                byIndicator[number].append(
                    RunDerived(indicator: number, used: used, keepsObserved: keepsObserved)
                )
            }
        }
        for number in byIndicator.indices where order.isComputedTwice(byIndicator[number], &diagnostics) {
            byIndicator[number] = []
        }
        let computed = byIndicator.indices.filter { !byIndicator[$0].isEmpty }
        let graph = ReadingGraph(reads: order.reads(computed.map { byIndicator[$0] }, computed))
        let found = graph.order()
        for cycle in found.cycles {
            let path = cycle.map { plan.indicators[computed[$0]].id }
            let first = byIndicator[computed[cycle[0]]][0].used.assignment
            diagnostics.add(
                .indicatorCycle,
                at: first.location,
                subject: path[0],
                ["path": .text(path.joined(separator: " → "))]
            )
        }
        let last = found.levels.compactMap { $0 }.max() ?? -1
        return (0..<(last + 1)).flatMap { level in
            computed.indices.filter { found.levels[$0] == level }.flatMap { byIndicator[computed[$0]] }
        }
    }

    /// Uses for different units or periods add up; of two for one cell it can't be known which was meant.
    private func isComputedTwice(_ uses: [RunDerived], _ diagnostics: inout DiagnosticList) -> Bool {
        var isComputedTwice = false
        for (place, second) in uses.enumerated() {
            guard let first = uses[..<place].first(where: { share($0, second) }) else { continue }
            isComputedTwice = true
            let indicator = plan.indicators[second.indicator].id
            let location = first.used.assignment.location
            let said = DiagnosticText.place(location)
            diagnostics.add(
                .derivedTwice,
                at: second.used.assignment.location,
                subject: indicator,
                ["indicator": .text(indicator), "first": .localized(said)]
            )
        }
        return isComputedTwice
    }

    private func share(_ first: RunDerived, _ second: RunDerived) -> Bool {
        if let periods = first.used.assignment.periods, !periods.contains(where: second.isComputed) { return false }
        return !Set(first.units(in: plan)).isDisjoint(with: second.units(in: plan))
    }

    /// Of each computed indicator, those that it reads, by their places in `computed`.
    private func reads(_ uses: [[RunDerived]], _ computed: [Int]) -> [[Int]] {
        let places = Dictionary(uniqueKeysWithValues: zip(computed, computed.indices))
        let relative = Set(plan.targets.filter { $0.relation?.isRelative ?? false }.map { Int($0.indicator) })
        return uses.enumerated().map { place, uses in
            var reads: Set<Int> = []
            for used in uses.map(\.used) {
                for (_, binding) in used.bindingsInForce {
                    switch binding.source {
                    case .value(.this) where binding.readsOwnCell: reads.insert(place)
                    case .value(.id(let text)) where binding.readsActual:
                        for read in rows.indicators.rows(named: text).compactMap({ places[$0] })
                        where read != place || binding.readsOwnCell {
                            reads.insert(read)
                        }
                    // A relative target counts from the figure of the period before.
                    case .target(.id(let text)):
                        for read in rows.indicators.rows(named: text) where relative.contains(read) {
                            if let read = places[read], read != place { reads.insert(read) }
                        }
                    default: break
                    }
                }
            }
            return reads.sorted()
        }
    }
}

extension Binding {
    /// Whether it looks into the series in which computed values stand.
    fileprivate var readsActual: Bool { series.isEmpty || series.contains("actual") }

    /// Whether it reads the very cell that is computed. The same indicator of other units or periods is no cycle: its
    /// cells can be computed one after another.
    fileprivate var readsOwnCell: Bool {
        readsActual && lag == nil && unit == .own && units == nil && periods == nil
    }
}

import PlanModel

extension PeerGroups {
    /// Works out the groups that the rows of a run ask for.
    init(
        _ plan: Plan,
        layout: RowLayout,
        indexOfPeriod: [Int32],
        bindings: [RuleBinding],
        _ makeReader: () -> BindingReader
    ) {
        self.init(bindings)
        let ranks = PeerGroups.ranked(plan, layout.frame.assignments)
        let asking = bindings.map { $0.figures.contains(.peers) || $0.figures.mayRank && !ranks.isEmpty }
        guard asking.contains(true) else { return }
        var reader = makeReader()
        let timelines = reader.figures.units
        let index = reader.figures.periodIndex
        for unit in layout.groupsOfUnit.indices {
            for entry in layout.groupsOfUnit[unit].lazy.flatMap({ layout.groups[Int($0)] }) {
                let assignment = Int(entry.assignment)
                guard asking[assignment],
                    case .indicator(let indicator) = layout.frame.subjects[Int(entry.subject)].kind,
                    layout.units[assignment]?.contains(Int32(unit)) ?? true
                else { continue }
                let use = bindings[assignment].figures
                let isRanked = use.mayRank && ranks.contains(assignment, indicator)
                guard use.contains(.peers) || isRanked else { continue }
                let period = indexOfPeriod[Int(entry.period)]
                // Whether a rank was reached in an earlier year is asked of that year's group.
                let earlier = isRanked && use.contains(.finalRank) ? index.chains[Int(period)] : []
                let own = use.contains(.peers) || isRanked && use.contains(.rank) ? [period] : []
                for (period, isHistory) in own.map({ ($0, false) }) + earlier.map({ ($0, true) }) {
                    let state = timelines.state(of: Int32(unit), on: index.lastDay[Int(period)])
                    guard state.existence == .exists else { continue }
                    add(
                        entry.assignment,
                        Int32(indicator),
                        period,
                        level: state.level,
                        isHistory: isHistory,
                        bindings[assignment],
                        plan.units,
                        &reader
                    )
                }
            }
        }
    }

    /// Whether some row may ask for a group.
    static func areAsked(_ plan: Plan, _ assignments: [RunAssignment], _ bindings: [RuleBinding]) -> Bool {
        if bindings.contains(where: { $0.figures.contains(.peers) }) { return true }
        return bindings.contains { $0.figures.mayRank } && !ranked(plan, assignments).isEmpty
    }

    /// Where a target may be a rank.
    private struct Ranked {
        var indicators: Set<Int>
        /// Assignments that say so themselves, or may.
        var assignments: Set<Int>

        var isEmpty: Bool { indicators.isEmpty && assignments.isEmpty }

        func contains(_ assignment: Int, _ indicator: Int) -> Bool {
            indicators.contains(indicator) || assignments.contains(assignment)
        }
    }

    private static func ranked(_ plan: Plan, _ assignments: [RunAssignment]) -> Ranked {
        let name = Datum.relation.rawValue
        return Ranked(
            indicators: Set(plan.targets.filter { $0.relation == .top }.map { Int($0.indicator) }),
            assignments: Set(
                assignments.indices.filter {
                    let used = assignments[$0].assignment
                    return used.settings[name] != nil || used.bindings[name] != nil
                }
            )
        )
    }
}

import PlanModel

/// Counts of a run that a report shows: by objective, by agency.
struct ReportTotals: Sendable {
    let tree: ObjectiveTree
    /// Of each objective, then of what has none, then of all: of the report's year, and of the year before.
    private var current: [OutcomeCounts]
    private var before: [OutcomeCounts]
    private var units: [AgencyLine?]

    init(_ frame: RunFrame) {
        tree = ObjectiveTree(frame)
        current = Array(repeating: OutcomeCounts(), count: frame.plan.objectives.count + 2)
        before = current
        units = Array(repeating: nil, count: frame.plan.units.count)
    }

    /// Counts a verdict of the report's year.
    mutating func add(unit: Int32, subject: Int32, _ outcome: Outcome) {
        ReportTotals.add(outcome, tree.lines[Int(subject)], to: &current)
        line(unit) { line in
            line.counts[outcome] += 1
            if outcome == .noData, line.missing.count < ReportCollector.mostMissing, !line.missing.contains(subject) {
                line.missing.append(subject)
            }
        }
    }

    /// Counts a verdict of the year before.
    mutating func addBefore(subject: Int32, _ outcome: Outcome) {
        ReportTotals.add(outcome, tree.lines[Int(subject)], to: &before)
    }

    /// Counts a verdict without data, of whatever period.
    mutating func addMissing(unit: Int32) { line(unit) { $0.missingInAllPeriods += 1 } }

    func objectives(_ hasYearBefore: Bool) -> [ObjectiveLine] {
        tree.depth.indices.map { line($0, depth: tree.depth[$0], hasYearBefore) }
    }

    /// The line of what serves no objective; nil where all do.
    func withoutObjective(_ hasYearBefore: Bool) -> ObjectiveLine? {
        let number = current.count - 2
        return current[number] == OutcomeCounts() && before[number] == OutcomeCounts()
            ? nil : line(number, depth: 0, hasYearBefore)
    }

    func total(_ hasYearBefore: Bool) -> ObjectiveLine { line(current.count - 1, depth: 0, hasYearBefore) }

    /// Agencies that verdicts are about.
    var agencies: [AgencyLine] { units.compactMap { $0 } }

    private func line(_ number: Int, depth: Int, _ hasYearBefore: Bool) -> ObjectiveLine {
        ObjectiveLine(
            objective: number < tree.depth.count ? number : nil,
            depth: depth,
            counts: current[number],
            before: hasYearBefore ? before[number] : nil
        )
    }

    private mutating func line(_ unit: Int32, _ change: (inout AgencyLine) -> Void) {
        if units[Int(unit)] == nil {
            units[Int(unit)] = AgencyLine(unit: unit, counts: OutcomeCounts(), missing: [], missingInAllPeriods: 0)
        }
        change(&units[Int(unit)]!)
    }

    private static func add(_ outcome: Outcome, _ lines: [Int], to counts: inout [OutcomeCounts]) {
        for line in lines { counts[line][outcome] += 1 }
        if lines.isEmpty { counts[counts.count - 2][outcome] += 1 }
        counts[counts.count - 1][outcome] += 1
    }
}

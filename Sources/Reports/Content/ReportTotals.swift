import PlanModel

/// Counts of a run that a report shows: by objective, by agency.
struct ReportTotals: Sendable {
    let tree: ObjectiveTree
    /// Of each objective, then of what has none, then of all.
    private var lines: [ObjectiveLine]
    private var units: [AgencyLine] = []
    /// By number of the unit, the place of its line; -1: nothing was counted.
    private var places: [Int32]

    init(_ frame: RunFrame) {
        tree = ObjectiveTree(frame)
        let count = frame.plan.objectives.count
        lines = (tree.depth.map { $0 } + [0, 0]).enumerated().map { number, depth in
            ObjectiveLine(
                subject: number < count ? .objective(number) : number == count ? .noObjective : .total,
                depth: depth,
                counts: OutcomeCounts(),
                compared: 0,
                gained: 0
            )
        }
        places = Array(repeating: -1, count: frame.plan.units.count)
    }

    /// Counts a verdict of the report's year.
    mutating func add(unit: Int32, subject: Int32, _ outcome: Outcome) {
        change(subject) { $0.counts[outcome] += 1 }
        line(unit) { line in
            line.counts[outcome] += 1
            if outcome == .noData, line.missing.count < ReportCollector.mostMissing, !line.missing.contains(subject) {
                line.missing.append(subject)
            }
        }
    }

    /// Counts how a verdict changed from the year before. What was not decided in one of them can't be compared: a figure
    /// that is yet to come is no step back.
    mutating func compare(subject: Int32, _ outcome: Outcome, before: Outcome) {
        guard outcome.isDecided, before.isDecided else { return }
        change(subject) { line in
            line.compared += 1
            line.gained += (outcome == .met ? 1 : 0) - (before == .met ? 1 : 0)
        }
    }

    /// Counts a verdict without data, of whatever period.
    mutating func addMissing(unit: Int32) { line(unit) { $0.missingInAllPeriods += 1 } }

    /// The lines that a report shows.
    var shown: [ObjectiveLine] {
        lines.filter { line in
            line.subject != .noObjective || (lines.count > 2 && line.counts != OutcomeCounts())
        }
    }

    /// Agencies that verdicts are about.
    var agencies: [AgencyLine] { units.sorted { $0.unit < $1.unit } }

    private mutating func line(_ unit: Int32, _ change: (inout AgencyLine) -> Void) {
        if places[Int(unit)] < 0 {
            places[Int(unit)] = Int32(units.count)
            units.append(AgencyLine(unit: unit, counts: OutcomeCounts(), missing: [], missingInAllPeriods: 0))
        }
        change(&units[Int(places[Int(unit)])])
    }

    /// Changes the lines that a subject counts in.
    private mutating func change(_ subject: Int32, _ change: (inout ObjectiveLine) -> Void) {
        let own = tree.lines[Int(subject)]
        for line in own { change(&lines[line]) }
        if own.isEmpty { change(&lines[lines.count - 2]) }
        change(&lines[lines.count - 1])
    }
}

extension Outcome {
    /// Whether it says how something stands.
    fileprivate var isDecided: Bool {
        switch self {
        case .notApplicable, .noData, .failed: false
        default: true
        }
    }
}

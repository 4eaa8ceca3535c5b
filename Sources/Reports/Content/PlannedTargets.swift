import PlanModel

/// Finds the rows of `targets.csv` that verdicts' targets came from, to show their words and their basis.
struct PlannedTargets: Sendable {
    private struct Cell: Hashable {
        var indicator: Int
        var period: Period
    }

    private let frame: RunFrame
    private let byCell: [Cell: [Target]]
    private let periodsOfIndicator: [Int: [Period]]

    init(_ frame: RunFrame) {
        self.frame = frame
        let known = frame.plan.targets.filter { target in
            guard let knownOn = frame.knownOn, let recordedOn = target.recordedOn else { return true }
            return recordedOn <= knownOn
        }
        byCell = Dictionary(grouping: known) { Cell(indicator: Int($0.indicator), period: $0.period) }
        periodsOfIndicator = Dictionary(grouping: byCell.keys, by: \.indicator).mapValues { cells in
            cells.map(\.period).sorted { $0.precedes($1) }
        }
    }

    /// Known targets of a subject in a period, whomever they are for.
    func targets(subject: Int, period: Int) -> [Target] {
        guard case .indicator(let number) = frame.subjects[subject].kind else { return [] }
        return byCell[Cell(indicator: number, period: frame.periods[period])] ?? []
    }

    /// The target of a row; nil where none was set.
    func target(of row: ReportRow) -> Target? {
        target(ofSubject: Int(row.subject), unit: row.unit, in: frame.periods[Int(row.period)])
    }

    /// The target of a subject and unit in a period, whether or not it was judged.
    func target(ofSubject subject: Int, unit: Int32, in period: Period) -> Target? {
        guard case .indicator(let number) = frame.subjects[subject].kind else { return nil }
        return PlannedTargets.that(
            counts: byCell[Cell(indicator: number, period: period)] ?? [],
            for: unit,
            on: period.lastDay,
            in: frame.plan
        )
    }

    /// Periods for which an indicator has targets, in the order of the calendar.
    func periods(ofIndicator indicator: Int) -> [Period] { periodsOfIndicator[indicator] ?? [] }

    /// Numbers of the subjects and periods that have targets.
    var cells: [(subject: Int, period: Int)] {
        frame.subjects.indices.flatMap { subject in
            frame.periods.indices.compactMap { period in
                targets(subject: subject, period: period).isEmpty ? nil : (subject, period)
            }
        }
    }

    /// Of several rows for one indicator and period: the most specific one for the unit, of its revisions the last.
    static func that(counts targets: [Target], for unit: Int32, on day: DayNumber, in plan: Plan) -> Target? {
        if targets.isEmpty { return nil }
        let level = (plan.units.unit(unit, on: day) ?? plan.units.latest(unit)).level
        var best: (rank: Int, recordedOn: Int32, target: Target)?
        for target in targets {
            guard let rank = rank(target.scope, unit, level) else { continue }
            let recordedOn = target.recordedOn?.rawValue ?? .min
            if let best, (rank, recordedOn) < (best.rank, best.recordedOn) { continue }
            best = (rank, recordedOn, target)
        }
        return best?.target
    }

    private static func rank(_ scope: TargetScope, _ unit: Int32, _ level: String) -> Int? {
        switch scope {
        case .unit(let named): named == unit ? 2 : nil
        case .level(let named): named == level ? 1 : nil
        case .all: 0
        }
    }
}

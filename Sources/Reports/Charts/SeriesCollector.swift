import PlanModel

/// One verdict on an indicator, with what a chart needs of it.
struct JudgedFigure: Sendable {
    /// Number in `RunFrame.periods`.
    var period: Int32
    /// Number in `RunFrame.assignments`.
    var assignment: Int32
    var status: UInt8
    var value: Double
    var target: Double
    var score: Double
    var flags: VerdictFlags
}

/// The verdicts on an indicator in one unit, by period and assignment.
struct JudgedUnit: Sendable {
    var unit: Int32
    var figures: [JudgedFigure]
    /// Whether one of them is missed in the report's year.
    var isMissed: Bool
}

/// The units whose charts a report can show of one indicator.
struct JudgedIndicator: Sendable {
    /// Number in `RunFrame.subjects`.
    var subject: Int32
    /// The plan's own first, then in table order.
    var units: [JudgedUnit]
    /// How many units it was judged for, those included whose figures are not kept.
    var unitCount: Int
}

/// Keeps the figures that charts show, however many units there are: of each indicator those of the plan's own unit and
/// of a few others, of which the ones that missed go before.
struct SeriesCollector: Sendable {
    /// The most units of an indicator beside the plan's own.
    static let mostUnits = 3

    private let ownUnit: Int32
    private let isIndicator: [Bool]
    private let latest: [Bool]
    private let isMissed: [Bool]
    private var kept: [[JudgedUnit]]
    private var counts: [Int]
    /// Of each subject: whether no further unit but the plan's own can come in.
    private var isFull: [Bool]

    init(_ frame: RunFrame, _ periods: ReportPeriods) {
        ownUnit = frame.plan.ownUnit
        isIndicator = frame.subjects.map { if case .indicator = $0.kind { true } else { false } }
        latest = frame.periods.map { $0.year == periods.year }
        isMissed = frame.plan.statuses.statuses.map { Outcome($0) == .missed }
        kept = Array(repeating: [], count: frame.subjects.count)
        isFull = Array(repeating: false, count: frame.subjects.count)
        counts = Array(repeating: 0, count: frame.subjects.count)
    }

    /// Takes the verdicts on one subject of one unit.
    mutating func add(_ batch: VerdictBatch, _ range: Range<Int>) {
        let (subject, unit) = (Int(batch.subject[range.lowerBound]), batch.unit[range.lowerBound])
        guard isIndicator[subject] else { return }
        counts[subject] += 1
        if isFull[subject], unit != ownUnit { return }
        let isMissed = range.contains { latest[Int(batch.period[$0])] && self.isMissed[Int(batch.status[$0])] }
        guard let place = place(of: unit, subject, isMissed) else { return }
        let judged = JudgedUnit(unit: unit, figures: range.map { JudgedFigure(batch, $0) }, isMissed: isMissed)
        if place == kept[subject].count { kept[subject].append(judged) } else { kept[subject][place] = judged }
        let missed = kept[subject].reduce(0) { $0 + ($1.isMissed && $1.unit != ownUnit ? 1 : 0) }
        isFull[subject] = missed >= SeriesCollector.mostUnits
    }

    /// Where a unit is kept; nil where it is not.
    private func place(of unit: Int32, _ subject: Int, _ isMissed: Bool) -> Int? {
        let others = kept[subject].reduce(0) { $0 + ($1.unit == ownUnit ? 0 : 1) }
        if unit == ownUnit || others < SeriesCollector.mostUnits { return kept[subject].count }
        return isMissed ? kept[subject].lastIndex { $0.unit != ownUnit && !$0.isMissed } : nil
    }

    /// What was kept, by indicator in the order of the tables.
    func finish(_ order: ReportOrder) -> [JudgedIndicator] {
        order.sorted(subjects: counts.indices.filter { counts[$0] > 0 }).map { subject in
            let units = order.sorted(kept[subject], by: \.unit)
            let own = units.filter { $0.unit == ownUnit }
            return JudgedIndicator(
                subject: Int32(subject),
                units: own + units.filter { $0.unit != ownUnit },
                unitCount: counts[subject]
            )
        }
    }
}

extension JudgedFigure {
    init(_ batch: VerdictBatch, _ row: Int) {
        self.init(
            period: batch.period[row],
            assignment: batch.assignment[row],
            status: batch.status[row],
            value: batch.value[row],
            target: batch.target[row],
            score: batch.score[row],
            flags: batch.flags[row]
        )
    }
}

import Diagnostics
import PlanModel

/// Gathers what reports show while a run goes on, batch by batch.
///
/// ```swift
/// var collector = ReportCollector(frame: frame)
/// collector.add(batch)                                    // as often as there are batches
/// let content = collector.finish(diagnostics: diagnostics)
/// ```
///
/// Memory stays flat: beyond `mostRows` verdicts only totals are kept.
public struct ReportCollector: Sendable {
    /// The most verdicts that a report shows one by one.
    public static let mostRows = 20_000
    /// The most missed ones that are kept where rows are not.
    static let mostMissed = 200
    /// The most names of missing figures that are kept of an agency.
    static let mostMissing = 8

    private let frame: RunFrame
    private let periods: ReportPeriods
    private let illustration: Illustration
    /// How each status counts.
    private let outcomes: [Outcome]
    private var totals: ReportTotals
    private var figures = FigureCounts()
    private var rows: [ReportRow] = []
    private var missed: [ReportRow] = []
    private var parents: [ReportRow] = []
    /// Of each subject, whether it counts in totals: those of objectives and units only sum others up.
    private let counts: [Bool]
    /// Of each subject, whether verdicts on it are about a unit.
    private let isCheck: [Bool]
    /// Of each status, whether it is what a check says of figures: nothing that was promised is met or missed by it.
    private let isOfCheck: [Bool]
    private var missedCount = 0
    private var missedEarlierCount = 0
    private var failedChecks: [ReportRow] = []
    private var failedCheckCount = 0
    private var series: SeriesCollector
    private var illustrativeCount = 0
    private var verdictCount = 0
    /// Of each assignment and year, the latest row of the subject at hand; -1 where there is none.
    private var latest: [Int]
    /// Of each year, how its verdicts count.
    private var yearCounts: [OutcomeCounts]

    /// A collector for a run of this frame, before its first batch.
    public init(frame: RunFrame) {
        self.frame = frame
        periods = ReportPeriods(frame.periods)
        illustration = Illustration(frame)
        outcomes = frame.plan.statuses.statuses.map(Outcome.init)
        totals = ReportTotals(frame)
        series = SeriesCollector(frame, periods)
        counts = frame.subjects.map { subject in
            switch subject.kind {
            case .indicator, .task: true
            case .objective, .unit: false
            }
        }
        isCheck = frame.subjects.map { $0.kind == .unit }
        isOfCheck = frame.plan.statuses.statuses.map { ["consistent", "inconsistent"].contains($0.id) }
        latest = Array(repeating: -1, count: frame.assignments.count * periods.years.count)
        yearCounts = periods.years.map { _ in OutcomeCounts() }
    }

    /// Takes the verdicts of a batch; batches come in output order, and no unit is in two of them.
    public mutating func add(_ batch: VerdictBatch) {
        verdictCount += batch.count
        if verdictCount > ReportCollector.mostRows {
            rows = []
            if missed.count > ReportCollector.mostMissed { missed.removeSubrange(ReportCollector.mostMissed...) }
        }
        var first = 0
        while first < batch.count {
            var end = first + 1
            while end < batch.count, batch.unit[end] == batch.unit[first], batch.subject[end] == batch.subject[first] {
                end += 1
            }
            addSubject(batch, first..<end)
            first = end
        }
    }

    /// The content of the reports.
    ///
    /// - Parameters:
    ///   - diagnostics: all that was met, from reading on.
    ///   - engine: name and version of what judged.
    public consuming func finish(diagnostics: DiagnosticList, engine: String = "") -> ReportContent {
        let order = ReportOrder(frame, periods)
        return ReportContent(
            frame: frame,
            engine: engine,
            verdictCount: verdictCount,
            rows: order.sorted(rows),
            year: periods.year,
            years: zip(periods.years, yearCounts).map { year, counts in
                let lasts = frame.periods.filter { $0.year == year }.map(\.lastDay)
                return YearLine(year: year, counts: counts, isOpen: lasts.contains { $0 > frame.asOf })
            },
            figures: figures,
            lines: totals.shown,
            missed: order.latestYearFirst(missed),
            parents: order.sorted(parents),
            missedCount: missedCount,
            missedEarlierCount: missedEarlierCount,
            agencies: order.sorted(totals.agencies),
            illustrativeCount: illustrativeCount,
            objectiveOfSubject: totals.tree.lines.map(\.first),
            judged: series.finish(order),
            failedChecks: order.latestFirst(failedChecks),
            failedCheckCount: failedCheckCount,
            diagnostics: Severity.allCases.sorted(by: >).flatMap { severity in
                diagnostics.sorted.filter { $0.severity == severity }
            }
        )
    }

    /// Takes the verdicts on one subject of one unit: of all periods, by all assignments.
    private mutating func addSubject(_ batch: VerdictBatch, _ range: Range<Int>) {
        addFigures(batch, range)
        series.add(batch, range)
        addFailedChecks(batch, range)
        for row in range {
            if batch.status[row] == StatusTable.noData, counts[Int(batch.subject[row])] {
                totals.addMissing(unit: batch.unit[row])
            }
            let isIllustrative = illustration.marks(
                unit: batch.unit[row],
                subject: batch.subject[row],
                period: batch.period[row]
            )
            if isIllustrative { illustrativeCount += 1 }
            if verdictCount <= ReportCollector.mostRows {
                rows.append(ReportRow(batch, row, frame: frame, isIllustrative: isIllustrative))
            }
            let place = Int(batch.assignment[row]) * periods.years.count + periods.yearPlace[Int(batch.period[row])]
            let rival = latest[place]
            if rival < 0 || isLater(batch.period[row], than: batch.period[rival]) { latest[place] = row }
        }
        for assignment in frame.assignments.indices { addLatest(batch, assignment) }
    }

    /// Takes the verdict of each year that says how a subject stands in it, and forgets them.
    private mutating func addLatest(_ batch: VerdictBatch, _ assignment: Int) {
        let years = periods.years
        let start = assignment * years.count
        guard let last = years.indices.last(where: { latest[start + $0] >= 0 }) else { return }
        for place in 0...last where latest[start + place] >= 0 {
            let row = latest[start + place]
            guard counts[Int(batch.subject[row])] else {
                if place == last { addParent(batch, row) }
                continue
            }
            guard !isOfCheck[Int(batch.status[row])] else { continue }
            let outcome = outcomes[Int(batch.status[row])]
            yearCounts[place][outcome] += 1
            if place == last { addMissed(batch, row) }
            guard years[place] == periods.year else { continue }
            totals.add(unit: batch.unit[row], subject: batch.subject[row], outcome)
            guard place > 0, years[place - 1] == years[place] - 1, latest[start + place - 1] >= 0 else { continue }
            let before = outcomes[Int(batch.status[latest[start + place - 1]])]
            totals.compare(subject: batch.subject[row], outcome, before: before)
        }
        for place in 0...last { latest[start + place] = -1 }
    }

    /// Whether a check with this outcome found something wrong, or could not be made.
    static func isFailed(_ outcome: Outcome) -> Bool { outcome == .missed || outcome == .failed }

    /// Takes checks that failed, of whatever period: a contradiction in an old figure is one in all that builds on it.
    private mutating func addFailedChecks(_ batch: VerdictBatch, _ range: Range<Int>) {
        for row in range where isFailedCheck(batch, row) {
            failedCheckCount += 1
            if verdictCount > ReportCollector.mostRows, failedChecks.count >= ReportCollector.mostMissed { continue }
            failedChecks.append(ReportRow(batch, row, frame: frame, isIllustrative: false))
        }
    }

    private func isFailedCheck(_ batch: VerdictBatch, _ row: Int) -> Bool {
        let status = Int(batch.status[row])
        return ReportCollector.isFailed(outcomes[status]) && (isCheck[Int(batch.subject[row])] || isOfCheck[status])
    }

    /// Takes the latest verdict of an assignment on an objective or a unit.
    private mutating func addParent(_ batch: VerdictBatch, _ row: Int) {
        if verdictCount > ReportCollector.mostRows, parents.count >= ReportCollector.mostMissed { return }
        let isIllustrative = illustration.marks(
            unit: batch.unit[row],
            subject: batch.subject[row],
            period: batch.period[row]
        )
        parents.append(ReportRow(batch, row, frame: frame, isIllustrative: isIllustrative))
    }

    /// Takes the latest verdict of an assignment on a subject, of whatever year, if it is a miss: what was missed stays
    /// so until it is judged again.
    private mutating func addMissed(_ batch: VerdictBatch, _ row: Int) {
        guard outcomes[Int(batch.status[row])] == .missed else { return }
        missedCount += 1
        if periods.years[periods.yearPlace[Int(batch.period[row])]] != periods.year { missedEarlierCount += 1 }
        if verdictCount <= ReportCollector.mostRows || missed.count < ReportCollector.mostMissed {
            let isIllustrative = illustration.marks(
                unit: batch.unit[row],
                subject: batch.subject[row],
                period: batch.period[row]
            )
            missed.append(ReportRow(batch, row, frame: frame, isIllustrative: isIllustrative))
        }
    }

    private mutating func addFigures(_ batch: VerdictBatch, _ range: Range<Int>) {
        var row = range.lowerBound
        while row < range.upperBound {
            let period = batch.period[row]
            var flags: VerdictFlags = []
            var hasValue = false
            while row < range.upperBound, batch.period[row] == period {
                flags.formUnion(batch.flags[row])
                if !batch.value[row].isNaN { hasValue = true }
                row += 1
            }
            guard hasValue else { continue }
            figures.all += 1
            if flags.contains(.estimate) {
                figures.estimates += 1
            } else if flags.contains(.provisional) {
                figures.provisional += 1
            }
        }
    }

    private func isLater(_ a: Int32, than b: Int32) -> Bool { periods.rank[Int(a)] > periods.rank[Int(b)] }
}

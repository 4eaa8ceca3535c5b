import Diagnostics
import PlanModel

/// All that the reports of one run show, gathered once. Every format prints this value; none looks into the run itself.
public struct ReportContent: Sendable {
    public let frame: RunFrame
    /// Name and version of what judged, as `TienDo 1.0`; empty where it was not given.
    public let engine: String
    /// Verdicts of the whole run.
    public let verdictCount: Int
    /// The verdicts, in the order of the plan's tables, then by agency, period and rule; empty where there are more than
    /// `ReportCollector.mostRows`.
    public let rows: [ReportRow]
    /// The year that lines and lists are about: the one of the latest period that was judged; nil where none was.
    public let year: Int?
    /// How each judged year stands, in order.
    public let years: [YearLine]
    public let figures: FigureCounts
    /// A line for each objective, in table order; one of what serves none, where there are both; last the total.
    public let lines: [ObjectiveLine]
    /// What the latest verdict of a rule calls missed or overdue, be it of an earlier year: those of the latest year first,
    /// then in the order of `rows`; where rows are left out the first ones only.
    public let missed: [ReportRow]
    /// The latest verdict of each rule on an objective or a unit, be it of an earlier year, in the order of `rows`. Where
    /// rows are left out the first ones only.
    public let parents: [ReportRow]
    /// How many of `missed` there are altogether.
    public let missedCount: Int
    /// How many of them were last judged in a year before the report's.
    public let missedEarlierCount: Int
    /// Agencies that verdicts are about, in table order.
    public let agencies: [AgencyLine]
    /// How many verdicts rest on targets or tasks that were made up for an example.
    public let illustrativeCount: Int
    let objectiveOfSubject: [Int?]
    /// Verdicts on indicators whose figures the page draws.
    let judged: [JudgedIndicator]
    /// Checks of figures that failed or could not be made, of all periods, the latest first; where rows are left out some
    /// of them only.
    let failedChecks: [ReportRow]
    /// How many they are altogether.
    let failedCheckCount: Int
    /// What was met, errors first, then by place.
    public let diagnostics: [Diagnostic]

    /// Whether rows are left out, because there are too many for a page.
    public var isTotalsOnly: Bool { rows.count < verdictCount }

    /// Agencies whose figures are missing in the report's year, those with the most missing first.
    public var missing: [AgencyLine] {
        agencies.filter { $0.counts[.noData] > 0 }
            .enumerated()
            .sorted { ($1.element.counts[.noData], $0.offset) < ($0.element.counts[.noData], $1.offset) }
            .map(\.element)
    }

    /// Number of the objective that a row's subject serves, in `Plan.objectives`; nil where there is none.
    func objective(of row: ReportRow) -> Int? { objectiveOfSubject[Int(row.subject)] }

    /// The latest verdicts of the plan's own unit on an objective.
    func verdicts(on line: ObjectiveLine) -> [ReportRow] {
        guard case .objective(let number) = line.subject else { return [] }
        return parents.filter {
            frame.subjects[Int($0.subject)].kind == .objective(number) && $0.unit == frame.plan.ownUnit
        }
    }

    /// The latest verdicts on units: composites, and checks that found nothing wrong.
    var checks: [ReportRow] {
        parents.filter { row in
            frame.subjects[Int(row.subject)].kind == .unit
                && !ReportCollector.isFailed(Outcome(frame.plan.statuses[row.status]))
        }
    }

    /// Whether a row is of a year before the one that the report is about.
    func isEarlier(_ row: ReportRow) -> Bool { frame.periods[Int(row.period)].year != year }

    /// How many diagnostics have this severity.
    public func count(_ severity: Severity) -> Int { diagnostics.filter { $0.severity == severity }.count }
}

/// How many figures were judged, and how sure they are. A figure that several rules judge counts once.
public struct FigureCounts: Sendable, Hashable {
    public var all = 0
    /// Figures whose verdict rests on an estimate.
    public var estimates = 0
    /// Figures whose verdict rests on a provisional figure.
    public var provisional = 0
}

/// How one objective stands, with those below it.
public struct ObjectiveLine: Sendable, Hashable {
    /// What a line is about.
    public enum Subject: Sendable, Hashable {
        /// Number in `Plan.objectives`.
        case objective(Int)
        /// What serves no objective of the plan.
        case noObjective
        case total
    }

    public var subject: Subject
    /// How many objectives stand above it.
    public var depth: Int
    /// Verdicts of the report's year. Of several periods in it, the latest of each subject, unit and rule counts.
    public var counts: OutcomeCounts
    /// How many of them were decided in the year before, too: met, missed or the like, not without data.
    public var compared: Int
    /// How many more of these are met than in the year before.
    public var gained: Int

    /// How many more are met than in the year before, among what was decided in both; nil where there is nothing such.
    public var change: Int? { compared > 0 ? gained : nil }
}

/// How one year stands. Of several periods in it, the latest of each subject, unit and rule counts.
public struct YearLine: Sendable, Hashable {
    public var year: Int
    public var counts: OutcomeCounts
    /// Whether one of its periods is not over on the evaluation date.
    public var isOpen: Bool
}

/// How one agency or unit stands in the report's year.
public struct AgencyLine: Sendable, Hashable {
    /// Number in `Plan.units`.
    public var unit: Int32
    public var counts: OutcomeCounts
    /// Subjects whose figures are missing, the first ones.
    public var missing: [Int32]
    /// Verdicts without data in all periods of the run.
    public var missingInAllPeriods: Int
}

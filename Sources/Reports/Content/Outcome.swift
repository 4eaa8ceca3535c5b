import PlanModel

/// How a status counts in the lines of a report, whatever words a plan has.
public enum Outcome: Int, Sendable, CaseIterable {
    /// Statuses that are good: `exceeded`, `met`, `done`, `consistent`, and those that a plan declares so.
    case met
    case near
    /// Reached, but too late.
    case late
    /// Not reached: `missed`, `overdue`, `inconsistent`.
    case missed
    /// A task that runs or hasn't begun, its deadline not over.
    case pending
    case noData
    /// The rule failed or was stopped.
    case failed
    /// A status of the plan's own that is not good: what it means only the plan knows.
    case other
    /// Takes no part in totals.
    case notApplicable

    /// How this status counts.
    public init(_ status: Status) {
        switch status.id {
        case "no_data": self = .noData
        case "not_applicable": self = .notApplicable
        case "error", "limit": self = .failed
        case "near": self = .near
        case "done_late": self = .late
        case "missed", "overdue", "inconsistent": self = .missed
        case "in_progress", "not_started": self = .pending
        default: self = status.isGood ? .met : .other
        }
    }
}

/// How many verdicts count how.
public struct OutcomeCounts: Sendable, Hashable {
    private var counts = [Int](repeating: 0, count: Outcome.allCases.count)

    /// None yet.
    public init() {}

    public subscript(_ outcome: Outcome) -> Int {
        get { counts[outcome.rawValue] }
        set { counts[outcome.rawValue] = newValue }
    }

    /// Verdicts that count: all but those that don't apply.
    public var total: Int { counts.reduce(0, +) - self[.notApplicable] }

    /// Adds the counts of `b`, outcome by outcome.
    public static func += (a: inout OutcomeCounts, b: OutcomeCounts) {
        for outcome in Outcome.allCases { a[outcome] += b[outcome] }
    }
}

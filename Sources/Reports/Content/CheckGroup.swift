import PlanModel

/// Verdicts on units that a list shows in one line: a check of many units that found nothing is said once.
struct CheckGroup {
    /// In the order of the list; at least one.
    var rows: [ReportRow]

    /// The fewest rows that are put together.
    private static let least = 4

    /// Groups of `rows`, in their order.
    static func groups(_ rows: [ReportRow], in content: ReportContent) -> [CheckGroup] {
        var groups: [CheckGroup] = []
        for row in rows {
            if let former = groups.last?.rows[0], isAlike(former, row), isGood(row, in: content) {
                groups[groups.count - 1].rows.append(row)
            } else {
                groups.append(CheckGroup(rows: [row]))
            }
        }
        return groups.flatMap { $0.rows.count < least ? $0.rows.map { CheckGroup(rows: [$0]) } : [$0] }
    }

    private static func isAlike(_ a: ReportRow, _ b: ReportRow) -> Bool {
        (a.subject, a.period, a.assignment, a.status) == (b.subject, b.period, b.assignment, b.status)
    }

    private static func isGood(_ row: ReportRow, in content: ReportContent) -> Bool {
        Outcome(content.frame.plan.statuses[row.status]) == .met
    }
}

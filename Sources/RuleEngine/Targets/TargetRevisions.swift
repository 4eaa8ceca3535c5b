import Diagnostics
import PlanModel

/// Finds of targets that stand several times the revision that counts.
enum TargetRevisions {
    private struct Key: Hashable {
        var indicator: Int32
        var scope: TargetScope
        var period: Period
    }

    /// The numbers of the targets that count, in table order, and whether the rows of each contradict each other.
    static func winners(
        _ plan: Plan,
        knownOn: DayNumber?,
        _ diagnostics: inout DiagnosticList
    ) -> [(number: Int, isConflict: Bool)] {
        var groups: [Key: [Int]] = [:]
        var order: [Key] = []
        for (number, target) in plan.targets.enumerated() {
            if let knownOn, let recordedOn = target.recordedOn, recordedOn > knownOn { continue }
            let key = Key(indicator: target.indicator, scope: target.scope, period: target.period)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(number)
        }
        return order.map { key in
            let rows = groups[key]!
            let winner = RevisionWinner.find(rows.map { recordedOn(plan.targets[$0]) }) { a, b in
                difference(plan.targets[rows[a]], plan.targets[rows[b]])
            }
            if let code = winner.code { report(code, winner, rows.map { plan.targets[$0] }, plan, &diagnostics) }
            return (rows[winner.place], winner.isConflict)
        }
    }

    private static func recordedOn(_ target: Target) -> Int32 {
        target.recordedOn?.rawValue ?? ObservationColumns.undated
    }

    private static func difference(_ a: Target, _ b: Target) -> String? {
        if a.value != b.value { return "value" }
        if a.relation != b.relation { return "relation" }
        if a.upper != b.upper { return "upper" }
        return a.threshold != b.threshold ? "threshold" : nil
    }

    private static func report(
        _ code: DiagnosticCode,
        _ winner: RevisionWinner,
        _ rows: [Target],
        _ plan: Plan,
        _ diagnostics: inout DiagnosticList
    ) {
        var location = rows.last!.location
        if !winner.column.isEmpty { location.header = winner.column }
        diagnostics.add(
            code,
            at: location,
            subject: plan.indicators[Int(rows[0].indicator)].id,
            [
                "rows": .list(rows.map { "\($0.location.file):\($0.location.row ?? 0)" }),
                "column": .text(winner.column),
            ]
        )
    }
}

import Diagnostics
import PlanModel

/// What a row of targets promises: how the figure must stand to the target, and whether that makes sense.
///
/// A cell that can't be read is kept as unreadable, so that the verdict says so: were the row left out, its place would
/// look as if nothing had been promised. A figure without a relation and a direction was read: it is a promise that
/// can't be resolved, and stays as it is.
enum TargetPromise {
    /// - Parameter isDirectionMisspelt: whether the table of indicators lacks directions for a reason that was said.
    static func read(
        _ target: inout Target,
        of indicator: Indicator,
        _ rows: inout TableRows,
        isDirectionMisspelt: Bool
    ) {
        let relation = rows.word(.relation, TableWords.relations)
        switch relation {
        case .empty: break
        case .word(let relation): target.relation = relation
        case .unreadable:
            // The direction's relation would be a guess at what the word was to be.
            if target.value != .empty { target.value = .unreadable }
        }
        readRecordedOn(&target, &rows)
        if target.relation == .between { checkUpper(&target, of: indicator, &rows) }
        checkUpperOfFloor(target, of: indicator, &rows)
        if target.relation == .top, let rank = target.value.number, rank < 1 || rank.rounded() != rank {
            rows.report(
                .rankWrong,
                rows.header.cell(.value),
                subject: indicator.id,
                ["text": .text(rows.text(.value))]
            )
            target.value = .unreadable
        }
        if target.value == .empty, target.threshold == .empty, !rows.header.misspelt.contains(.value) {
            rows.report(.targetEmpty, rows.header.cell(.value), subject: indicator.id)
        }
        let needsDirection =
            switch relation {
            case .empty: true
            case .word(let relation): relation == .top
            case .unreadable: false
            }
        if needsDirection, target.value != .empty, !isDirectionMisspelt,
            TargetRelation.implied(by: indicator.direction) == nil
        {
            rows.report(
                .targetWithoutDirection,
                rows.header.cell(.value),
                subject: indicator.id,
                ["indicator": .text(indicator.id)]
            )
        }
    }

    /// Which revision counts can't be known where one of them has a date that can't be read.
    private static func readRecordedOn(_ target: inout Target, _ rows: inout TableRows) {
        switch rows.date(.recordedOn) {
        case .empty: break
        case .day(let day): target.recordedOn = day
        case .unreadable:
            target.value = .unreadable
            target.upper = target.upper == .empty ? .empty : .unreadable
            target.threshold = target.threshold == .empty ? .empty : .unreadable
        }
    }

    /// Beyond the upper end of a target that is to be passed it is exceeded; below the target that makes no sense.
    private static func checkUpperOfFloor(_ target: Target, of indicator: Indicator, _ rows: inout TableRows) {
        switch target.relation ?? TargetRelation.implied(by: indicator.direction) {
        case .atLeast, .above, .increaseBy, .increaseByPercent: break
        default: return
        }
        guard let value = target.value.number, let upper = target.upper.number, upper < value else { return }
        rows.report(
            .upperBelowValue,
            rows.header.cell(.upper),
            subject: indicator.id,
            ["upper": .text(rows.text(.upper)), "value": .text(rows.text(.value))]
        )
    }

    private static func checkUpper(_ target: inout Target, of indicator: Indicator, _ rows: inout TableRows) {
        if target.value == .unreadable || target.upper == .unreadable { return }
        if target.value == .empty, target.upper == .empty { return }
        let (value, upper) = (target.value.number, target.upper.number)
        if let value, let upper, value <= upper { return }
        let cell = rows.header.cell(.upper) ?? rows.header.cell(.relation)
        rows.report(.upperWrong, cell, subject: indicator.id)
        // Of two ends that contradict each other either may be wrong. One that is not there is missing.
        if value != nil, upper != nil { target.value = .unreadable }
    }
}

import PlanModel

/// What one row of `targets.csv` promises, without its texts.
struct TargetTerms: Sendable {
    var value: Reading
    var upper: Reading
    var threshold: Reading
    /// Nil where the table names none.
    var relation: TargetRelation?
    /// The rows of this target contradict each other: none of its cells can be used.
    var isConflict: Bool

    init(_ target: Target, isConflict: Bool) {
        value = TargetTerms.reading(target.value, isConflict, empty: .noTarget)
        upper = TargetTerms.reading(target.upper, isConflict, empty: .noTarget)
        threshold = TargetTerms.reading(target.threshold, isConflict, empty: .noThreshold)
        relation = target.relation
        self.isConflict = isConflict
    }

    private static func reading(_ cell: CellNumber, _ isConflict: Bool, empty: Reading) -> Reading {
        if isConflict { return .conflict }
        return switch cell {
        case .number(let number): .number(number)
        case .empty: empty
        case .unreadable: .unreadable
        }
    }
}

import PlanModel

/// Decides from what a row's names give whether its rule is called, and if not what comes out instead.
///
/// That the unit does not exist is decided before anything is read. Here what comes first decides: cells that can't be
/// used, the flag `not_applicable`, nothing promised, then what is missing.
struct RowGate {
    private var unreadable: UInt64 = 0
    private var conflicting: UInt64 = 0
    private var missing: UInt64 = 0
    private var withheld: UInt64 = 0
    private var promise: Reason.Kind?

    /// Takes what the name at `place` among the function's parameters gives.
    mutating func take(_ reading: Reading, at place: Int, isOptional: Bool) {
        let bit = UInt64(1) << UInt64(place)
        switch reading {
        case .number, .integer, .boolean, .text, .constant, .history, .children, .statuses, .table, .wholeTable: break
        case .unreadable: unreadable |= bit
        case .conflict: conflicting |= bit
        case .noTarget: if !isOptional { promise = promise ?? .noTarget }
        case .noThreshold: if !isOptional { promise = promise ?? .noThreshold }
        case .missing: if !isOptional { missing |= bit }
        case .withheld: if !isOptional { withheld |= bit }
        }
    }

    /// The outcome where the rule is not called, nil where it is.
    func outcome(isNotApplicable: Bool) -> (status: UInt8, reason: Reason)? {
        if unreadable | conflicting != 0 {
            return (StatusTable.error, Reason(.unusable, first: unreadable, second: conflicting))
        }
        if isNotApplicable { return (StatusTable.notApplicable, Reason(.notApplicable)) }
        if let promise { return (StatusTable.notApplicable, Reason(promise)) }
        if missing | withheld != 0 {
            return (StatusTable.noData, Reason(.missing, first: missing, second: withheld))
        }
        return nil
    }
}

/// What reading a name of a rule gives: a value, or why there is none.
enum Reading: Equatable, Sendable {
    case number(Double)
    case integer(Int64)
    case boolean(Bool)
    /// Handle of a text in the state that the rule runs in.
    case text(Int32)
    /// Handle of a constant in the state that the rule runs in.
    case constant(Int32)
    /// Years or periods with their figures: written elsewhere, never missing.
    case history
    /// The verdicts of children: written elsewhere, never missing.
    case children
    /// Statuses by texts: number of a table of the row's `VerdictReader`.
    case statuses(Int32)
    /// Numbers by texts: entries of the row's `BindingReader`.
    case table(first: Int32, count: Int32)
    /// The same of whole numbers.
    case wholeTable(first: Int32, count: Int32)
    case missing
    case withheld
    case unreadable
    case conflict
    /// Nothing was promised.
    case noTarget
    case noThreshold

    /// The number, where it is one.
    var number: Double? { if case .number(let number) = self { number } else { nil } }

    /// The whole number, where it is one.
    var integer: Int64? { if case .integer(let integer) = self { integer } else { nil } }

    /// What a figure gives for the decimals that it is printed with; missing where it is not printed.
    static func decimals(_ decimals: UInt8) -> Reading {
        decimals == Figure.notPrinted ? .missing : .integer(Int64(decimals))
    }

    /// Whether the rule is given a value; otherwise it is given nil, or not called.
    var isPresent: Bool {
        switch self {
        case .number, .integer, .boolean, .text, .constant, .history, .children, .statuses, .table, .wholeTable:
            true
        default: false
        }
    }
}

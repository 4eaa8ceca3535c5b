/// Of what kind a value is that a rule sees.
public enum ValueKind: String, Sendable, CaseIterable {
    case number
    case text
    case boolean
    case table

    /// The kind of a parameter's value.
    public init(_ value: ParameterValue) {
        self =
            switch value {
            case .boolean: .boolean
            case .integer, .number: .number
            case .text: .text
            case .table: .table
            }
    }
}

extension Datum {
    /// The kind of what a rule gets; dates, years and counts are numbers.
    public var kind: ValueKind {
        switch self {
        case .relation, .direction, .measure, .flag, .period, .unit, .unitLevel, .indicator, .task, .objective: .text
        case .meets, .open, .ongoing: .boolean
        case .history, .children: .table
        default: .number
        }
    }
}

extension Binding {
    /// The kind of what it gives; nil where only the data tell, as in a further column.
    public var kind: ValueKind? {
        switch aggregate {
        case .table: return .table
        case .some: return .number
        case nil: break
        }
        switch source {
        case .value, .target, .score: return .number
        case .status: return .text
        case .column, .unitColumn, .decimals: return nil
        }
    }
}

/// A value that a rule is given: a number, a text, a table.
///
/// ```swift
/// let names: [String: ParameterValue] = ["value": 99.5, "direction": "up", "history": [2015: 60, 2016: 64]]
/// ```
public enum ParameterValue: Sendable, Hashable {
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case table(ParameterTable)
}

/// A table constant: values at 1…n, and others by key.
public struct ParameterTable: Sendable, Hashable {
    public var items: [ParameterValue]
    /// In key order: numbers, then texts in byte order.
    public var fields: [ParameterField]

    /// A table of these; `fields` must be in key order. Empty without them.
    public init(items: [ParameterValue] = [], fields: [ParameterField] = []) {
        self.items = items
        self.fields = fields
    }
}

/// A value of a table constant by its key.
public struct ParameterField: Sendable, Hashable {
    public var key: ParameterValue
    public var value: ParameterValue

    public init(key: ParameterValue, value: ParameterValue) {
        self.key = key
        self.value = value
    }
}

/// What a parameter is worth: always the same, or changing with time.
public enum ParameterSetting: Sendable, Hashable {
    case constant(ParameterValue)
    /// In the order of their first days; the one in force on a period's last day counts.
    case dated([DatedValue])

    /// The value in force on `day`; nil before the first one.
    public func value(on day: DayNumber) -> ParameterValue? {
        switch self {
        case .constant(let value): value
        case .dated(let values): values.last { $0.from <= day }?.value
        }
    }
}

/// A value of a parameter from a day on.
public struct DatedValue: Sendable, Hashable {
    public var from: DayNumber
    public var value: ParameterValue
    /// The paper that set it; empty where none is named.
    public var basis: String

    public init(from: DayNumber, value: ParameterValue, basis: String = "") {
        self.from = from
        self.value = value
        self.basis = basis
    }
}

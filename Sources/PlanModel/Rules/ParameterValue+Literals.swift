// Values as Swift programs write them: `["value": 99.5, "direction": "up", "history": [2015: 60, 2016: 64]]`.

extension ParameterValue: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension ParameterValue: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
}

extension ParameterValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// A table of values at 1…n.
    public init(arrayLiteral values: ParameterValue...) { self = .table(ParameterTable(items: values)) }

    /// A table by keys, in whatever order they are written; of a key that stands twice the last value counts.
    public init(dictionaryLiteral pairs: (ParameterValue, ParameterValue)...) {
        let values = Dictionary(pairs) { _, last in last }
        self = .table(ParameterTable(values))
    }

    /// A date, which rules take as days since 1970-01-01.
    public static func day(_ day: DayNumber) -> ParameterValue { .integer(Int64(day.rawValue)) }
}

extension ParameterTable {
    /// A table of values by their keys, which are numbers or texts.
    ///
    /// ```swift
    /// ParameterTable(["a": 38, "b": 14])
    /// ```
    public init(_ values: [ParameterValue: ParameterValue]) {
        var items: [ParameterValue] = []
        while let value = values[.integer(Int64(items.count + 1))] { items.append(value) }
        let further = values.filter { pair in
            if case .integer(let key) = pair.key { key < 1 || key > Int64(items.count) } else { true }
        }
        self.init(
            items: items,
            fields: further.map { ParameterField(key: $0.key, value: $0.value) }.sorted { $0.key.precedes($1.key) }
        )
    }
}

extension ParameterValue {
    /// Whether it stands before another as a key of a table: numbers, then texts in byte order.
    fileprivate func precedes(_ other: ParameterValue) -> Bool {
        switch (number, other.number) {
        case (let a?, let b?): return a < b
        case (nil, _?): return false
        case (_?, nil): return true
        case (nil, nil):
            guard case .text(let a) = self, case .text(let b) = other else { return false }
            return a.utf8.lexicographicallyPrecedes(b.utf8)
        }
    }

    /// The number, whole or not; nil for all else.
    fileprivate var number: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .number(let number): number
        case .boolean, .text, .table: nil
        }
    }
}

/// Arguments of many rows for one function, one after another. Reused from batch to batch.
public struct RuleArguments {
    public init() {}
    /// Forgets all rows, keeps the memory.
    public mutating func removeAll() {}
    public private(set) var rowCount = 0
    public mutating func appendNil() {}
    public mutating func append(number: Double) {}
    public mutating func append(integer: Int64) {}
    public mutating func append(boolean: Bool) {}
    /// A text of the state, by its handle.
    public mutating func append(text handle: Int32) {}
    /// A constant of the state, by its handle.
    public mutating func append(constant handle: Int32) {}
    /// A read-only table of numbers, keyed by integers (years) or by texts (handles), in key order.
    public mutating func append(numbersByInteger entries: [(key: Int64, value: Double)]) {}
    public mutating func append(numbersByText entries: [(key: Int32, value: Double)]) {}
    /// Ends a row; every row has as many arguments as the function has parameters.
    public mutating func endRow() { rowCount += 1 }
}

/// Texts of which many are the same: by place, the number of the text.
public struct PooledColumn: Sendable {
    /// The different texts.
    public private(set) var pool = TextPool()
    /// By place, the number in `pool`.
    public private(set) var numbers = NumberColumn()

    /// No texts yet.
    public init() {}

    /// Appends a text.
    public mutating func append(_ text: UnsafeBufferPointer<UInt8>) { numbers.append(pool.number(adding: text)) }

    /// Appends a text.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Puts another text at a place.
    public mutating func set(_ place: Int, _ text: String) {
        var text = text
        numbers.set(place, text.withUTF8 { pool.number(adding: $0) })
    }

    /// A text as such.
    public subscript(place: Int) -> String { pool.texts[Int(numbers[place])] }

    func reordered(_ order: [Int32]) -> PooledColumn {
        var column = self
        column.numbers = numbers.reordered(order)
        return column
    }

    mutating func trim() {
        pool.trim()
        numbers.trim()
    }
}

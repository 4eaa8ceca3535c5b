/// Texts by number, one behind another in one piece of memory: none costs more than its bytes and four others, none of
/// these four where all are of one length, as ids mostly are, and none becomes a `String` before it is asked for.
public struct TextColumn: RandomAccessCollection, Sendable {
    @usableFromInline private(set) var bytes: [UInt8] = []
    /// Where each text begins, and where the last one ends. Not kept as long as all texts are empty.
    @usableFromInline private(set) var starts = NumberColumn()
    /// Texts so far.
    public private(set) var count = 0

    /// No texts yet.
    public init() {}

    public var startIndex: Int { 0 }
    public var endIndex: Int { count }

    /// A text as such.
    public subscript(place: Int) -> String { withBytes(place) { String(decoding: $0, as: UTF8.self) } }

    /// Whether no text has a letter.
    @inlinable
    public var areAllEmpty: Bool { starts.count == 0 }

    /// Makes room ahead, for who knows how much is to come.
    public mutating func reserve(bytes: Int) { self.bytes.reserveCapacity(bytes) }

    /// Appends a text that is given as bytes of UTF-8.
    public mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        count += 1
        if areAllEmpty {
            if text.isEmpty { return }
            starts.append(0)
            if count == 1 { starts.expect(step: Int32(text.count)) }
            for _ in 1..<count { starts.append(0) }
        }
        bytes.append(contentsOf: text)
        starts.append(Int32(bytes.count))
    }

    /// Appends a text.
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// The bytes of a text.
    @inlinable
    public func withBytes<Result>(_ place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if areAllEmpty { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let range = Int(starts[place])..<Int(starts[place + 1])
        return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Whether a text is empty.
    @inlinable
    public func isEmpty(_ place: Int) -> Bool { areAllEmpty || starts[place] == starts[place + 1] }

    /// The bytes of all texts together.
    public func withAllBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer(body)
    }

    /// Whether these are the bytes of a text.
    func isEqual(_ place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        withBytes(place) { $0.count == text.count && TextColumn.order($0, text) == 0 }
    }

    /// The order of two texts as bytes: below 0 where `a` comes first, 0 where they are the same.
    static func order(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
        for place in 0..<Swift.min(a.count, b.count) where a[place] != b[place] {
            return a[place] < b[place] ? -1 : 1
        }
        return a.count - b.count
    }

    /// The same, of two of the texts.
    func order(_ a: Int, _ b: Int) -> Int {
        withBytes(a) { a in withBytes(b) { TextColumn.order(a, $0) } }
    }

    /// The texts at these places, in this order, without room for more.
    func reordered(_ order: [Int32]) -> TextColumn {
        var column = TextColumn()
        if areAllEmpty {
            column.count = order.count
            return column
        }
        column.reserve(bytes: bytes.count)
        for place in order { withBytes(Int(place)) { column.append($0) } }
        return column
    }

    /// Gives back room that was made for more.
    mutating func trim() {
        if bytes.capacity > bytes.count + bytes.count / 8 { bytes = bytes.trimmed() }
        starts.trim()
    }
}

// A cell may hold several texts: no byte of UTF-8 is the one that ends each of them here.
extension TextColumn {
    private static let end: UInt8 = 0xFF

    /// Appends a cell of several texts, or of none.
    public mutating func append(list: [String]) {
        if list.isEmpty { return append("") }
        let bytes = list.flatMap { Array($0.utf8) + [TextColumn.end] }
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// The texts of such a cell.
    public func list(_ place: Int) -> [String] {
        withBytes(place) { bytes in
            bytes.isEmpty
                ? []
                : bytes.dropLast().split(separator: TextColumn.end, omittingEmptySubsequences: false).map {
                    String(decoding: $0, as: UTF8.self)
                }
        }
    }
}

extension Array {
    /// The same without room for more.
    func trimmed() -> [Element] { withUnsafeBufferPointer { Array($0) } }
}

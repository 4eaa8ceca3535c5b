/// One row of a CSV file, valid until the next is read into it.
public struct CSVRow {
    /// Row as a spreadsheet shows it, from 1.
    public internal(set) var number = 0
    /// Line of the file on which it starts, from 1.
    public internal(set) var line = 0
    /// What is wrong with its cells.
    public internal(set) var problems: [CSVProblem] = []
    public init() {}
    public var count: Int { 0 }
    /// The cell's bytes without quotes, blanks kept. A cell beyond the row's end is empty.
    public func withBytes<Result>(_ cell: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        fatalError()
    }
    /// The cell as text after NFC and trimming; bytes that are not UTF-8 are replaced.
    public func text(_ cell: Int) -> String { "" }
    /// Whether there is nothing but blanks.
    public func isEmpty(_ cell: Int) -> Bool { true }
    /// Byte column in its line at which the cell starts, from 1.
    public func column(_ cell: Int) -> Int { 1 }
}
/// What is wrong with a cell of a CSV file.
public struct CSVProblem: Hashable, Sendable {
    public enum Kind: Sendable { case quoteNotClosed, textAfterQuote, notUTF8, nulByte }
    public var kind: Kind
    public var cell: Int
}

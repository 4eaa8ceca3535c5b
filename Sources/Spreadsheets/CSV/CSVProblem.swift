/// What is wrong with a cell of a CSV file.
public struct CSVProblem: Hashable, Sendable {
    /// What is wrong. All of it leaves a row that can be read on.
    public enum Kind: Sendable {
        /// A quote opens and the file ends before it closes; the cell holds all that follows.
        case quoteNotClosed
        /// Something other than blanks stands between a closing quote and the next comma; the cell holds both.
        case textAfterQuote
        /// The cell's bytes are not UTF-8.
        case notUTF8
        /// The cell holds a zero byte.
        case nulByte
    }

    public var kind: Kind
    /// The cell's place in its row, from 0.
    public var cell: Int
}

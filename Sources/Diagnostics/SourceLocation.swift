/// A place in a file: a cell of a table, or a range of a text.
///
/// Rows, lines and columns count from 1; a column of text is in UTF-8 bytes, not in characters: in `bảng,x` the `x`
/// stands at column 8, for “ả” takes three bytes. Where a display column is wanted, whoever displays works it out.
public struct SourceLocation: Hashable, Sendable {
    /// Path relative to the plan folder, as in `data/observations.csv`; of a standard rule `standard/NAME.lua`,
    /// so that it can't be taken for one of the plan's own in `rules/`.
    public var file: String
    /// Row of a table as a spreadsheet shows it (the header is row 1 when it comes first); nil in a text.
    public var row: Int?
    /// Header of the table's column, as printed; nil where the whole row or table is meant.
    public var header: String?
    /// Line of the file; nil where the whole file is meant.
    public var line: Int?
    /// Column in that line, in UTF-8 bytes; nil where the whole line is meant.
    public var column: Int?
    /// The column behind the last one that is meant, in the line `endLine`; nil where it is not known.
    public var endColumn: Int?
    /// The line of the end where that is another than `line`.
    public var endLine: Int?

    /// A place in a text; without a line the whole file.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// A place in a table; without a header the whole row. Without a line the row is taken for it, which is right where no
    /// cell above holds a line break.
    public init(file: String, row: Int, header: String? = nil, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.row = row
        self.header = header
        self.line = line ?? row
        self.column = column
    }
}

extension SourceLocation: Comparable {
    /// By file, then by place in the file; the whole comes before its parts.
    public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
        if a.file != b.file { return a.file.utf8.lexicographicallyPrecedes(b.file.utf8) }
        if a.line != b.line { return (a.line ?? 0) < (b.line ?? 0) }
        if a.column != b.column { return (a.column ?? 0) < (b.column ?? 0) }
        if a.row != b.row { return (a.row ?? 0) < (b.row ?? 0) }
        guard let header = a.header, let other = b.header else { return a.header == nil && b.header != nil }
        return header.utf8.lexicographicallyPrecedes(other.utf8)
    }
}

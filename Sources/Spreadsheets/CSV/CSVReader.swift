/// Reads CSV row by row: commas, RFC 4180 quotes with line breaks, LF or CRLF, a byte order mark.
public struct CSVReader {
    /// - Parameter bytes: the whole file.
    public init(_ bytes: [UInt8]) {}
    /// Reads the next row into `row`; false where there is none. Wholly empty lines are skipped but counted.
    public mutating func next(_ row: inout CSVRow) -> Bool { false }
}

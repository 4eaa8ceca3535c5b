/// Bytes of a file that stand together.
struct FileWindow: Sendable {
    var bytes: [UInt8]
    /// Where they begin in the file.
    var base: Int
    /// The part of them in which rows begin; what stands behind is there to be looked at.
    var rows: Range<Int>

    /// Where in the file rows begin.
    var start: Int { base + rows.lowerBound }
    /// Where in the file the part ends.
    var end: Int { base + rows.upperBound }
}

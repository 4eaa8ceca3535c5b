/// How a file is mended: a range of it, and the text that belongs there instead.
///
/// A diagnostic has one only where it is certain: whoever wrote the file would write just that.
public struct DiagnosticFix: Hashable, Sendable {
    /// Where the text is taken out: with line, column and the end; without an end nothing is taken out there.
    public var location: SourceLocation
    public var replacement: String

    public init(at location: SourceLocation, replacement: String) {
        self.location = location
        self.replacement = replacement
    }
}

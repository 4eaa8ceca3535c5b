/// A token: where its text stands. What lies between two tokens is blanks and comments, so that tokens and the gaps
/// between them are the whole text.
public struct Token: Sendable, Hashable {
    public var kind: TokenKind
    /// Offset of its first byte.
    public var start: Int32
    /// Offset of the byte after its last.
    public var end: Int32
    /// Of a name its number among the names of the text, equal for equal names; -1 for other tokens.
    public var name: Int32
}

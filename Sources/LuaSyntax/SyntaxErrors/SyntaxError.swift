/// What is wrong with a Lua text and where. Data alone: sentences are made by who shows it.
public struct SyntaxError: Error, Sendable, Hashable {
    /// What is wrong; offsets in it are those of the bytes that it is about.
    public enum Kind: Sendable, Hashable {
        // Tokens.
        case unfinishedString, unfinishedLongString, unfinishedLongComment
        case invalidLongStringDelimiter
        case malformedNumber
        case invalidEscape
        /// `\x` without two hexadecimal digits.
        case hexDigitExpected
        /// `\300`, or a code point of 2^31 or more in `\u{…}`.
        case escapeTooLarge
        /// `\u` without its braces.
        case braceExpected

        // Grammar.
        case unexpectedSymbol
        case expected(TokenKind)
        /// What closes something that was opened at an offset further up.
        case expectedToClose(TokenKind, opened: TokenKind, at: Int32)
        case nameExpected, statementExpected, argumentsExpected
        /// A statement behind `return`, which must be the last one of its block.
        case returnIsNotLast
        /// `for x` without `=` or `in`.
        case assignOrInExpected
        /// An expression that is no call stands where a statement should.
        case expressionIsNoStatement
        /// Left of `=` stands what can't be assigned to.
        case notAssignable

        // Names.
        case unknownAttribute
        case assignmentToConstant
        case severalToBeClosed
        case varargOutside
        case breakOutsideLoop
        case labelNotVisible
        case labelRepeated(firstAt: Int32)
        /// A `goto` that would enter the scope of a local variable.
        case jumpIntoScope(variableAt: Int32)

        // Limits, which are those of Lua 5.4.
        case tooDeep
        case tooManyLocals, tooManyUpvalues, tooManyRegisters
    }

    public var kind: Kind
    /// Offset of the first byte.
    public var start: Int32
    /// Offset of the byte after the last; at the end of the text the same as `start`.
    public var end: Int32
}

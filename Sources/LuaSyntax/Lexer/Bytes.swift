/// Kinds of bytes, as Lua's lexer tells them apart: letters are those of ASCII, whatever the locale.
enum Bytes {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    @inline(__always) static func isNewline(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }

    @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    @inline(__always) static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 32) &- 97 < 6 }

    /// A letter or `_`: what a name begins with.
    @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 || byte == 95 }

    @inline(__always) static func isNamePart(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    static func hexValue(_ byte: UInt8) -> UInt32 {
        UInt32(isDigit(byte) ? byte - 48 : (byte | 32) - 87)
    }
}

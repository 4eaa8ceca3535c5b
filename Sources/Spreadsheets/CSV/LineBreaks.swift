/// Line breaks of text files: LF, CRLF, and CR alone.
public enum LineBreaks {
    /// How many line breaks end within `range`; a CRLF that only begins there doesn't count.
    static func count(in bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            range.reduce(0) { $0 + (endsOne(bytes, at: $1) ? 1 : 0) }
        }
    }

    /// Whether a line break ends with the byte at `place`.
    @inline(__always)
    static func endsOne(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        if bytes[place] == 0x0A { return true }
        return bytes[place] == 0x0D && !(place + 1 < bytes.count && bytes[place + 1] == 0x0A)
    }

    /// The place behind the line break that begins at `place`; `place` where none does.
    @inlinable @inline(__always)
    public static func skip(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        guard place < bytes.count else { return place }
        if bytes[place] == 0x0A { return place + 1 }
        if bytes[place] != 0x0D { return place }
        return place + 1 < bytes.count && bytes[place + 1] == 0x0A ? place + 2 : place + 1
    }
}

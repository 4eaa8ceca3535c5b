/// The blanks that are trimmed from cells: Unicode's white space, and the invisible U+200B, U+2060 and U+FEFF, which
/// come along when text is pasted and would make two ids that look alike differ.
enum Blanks {
    /// The bytes of UTF-8 without the blanks at both ends.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = bytes.count
        while start < end, case let length = length(of: bytes, at: start), length > 0 { start += length }
        while start < end, case let length = lengthOfLast(bytes[start..<end]), length > 0 { end -= length }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    /// Bytes of the blank that ends the slice, 0 where none does.
    private static func lengthOfLast(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        for length in 1...3 where length <= bytes.count {
            if Blanks.length(of: bytes.base, at: bytes.endIndex - length) == length { return length }
        }
        return 0
    }

    /// Bytes of the blank that begins at `place`, 0 where none does.
    @inline(__always)
    private static func length(of bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let byte = bytes[place]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D) ~= byte ? 1 : 0 }
        let left = bytes.count - place
        if byte == 0xC2 { return left >= 2 && (bytes[place + 1] == 0xA0 || bytes[place + 1] == 0x85) ? 2 : 0 }
        return left >= 3 && isLong(byte, bytes[place + 1], bytes[place + 2]) ? 3 : 0
    }

    private static func isLong(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        // U+2000 to 200B, U+2028 and 2029, U+202F
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): true
        // U+205F and 2060
        case (0xE2, 0x81, 0x9F...0xA0): true
        // U+1680, U+3000, U+FEFF
        case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): true
        default: false
        }
    }
}

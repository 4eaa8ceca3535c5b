/// Tells whether bytes are UTF-8, without making a text of them.
public enum UTF8Bytes {
    /// Whether the bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing above U+10FFFF.
    public static func areValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < bytes.count {
            if bytes[place] < 0x80 {
                place += 1
                continue
            }
            let length = length(of: bytes, at: place)
            if length == 0 { return false }
            place += length
        }
        return true
    }

    /// Bytes of the letter beyond ASCII that begins at `place`, 0 where it is not well formed.
    private static func length(of bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let length: Int
        let second: ClosedRange<UInt8>
        // Unicode, table 3-7: what may follow the first byte.
        switch bytes[place] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard place + length <= bytes.count, second ~= bytes[place + 1] else { return 0 }
        for next in (place + 2)..<(place + max(length, 2)) where bytes[next] & 0xC0 != 0x80 { return 0 }
        return length
    }
}

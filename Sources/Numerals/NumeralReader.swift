/// Reads numbers as tables print them.
///
/// | style | is |
/// |---|---|
/// | `vi` | `1847`, `1.847`, `2,5`, `1.234.567,89` |
/// | `en` | `1847`, `1,847`, `2.5`, `1,234,567.89` |
/// | `plain` | `1847`, `0012.5`, `1.25e1`, `5.0e-2` |
/// | `auto` | any of them, where all that can read it give the same number |
///
/// A sign may stand in front (`+`, `-`, `−`), blanks around. Percent signs, units of measure, hexadecimal digits and
/// words such as `inf` are no numbers. The value is the double nearest to the decimal text, whatever its length.
public enum NumeralReader {
    /// Reads bytes of UTF-8, blanks around them left out.
    public static func read(_ bytes: UnsafeBufferPointer<UInt8>, style: NumberStyle) -> NumeralReading {
        let text = trimmed(bytes)
        if text.isEmpty { return .empty }
        switch style {
        case .vi: return number(text, .vi).map(NumeralReading.number) ?? .notANumber
        case .en: return number(text, .en).map(NumeralReading.number) ?? .notANumber
        case .plain: return number(text, .plain).map(NumeralReading.number) ?? .notANumber
        case .auto:
            let vi = number(text, .vi)
            let en = number(text, .enOrPlain)
            if let vi, let en, vi.value != en.value { return .ambiguous(vi: vi.value, en: en.value) }
            return (vi ?? en).map(NumeralReading.number) ?? .notANumber
        }
    }

    /// Reads a text, blanks around it left out.
    public static func read(_ text: String, style: NumberStyle) -> NumeralReading {
        var text = text
        return text.withUTF8 { read($0, style: style) }
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ marks: DecimalScan.Marks) -> Numeral? {
        guard let scan = DecimalScan(bytes, marks), let value = value(of: scan, bytes, marks) else { return nil }
        let decimals = UInt8(clamping: scan.decimals - scan.exponent)
        return Numeral(value: scan.negative && value != 0 ? -value : value, decimals: decimals)
    }

    /// The magnitude; nil where no double is large enough.
    private static func value(
        of scan: DecimalScan,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ marks: DecimalScan.Marks
    ) -> Double? {
        if scan.digitCount == 0 { return 0 }
        // Both the digits and the power of ten are exact in a double, so the one operation rounds correctly (Clinger).
        let power = scan.exponent - scan.decimals
        if scan.digitCount <= 19, scan.digits <= 1 << 53, abs(power) <= PowersOfTen.largestExact {
            let digits = Double(scan.digits)
            return power < 0 ? digits / PowersOfTen.exact[-power] : digits * PowersOfTen.exact[power]
        }
        let value = Double(plainText(bytes, marks))
        return value.flatMap { $0.isFinite ? $0 : nil }
    }

    /// The text without sign and groups, with a point: what Swift reads and rounds correctly.
    private static func plainText(_ bytes: UnsafeBufferPointer<UInt8>, _ marks: DecimalScan.Marks) -> String {
        let unsigned = bytes[DecimalScan.signLength(bytes)...]
        return String(unsafeUninitializedCapacity: unsigned.count) { text in
            var count = 0
            for byte in unsigned where byte != marks.group {
                text[count] = byte == marks.decimal ? UInt8(ascii: ".") : byte
                count += 1
            }
            return count
        }
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = bytes.count
        while start < end, case let length = blankLength(bytes, at: start), length > 0 { start += length }
        while start < end {
            if blankLength(bytes, at: end - 1) == 1 {
                end -= 1
            } else if end - start >= 2, blankLength(bytes, at: end - 2) == 2 {
                end -= 2
            } else if end - start >= 3, blankLength(bytes, at: end - 3) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    /// Bytes of the blank that begins here, 0 where none does: ASCII's, and those that are pasted around figures (the
    /// no-break spaces U+00A0 and U+202F, the spaces from U+2000 on, U+FEFF).
    @inline(__always)
    private static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let byte = bytes[place]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D) ~= byte ? 1 : 0 }
        if byte == 0xC2 { return place + 1 < bytes.count && bytes[place + 1] == 0xA0 ? 2 : 0 }
        guard place + 2 < bytes.count else { return 0 }
        switch (byte, bytes[place + 1], bytes[place + 2]) {
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }
}

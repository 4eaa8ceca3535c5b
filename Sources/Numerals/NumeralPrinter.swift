/// Prints numbers for tables: decimal digits and a point, the same bytes on every machine.
public enum NumeralPrinter {
    /// Appends the shortest decimal text that reads back the same double: `.` decimals, never an exponent, never `-0`.
    ///
    /// 1e300 gets its 301 digits, 5e-324 its 324 decimals. A number that is not finite has no digits: nothing is
    /// appended, as for the NaN that stands for missing in columns.
    public static func append(_ x: Double, to bytes: inout [UInt8]) {
        guard x.isFinite else { return }
        if x < 0 { bytes.append(UInt8(ascii: "-")) }
        let magnitude = x.magnitude
        if let decimal = ShortDecimal(magnitude) {
            append(decimal, to: &bytes)
        } else {
            appendLong(magnitude, to: &bytes)
        }
    }

    /// How many decimals the shortest text has that reads back the same double; 0 of one that is not finite.
    public static func decimals(of x: Double) -> Int {
        if let decimal = ShortDecimal(x.magnitude) { return decimal.decimals }
        var bytes: [UInt8] = []
        append(x, to: &bytes)
        return bytes.firstIndex(of: UInt8(ascii: ".")).map { bytes.count - 1 - $0 } ?? 0
    }

    private static func append(_ decimal: ShortDecimal, to bytes: inout [UInt8]) {
        // 16 digits, a point, and zeros in front of up to 9 decimals.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { text in
            let start = text.baseAddress!
            let end = write(decimal.digits, decimals: decimal.decimals, to: start)
            bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: end - start))
        }
    }

    /// The rest by Swift's own shortest digits, laid out without the exponent.
    private static func appendLong(_ magnitude: Double, to bytes: inout [UInt8]) {
        var text = magnitude.description
        text.withUTF8 { text in
            let end = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
            let exponent = text[end...].isEmpty ? 0 : int(text[(end + 1)...])
            let point = text[..<end].firstIndex(of: UInt8(ascii: ".")) ?? end
            /// Digits before the point, counted from the first that is not 0.
            var whole = point + exponent
            var digits = text[..<end].lazy.filter { $0 != UInt8(ascii: ".") }[...]
            while digits.first == UInt8(ascii: "0") {
                digits = digits.dropFirst()
                whole -= 1
            }
            while digits.last == UInt8(ascii: "0") { digits = digits.dropLast() }
            if whole <= 0 {
                bytes += [UInt8(ascii: "0"), UInt8(ascii: ".")]
                bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -whole))
                bytes.append(contentsOf: digits)
            } else {
                bytes.append(contentsOf: digits.prefix(whole))
                let count = digits.count
                if count <= whole {
                    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: whole - count))
                } else {
                    bytes.append(UInt8(ascii: "."))
                    bytes.append(contentsOf: digits.dropFirst(whole))
                }
            }
        }
    }

    private static func int(_ signed: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        let negative = signed.first == UInt8(ascii: "-")
        let value = signed.reduce(0) { (0...9) ~= $1 &- 48 ? $0 * 10 + Int($1 &- 48) : $0 }
        return negative ? -value : value
    }
}

extension NumeralPrinter {
    /// The most bytes that a number takes: a sign, `0.`, 323 zeros and 17 digits, rounded up.
    public static let mostBytes = 352

    /// Writes what `append` appends; gives where it ends.
    ///
    /// - Parameter place: has room for `mostBytes`.
    public static func write(_ x: Double, to place: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        guard x.isFinite else { return place }
        guard let decimal = ShortDecimal(x.magnitude) else {
            var bytes: [UInt8] = []
            append(x, to: &bytes)
            place.update(from: bytes, count: bytes.count)
            return place + bytes.count
        }
        var at = place
        if x < 0 {
            at.pointee = UInt8(ascii: "-")
            at += 1
        }
        return write(decimal.digits, decimals: decimal.decimals, to: at)
    }

    /// Writes a number rounded as `Rounding.rounded` does.
    ///
    /// - Parameter place: has room for `mostBytes`.
    public static func write(
        _ x: Double,
        roundedTo decimals: Int,
        to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        guard decimals >= 0, decimals <= 9 else { return write(Rounding.rounded(x, decimals: decimals), to: place) }
        // Up to 15 digits the decimals are the number's shortest text, and the way back to a double can be left out.
        let scaled = x.magnitude * PowersOfTen.exact[decimals] + 0.5 + 1e-9
        guard scaled < 1e15 else { return write(Rounding.rounded(x, decimals: decimals), to: place) }
        var digits = UInt64(scaled)
        var at = place
        if x < 0, digits > 0 {
            at.pointee = UInt8(ascii: "-")
            at += 1
        }
        var left = decimals
        while left > 0, digits.isMultiple(of: 10) {
            digits /= 10
            left -= 1
        }
        return write(digits, decimals: left, to: at)
    }

    /// Writes a whole number; at most 20 bytes.
    public static func write(
        _ integer: Int64,
        to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        guard integer < 0 else { return write(UInt64(integer), decimals: 0, to: place) }
        place.pointee = UInt8(ascii: "-")
        return write(integer.magnitude, decimals: 0, to: place + 1)
    }

    /// - Parameter decimals: how many of the digits stand behind the point.
    static func write(
        _ digits: UInt64,
        decimals: Int,
        to place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        var whole = digits
        let count = max(digitCount(digits), decimals + 1)
        var at = place + count + (decimals > 0 ? 1 : 0)
        let end = at
        for _ in 0..<decimals { push(&whole, &at) }
        if decimals > 0 {
            at -= 1
            at.pointee = UInt8(ascii: ".")
        }
        while at > place { push(&whole, &at) }
        return end
    }

    @inline(__always)
    private static func push(_ digits: inout UInt64, _ at: inout UnsafeMutablePointer<UInt8>) {
        let rest = digits / 10
        at -= 1
        at.pointee = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits - rest * 10)
        digits = rest
    }

    @inline(__always)
    private static func digitCount(_ number: UInt64) -> Int {
        var (count, bound) = (1, UInt64(10))
        while number >= bound {
            count += 1
            if count == 20 { return 20 }
            bound *= 10
        }
        return count
    }
}

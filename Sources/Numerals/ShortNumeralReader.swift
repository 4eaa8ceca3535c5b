/// Reads the numbers that nearly all cells hold right from the bytes of a file: digits, perhaps a sign in front, perhaps
/// a decimal mark between; eight bytes at most without the sign, or fifteen digits.
///
/// It says nothing of any other number: `NumeralReader` reads those, and gives the same for these.
public struct ShortNumeralReader {
    /// What it gives.
    public struct Result {
        /// Bytes of the number; 0 where there is none that is short.
        public let length: Int
        /// The number, never -0.
        public let value: Double
        /// Decimals as printed.
        public let decimals: UInt8

        @inlinable
        init(length: Int, value: Double, decimals: UInt8) {
            self.length = length
            self.value = value
            self.decimals = decimals
        }
    }

    /// How many bytes may be looked at, whatever stands there.
    public static let reach = 17

    /// 10^0 to 10^15. A pointer: an array would be looked up and asked for its bounds for each number.
    @usableFromInline let powers: UnsafePointer<Double>

    // Safe: it is filled here, and never changes.
    nonisolated(unsafe) private static let allPowers: UnsafePointer<Double> = {
        let powers = UnsafeMutablePointer<Double>.allocate(capacity: 16)
        for exponent in 0..<16 { (powers + exponent).initialize(to: PowersOfTen.exact[exponent]) }
        return UnsafePointer(powers)
    }()

    /// A reader; it costs nothing to make one.
    public init() { powers = ShortNumeralReader.allPowers }

    /// Reads the number that begins at `text`, where `reach` bytes can be looked at. What stands behind it is for the
    /// caller to judge: of `12a` this is `12`, and of a number that goes on behind eight bytes it is the beginning.
    ///
    /// - Parameter mark: before the decimals; 0 where a number with decimals is not to be read.
    @inlinable @inline(__always)
    public func read(_ text: UnsafePointer<UInt8>, mark: UInt8) -> Result {
        let isNegative = text.pointee == UInt8(ascii: "-")
        let start = isNegative ? text + 1 : text
        var digits =
            UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)) ^ 0x3030_3030_3030_3030
        // Places in the word are counted in bits here, eight a digit.
        let whole = ShortNumeralReader.bitsOfDigits(digits)
        if whole == 0 { return Result(length: 0, value: 0, decimals: 0) }
        var all = whole
        var length = whole
        if whole < 64, start[whole >> 3] == mark, mark != 0 {
            // The mark is taken out of the word; what comes in at its end is no digit.
            let below = ~(UInt64.max &<< UInt64(truncatingIfNeeded: whole))
            digits = (digits & below) | (digits >> 8 & ~below) | 0xFF00_0000_0000_0000
            all = ShortNumeralReader.bitsOfDigits(digits)
            length = all &+ 8
            // A mark without decimals is no way to write a number.
            if all == whole { return Result(length: 0, value: 0, decimals: 0) }
        }
        // Zeros come in front of fewer than eight digits; then neighbours are joined to two, four, eight digits.
        var number = digits &<< UInt64(truncatingIfNeeded: 64 &- all)
        number = number &* 10 &+ (number >> 8)
        let first = (number & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
        let second = ((number >> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
        number = (first &+ second) >> 32
        // Both numbers are exact in a double, so that the one division rounds correctly (Clinger).
        let decimals = (all &- whole) >> 3
        var value = Double(Int64(bitPattern: number)) / powers[decimals]
        if isNegative, number != 0 { value = -value }
        return Result(
            length: (length >> 3) &+ (start - text),
            value: value,
            decimals: UInt8(truncatingIfNeeded: decimals)
        )
    }

    /// The same digit by digit, for a number of more bytes. It stops behind fifteen digits.
    public func readLong(_ text: UnsafePointer<UInt8>, mark: UInt8) -> Result {
        let isNegative = text.pointee == UInt8(ascii: "-")
        var at = isNegative ? text + 1 : text
        var number: UInt64 = 0
        var count = 0
        /// Digits before the mark.
        var whole = 0
        while count < 15 {
            let digit = at.pointee &- UInt8(ascii: "0")
            if digit < 10 {
                number = number &* 10 &+ UInt64(digit)
                count &+= 1
            } else if at.pointee == mark, mark != 0, whole == 0, count > 0 {
                whole = count
            } else {
                break
            }
            at += 1
        }
        if count == 0 || count == whole { return Result(length: 0, value: 0, decimals: 0) }
        let decimals = whole == 0 ? 0 : count &- whole
        let value = Double(number) / powers[decimals]
        return Result(
            length: at - text,
            value: isNegative && number != 0 ? -value : value,
            decimals: UInt8(truncatingIfNeeded: decimals)
        )
    }

    /// Bits of the digits at the beginning of a word from whose bytes `0` was taken away.
    @inlinable @inline(__always)
    static func bitsOfDigits(_ digits: UInt64) -> Int {
        // A byte above 9 sets the high bit of its sum; what a sum carries reaches only bytes behind such a byte.
        let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
        return others.trailingZeroBitCount & ~7
    }
}

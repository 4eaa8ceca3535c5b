/// The parts of a number's text, as one pass over its bytes finds them.
struct DecimalScan {
    /// The marks of a style.
    struct Marks {
        /// Between groups of three digits; nil where digits are not grouped.
        var group: UInt8?
        /// Before the decimals.
        var decimal: UInt8
        /// Whether an exponent may follow a number without groups.
        var exponent: Bool

        static let vi = Marks(group: UInt8(ascii: "."), decimal: UInt8(ascii: ","), exponent: false)
        static let en = Marks(group: UInt8(ascii: ","), decimal: UInt8(ascii: "."), exponent: false)
        static let plain = Marks(group: nil, decimal: UInt8(ascii: "."), exponent: true)
        /// Both of `en` and `plain`: what one accepts the other doesn't read otherwise.
        static let enOrPlain = Marks(group: UInt8(ascii: ","), decimal: UInt8(ascii: "."), exponent: true)
    }

    private(set) var negative = false
    /// The significant digits as a whole number, while there are no more than 19.
    private(set) var digits: UInt64 = 0
    /// Significant digits met, zeros at the end counted.
    private(set) var digitCount = 0
    /// Digits behind the decimal mark.
    private(set) var decimals = 0
    /// What stands behind the `e`, held within ±`exponentLimit`.
    private(set) var exponent = 0

    /// Beyond it the exponent alone decides that a number is too large or is 0, however many digits a cell holds.
    static let exponentLimit = 1 << 40

    /// Nil where the bytes, all of them, are not a number with these marks.
    ///
    /// Groups have three digits, the first one to three and no zero in front: `0.500` is no way to write 500, so under
    /// `vi` it is refused rather than guessed. `.5` is read; `5.`, which may as well be an ordinal, is not.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ marks: Marks) {
        var at = DecimalScan.signLength(bytes)
        negative = at > 0 && bytes[0] != UInt8(ascii: "+")

        let first = at
        var groups = 0
        var inGroup = 0
        while at < bytes.count {
            let digit = bytes[at] &- UInt8(ascii: "0")
            if digit < 10 {
                push(digit)
                inGroup += 1
            } else if bytes[at] == marks.group {
                let allowed = groups == 0 ? (1...3) ~= inGroup && bytes[first] != UInt8(ascii: "0") : inGroup == 3
                guard allowed else { return nil }
                groups += 1
                inGroup = 0
            } else {
                break
            }
            at += 1
        }
        if groups > 0, inGroup != 3 { return nil }

        if at < bytes.count, bytes[at] == marks.decimal {
            at += 1
            let start = at
            while at < bytes.count, case let digit = bytes[at] &- UInt8(ascii: "0"), digit < 10 {
                push(digit)
                at += 1
            }
            decimals = at - start
            if decimals == 0 { return nil }
        } else if inGroup == 0 {
            return nil
        }

        if at < bytes.count, marks.exponent, groups == 0, bytes[at] | 0x20 == UInt8(ascii: "e") {
            guard let end = readExponent(bytes, from: at + 1) else { return nil }
            at = end
        }
        if at < bytes.count { return nil }
    }

    /// Bytes of the sign: `+`, `-` or U+2212, which word processors put for it.
    static func signLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { return 1 }
        return first == 0xE2 && bytes.count > 2 && bytes[1] == 0x88 && bytes[2] == 0x92 ? 3 : 0
    }

    @inline(__always)
    private mutating func push(_ digit: UInt8) {
        if digitCount == 0, digit == 0 { return }
        if digitCount < 19 { digits = digits &* 10 &+ UInt64(digit) }
        digitCount += 1
    }

    /// The place behind the exponent; nil where it has no digits.
    private mutating func readExponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var at = start
        let signed = at < bytes.count && (bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+"))
        if signed { at += 1 }
        let first = at
        while at < bytes.count, case let digit = bytes[at] &- UInt8(ascii: "0"), digit < 10 {
            exponent = min(exponent * 10 + Int(digit), DecimalScan.exponentLimit)
            at += 1
        }
        if at == first { return nil }
        if signed, bytes[start] == UInt8(ascii: "-") { exponent = -exponent }
        return at
    }
}

extension NumeralPrinter {
    /// The most decimals that the shortest text of a number can have; what is asked for beyond is not printed.
    static let mostDecimals = 324

    /// The number for a reader: `1.847,5` in `vi`, `1,847.5` in `en`; `plain` and `auto` have no groups and a point.
    ///
    /// - Parameter decimals: nil for as many as the number has; else exactly so many, zeros at the end included,
    ///   rounded as `Rounding` does; to tens, hundreds … where it is negative.
    /// - Returns: Empty where the number is not finite.
    public static func text(_ x: Double, style: NumberStyle, decimals: Int? = nil) -> String {
        guard x.isFinite else { return "" }
        var plain: [UInt8] = []
        append(decimals.map { Rounding.rounded(x, decimals: $0) } ?? x, to: &plain)
        let point = plain.firstIndex(of: UInt8(ascii: ".")) ?? plain.count
        let whole = plain[..<point]
        var fraction = Array(plain[point...].dropFirst())
        let missing = min(decimals ?? 0, mostDecimals) - fraction.count
        if missing > 0 { fraction.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing)) }

        var bytes: [UInt8] = []
        for (place, byte) in whole.enumerated() {
            let left = whole.count - place
            if left % 3 == 0, let mark = style.groupMark, let last = bytes.last, last != UInt8(ascii: "-") {
                bytes.append(mark)
            }
            bytes.append(byte)
        }
        if !fraction.isEmpty { bytes += [style.decimalMark] + fraction }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension NumberStyle {
    fileprivate var groupMark: UInt8? {
        switch self {
        case .vi: UInt8(ascii: ".")
        case .en: UInt8(ascii: ",")
        case .plain, .auto: nil
        }
    }

    fileprivate var decimalMark: UInt8 { self == .vi ? UInt8(ascii: ",") : UInt8(ascii: ".") }
}

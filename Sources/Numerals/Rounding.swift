/// Rounding as spreadsheets show it: floor(|x|·10^d + 0.5 + 1e-9) / 10^d, half away from zero; never -0.
///
/// The 1e-9 makes up for what binary fractions lose: 2.675, which a double holds as 2.67499…, becomes 2.68.
///
/// ```swift
/// Rounding.rounded(2.675, decimals: 2)    // 2.68
/// Rounding.rounded(-0.5, decimals: 0)     // -1
/// Rounding.rounded(1234, decimals: -2)    // 1200
/// ```
public enum Rounding {
    /// `x` with `decimals` decimals; to tens, hundreds … where `decimals` is negative.
    ///
    /// What is not finite, and what is so large that a double holds no digit to round, stays as it is.
    public static func rounded(_ x: Double, decimals: Int) -> Double {
        guard x.isFinite else { return x }
        let result = decimals < 0 ? coarse(x.magnitude, places: decimals.magnitude) : fine(x.magnitude, decimals)
        if result == 0 { return 0 }
        return x < 0 ? -result : result
    }

    /// `x` with 9 decimals: how ratios, sums and resolved targets are rounded.
    public static func roundedTo9(_ x: Double) -> Double { rounded(x, decimals: 9) }

    private static func fine(_ x: Double, _ decimals: Int) -> Double {
        guard decimals <= PowersOfTen.largestExact else { return veryFine(x, decimals) }
        let power = PowersOfTen.exact[decimals]
        let scaled = x * power
        if scaled < 0x1p50 { return wholeNumber(nearest: scaled) / power }
        // From here on the neighbouring doubles are at least as far apart as the decimals that are asked for.
        if scaled >= 0x1p53 { return x }
        // Near 2^53 the product and the sum are rounded themselves, so what they lose is worked out apart.
        let whole = scaled.rounded(.down)
        return (whole + wholeNumber(nearest: (-whole).addingProduct(x, power))) / power
    }

    /// Beyond the powers of ten that are exact the way back goes through text, which is read with one rounding.
    private static func veryFine(_ x: Double, _ decimals: Int) -> Double {
        guard decimals <= 308, let power = Double("1e\(decimals)"), x * power < 0x1p53 else { return x }
        return Double("\(wholeNumber(nearest: x * power))e-\(decimals)") ?? x
    }

    private static func coarse(_ x: Double, places: UInt) -> Double {
        // The largest double is below 1.8·10^308; half of 10^309 is more.
        guard places <= 308, let power = Double("1e\(places)") else { return 0 }
        let result = Double("\(wholeNumber(nearest: x / power))e\(places)") ?? x
        return result.isFinite ? result : x
    }

    @inline(__always)
    private static func wholeNumber(nearest x: Double) -> Double {
        // From 2^52 on every double is whole, and the sum would be rounded to another one.
        x < 0x1p52 ? (x + 0.5 + 1e-9).rounded(.down) : x
    }
}

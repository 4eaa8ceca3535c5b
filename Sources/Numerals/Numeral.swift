/// A number as it was read from text.
public struct Numeral: Hashable, Sendable {
    /// Finite, and never -0.
    public var value: Double
    /// Decimals as printed: 1 for `2,5`, 2 for `2.50`, 1 for `1.25e1`; 255 where there are more.
    public var decimals: UInt8

    /// A number with its decimals as printed.
    public init(value: Double, decimals: UInt8) {
        self.value = value
        self.decimals = decimals
    }
}

/// What reading a text as a number gives.
public enum NumeralReading: Hashable, Sendable {
    case number(Numeral)
    /// There is no text.
    case empty
    /// Not a number in that style, or one too large to hold.
    case notANumber
    /// Only under `auto`: both readings.
    case ambiguous(vi: Double, en: Double)
}

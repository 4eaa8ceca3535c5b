/// A number as it was read from text.
public struct Numeral: Hashable, Sendable {
    public var value: Double
    /// Decimals as printed: 1 for `2,5`, 2 for `2.50`.
    public var decimals: UInt8

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
    case notANumber
    /// Only under `auto`: both readings.
    case ambiguous(vi: Double, en: Double)
}

public enum NumeralReader {
    /// Reads bytes of UTF-8, blanks around them left out.
    public static func read(_ bytes: UnsafeBufferPointer<UInt8>, style: NumberStyle) -> NumeralReading { .notANumber }
    public static func read(_ text: String, style: NumberStyle) -> NumeralReading { .notANumber }
}

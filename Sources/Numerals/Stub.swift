public enum NumberStyle: String, Sendable, CaseIterable { case vi, en, plain, auto }
public enum NumeralPrinter {
    public static func text(_ x: Double, style: NumberStyle, decimals: Int? = nil) -> String { "\(x)" }
}

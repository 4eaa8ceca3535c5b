/// How numbers are written.
public enum NumberStyle: String, Sendable, CaseIterable {
    /// 1.847 and 2,5
    case vi
    /// 1,847 and 2.5
    case en
    /// Sign, digits, point, exponent: 1847, 2.5, 1.25e1
    case plain
    /// Any of them where only one reading is possible.
    case auto
}

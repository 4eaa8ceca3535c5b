/// A whole number below 2^53, or one of at most 15 digits and 9 decimals, as nearly all figures and scores are.
///
/// No two decimals of 15 digits share a double, so the one that divides back to the number is its shortest text.
struct ShortDecimal {
    /// The digits as a whole number, without zeros at the end of the decimals.
    var digits: UInt64
    var decimals: Int

    /// Nil where the number has more digits or decimals, or where a plain test can't tell.
    /// - Parameter magnitude: finite, 0 or more.
    init?(_ magnitude: Double) {
        guard magnitude < 0x1p53 else { return nil }
        let whole = UInt64(magnitude)
        // Percentages and scores have two decimals; the others cost a division more.
        if Double(whole) == magnitude {
            self.init(whole, 0)
        } else if let found = ShortDecimal.digits(of: magnitude, scaledBy: 1e2) {
            self.init(found, 2)
        } else if let found = ShortDecimal.digits(of: magnitude, scaledBy: 1e5) {
            self.init(found, 5)
        } else if let found = ShortDecimal.digits(of: magnitude, scaledBy: 1e9) {
            self.init(found, 9)
        } else {
            return nil
        }
    }

    private init(_ digits: UInt64, _ decimals: Int) {
        self.digits = digits
        self.decimals = decimals
        while self.decimals > 0, self.digits % 10 == 0 {
            self.digits /= 10
            self.decimals -= 1
        }
    }

    /// The whole number of at most 15 digits that `power` divides to `magnitude`.
    @inline(__always)
    private static func digits(of magnitude: Double, scaledBy power: Double) -> UInt64? {
        let scaled = (magnitude * power).rounded()
        return scaled < 1e15 && scaled / power == magnitude ? UInt64(scaled) : nil
    }
}

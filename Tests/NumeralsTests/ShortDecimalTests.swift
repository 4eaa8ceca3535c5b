import Testing

@testable import Numerals

@Suite("Numbers of few digits are told from the others")
struct ShortDecimalTests {
    @Test(
        "Digits and decimals",
        arguments: [
            (0, 0, 0), (100, 100, 0), (97.53, 9753, 2), (97.5, 975, 1), (0.001, 1, 3),
            (33.333333333, 33_333_333_333, 9),
            (9_007_199_254_740_991, 9_007_199_254_740_991, 0), (9999999999999.99, 999_999_999_999_999, 2),
        ] as [(Double, UInt64, Int)]
    )
    func found(x: Double, digits: UInt64, decimals: Int) throws {
        let decimal = try #require(ShortDecimal(x))
        #expect(decimal.digits == digits)
        #expect(decimal.decimals == decimals)
    }

    @Test(
        "What has more digits or decimals is none",
        arguments: [1.0 / 3, 0.1 + 0.2, 1e-10, 9_007_199_254_740_992, 1e300, 5e-300, 99999999999999.98] as [Double]
    )
    func notFound(x: Double) {
        #expect(ShortDecimal(x) == nil)
    }
}

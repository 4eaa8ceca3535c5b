import Testing

@testable import Numerals

@Suite("Rounding is half away from zero, as spreadsheets show it")
struct RoundingTests {
    @Test(
        "To decimals",
        arguments: [
            (2.675, 2, 2.68), (-2.675, 2, -2.68), (110.62499999999997, 2, 110.63), (1.005, 2, 1.01), (0.5, 0, 1),
            (1.5, 0, 2), (2.5, 0, 3), (-0.5, 0, -1), (0.4999, 0, 0), (2.674, 2, 2.67), (99.995, 2, 100),
            (1.0000000005, 9, 1.000000001), (12.5, 22, 12.5), (0, 5, 0), (0.285 / 0.3 * 100, 9, 95),
        ] as [(Double, Int, Double)]
    )
    func toDecimals(x: Double, decimals: Int, result: Double) {
        #expect(Rounding.rounded(x, decimals: decimals) == result)
    }

    @Test(
        "To tens and hundreds where decimals are negative",
        arguments: [
            (1234, -2, 1200), (1250, -2, 1300), (-1250, -2, -1300), (49, -2, 0), (50, -2, 100), (5e21, -22, 1e22),
            (1.5e300, -300, 2e300), (1, -400, 0), (1, .min, 0), (4.5e17 + 64, -2, 450_000_000_000_000_128),
        ] as [(Double, Int, Double)]
    )
    func toTens(x: Double, decimals: Int, result: Double) {
        #expect(Rounding.rounded(x, decimals: decimals) == result)
    }

    @Test("It never gives -0", arguments: [(-0.0, 2), (-0.001, 2), (-0.4, 0), (-4.0, -1), (-0.0, 400)])
    func noNegativeZero(x: Double, decimals: Int) {
        let result = Rounding.rounded(x, decimals: decimals)
        #expect(result == 0)
        #expect(result.sign == .plus)
    }

    @Test("What is not finite stays", arguments: [Double.infinity, -.infinity])
    func infinite(x: Double) {
        #expect(Rounding.rounded(x, decimals: 2) == x)
        #expect(Rounding.rounded(.nan, decimals: 2).isNaN)
    }

    @Test(
        "What is too large to hold a digit to round stays",
        arguments: [
            (1e300, 2), (9_007_199_254_740_991, 0), (4_503_599_627_370_497, 0), (4_503_599_627_370_497, 1),
            (1e308, 308),
            (1.5, 400), (.leastNonzeroMagnitude, 324), (-1e22, 9), (.greatestFiniteMagnitude, -308),
        ] as [(Double, Int)]
    )
    func tooLarge(x: Double, decimals: Int) {
        #expect(Rounding.rounded(x, decimals: decimals) == x)
    }

    @Test(
        "Large numbers are rounded to the last decimal that they hold",
        arguments: [
            (40_000_000_000_000.336, 2, 40_000_000_000_000.34), (11_258_999_068_426.125, 2, 11_258_999_068_426.13),
            (2_251_799_813_685_248.5, 0, 2_251_799_813_685_249), (4_503_599_627_370_495.5, 0, 4_503_599_627_370_496),
        ] as [(Double, Int, Double)]
    )
    func large(x: Double, decimals: Int, result: Double) {
        #expect(Rounding.rounded(x, decimals: decimals) == result)
    }

    @Test("Beyond the exact powers of ten the result is the nearest double", arguments: [23, 30, 100, 300])
    func veryFine(decimals: Int) throws {
        let x = try #require(Double("1.26e-\(decimals - 1)"))
        #expect(Rounding.rounded(x, decimals: decimals) == Double("13e-\(decimals)"))
    }

    @Test("Nine decimals are what ratios are rounded to")
    func nine() {
        #expect(Rounding.roundedTo9(100 * 0.285 / 0.3) == 95)
        #expect(Rounding.roundedTo9(100.0 / 3) == 33.333333333)
    }

    @Test("A rounded number has no more decimals than were asked for, and rounding it again changes nothing")
    func property() {
        var random = SplitMix(seed: 9)
        for _ in 0..<10_000 {
            let size = Int.random(in: 0...16, using: &random)
            let x = Double.random(in: -1...1, using: &random) * PowersOfTen.exact[size]
            let decimals = Int.random(in: 0...12, using: &random)
            let once = Rounding.rounded(x, decimals: decimals)
            #expect(Rounding.rounded(once, decimals: decimals) == once)
            #expect(abs(once - x) <= 0.500001 / PowersOfTen.exact[decimals] + x.ulp)
            var bytes: [UInt8] = []
            NumeralPrinter.append(once, to: &bytes)
            let fraction = bytes.drop { $0 != UInt8(ascii: ".") }.dropFirst()
            #expect(fraction.count <= decimals)
        }
    }
}

import Testing

@testable import Numerals

@Suite("Numbers are printed with all their digits and none that say nothing")
struct NumeralPrinterTests {
    private func printed(_ x: Double) -> String {
        var bytes: [UInt8] = []
        NumeralPrinter.append(x, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "The shortest text, without an exponent",
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (100, "100"), (97.53, "97.53"), (0.05, "0.05"), (2.5, "2.5"),
            (-0.25, "-0.25"), (1847.5, "1847.5"), (0.1, "0.1"), (33.333333333, "33.333333333"), (1e-9, "0.000000001"),
            (0.000123, "0.000123"), (0.1 + 0.2, "0.30000000000000004"), (1.0 / 3, "0.3333333333333333"),
            (1e-10, "0.0000000001"), (1.25e-7, "0.000000125"), (123456789.125, "123456789.125"),
            (9_007_199_254_740_991, "9007199254740991"), (9_007_199_254_740_992, "9007199254740992"),
            (12345678901.123456, "12345678901.123455"), (1e15, "1000000000000000"), (1e16, "10000000000000000"),
            (1e22, "10000000000000000000000"), (1.5e20, "150000000000000000000"), (-1e21, "-1000000000000000000000"),
            (1125899906842623.9, "1125899906842623.9"),
        ] as [(Double, String)]
    )
    func shortest(x: Double, text: String) {
        #expect(printed(x) == text)
    }

    @Test(
        "The decimals of the shortest text",
        arguments: [
            (0, 0), (7, 0), (-2.5, 1), (97.53, 2), (0.1 + 0.2, 17), (1e22, 0), (1e-10, 10), (1.0 / 3, 16), (.nan, 0),
            (.infinity, 0),
        ] as [(Double, Int)]
    )
    func decimals(x: Double, count: Int) {
        #expect(NumeralPrinter.decimals(of: x) == count)
    }

    @Test("The largest and the smallest numbers are laid out in full")
    func extremes() {
        #expect(printed(1e300) == "1" + String(repeating: "0", count: 300))
        #expect(printed(.leastNonzeroMagnitude) == "0." + String(repeating: "0", count: 323) + "5")
        #expect(printed(-.greatestFiniteMagnitude) == "-17976931348623157" + String(repeating: "0", count: 292))
        #expect(printed(.leastNormalMagnitude) == "0." + String(repeating: "0", count: 307) + "22250738585072014")
    }

    @Test("What is not finite has no digits", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(x: Double) {
        #expect(printed(x).isEmpty)
        #expect(NumeralPrinter.text(x, style: .vi, decimals: 2).isEmpty)
    }

    @Test("Printing appends: what stands before stays")
    func appends() {
        var bytes = Array("a,".utf8)
        NumeralPrinter.append(1.5, to: &bytes)
        NumeralPrinter.append(1e-20, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "a,1.50.00000000000000000001")
    }

    @Test("Every number reads back the same, with as few digits as Swift's own shortest text")
    func property() {
        var random = SplitMix(seed: 2016)
        for round in 0..<20_000 {
            let x: Double
            switch round % 4 {
            case 0: x = random.double()
            case 1: x = Double(Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)) / 100
            case 2: x = Double(Int64.random(in: 0...(1 << 54), using: &random)) / 1e9
            default: x = Double.random(in: -1000...1000, using: &random)
            }
            let text = printed(x)
            #expect(Double(text) == x)
            #expect(significant(text) == significant(x.description))
            #expect(!text.utf8.contains(UInt8(ascii: "e")))
        }
    }

    /// The digits without sign, point, exponent, and zeros at either end.
    private func significant(_ text: String) -> String {
        let mantissa = text.prefix { $0 != "e" }.filter(\.isNumber)
        let trimmed = mantissa.drop { $0 == "0" }.reversed().drop { $0 == "0" }.reversed()
        return String(trimmed)
    }
}

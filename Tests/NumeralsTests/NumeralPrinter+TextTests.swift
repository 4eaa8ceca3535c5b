import Testing

@testable import Numerals

@Suite("Numbers are printed for readers in the style of their language")
struct NumeralPrinterTextTests {
    @Test(
        "Groups and decimal marks",
        arguments: [
            (1847.5, .vi, "1.847,5"), (1847.5, .en, "1,847.5"), (1847.5, .plain, "1847.5"), (1847.5, .auto, "1847.5"),
            (0, .vi, "0"), (999, .vi, "999"), (1000, .vi, "1.000"), (-1000, .vi, "-1.000"), (-999.5, .en, "-999.5"),
            (1_234_567.89, .vi, "1.234.567,89"), (-1_234_567.89, .en, "-1,234,567.89"), (0.05, .vi, "0,05"),
            (12345, .en, "12,345"), (123456, .en, "123,456"), (-0.0, .vi, "0"), (0.1234567, .vi, "0,1234567"),
        ] as [(Double, NumberStyle, String)]
    )
    func shortest(x: Double, style: NumberStyle, text: String) {
        #expect(NumeralPrinter.text(x, style: style) == text)
    }

    @Test(
        "So many decimals as are asked for",
        arguments: [
            (2.675, 2, "2,68"), (110.62499999999997, 2, "110,63"), (2.5, 0, "3"), (-2.5, 0, "-3"), (2.5, 2, "2,50"),
            (1847, 1, "1.847,0"), (-0.004, 2, "0,00"), (999.996, 2, "1.000,00"), (1234, -2, "1.200"), (0, 3, "0,000"),
            (12345678901.123456, 6, "12.345.678.901,123455"),
        ] as [(Double, Int, String)]
    )
    func decimals(x: Double, decimals: Int, text: String) {
        #expect(NumeralPrinter.text(x, style: .vi, decimals: decimals) == text)
    }

    @Test("A senseless number of decimals ends")
    func manyDecimals() {
        #expect(NumeralPrinter.text(1.5, style: .en, decimals: .max) == "1.5" + String(repeating: "0", count: 323))
        #expect(NumeralPrinter.text(1.5, style: .en, decimals: .min) == "0")
    }

    @Test("What is printed reads back in its style", arguments: [NumberStyle.vi, .en, .plain])
    func property(style: NumberStyle) {
        var random = SplitMix(seed: 58)
        for _ in 0..<3_000 {
            let x = Double.random(in: -1e7...1e7, using: &random)
            let reading = NumeralReader.read(NumeralPrinter.text(x, style: style), style: style)
            guard case .number(let numeral) = reading else {
                Issue.record("\(x) gives \(reading)")
                continue
            }
            #expect(numeral.value == x)
            let decimals = Int.random(in: 0...5, using: &random)
            let rounded = NumeralPrinter.text(x, style: style, decimals: decimals)
            let expected = Numeral(value: Rounding.rounded(x, decimals: decimals), decimals: UInt8(decimals))
            #expect(NumeralReader.read(rounded, style: style) == .number(expected))
        }
    }
}

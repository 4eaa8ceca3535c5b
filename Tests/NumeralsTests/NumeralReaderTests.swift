import Foundation
import Testing

@testable import Numerals

@Suite("Numbers are read as their style prints them")
struct NumeralReaderTests {
    @Test(
        "Vietnamese numbers: groups by points, decimals by a comma",
        arguments: [
            ("0", 0, 0), ("1847", 1847, 0), ("1.847", 1847, 0), ("2,5", 2.5, 1), ("2,50", 2.5, 2),
            ("1.234.567,89", 1_234_567.89, 2), ("12.345", 12345, 0), ("123.456", 123_456, 0), ("0,5", 0.5, 1),
            (",5", 0.5, 1), ("1847,25", 1847.25, 2), ("0012,5", 12.5, 1), ("-1.847,5", -1847.5, 1), ("+3", 3, 0),
            ("\u{2212}3,25", -3.25, 2), ("0,000", 0, 3),
        ] as [(String, Double, UInt8)]
    )
    func vi(text: String, value: Double, decimals: UInt8) {
        #expect(NumeralReader.read(text, style: .vi) == .number(Numeral(value: value, decimals: decimals)))
    }

    @Test(
        "English numbers: groups by commas, decimals by a point",
        arguments: [
            ("1847", 1847, 0), ("1,847", 1847, 0), ("2.5", 2.5, 1), ("1,234,567.890", 1_234_567.89, 3),
            (".75", 0.75, 2), ("0.500", 0.5, 3), ("-1,000", -1000, 0), ("\u{2212}0.5", -0.5, 1),
        ] as [(String, Double, UInt8)]
    )
    func en(text: String, value: Double, decimals: UInt8) {
        #expect(NumeralReader.read(text, style: .en) == .number(Numeral(value: value, decimals: decimals)))
    }

    @Test(
        "Plain numbers: sign, digits, point, exponent; decimals count those of the number, not of its mantissa",
        arguments: [
            ("0012.5", 12.5, 1), ("1.25e1", 12.5, 1), ("5.0e-2", 0.05, 3), ("1847", 1847, 0), ("1.847", 1.847, 3),
            ("1E3", 1000, 0), ("1.5e+3", 1500, 0), ("-2.5", -2.5, 1), ("+2.50", 2.5, 2), (".5", 0.5, 1),
            ("\u{2212}7", -7, 0), ("0e0", 0, 0), ("0e99999999999999999999", 0, 0), ("1e-400", 0, 255),
        ] as [(String, Double, UInt8)]
    )
    func plain(text: String, value: Double, decimals: UInt8) {
        #expect(NumeralReader.read(text, style: .plain) == .number(Numeral(value: value, decimals: decimals)))
    }

    @Test(
        "What is no number in its style is refused, not half read",
        arguments: [
            // Groups of other sizes, mixed grouping, groups behind the decimal mark, a zero in front of groups.
            (.vi, "1.84"), (.vi, "1847.567"), (.vi, "1.234567"), (.vi, "1.234.56"), (.vi, "1..234"), (.vi, ".847"),
            (.vi, "2,5.000"), (.vi, "1.847."), (.vi, "1,847,000"), (.vi, "0.500"), (.vi, "012.345"), (.vi, "2.5"),
            (.en, "1,84"), (.en, "1847,567"), (.en, "2.5,000"), (.en, "1.847.000"), (.en, "0,500"), (.en, "2,5"),
            (.plain, "1,847"), (.plain, "1.234.567"), (.plain, "2,5"),
            // An end that is missing.
            (.vi, "5,"), (.en, "5."), (.plain, "5."), (.plain, "."), (.plain, "-"), (.plain, "\u{2212}"),
            (.plain, "1e"), (.plain, "1e+"), (.plain, "e5"), (.vi, ","), (.plain, "-.e1"),
            // Exponents are for plain numbers.
            (.vi, "1,25e1"), (.en, "1.25e1"), (.auto, "1,847e3"),
            // Signs elsewhere or twice.
            (.plain, "--1"), (.plain, "1-"), (.plain, "- 1"), (.plain, "1-2"), (.vi, "+-1"),
            // What is not decimal digits.
            (.plain, "0x1F"), (.plain, "inf"), (.plain, "nan"), (.plain, "Infinity"), (.plain, "1f"), (.plain, "٣"),
            (.plain, "１"), (.vi, "5%"), (.vi, "5 %"), (.vi, "1 847"), (.vi, "1\u{A0}847"), (.vi, "12 người"),
            (.auto, "không"), (.auto, "1.5 2"), (.plain, "1_000"), (.plain, "1'000"), (.plain, "1\u{0}"),
        ] as [(NumberStyle, String)]
    )
    func notANumber(style: NumberStyle, text: String) {
        #expect(NumeralReader.read(text, style: style) == .notANumber)
    }

    @Test(
        "Under auto a text is a number where only one value is possible",
        arguments: [
            ("1847", 1847, 0), ("1.234.567", 1_234_567, 0), ("1,234,567", 1_234_567, 0), ("2,5", 2.5, 1),
            ("2.5", 2.5, 1), ("1.847,5", 1847.5, 1), ("1,847.5", 1847.5, 1), ("1234.567", 1234.567, 3),
            ("0.500", 0.5, 3), ("0,500", 0.5, 3), ("1.25e1", 12.5, 1), ("1.234e1", 12.34, 2), ("-12", -12, 0),
            ("1.2345", 1.2345, 4),
        ] as [(String, Double, UInt8)]
    )
    func auto(text: String, value: Double, decimals: UInt8) {
        #expect(NumeralReader.read(text, style: .auto) == .number(Numeral(value: value, decimals: decimals)))
    }

    @Test(
        "Under auto a text with two values gives both",
        arguments: [
            ("1.847", 1847, 1.847), ("1,847", 1.847, 1847), ("-12.500", -12500, -12.5), ("123,000", 123, 123_000),
            ("1.000", 1000, 1),
        ] as [(String, Double, Double)]
    )
    func ambiguous(text: String, vi: Double, en: Double) {
        #expect(NumeralReader.read(text, style: .auto) == .ambiguous(vi: vi, en: en))
    }

    @Test("No text is empty, in every style", arguments: NumberStyle.allCases, ["", " ", "\t\r\n", "\u{A0}\u{202F} "])
    func empty(style: NumberStyle, text: String) {
        #expect(NumeralReader.read(text, style: style) == .empty)
    }

    @Test(
        "Blanks around a number are left out",
        arguments: [" 5", "5 ", "\t5\r\n", "\u{A0}5\u{A0}", "\u{202F}5\u{2009}", "\u{FEFF}5", " \u{A0} 5 \u{200B}"]
    )
    func blanks(text: String) {
        #expect(NumeralReader.read(text, style: .vi) == .number(Numeral(value: 5, decimals: 0)))
    }

    @Test(
        "Bytes that are not UTF-8 are not a number",
        arguments: [[0xC2], [0xE2, 0x80], [0x35, 0xC2], [0xFF, 0x35]]
    )
    func badBytes(bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { #expect(NumeralReader.read($0, style: .plain) == .notANumber) }
    }

    @Test("There is no negative zero", arguments: ["-0", "-0.00", "\u{2212}0", "-0e5", "-1e-999"])
    func negativeZero(text: String) throws {
        guard case .number(let numeral) = NumeralReader.read(text, style: .plain) else {
            Issue.record("\(text) is not read")
            return
        }
        #expect(numeral.value == 0)
        #expect(numeral.value.sign == .plus)
    }

    @Test("Long texts are rounded once; what no double holds is not a number")
    func extremes() {
        func value(_ text: String, _ style: NumberStyle = .plain) -> Double? {
            guard case .number(let numeral) = NumeralReader.read(text, style: style) else { return nil }
            return numeral.value
        }
        #expect(value("1234567890123456789012345678901234567890") == 1.2345678901234568e39)
        #expect(value("1.234.567.890.123.456.789.012,5", .vi) == 1.2345678901234568e21)
        #expect(value("-1,234,567,890,123,456,789,012.5", .en) == -1.2345678901234568e21)
        #expect(value("0." + String(repeating: "0", count: 400) + "1e401") == 1)
        #expect(value("9007199254740993") == 9_007_199_254_740_992)
        #expect(value("9007199254740993.0000000000000000000000001") == 9_007_199_254_740_994)
        #expect(value("1.7976931348623157e308") == .greatestFiniteMagnitude)
        #expect(value("4.9406564584124654e-324") == .leastNonzeroMagnitude)
        #expect(value("1.8e308") == nil)
        #expect(value("1e999999999999999999999999") == nil)
        #expect(value(String(repeating: "9", count: 400), .vi) == nil)
        #expect(value("1e-999999999999999999999999") == 0)
    }

    @Test("Decimals as printed stop at 255")
    func manyDecimals() {
        let text = "0," + String(repeating: "0", count: 299) + "1"
        #expect(NumeralReader.read(text, style: .vi) == .number(Numeral(value: 1e-300, decimals: 255)))
    }

    @Test("A random decimal text gives the double that C's strtod gives, in every style")
    func property() {
        var random = SplitMix(seed: 1334)
        for _ in 0..<10_000 {
            let whole = random.digits(upTo: 22)
            let fraction = random.digits(upTo: 22)
            let sign = random.pick(["", "-", "+"])
            let exponent = random.pick(["", "e\(Int.random(in: -330...310, using: &random))", "E+3", "e-7"])
            let plain = sign + whole + "." + fraction
            #expect(reads(plain + exponent, .plain, as: strtod(plain + exponent, nil)))
            let value = strtod(plain, nil)
            #expect(reads(plain, .en, as: value))
            #expect(reads(sign + whole + "," + fraction, .vi, as: value))
            #expect(reads(sign + random.grouped(whole, by: ".") + "," + fraction, .vi, as: value))
        }
    }

    private func reads(_ text: String, _ style: NumberStyle, as expected: Double) -> Bool {
        switch NumeralReader.read(text, style: style) {
        case .number(let numeral): numeral.value == expected
        case .notANumber: !expected.isFinite
        case .empty, .ambiguous: false
        }
    }
}

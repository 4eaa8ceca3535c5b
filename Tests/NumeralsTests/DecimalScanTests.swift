import Testing

@testable import Numerals

@Suite("The parts of a number's text")
struct DecimalScanTests {
    private func scan(_ text: String, _ marks: DecimalScan.Marks) -> DecimalScan? {
        Array(text.utf8).withUnsafeBufferPointer { DecimalScan($0, marks) }
    }

    @Test("Digits, decimals, exponent and sign are told apart")
    func parts() throws {
        let number = try #require(scan("-00120.450e-3", .plain))
        #expect(number.negative)
        #expect(number.digits == 120_450)
        #expect(number.digitCount == 6)
        #expect(number.decimals == 3)
        #expect(number.exponent == -3)
    }

    @Test("Zeros in front are no significant digits, those behind are")
    func zeros() throws {
        #expect(try #require(scan("000", .plain)).digitCount == 0)
        #expect(try #require(scan("0.00120", .plain)).digitCount == 3)
        #expect(try #require(scan("1.000.000", .vi)).digitCount == 7)
    }

    @Test("Up to 19 digits are kept; beyond them only counted")
    func many() throws {
        #expect(try #require(scan("9999999999999999999", .plain)).digits == 9_999_999_999_999_999_999)
        let longer = try #require(scan("12345678901234567890,12", .vi))
        #expect(longer.digitCount == 22)
        #expect(longer.digits == 1_234_567_890_123_456_789)
    }

    @Test("An exponent of any length is held within bounds")
    func exponents() throws {
        #expect(
            try #require(scan("1e" + String(repeating: "9", count: 100), .plain)).exponent == DecimalScan.exponentLimit
        )
        #expect(try #require(scan("1e-99999999999999999999", .plain)).exponent == -DecimalScan.exponentLimit)
        #expect(try #require(scan("1e0000000000000000000000005", .plain)).exponent == 5)
    }

    @Test(
        "Signs have one byte or, as U+2212, three",
        arguments: [("+1", 1), ("-1", 1), ("\u{2212}1", 3), ("1", 0), ("", 0)]
    )
    func sign(text: String, length: Int) {
        Array(text.utf8).withUnsafeBufferPointer { #expect(DecimalScan.signLength($0) == length) }
    }
}

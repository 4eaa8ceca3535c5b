import Testing

@testable import Numerals

@Suite struct ShortNumeralReaderTests {
    private func read(_ text: String, _ mark: Character?, _ isLong: Bool) -> ShortNumeralReader.Result {
        let bytes = Array((text + "," + String(repeating: "7", count: ShortNumeralReader.reach)).utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            let reader = ShortNumeralReader()
            let mark = mark?.asciiValue ?? 0
            return isLong
                ? reader.readLong(bytes.baseAddress!, mark: mark) : reader.read(bytes.baseAddress!, mark: mark)
        }
    }

    /// Where it reads a whole text, the thorough reader gives the same.
    private func expectSame(_ text: String, _ mark: Character?, _ style: NumberStyle) {
        for isLong in [false, true] {
            let result = read(text, mark, isLong)
            guard result.length > 0, result.length == text.utf8.count else { continue }
            let numeral = Numeral(value: result.value, decimals: result.decimals)
            #expect(NumeralReader.read(text, style: style) == .number(numeral), "\(text)")
            #expect(result.value.sign == .plus || result.value < 0)
        }
    }

    @Test(arguments: ["0", "7", "2928", "56.14", "-3", "0012.5", "-0", "-0.0", "112788.8", "12345678", "0.001", "1.5"])
    func `Short numbers are read whole`(text: String) {
        #expect(read(text, ".", false).length == text.utf8.count)
        #expect(read(text, ".", true).length == text.utf8.count)
        expectSame(text, ".", .plain)
    }

    @Test(arguments: ["112788.85", "123456789012345", "-12345678.1234567", "99999999.99"])
    func `Longer ones are read digit by digit`(text: String) {
        #expect(read(text, ".", true).length == text.utf8.count)
        expectSame(text, ".", .plain)
    }

    @Test(arguments: ["", "-", ".5", "5.", "5.a", "abc", "-.5", "12345678.", "é"])
    func `Of others nothing is said`(text: String) {
        #expect(read(text, ".", true).length < max(text.utf8.count, 1))
        #expect(read(text, ".", false).length < max(text.utf8.count, 1))
    }

    @Test func `Without a mark it stops at one`() {
        #expect(read("12.5", nil, false).length == 2 && read("12.5", nil, true).length == 2)
        #expect(read("12,5", ",", false).value == 12.5 && read("12,5", ",", true).value == 12.5)
    }

    @Test(arguments: 1...20)
    func `Whatever the bytes, what is read is right`(seed: UInt64) {
        var state = seed
        func below(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let letters = Array("0123456789012345678901234567890123456789..-,e ế")
        for _ in 0..<2000 {
            let text = String((0..<below(18)).map { _ in letters[below(letters.count)] })
            expectSame(text, ".", .plain)
            expectSame(text, ",", .vi)
            expectSame(text, nil, .auto)
        }
    }
}

import Numerals
import Testing

/// What is written into memory is what is appended to arrays.
@Suite struct NumeralPrinterBytesTests {
    private func written(_ body: (UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8>) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NumeralPrinter.mostBytes) { bytes in
            let start = bytes.baseAddress!
            let count = body(start) - start
            #expect(count <= NumeralPrinter.mostBytes)
            return String(decoding: bytes[..<count], as: UTF8.self)
        }
    }

    private func appended(_ x: Double) -> String {
        var bytes: [UInt8] = []
        NumeralPrinter.append(x, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let edges: [Double] = [
        0, -0.0, 1, -1, 0.5, -0.5, 2.675, 110.62499999999997, 0.004999, 0.005, -0.004, 99.995, 999_999_999_999_999,
        1e15, 1e16,
        0x1p52, 0x1p53, 0x1p63, 1e300, -1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 9999999999999.995,
        1e12 + 0.005, .nan,
        .infinity,
    ]

    private static var numbers: [Double] {
        var chance = SplitMix(seed: 11)
        return edges
            + (0..<20_000).map { _ in
                let digits = Double(chance.next() % 1_000_000_000)
                let scale: [Double] = [1, 10, 100, 1000, 1e6, 1e9, 3, 7]
                return (chance.next() % 2 == 0 ? 1 : -1) * digits / scale[Int(chance.next() % 8)]
            } + (0..<2000).map { _ in Double(bitPattern: chance.next()) }
    }

    @Test func aNumberIsItsShortestText() {
        for number in Self.numbers { #expect(written { NumeralPrinter.write(number, to: $0) } == appended(number)) }
    }

    @Test(arguments: [-2, 0, 1, 2, 5, 9, 12])
    func roundedNumbersAreThoseOfRounding(decimals: Int) {
        for number in Self.numbers {
            let expected = appended(Rounding.rounded(number, decimals: decimals))
            #expect(written { NumeralPrinter.write(number, roundedTo: decimals, to: $0) } == expected, "\(number)")
        }
    }

    @Test(arguments: [0, 7, -7, 10, 99, 100, .max, .min, 1_000_000_000_000_000_000] as [Int64])
    func wholeNumbers(_ integer: Int64) {
        #expect(written { NumeralPrinter.write(integer, to: $0) } == String(integer))
    }
}

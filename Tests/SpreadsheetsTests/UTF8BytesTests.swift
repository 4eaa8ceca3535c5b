import Testing

@testable import Spreadsheets

@Suite("Bytes are UTF-8 or not, as Unicode has it")
struct UTF8BytesTests {
    private func areValid(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer(UTF8Bytes.areValid) }

    @Test("Every letter is valid, also at the end of others, and cut short it is not")
    func letters() {
        let edges: [UInt32] = [0x0, 0x7F, 0x80, 0x7FF, 0x800, 0x1EBF, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF]
        for letter in edges.compactMap(Unicode.Scalar.init).map({ Array(String($0).utf8) }) {
            #expect(areValid(letter))
            #expect(areValid(Array("aế".utf8) + letter + letter))
            if letter.count > 1 {
                #expect(!areValid(letter.dropLast()))
                #expect(!areValid(letter.dropLast() + [0x61]))
            }
        }
    }

    @Test("It agrees with Swift on random bytes")
    func property() {
        var random = SplitMix(seed: 8)
        let interesting: [UInt8] = [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
            0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
        ]
        for _ in 0..<50_000 {
            let count = Int.random(in: 0...5, using: &random)
            let bytes = (0..<count).map { _ in interesting[Int.random(in: 0..<interesting.count, using: &random)] }
            #expect(areValid(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
        }
    }
}

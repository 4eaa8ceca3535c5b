import Testing

@testable import PlanFiles

@Suite struct TextNumbersTests {
    private func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `Texts that are not known yet are asked for again`() {
        let numbers = TextNumbers()
        let texts = (0..<500).map { "t\($0)" }
        for part in [texts[..<200], texts[200..<200], texts[200...]] {
            let new = ObservationPiece.NewTexts(
                bytes: part.flatMap { Array($0.utf8) },
                lengths: part.map { Int32($0.utf8.count) }
            )
            numbers.add(new) { text($0).hasSuffix("7") ? nil : Int32(text($0).dropFirst())! * 2 }
        }
        #expect(numbers.count == 500)
        for number in 0..<500 {
            #expect(numbers.numbers[number] == (number % 10 == 7 ? TextNumbers.unknown : Int32(number * 2)))
        }
        numbers.find(7) { _ in nil }
        #expect(numbers.numbers[7] == TextNumbers.unknown)
        numbers.find(7) { text($0) == "t7" ? 70 : nil }
        numbers.find(8) { _ in 99 }
        #expect(numbers.numbers[7] == 70 && numbers.numbers[8] == 16)
    }
}

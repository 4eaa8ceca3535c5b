import Testing

@testable import PlanFiles

@Suite struct ByteTableTests {
    private func number(_ text: String, in table: ByteTable) -> Int32? {
        Array(text.utf8).withUnsafeBufferPointer { table.number($0) }
    }

    @Test func `Texts are found again by their bytes, and no others`() {
        var table = ByteTable()
        let texts = (0..<5000).map { "C\($0)" } + ["", "xã", "xa\u{303}"]
        for (index, text) in texts.enumerated() {
            #expect(number(text, in: table) == nil)
            Array(text.utf8).withUnsafeBufferPointer { table.insert($0, Int32(index)) }
        }
        for (index, text) in texts.enumerated() { #expect(number(text, in: table) == Int32(index)) }
        #expect(number("C5000", in: table) == nil)
        #expect(number("C", in: table) == nil)
    }
}

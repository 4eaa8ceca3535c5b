import Testing

@testable import PlanFiles

@Suite struct CellMemoryTests {
    /// The numbers of cells, each found as a scan does it.
    private func numbers(_ cells: [String], end: String, usualEnd: UInt8, isQuoted: Bool = false) -> [Int32?] {
        var memory = CellMemory()
        defer { memory.deallocate() }
        memory.expect(end: usualEnd)
        return cells.map { cell in
            let bytes = Array((cell + end + String(repeating: "9", count: CellMemory.reach)).utf8)
            return bytes.withUnsafeBufferPointer { bytes in
                let expected = isQuoted ? nil : CellMemory.isExpected(&memory, bytes.baseAddress!)
                let entry = expected ?? memory.find(bytes.baseAddress!, isQuoted)
                if let entry { #expect(Int(entry.pointee.length) == cell.utf8.count) }
                return entry?.pointee.number
            }
        }
    }

    /// Texts of all lengths, those that begin as others do among them.
    private static let texts =
        (0...CellMemory.longest).map { String("abcdefghijklmnopqrstuvwxyz0123456789_".prefix($0)) }
        + (0...40).map { "abcdefgh" + String(repeating: "ế", count: $0 / 3) + "\($0)" }

    @Test(arguments: [",", "\n", "\r\n"])
    func `Texts get numbers as they come, whatever ends them`(end: String) {
        let texts = Array(Set(CellMemoryTests.texts)).sorted()
        // As they come, again and again, several times running, and backwards.
        let cells = texts + texts + texts.flatMap { [$0, $0, $0] } + texts.reversed()
        let places = Dictionary(uniqueKeysWithValues: zip(texts, Int32(0)...))
        for usualEnd in [UInt8(ascii: ","), 0x0A] {
            #expect(numbers(cells, end: end, usualEnd: usualEnd) == cells.map { places[$0] })
        }
        #expect(numbers(cells, end: "\"", usualEnd: UInt8(ascii: ","), isQuoted: true) == cells.map { places[$0] })
    }

    @Test func `Thousands of texts are kept apart`() {
        let texts = (0..<5000).map { "C\($0 * 7919 % 100_003)" }
        #expect(numbers(texts + texts, end: ",", usualEnd: 0x2C) == (0..<10_000).map { Int32($0 % 5000) })
    }

    @Test func `What can't stand in a plain cell is no text`() {
        let long = String(repeating: "a", count: CellMemory.longest + 1)
        #expect(numbers([long, "a\"b", "a"], end: ",", usualEnd: 0x2C) == [nil, nil, 0])
        #expect(numbers(["a,b", "a\nb", "a"], end: "\"", usualEnd: 0x2C, isQuoted: true) == [nil, nil, 0])
    }

    @Test func `The usual end of a column may change`() {
        var memory = CellMemory()
        defer { memory.deallocate() }
        let bytes = Array(("abc,abc\n" + String(repeating: "9", count: CellMemory.reach)).utf8)
        bytes.withUnsafeBufferPointer { bytes in
            memory.expect(end: UInt8(ascii: ","))
            #expect(memory.find(bytes.baseAddress!, false)?.pointee.number == 0)
            #expect(CellMemory.isExpected(&memory, bytes.baseAddress!)?.pointee.number == 0)
            #expect(CellMemory.isExpected(&memory, bytes.baseAddress! + 4) == nil)
            memory.expect(end: 0x0A)
            #expect(CellMemory.isExpected(&memory, bytes.baseAddress! + 4)?.pointee.number == 0)
        }
    }
}

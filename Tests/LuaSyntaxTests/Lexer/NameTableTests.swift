import Testing

@testable import LuaSyntax

@Suite struct NameTableTests {
    @Test func equalBytesHaveOneNumberHoweverManyThereAre() {
        let words = (0..<2000).map { "name\($0 % 700)" }
        let bytes = Array(words.joined().utf8)
        var table = NameTable()
        var numbers: [Int32] = []
        bytes.withUnsafeBufferPointer { text in
            var start = 0
            for word in words {
                let hash = word.utf8.reduce(NameTable.seed, NameTable.mix)
                numbers.append(table.number(text, start, start + word.utf8.count, hash: hash))
                start += word.utf8.count
            }
        }
        #expect(numbers == (0..<2000).map { Int32($0 % 700) })
        #expect(table.starts.count == 700)
    }

    @Test func namesOfOneHashStayApart() {
        let bytes = Array("abab".utf8)
        var table = NameTable()
        let numbers = bytes.withUnsafeBufferPointer { text in
            [table.number(text, 0, 1, hash: 7), table.number(text, 1, 2, hash: 7), table.number(text, 2, 3, hash: 7)]
        }
        #expect(numbers == [0, 1, 0])
    }
}

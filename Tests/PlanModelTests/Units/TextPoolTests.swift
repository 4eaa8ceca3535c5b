import Testing

@testable import PlanModel

@Suite struct TextPoolTests {
    private func add(_ text: String, _ pool: inout TextPool) -> Int32 {
        var text = text
        return text.withUTF8 { pool.number(adding: $0) }
    }

    @Test func `Each text has one number, in the order in which they came`() {
        var pool = TextPool()
        #expect(["b", "a", "b", "", "a"].map { add($0, &pool) } == [0, 1, 0, 2, 1])
        #expect(Array(pool.texts) == ["b", "a", ""])
        #expect(pool.number(of: "a") == 1 && pool.number(of: "c") == nil)
    }

    @Test func `Many are found again, and more can be added once the room was given back`() {
        var pool = TextPool()
        let texts = (0..<5000).map { "C\($0)" }
        for text in texts { _ = add(text, &pool) }
        #expect(texts.indices.allSatisfy { pool.number(of: texts[$0]) == Int32($0) })
        pool.trim()
        #expect(pool.number(of: "C4999") == 4999 && pool.number(of: "D") == nil)
        #expect(add("D", &pool) == 5000 && add("C17", &pool) == 17)
    }

    @Test func `A text that differs in how its letters are composed only is written as the other`() {
        var pool = TextPool()
        _ = add("xã", &pool)
        #expect(pool.spelling(of: "xa\u{303}").utf8.elementsEqual("xã".utf8))
        #expect(pool.spelling(of: "xa") == "xa")
    }
}

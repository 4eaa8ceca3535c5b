import Testing

@testable import PlanFiles

@Suite struct WordListTests {
    private let list = WordList<Int>([(1, ["one", "một"]), (2, ["two", "hai", "đôi"])])

    @Test(arguments: [
        ("one", 1), ("ONE", 1), (" một ", 1), ("Một", 1), ("mo\u{323}\u{302}t", 1), ("ĐÔI", 2), ("three", nil),
        ("", nil),
        ("on e", nil),
    ])
    func `Words are compared after NFC and trimming, and without case`(word: String, value: Int?) {
        #expect(list.value(word) == value)
    }

    @Test func `Messages name a word of each value`() {
        #expect(list.wording.en == "one, two")
        #expect(list.wording.vi == "một (one), hai (two)")
    }
}

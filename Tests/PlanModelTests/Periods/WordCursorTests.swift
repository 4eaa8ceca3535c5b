import Testing

@testable import PlanModel

struct WordCursorTests {
    @Test func `words, numbers and marks are taken in turn`() {
        var words = WordCursor("Quý 2 – 2016")!
        let word = (words.take("quy"), words.take("quy"))
        let number = (words.takeYear(), words.takeNumber())
        let mark = words.take(marks: "/", "-")
        let year = (words.takeNumber(), words.takeYear())
        let rest = (words.isAtEnd, words.take("quy"), words.takeYear())
        #expect(word == (true, false))
        #expect(number == (nil, 2))
        #expect(mark == "-")
        #expect(year == (nil, 2016))
        #expect(rest == (true, false, nil))
    }

    @Test func `an attempt that fails takes nothing`() {
        var words = WordCursor("6 tháng")!
        let nothing: Int? = words.attempt { ahead in
            _ = ahead.takeNumber()
            return ahead.takeYear()
        }
        let number = words.takeNumber()
        let phrases = (words.take(phrase: "thang dau"), words.take(phrase: "thang"))
        #expect(nothing == nil)
        #expect(number == 6)
        #expect(phrases == (false, true))
    }

    @Test(arguments: ["20167", "a_b", "năm → 2016", "2016+2017", "(2016)", "năm\u{0}2016"])
    func `a text with other marks or longer numbers has none`(text: String) {
        #expect(WordCursor(text) == nil)
    }
}

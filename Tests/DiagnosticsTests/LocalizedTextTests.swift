import Testing

@testable import Diagnostics

@Suite("Texts in both languages")
struct LocalizedTextTests {
    @Test func oneLanguageIsNotBothAndNotNone() {
        #expect(LocalizedText(vi: "", en: "x").isInOneLanguage && LocalizedText(vi: "x", en: "").isInOneLanguage)
        #expect(!LocalizedText("x").isInOneLanguage && !LocalizedText("").isInOneLanguage)
    }

    @Test("Where one language is empty the other stands in")
    func standIn() {
        let both = LocalizedText(vi: "Đạt", en: "Met")
        #expect([both.text(in: .vi), both.text(in: .en)] == ["Đạt", "Met"])
        #expect(LocalizedText(vi: "Đạt", en: "").text(in: .en) == "Đạt")
        #expect(LocalizedText(vi: "", en: "Met").text(in: .vi) == "Met")
        #expect(LocalizedText("EGDI") == LocalizedText(vi: "EGDI", en: "EGDI"))
    }

    @Test("Empty is what has neither")
    func isEmpty() {
        #expect(LocalizedText("").isEmpty)
        #expect(!LocalizedText(vi: "", en: "Met").isEmpty)
        #expect(!LocalizedText(vi: "Đạt", en: "").isEmpty)
    }
}

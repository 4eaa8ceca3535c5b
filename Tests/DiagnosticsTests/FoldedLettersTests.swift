import Diagnostics
import Testing

struct FoldedLettersTests {
    @Test func `composed, decomposed and unmarked letters fold to the same`() {
        #expect(FoldedLetters.fold("Quý II – Hằng năm") == "quy ii - hang nam")
        #expect(FoldedLetters.fold("ĐẾN") == "den")
        #expect(FoldedLetters.fold("hă\u{300}ng, ha\u{306}\u{300}ng, hằng") == "hang, hang, hang")
        #expect(FoldedLetters.fold("ươ ƯỜNG") == "uo uong")
    }

    @Test func `every Vietnamese vowel with every tone folds to a plain letter`() {
        let vowels = "aăâeêioôơuưy"
        let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
        for vowel in vowels {
            for tone in tones {
                let letter = String(vowel) + tone
                let folded = FoldedLetters.fold(letter)
                #expect(folded.utf8.count == 1 && "aeiouy".contains(folded), "\(letter)")
            }
        }
    }
}

import Diagnostics
import PlanModel
import Testing

struct NoteTextTests {
    private static let notes = [
        RuleNote(name: "late", text: LocalizedText(vi: "đạt năm {1}, ở {2}", en: "reached in {1} at {2}")),
        RuleNote(name: "plain", text: LocalizedText(vi: "không có gì", en: "")),
        RuleNote(name: "odd", text: LocalizedText(vi: "{0} {x} {3} {2}{1} {", en: "{1")),
    ]

    private static func text(_ note: NoteSlice, _ places: [NotePlace] = [], _ bytes: String = "") -> LocalizedText {
        var batch = VerdictBatch()
        batch.notePlaces = places
        batch.noteBytes = Array(bytes.utf8)
        batch.add(note: note)
        return NoteText.text(of: batch, row: 0, rule: RunFixture.rule(notes: notes))
    }

    @Test func `no note is an empty text`() {
        #expect(Self.text(.none).isEmpty)
    }

    @Test func `a text of the rule's own is the same in both languages`() {
        #expect(Self.text(NoteSlice(name: -1, start: 3, length: 5), [], "xxxđồyyy") == LocalizedText("đồ"))
    }

    @Test func `a named note is filled in each language`() {
        let places = [NotePlace.integer(9), .integer(2018), .text(start: 2, length: 5)]
        let text = Self.text(NoteSlice(name: 0, start: 1, length: 2), places, "..xã A…")
        #expect(text.vi == "đạt năm 2018, ở xã A")
        #expect(text.en == "reached in 2018 at xã A")
    }

    @Test func `figures are printed without what binary fractions leave`() {
        let text = Self.text(NoteSlice(name: 0, start: 0, length: 2), [.number(1.9000000000000057), .number(-1e-12)])
        #expect(text.vi == "đạt năm 1,9, ở 0")
        #expect(text.en == "reached in 1.9 at 0")
    }

    @Test func `the other language stands in for an empty one`() {
        #expect(Self.text(NoteSlice(name: 1, start: 0, length: 0)) == LocalizedText("không có gì"))
    }

    @Test func `a place that is not filled, or is none, stays as it is`() {
        let text = Self.text(NoteSlice(name: 2, start: 0, length: 2), [.integer(7), .integer(8)])
        #expect(text == LocalizedText(vi: "{0} {x} {3} 87 {", en: "{1"))
    }
}

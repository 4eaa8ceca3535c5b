import Diagnostics
import PlanModel
import RunFiles
import Testing

@Suite struct NoteFieldTests {
    private func note(_ batch: VerdictBatch, _ language: Language = .vi) -> String {
        var writer = VerdictWriter(frame: SampleRun.frame, columns: [.note], language: language)
        var bytes: [UInt8] = []
        writer.append(batch, to: &bytes)
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    private func named(_ name: Int16, _ places: [NotePlace], _ bytes: [UInt8] = []) -> VerdictBatch {
        SampleRun.batch(
            note: NoteSlice(name: name, start: 0, length: UInt32(places.count)),
            noteBytes: bytes,
            notePlaces: places
        )
    }

    @Test(arguments: [
        ("chậm 3 tháng", "chậm 3 tháng"), ("a,b", "\"a,b\""),
        ("nói “có” và \"không\"", "\"nói “có” và \"\"không\"\"\""),
        ("dòng 1\ndòng 2", "\"dòng 1\ndòng 2\""), ("a\rb", "\"a\rb\""), ("a\tb", "a\tb"),
    ])
    func aTextOfTheRulesOwnStandsAsItIs(_ text: String, _ field: String) {
        #expect(note(SampleRun.noted(Array(text.utf8))) == field)
    }

    @Test func whatIsNoUTF8IsReplaced() {
        #expect(note(SampleRun.noted([0x61, 0xFF, 0x62])) == "a\u{FFFD}b")
    }

    @Test func namedNotesAreInTheLanguageAndItsNumbersToo() {
        let batch = named(0, [.number(1847.5), .integer(2022)])
        #expect(note(batch, .vi) == "\"đạt 1.847,5 năm 2022\"")
        #expect(note(batch, .en) == "\"reached 1,847.5 in 2022\"")
    }

    @Test func figuresArePrintedWithoutWhatBinaryFractionsLeave() {
        let batch = named(0, [.number(1.9000000000000057), .integer(2022)])
        #expect(note(batch, .vi) == "\"đạt 1,9 năm 2022\"")
        #expect(note(batch, .en) == "reached 1.9 in 2022")
    }

    @Test func placesThatAreNotFilledStay() {
        let text = Array("có".utf8)
        let batch = named(1, [.text(start: 0, length: UInt32(text.count))], text)
        #expect(note(batch, .vi) == "\"“có”, {x} {0} {3} {\"")
    }

    @Test(arguments: [0, 1] as [Int16], Language.allCases)
    func saysWhatNoteTextSays(_ name: Int16, _ language: Language) {
        let text = Array("ba".utf8)
        let rule = SampleRun.frame.assignments[0].rule
        for places in [[], [.number(-0.5)], [.text(start: 0, length: 2), .integer(-7), .number(0.30000000000000004)]]
            as [[NotePlace]]
        {
            let batch = named(name, places, text)
            let expected = NoteText.text(of: batch, row: 0, rule: rule).text(in: language)
            let quoted = "\"" + expected.replacing("\"", with: "\"\"") + "\""
            #expect([expected, quoted].contains(note(batch, language)))
        }
    }

    @Test func noNoteIsNothing() {
        var writer = VerdictWriter(frame: SampleRun.frame, columns: [.note, .unit], language: .vi)
        var bytes: [UInt8] = []
        writer.append(SampleRun.batch(), to: &bytes)
        #expect(bytes == Array(",01\n".utf8))
    }
}

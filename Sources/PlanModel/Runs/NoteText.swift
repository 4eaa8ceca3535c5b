import Diagnostics
import Numerals

/// Makes the notes of verdicts from what rows hold of them.
public enum NoteText {
    /// The note of one verdict in both languages; empty where there is none.
    public static func text(of batch: VerdictBatch, row: Int, rule: Rule) -> LocalizedText {
        let slice = batch.note[row]
        if slice.name == NoteSlice.none.name { return LocalizedText("") }
        if slice.name < 0 { return LocalizedText(text(batch, slice.start, slice.length)) }
        let template = rule.notes[Int(slice.name)].text
        let places = batch.notePlaces[Int(slice.start)..<Int(slice.start + slice.length)]
        return LocalizedText(
            vi: fill(template.text(in: .vi), places, batch, .vi),
            en: fill(template.text(in: .en), places, batch, .en)
        )
    }

    /// `template` with `{1}`, `{2}` … replaced; a place that the rule did not fill stays as it is.
    private static func fill(
        _ template: String,
        _ places: ArraySlice<NotePlace>,
        _ batch: VerdictBatch,
        _ style: NumberStyle
    ) -> String {
        var text = ""
        var rest = Substring(template)
        // Bytes are looked at, not letters: finding where those end takes longer than all else.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            text += rest[..<open]
            let inside = rest[rest.utf8.index(after: open)..<close]
            if let place = Int(inside), place >= 1, place <= places.count {
                text += printed(places[places.startIndex + place - 1], batch, style)
            } else {
                text += rest[open...close]
            }
            rest = rest[rest.utf8.index(after: close)...]
        }
        return text + rest
    }

    /// Whole numbers (years, ranks, counts) are printed plainly; figures in the style of the language, without the last
    /// digits that only binary fractions make: 1.9 and not 1.9000000000000057.
    private static func printed(_ place: NotePlace, _ batch: VerdictBatch, _ style: NumberStyle) -> String {
        switch place {
        case .integer(let integer): String(integer)
        case .number(let number): NumeralPrinter.text(Rounding.roundedTo9(number), style: style)
        case .text(let start, let length): text(batch, start, length)
        }
    }

    private static func text(_ batch: VerdictBatch, _ start: UInt32, _ length: UInt32) -> String {
        String(decoding: batch.noteBytes[Int(start)..<Int(start + length)], as: UTF8.self)
    }
}

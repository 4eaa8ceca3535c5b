import Diagnostics
import Numerals
import PlanModel
import Spreadsheets

/// Writes the note of a row, from templates that were taken apart once, so that a row makes no text of its own.
///
/// It says what `NoteText` says; a test holds the two together.
struct NoteField: Sendable {
    private let templates: NoteTemplates
    private let style: NumberStyle

    init(assignments: [RunAssignment], language: Language) {
        style = language == .vi ? .vi : .en
        templates = NoteTemplates(assignments.map { $0.rule.notes.map { $0.text.text(in: language) } })
    }

    /// Bytes that the note of a row takes at most.
    @inline(__always)
    func room(_ batch: BatchColumns, _ row: Int) -> Int {
        let slice = batch.note[row]
        // Each byte may be a quote, or be replaced by the three bytes of U+FFFD, and there are quotes around it.
        if slice.name < 0 { return slice.name == NoteSlice.none.name ? 0 : 3 * Int(slice.length) + 2 }
        return roomOfNamed(batch, row, slice)
    }

    private func roomOfNamed(_ batch: BatchColumns, _ row: Int, _ slice: NoteSlice) -> Int {
        let template = templates[Int(batch.assignment[row]), Int(slice.name)]
        var longest = 0
        for place in batch.notePlaces[Int(slice.start)..<Int(slice.start + slice.length)] {
            switch place {
            case .integer: longest += 20
            case .number: longest += 2 * NumeralPrinter.mostBytes
            case .text(_, let length): longest += 3 * Int(length)
            }
        }
        // A place can stand in a template more than once; each byte may be a quote, and there are quotes around it all.
        return 2 * (template.length + template.pieces.count * longest) + 2
    }

    /// Appends the field, nothing where there is no note.
    @inline(__always)
    func append(_ batch: BatchColumns, _ row: Int, to at: inout UnsafeMutablePointer<UInt8>) {
        let slice = batch.note[row]
        if slice.name == NoteSlice.none.name { return }
        let start = at
        if slice.name < 0 {
            append(text: Int(slice.start), Int(slice.length), of: batch, to: &at)
        } else {
            append(slice, batch, row, to: &at)
        }
        CSVQuoting.quote(from: start, in: &at)
    }

    private func append(
        _ slice: NoteSlice,
        _ batch: BatchColumns,
        _ row: Int,
        to at: inout UnsafeMutablePointer<UInt8>
    ) {
        for piece in templates[Int(batch.assignment[row]), Int(slice.name)].pieces {
            if piece.place >= 0, piece.place < Int32(slice.length) {
                append(batch.notePlaces[Int(slice.start) + Int(piece.place)], of: batch, to: &at)
            } else {
                templates.append(piece, to: &at)
            }
        }
    }

    private func append(_ place: NotePlace, of batch: BatchColumns, to at: inout UnsafeMutablePointer<UInt8>) {
        switch place {
        case .integer(let integer): at = NumeralPrinter.write(integer, to: at)
        case .number(let number):
            var text = NumeralPrinter.text(Rounding.roundedTo9(number), style: style)
            text.withUTF8 { at.append($0) }
        case .text(let start, let length): append(text: Int(start), Int(length), of: batch, to: &at)
        }
    }

    /// A text may be any bytes, the file is UTF-8: what is none is replaced.
    private func append(
        text start: Int,
        _ length: Int,
        of batch: BatchColumns,
        to at: inout UnsafeMutablePointer<UInt8>
    ) {
        let text = UnsafeBufferPointer(rebasing: batch.noteBytes[start..<start + length])
        if UTF8Bytes.areValid(text) {
            at.append(text)
        } else {
            var repaired = String(decoding: text, as: UTF8.self)
            repaired.withUTF8 { at.append($0) }
        }
    }
}

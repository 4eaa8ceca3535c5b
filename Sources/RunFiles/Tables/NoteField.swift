import Diagnostics
import Numerals
import PlanModel
import Spreadsheets

/// Writes the note of a row, from templates that were taken apart once, so that a row makes no text of its own.
///
/// It says what `NoteText` says; a test holds the two together.
struct NoteField: Sendable {
    private enum Piece {
        case bytes([UInt8])
        /// Number of a place from 0, and what stands there if the rule did not fill it.
        case place(Int, unfilled: [UInt8])
    }

    /// Pieces of each named note of each assignment's rule.
    private let templates: [[[Piece]]]
    private let style: NumberStyle
    private var scratch: [UInt8] = []

    init(assignments: [RunAssignment], language: Language) {
        style = language == .vi ? .vi : .en
        templates = assignments.map { $0.rule.notes.map { NoteField.pieces(of: $0.text.text(in: language)) } }
    }

    /// Appends the field, nothing where there is no note.
    mutating func append(_ batch: VerdictBatch, _ row: Int, to bytes: inout [UInt8]) {
        let slice = batch.note[row]
        if slice.name == NoteSlice.none.name { return }
        let range = Int(slice.start)..<Int(slice.start + slice.length)
        scratch.removeAll(keepingCapacity: true)
        if slice.name < 0 {
            append(text: range, of: batch)
        } else {
            for piece in templates[Int(batch.assignment[row])][Int(slice.name)] {
                switch piece {
                case .bytes(let piece): scratch += piece
                case .place(let place, let unfilled):
                    if place < range.count {
                        append(batch.notePlaces[range.lowerBound + place], of: batch)
                    } else {
                        scratch += unfilled
                    }
                }
            }
        }
        CSVWriter.append(scratch[...], to: &bytes)
    }

    private mutating func append(_ place: NotePlace, of batch: VerdictBatch) {
        switch place {
        case .integer(let integer): scratch += String(integer).utf8
        case .number(let number): scratch += NumeralPrinter.text(Rounding.roundedTo9(number), style: style).utf8
        case .text(let start, let length): append(text: Int(start)..<Int(start + length), of: batch)
        }
    }

    /// Lua's texts are any bytes, the file is UTF-8: what is none is replaced.
    private mutating func append(text range: Range<Int>, of batch: VerdictBatch) {
        let text = batch.noteBytes[range]
        if text.allSatisfy({ $0 < 0x80 }) {
            scratch += text
        } else {
            scratch += String(decoding: text, as: UTF8.self).utf8
        }
    }

    private static func pieces(of template: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(template)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.bytes(Array(rest[..<open].utf8)))
            let whole = Array(rest[open...close].utf8)
            if let place = Int(rest[rest.index(after: open)..<close]), place >= 1 {
                pieces.append(.place(place - 1, unfilled: whole))
            } else {
                pieces.append(.bytes(whole))
            }
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [.bytes(Array(rest.utf8))]
    }
}

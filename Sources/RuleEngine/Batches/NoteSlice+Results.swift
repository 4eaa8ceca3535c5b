import LuaSandbox
import PlanModel

extension NoteSlice {
    /// The note of a row as the sandbox gives it.
    init(_ note: RuleResults.Note) { self.init(name: note.name, start: note.start, length: note.length) }
}

extension NotePlace {
    /// What fills a place, as the sandbox gives it.
    init(_ place: RuleResults.Place) {
        self =
            switch place {
            case .integer(let integer): .integer(integer)
            case .number(let number): .number(number)
            case .text(let start, let length): .text(start: start, length: length)
            }
    }
}

import LuaSandbox
import PlanModel

extension VerdictBatch {
    mutating func reserve(_ count: Int) {
        unit.reserveCapacity(count)
        subject.reserveCapacity(count)
        period.reserveCapacity(count)
        assignment.reserveCapacity(count)
        status.reserveCapacity(count)
        score.reserveCapacity(count)
        value.reserveCapacity(count)
        target.reserveCapacity(count)
        flags.reserveCapacity(count)
        reason.reserveCapacity(count)
        note.reserveCapacity(count)
    }

    /// Adds a row with what is known of it before its rule is called; until that has answered it is an error.
    mutating func append(_ entry: RowLayout.Entry, unit number: Int32, _ facts: RowReader.Facts) {
        unit.append(number)
        subject.append(entry.subject)
        period.append(entry.period)
        assignment.append(entry.assignment)
        status.append(facts.outcome?.status ?? StatusTable.error)
        score.append(.nan)
        value.append(facts.value)
        target.append(facts.target)
        flags.append(facts.flags)
        reason.append(facts.outcome?.reason ?? .none)
        note.append(.none)
    }

    /// Takes over the note of a row, and gives where it stands now.
    mutating func note(_ results: RuleResults, _ row: Int) -> NoteSlice {
        let note = results.notes[row]
        if note.name == NoteSlice.none.name { return .none }
        if note.name < 0 {
            let start = UInt32(noteBytes.count)
            noteBytes += results.bytes[Int(note.start)..<Int(note.start + note.length)]
            return NoteSlice(name: note.name, start: start, length: note.length)
        }
        let start = UInt32(notePlaces.count)
        for place in results.places[Int(note.start)..<Int(note.start + note.length)] {
            switch place {
            case .integer(let integer): notePlaces.append(.integer(integer))
            case .number(let number): notePlaces.append(.number(number))
            case .text(let from, let length):
                notePlaces.append(.text(start: UInt32(noteBytes.count), length: length))
                noteBytes += results.bytes[Int(from)..<Int(from + length)]
            }
        }
        return NoteSlice(name: note.name, start: start, length: note.length)
    }
}

import PlanModel

extension VerdictBatch {
    /// Adds a row of another batch, with its note.
    ///
    /// - Parameters:
    ///   - subject: its number in the frame of this batch, as `period`.
    mutating func append(_ other: VerdictBatch, _ row: Int, subject number: Int32, period place: Int32) {
        unit.append(other.unit[row])
        subject.append(number)
        period.append(place)
        assignment.append(other.assignment[row])
        status.append(other.status[row])
        score.append(other.score[row])
        value.append(other.value[row])
        target.append(other.target[row])
        flags.append(other.flags[row])
        reason.append(other.reason[row])
        note.append(note(of: other, row))
    }

    private mutating func note(of other: VerdictBatch, _ row: Int) -> NoteSlice {
        var slice = other.note[row]
        if slice == .none { return slice }
        if slice.name < 0 {
            slice.start = bytes(of: other, slice.start, slice.length)
            return slice
        }
        let first = UInt32(notePlaces.count)
        for place in other.notePlaces[Int(slice.start)..<Int(slice.start + slice.length)] {
            if case .text(let start, let length) = place {
                notePlaces.append(.text(start: bytes(of: other, start, length), length: length))
            } else {
                notePlaces.append(place)
            }
        }
        slice.start = first
        return slice
    }

    /// Takes bytes over, and gives where they stand now.
    private mutating func bytes(of other: VerdictBatch, _ start: UInt32, _ length: UInt32) -> UInt32 {
        let first = UInt32(noteBytes.count)
        noteBytes += other.noteBytes[Int(start)..<Int(start + length)]
        return first
    }
}

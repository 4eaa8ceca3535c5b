import LuaSandbox

/// Columns for so many places, and the texts of a call.
final class CallColumns {
    var outcomes: [RuleResults.Outcome]
    var statuses: [UInt8]
    var scores: [Double]
    var notes: [RuleResults.Note]
    var texts = RuleResults()

    init(_ count: Int) {
        outcomes = Array(repeating: .raised, count: count)
        statuses = Array(repeating: 99, count: count)
        scores = Array(repeating: -1, count: count)
        notes = Array(repeating: RuleResults.Note(name: -9, start: 0, length: 0), count: count)
    }

    func call(
        _ state: RuleState,
        _ function: RuleFunction,
        _ rows: RuleRows,
        _ program: RuleProgram? = nil
    ) -> Int {
        outcomes.withUnsafeMutableBufferPointer { outcomes in
            statuses.withUnsafeMutableBufferPointer { statuses in
                scores.withUnsafeMutableBufferPointer { scores in
                    notes.withUnsafeMutableBufferPointer { notes in
                        let columns = RowColumns(
                            outcomes: outcomes.baseAddress!,
                            statuses: statuses.baseAddress!,
                            scores: scores.baseAddress!,
                            notes: notes.baseAddress!
                        )
                        return state.call(
                            function,
                            rows,
                            program: program,
                            into: columns,
                            statusNumbers: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24],
                            texts: &texts,
                            firstByte: 0,
                            firstPlace: 0
                        )
                    }
                }
            }
        }
    }

    func note(_ place: Int) -> String {
        let note = notes[place]
        return String(decoding: texts.bytes[Int(note.start)..<Int(note.start + note.length)], as: UTF8.self)
    }
}

import PlanModel

/// The columns of a batch as memory, for a loop over millions of rows; valid while `read` runs.
struct BatchColumns {
    let count: Int
    let unit: UnsafePointer<Int32>
    let subject: UnsafePointer<Int32>
    let period: UnsafePointer<Int32>
    let assignment: UnsafePointer<Int32>
    let status: UnsafePointer<UInt8>
    let score: UnsafePointer<Double>
    let value: UnsafePointer<Double>
    let target: UnsafePointer<Double>
    let flags: UnsafePointer<VerdictFlags>
    let reason: UnsafePointer<Reason>
    let note: UnsafePointer<NoteSlice>
    let noteBytes: UnsafeBufferPointer<UInt8>
    let notePlaces: UnsafeBufferPointer<NotePlace>

    /// Hands out the columns; nothing where there are no rows.
    static func read(_ batch: VerdictBatch, _ body: (BatchColumns) -> Void) {
        guard batch.count > 0 else { return }
        batch.unit.withUnsafeBufferPointer { unit in
            batch.subject.withUnsafeBufferPointer { subject in
                batch.period.withUnsafeBufferPointer { period in
                    batch.assignment.withUnsafeBufferPointer { assignment in
                        batch.status.withUnsafeBufferPointer { status in
                            batch.score.withUnsafeBufferPointer { score in
                                batch.reason.withUnsafeBufferPointer { reason in
                                    read(batch, unit, subject, period, assignment, status, score, reason, body)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static func read(
        _ batch: VerdictBatch,
        _ unit: UnsafeBufferPointer<Int32>,
        _ subject: UnsafeBufferPointer<Int32>,
        _ period: UnsafeBufferPointer<Int32>,
        _ assignment: UnsafeBufferPointer<Int32>,
        _ status: UnsafeBufferPointer<UInt8>,
        _ score: UnsafeBufferPointer<Double>,
        _ reason: UnsafeBufferPointer<Reason>,
        _ body: (BatchColumns) -> Void
    ) {
        batch.value.withUnsafeBufferPointer { value in
            batch.target.withUnsafeBufferPointer { target in
                batch.flags.withUnsafeBufferPointer { flags in
                    batch.note.withUnsafeBufferPointer { note in
                        batch.noteBytes.withUnsafeBufferPointer { noteBytes in
                            batch.notePlaces.withUnsafeBufferPointer { notePlaces in
                                body(
                                    BatchColumns(
                                        count: batch.count,
                                        unit: unit.baseAddress!,
                                        subject: subject.baseAddress!,
                                        period: period.baseAddress!,
                                        assignment: assignment.baseAddress!,
                                        status: status.baseAddress!,
                                        score: score.baseAddress!,
                                        value: value.baseAddress!,
                                        target: target.baseAddress!,
                                        flags: flags.baseAddress!,
                                        reason: reason.baseAddress!,
                                        note: note.baseAddress!,
                                        noteBytes: noteBytes,
                                        notePlaces: notePlaces
                                    )
                                )
                            }
                        }
                    }
                }
            }
        }
    }
}

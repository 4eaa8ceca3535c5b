import LuaSandbox
import PlanModel

/// The verdicts of a block while they are made: columns that stay where they are, so that calls can write into them.
final class BlockColumns {
    /// Rows that are there; those behind them are not set.
    private(set) var count = 0
    private var capacity = 0

    private(set) var unit: UnsafeMutablePointer<Int32>
    private(set) var subject: UnsafeMutablePointer<Int32>
    private(set) var period: UnsafeMutablePointer<Int32>
    private(set) var assignment: UnsafeMutablePointer<Int32>
    private(set) var status: UnsafeMutablePointer<UInt8>
    private(set) var score: UnsafeMutablePointer<Double>
    private(set) var value: UnsafeMutablePointer<Double>
    private(set) var target: UnsafeMutablePointer<Double>
    private(set) var flags: UnsafeMutablePointer<VerdictFlags>
    private(set) var reason: UnsafeMutablePointer<Reason>
    private(set) var note: UnsafeMutablePointer<RuleResults.Note>
    private(set) var outcome: UnsafeMutablePointer<RuleResults.Outcome>
    var noteBytes: [UInt8] = []
    var notePlaces: [NotePlace] = []

    init() {
        unit = .allocate(capacity: 0)
        subject = .allocate(capacity: 0)
        period = .allocate(capacity: 0)
        assignment = .allocate(capacity: 0)
        status = .allocate(capacity: 0)
        score = .allocate(capacity: 0)
        value = .allocate(capacity: 0)
        target = .allocate(capacity: 0)
        flags = .allocate(capacity: 0)
        reason = .allocate(capacity: 0)
        note = .allocate(capacity: 0)
        outcome = .allocate(capacity: 0)
    }

    deinit { deallocate() }

    /// Forgets all rows and makes room for others.
    func reset(room rows: Int) {
        count = 0
        noteBytes.removeAll(keepingCapacity: true)
        notePlaces.removeAll(keepingCapacity: true)
        guard rows > capacity else { return }
        deallocate()
        capacity = rows
        unit = .allocate(capacity: rows)
        subject = .allocate(capacity: rows)
        period = .allocate(capacity: rows)
        assignment = .allocate(capacity: rows)
        status = .allocate(capacity: rows)
        score = .allocate(capacity: rows)
        value = .allocate(capacity: rows)
        target = .allocate(capacity: rows)
        flags = .allocate(capacity: rows)
        reason = .allocate(capacity: rows)
        note = .allocate(capacity: rows)
        outcome = .allocate(capacity: rows)
    }

    private func deallocate() {
        unit.deallocate()
        subject.deallocate()
        period.deallocate()
        assignment.deallocate()
        status.deallocate()
        score.deallocate()
        value.deallocate()
        target.deallocate()
        flags.deallocate()
        reason.deallocate()
        note.deallocate()
        outcome.deallocate()
    }

    /// What calls write into.
    var forCalls: RowColumns { RowColumns(outcomes: outcome, statuses: status, scores: score, notes: note) }

    /// Adds rows that are yet to be set; gives the place of the first.
    func add(_ rows: Int) -> Int {
        precondition(count + rows <= capacity)
        count += rows
        return count - rows
    }

    /// Sets a row to what is known of it before its rule is called; until that has answered it is an error.
    func set(_ place: Int, _ entry: RowLayout.Entry, unit number: Int32, _ facts: RowReader.Facts) {
        unit[place] = number
        subject[place] = entry.subject
        period[place] = entry.period
        assignment[place] = entry.assignment
        status[place] = facts.outcome?.status ?? StatusTable.error
        score[place] = .nan
        value[place] = facts.value
        target[place] = facts.target
        flags[place] = facts.flags
        reason[place] = facts.outcome?.reason ?? .none
        note[place] = .none
    }

    /// The question that a row answers.
    func entry(_ place: Int) -> RowLayout.Entry {
        RowLayout.Entry(period: period[place], assignment: assignment[place], subject: subject[place])
    }

    /// Makes the row one that was not run; see `VerdictBatch.stop`.
    func stop(_ place: Int) {
        status[place] = StatusTable.limit
        reason[place] = Reason(.assignment)
        score[place] = .nan
        note[place] = .none
        flags[place].remove(.methodBreak)
    }

    /// The rows as a batch.
    func batch() -> VerdictBatch {
        var batch = VerdictBatch()
        batch.unit = copy(unit)
        batch.subject = copy(subject)
        batch.period = copy(period)
        batch.assignment = copy(assignment)
        batch.status = copy(status)
        batch.score = copy(score)
        batch.value = copy(value)
        batch.target = copy(target)
        batch.flags = copy(flags)
        batch.reason = copy(reason)
        batch.note = UnsafeBufferPointer(start: note, count: count).map(NoteSlice.init)
        batch.noteBytes = noteBytes
        batch.notePlaces = notePlaces
        return batch
    }

    private func copy<Element>(_ column: UnsafeMutablePointer<Element>) -> [Element] {
        Array(UnsafeBufferPointer(start: column, count: count))
    }
}

extension RuleResults.Note {
    /// No note.
    static let none = RuleResults.Note(name: NoteSlice.none.name, start: 0, length: 0)
}

import PlanModel

/// The verdicts of the steps that have been judged, to be read by later ones.
struct VerdictStore: Sendable {
    /// Where a verdict stands.
    struct Place: Sendable {
        fileprivate var batch: Int
        fileprivate var row: Int
    }

    let layout: RowLayout
    private let slots: RowSlots
    private(set) var batches: [VerdictBatch] = []
    /// Of each slot the batch and the row; negative where there is no verdict, because its unit is left out or its step
    /// is yet to come.
    private var places: [Int64]

    /// - Parameter layout: all rows of the run.
    init(_ layout: RowLayout) {
        self.layout = layout
        slots = RowSlots(layout)
        places = Array(repeating: -1, count: slots.count)
    }

    mutating func add(_ batch: VerdictBatch) {
        for row in 0..<batch.count {
            let slot = slots.slot(
                unit: batch.unit[row],
                subject: batch.subject[row],
                period: batch.period[row],
                assignment: batch.assignment[row]
            )
            if let slot { places[slot] = Int64(batches.count) << 32 | Int64(row) }
        }
        batches.append(batch)
    }

    /// The verdict of an assignment; nil where there is none.
    func place(unit: Int32, subject: Int32, period: Int32, assignment: Int32) -> Place? {
        slots.slot(unit: unit, subject: subject, period: period, assignment: assignment).flatMap { place($0) }
    }

    /// Calls `body` with the verdicts on a subject of a unit in a period, by assignment.
    func forEach(
        unit: Int32,
        subject: Int32,
        period: Int32,
        _ body: (_ assignment: Int32, _ place: Place) -> Void
    ) {
        slots.forEach(unit: unit, subject: subject, period: period) { assignment, slot in
            if let place = place(slot) { body(assignment, place) }
        }
    }

    /// Calls `body` with all verdicts of a unit, in output order.
    func forEach(unit: Int, _ body: (_ batch: VerdictBatch, _ row: Int) -> Void) {
        for slot in slots.rows(of: unit) {
            if let place = place(slot) { body(batches[place.batch], place.row) }
        }
    }

    func status(_ place: Place) -> UInt8 { batches[place.batch].status[place.row] }

    /// Before rounding; NaN where there is none.
    func score(_ place: Place) -> Double { batches[place.batch].score[place.row] }

    func flags(_ place: Place) -> VerdictFlags { batches[place.batch].flags[place.row] }

    private func place(_ slot: Int) -> Place? {
        let place = places[slot]
        return place < 0 ? nil : Place(batch: Int(place >> 32), row: Int(place & 0xFFFF_FFFF))
    }
}

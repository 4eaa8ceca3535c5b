import Diagnostics
import PlanModel

/// Figures of a run in which no row reads more than its own unit's: each thread reads those of the units that it judges, so
/// that nobody waits for the others' and not all are in memory at once.
struct FigureBlocks: Sendable {
    let plan: Plan
    let periodIndex: PeriodIndex
    let knownOn: DayNumber?
    let notDue: NotDueRows

    /// Whether blocks of these units can be read one after the other without going through the tables again and again, and
    /// whether nothing about them is to be known ahead.
    func areReadable(_ blocks: [Range<Int>]) -> Bool {
        // What a change of method cuts off is seen by looking at all figures of a unit; it is rare.
        guard !plan.observations.flagsMet.contains(.methodBreak) else { return false }
        return UnitRanges.areNear(plan, blocks.map { Int32($0.lowerBound)..<Int32($0.upperBound) })
    }

    /// For one thread.
    func reader() -> Reader {
        Reader(
            builder: FigureStoreBuilder(plan, periodIndex: periodIndex, knownOn: knownOn),
            notDue: notDue.isNeeded ? notDue : nil
        )
    }

    struct Reader {
        fileprivate let builder: FigureStoreBuilder
        fileprivate let notDue: NotDueRows?

        /// The figures of a block, and what is odd about its observations.
        func read(_ units: Range<Int32>) -> (FigureStore, DiagnosticList) {
            var diagnostics = DiagnosticList()
            var notDueFound = DiagnosticList()
            var reported: NotDueRows.Reported = []
            let store = builder.build(units, &diagnostics) { part in
                notDue?.report(part, units, &reported, &notDueFound)
            }
            diagnostics.add(contentsOf: notDueFound)
            return (store, diagnostics)
        }
    }
}

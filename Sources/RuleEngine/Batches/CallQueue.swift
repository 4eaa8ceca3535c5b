import LuaSandbox
import PlanModel

/// Rows of one assignment that wait to be called together.
struct CallQueue {
    let rows = RuleRows()
    /// Rows before the next one that are known to have hit a limit; there may be more.
    var hits = 0
    /// Rows that make a call. It grows while all goes well and shrinks at a limit, so that of a rule that never ends only
    /// few rows are run in vain.
    private var size = 32

    private static let largest = 8192
    private static let smallest = 8

    var isFull: Bool { rows.count >= size }
    /// Rows that may be added until it is full.
    var room: Int { size - rows.count }
    var isEmpty: Bool { rows.count == 0 }
    /// Whether the rows that come next are not run.
    var isStopped: Bool { hits >= LimitLedger.mostRows }

    /// Sets the size of the next call by what this one met.
    mutating func adapt(hitLimit: Bool) {
        size = hitLimit ? CallQueue.smallest : min(2 * size, CallQueue.largest)
    }
}

import LuaSandbox
import PlanModel

/// Rows of one assignment that wait to be called together.
struct CallQueue {
    var arguments = RuleArguments()
    /// Where in the batch the rows stand, and what they are.
    private(set) var slots: [Int32] = []
    private(set) var entries: [RowLayout.Entry] = []
    /// Rows before the next one that are known to have hit a limit; there may be more.
    var hits = 0
    /// Rows that make a call. It grows while all goes well and shrinks at a limit, so that of a rule that never ends only
    /// few rows are run in vain.
    private var size = 32

    private static let largest = 8192
    private static let smallest = 8

    var isFull: Bool { slots.count >= size }
    var isEmpty: Bool { slots.isEmpty }
    /// Whether the rows that come next are not run.
    var isStopped: Bool { hits >= LimitLedger.mostRows }

    mutating func add(_ entry: RowLayout.Entry, slot: Int) {
        slots.append(Int32(slot))
        entries.append(entry)
    }

    /// Forgets the rows, keeps the memory.
    mutating func removeAll() {
        arguments.removeAll()
        slots.removeAll(keepingCapacity: true)
        entries.removeAll(keepingCapacity: true)
    }

    /// Sets the size of the next call by what this one met.
    mutating func adapt(hitLimit: Bool) {
        size = hitLimit ? CallQueue.smallest : min(2 * size, CallQueue.largest)
    }
}

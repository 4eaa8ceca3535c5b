/// Tells workers how many rows of each assignment hit a limit in the batches that have been collected, so that they don't
/// run what the ledger would take back.
///
/// It may lag behind the ledger and never runs ahead of it, so no outcome depends on when it is read.
final class LimitSignal: @unchecked Sendable {
    // Safe: only touched within `lock`.
    private let lock = Lock()
    private var hits: [Int]

    init(assignmentCount: Int) { hits = Array(repeating: 0, count: assignmentCount) }

    func publish(_ hits: [Int]) { lock.locked { self.hits = hits } }

    func read() -> [Int] { lock.locked { hits } }
}

import Workers

/// Tells workers how many rows of each assignment hit a limit in the batches that have been collected, so that they don't
/// run what the ledger would take back.
///
/// It may lag behind the ledger and never runs ahead of it, so no outcome depends on when it is read.
final class LimitSignal: @unchecked Sendable {
    // Safe: only touched within `lock`.
    private let lock = Lock()
    private var hits: [Int]

    /// - Parameter hits: rows of each assignment that hit a limit before.
    init(hits: [Int]) { self.hits = hits }

    func publish(_ hits: [Int]) { lock.locked { self.hits = hits } }

    func read() -> [Int] { lock.locked { hits } }
}

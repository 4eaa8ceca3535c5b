import Workers

/// Remembers a stretch of a file that has no line break, where one is longer than pieces: what has been looked through to
/// its end need not be looked through again for each of the pieces within.
final class LongLines: @unchecked Sendable {
    // Safe: only touched within `lock`.
    private let lock = Lock()
    private var stretch = 0..<0

    /// Notes that there is no line break in a stretch; behind it there is one, or the file ends.
    func note(_ stretch: Range<Int>) {
        lock.locked { if stretch.count > self.stretch.count { self.stretch = stretch } }
    }

    /// Where a stretch ends that holds all places of the range; nil where none is known.
    func end(around range: Range<Int>) -> Int? {
        lock.locked {
            stretch.lowerBound <= range.lowerBound && range.upperBound <= stretch.upperBound ? stretch.upperBound : nil
        }
    }
}

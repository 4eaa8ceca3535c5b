/// What the numbers that one `PieceReader` gives to the texts of one column are to the plan.
final class TextNumbers {
    /// Stands for a text that the plan has no number for yet, or none at all: its rows are read by the general reader.
    /// No number is below 0, and no day of a table is this one.
    static let unknown = Int32.min + 1

    /// The plan's number of each text, or `unknown`. Void once texts are added.
    private(set) var numbers: UnsafeMutablePointer<Int32>
    private(set) var count = 0
    private var room = 64
    private var bytes: [UInt8] = []
    /// Where texts begin in `bytes`, and where the last one ends.
    private var starts = [0]

    init() { numbers = .allocate(capacity: room) }

    deinit { numbers.deallocate() }

    /// Takes texts that the reader has met for the first time, and asks `known` for the plan's number of each.
    func add(_ texts: ObservationPiece.NewTexts, _ known: (UnsafeBufferPointer<UInt8>) -> Int32?) {
        bytes += texts.bytes
        for length in texts.lengths {
            if count == room { grow() }
            starts.append(starts[count] + Int(length))
            numbers[count] = TextNumbers.unknown
            count += 1
            find(count - 1, known)
        }
    }

    /// Asks `known` for the plan's number of a text that has none.
    func find(_ text: Int, _ known: (UnsafeBufferPointer<UInt8>) -> Int32?) {
        guard numbers[text] == TextNumbers.unknown else { return }
        let range = starts[text]..<starts[text + 1]
        let number = bytes.withUnsafeBufferPointer { known(UnsafeBufferPointer(rebasing: $0[range])) }
        numbers[text] = number ?? TextNumbers.unknown
    }

    private func grow() {
        let moved = UnsafeMutablePointer<Int32>.allocate(capacity: room * 2)
        moved.update(from: numbers, count: count)
        numbers.deallocate()
        numbers = moved
        room *= 2
    }
}

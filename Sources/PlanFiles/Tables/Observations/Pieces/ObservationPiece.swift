import PlanModel

/// What one thread found in a piece of a file: its plain rows, whose texts are numbered as `CellMemory` does, and where
/// the others stand. Rows and lines are counted from the piece's beginning, from 0.
struct ObservationPiece: Sendable {
    /// A row that has to be read by the general reader.
    struct OddRow: Sendable {
        /// Plain rows of the piece before it.
        var plainRows: Int
        /// Where it starts in the window.
        var place: Int
        var row: Int
        var line: Int
    }

    /// Texts that the thread met for the first time, of one column.
    struct NewTexts: Sendable {
        var bytes: [UInt8] = []
        var lengths: [Int32] = []
    }

    /// The bytes that it was read from; places are places in it.
    let window: FileWindow
    let rows: PlainRows
    var count = 0
    var oddRows: [OddRow] = []
    /// By the `rawValue` of `PlainRowLayout.Text`.
    var newTexts: [NewTexts] = []
    /// Rows and lines of the whole piece, empty ones included.
    var rowCount = 0
    var lineCount = 0
    /// Whether the last of the odd rows does not end within the piece; rows and lines don't count it.
    var isOverrun = false
    /// Which thread numbered the texts.
    let reader: Int
    /// Columns whose texts are numbered anew from this piece on, by the `rawValue` of `PlainRowLayout.Text`.
    var renumbered: Set<Int> = []
    /// Why there is nothing, where the file could not be read.
    var failure: FileFailure?
}

/// Room for the plain rows of a piece: what will be rows of a table of observations, once numbers are the plan's.
final class PlainRows: @unchecked Sendable {
    // Safe: handed from thread to thread as a whole.

    /// Unit, indicator, period and date are numbers of texts; `row` counts from the piece's beginning.
    let block: ObservationBlock
    /// Numbers of the texts of series and flags, which have more numbers here than in the block.
    private(set) var series: UnsafeMutablePointer<Int32>
    private(set) var flag: UnsafeMutablePointer<Int32>
    /// Where rows start, from the piece's beginning.
    private(set) var start: UnsafeMutablePointer<UInt32>

    init(capacity: Int) {
        block = ObservationBlock(capacity: capacity)
        series = .allocate(capacity: block.capacity)
        flag = .allocate(capacity: block.capacity)
        start = .allocate(capacity: block.capacity)
        texts = .allocate(capacity: PlainRowLayout.Text.allCases.count)
        setTexts()
    }

    private func setTexts() {
        let all = [block.unit, block.indicator, block.period, block.recordedOn, series, flag]
        for (place, text) in all.enumerated() { (texts + place).initialize(to: text) }
    }

    deinit {
        series.deallocate()
        flag.deallocate()
        start.deallocate()
        texts.deallocate()
    }

    /// Makes room for twice as many; what stands there stays.
    func grow() {
        let count = block.capacity
        block.grow(to: count * 2)
        PlainRows.move(&series, count)
        PlainRows.move(&flag, count)
        PlainRows.move(&start, count)
        setTexts()
    }

    /// Where numbers of texts go, by the `rawValue` of `PlainRowLayout.Text`. Void once there is more room.
    private(set) var texts: UnsafeMutablePointer<UnsafeMutablePointer<Int32>>

    private static func move<Entry: BitwiseCopyable>(_ pointer: inout UnsafeMutablePointer<Entry>, _ count: Int) {
        let moved = UnsafeMutablePointer<Entry>.allocate(capacity: count * 2)
        moved.moveInitialize(from: pointer, count: count)
        pointer.deallocate()
        pointer = moved
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The texts that one thread has met in one column, numbered in the order in which they came.
///
/// Cells of a table repeat: the next one is mostly the same as the last one, or the one that came after that text before.
/// So a cell is held against these two first, eight bytes at a time, and found without a hash. Numbers mean nothing
/// beyond the thread; `TextNumbers` says what they are to the plan.
struct CellMemory {
    /// Longer texts are left to the general reader.
    static let longest = 63
    /// So many bytes from a cell's start can be looked at, whatever it holds.
    static let reach = longest + 17
    /// Texts beyond so many are left to the general reader too: such a column is none of ids.
    static let mostTexts = 1 << 20

    struct Entry {
        /// The first sixteen bytes of the text and what usually ends it, and which bits of them count.
        var first: UInt64
        var firstMask: UInt64
        var second: UInt64
        var secondMask: UInt64
        var hash: UInt64
        /// The entry that came after this one last time.
        var next: Int
        var number: Int32
        var length: Int32
        /// Where all bytes stand among those of all texts.
        var start: Int
    }

    /// The entry that is most likely to come next.
    private(set) var expected: UnsafeMutablePointer<Entry>
    /// The entry that came last.
    private var last: UnsafeMutablePointer<Entry>
    /// Whether texts come several times running, so that the last one is expected again rather than the one after it.
    private var repeats = true
    /// Whether the last text has repeated.
    private var hasRepeated = false
    private var entries: UnsafeMutablePointer<Entry>
    private var room = 64
    private(set) var count = 0
    /// Numbers of entries by hash, -1 where a slot is free; a power of two of them.
    private var slots: UnsafeMutablePointer<Int32>
    private var slotCount = 256
    /// All texts, one behind the other.
    private(set) var bytes: [UInt8] = []
    /// What stands behind nearly all cells of the column.
    private var usualEnd: UInt8 = 0

    init() {
        // One more, for an entry that nothing matches: what is expected while nothing is known.
        entries = .allocate(capacity: room + 1)
        entries.initialize(repeating: CellMemory.nothing, count: room + 1)
        expected = entries
        last = entries
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: -1, count: slotCount)
    }

    private static let nothing = Entry(
        first: 1,
        firstMask: 0,
        second: 0,
        secondMask: 0,
        hash: 0,
        next: 0,
        number: -1,
        length: 0,
        start: 0
    )

    /// Gives back its memory; it must not be used any more.
    func deallocate() {
        entries.deallocate()
        slots.deallocate()
    }

    /// Lengths of the texts from one number on.
    func lengths(from first: Int) -> [Int32] { (first..<count).map { entries[$0].length } }

    /// Says what stands behind nearly all cells of the column, in the file that is read from now on.
    mutating func expect(end: UInt8) {
        guard end != usualEnd else { return }
        usualEnd = end
        for number in 0..<count { setWords(entries + number) }
    }

    /// Finds the text that begins at `cell`, where `reach` bytes can be looked at: its entry is the last one then.
    ///
    /// - Returns: whether it is the text that was expected, with the usual end behind it. Else `find` finds it.
    @inline(__always)
    static func isExpected(_ memory: UnsafeMutablePointer<CellMemory>, _ cell: UnsafePointer<UInt8>)
        -> UnsafeMutablePointer<Entry>?
    {
        let entry = memory.pointee.expected
        guard memory.pointee.hasWords(entry, cell) else { return nil }
        if memory.pointee.repeats {
            memory.pointee.hasRepeated = true
        } else {
            memory.pointee.last = entry
            memory.pointee.expected = memory.pointee.entries + entry.pointee.next
        }
        return entry
    }

    /// Whether the entry's text stands there with the usual end behind it.
    @inline(__always)
    private func hasWords(_ entry: UnsafeMutablePointer<Entry>, _ cell: UnsafePointer<UInt8>) -> Bool {
        guard CellMemory.word(cell) & entry.pointee.firstMask == entry.pointee.first else { return false }
        if entry.pointee.length < 8 { return true }
        guard CellMemory.word(cell + 8) & entry.pointee.secondMask == entry.pointee.second else { return false }
        return entry.pointee.length < 16 || isSame(entry, cell, false)
    }

    /// Finds the text that begins at `cell`, where `reach` bytes can be looked at, and makes it known where it was not.
    ///
    /// - Parameter isQuoted: whether the text ends before a quote rather than a comma or a line break.
    /// - Returns: its entry; nil where it is too long, holds what a text with or without quotes may not both hold (a
    ///   quote, a comma, a line break), or is one too many.
    @inline(never)
    mutating func find(_ cell: UnsafePointer<UInt8>, _ isQuoted: Bool) -> UnsafeMutablePointer<Entry>? {
        let next = entries + last.pointee.next
        if !isQuoted, hasWords(next, cell) { return take(next) }
        if count > 0 {
            if isSame(next, cell, isQuoted) { return take(next) }
            if isSame(last, cell, isQuoted) { return take(last) }
        }
        guard let entry = lookUp(cell, isQuoted) else { return nil }
        last.pointee.next = Int(entry.pointee.number)
        return take(entry)
    }

    /// Notes that a text came, and tells from how it came what to expect next.
    @inline(__always)
    private mutating func take(_ entry: UnsafeMutablePointer<Entry>) -> UnsafeMutablePointer<Entry> {
        repeats = entry == last || hasRepeated
        hasRepeated = false
        last = entry
        expected = repeats ? entry : entries + entry.pointee.next
        return entry
    }

    private mutating func lookUp(_ cell: UnsafePointer<UInt8>, _ isQuoted: Bool) -> UnsafeMutablePointer<Entry>? {
        var length = 0
        while !CellMemory.isMark(cell[length]) {
            length += 1
            if length > CellMemory.longest { return nil }
        }
        guard CellMemory.isEnd(cell[length], isQuoted) else { return nil }
        let hash = ByteTable.hash(UnsafeBufferPointer(start: cell, count: length))
        var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
        while case let number = Int(slots[slot]), number >= 0 {
            if entries[number].hash == hash, isSame(entries + number, cell, isQuoted) { return entries + number }
            slot = (slot + 1) & (slotCount - 1)
        }
        return count == CellMemory.mostTexts ? nil : add(cell, length, hash)
    }

    private func isSame(_ entry: UnsafeMutablePointer<Entry>, _ cell: UnsafePointer<UInt8>, _ isQuoted: Bool) -> Bool {
        let length = Int(entry.pointee.length)
        guard entry.pointee.number >= 0, CellMemory.isEnd(cell[length], isQuoted) else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            length == 0 || memcmp(bytes.baseAddress! + entry.pointee.start, cell, length) == 0
        }
    }

    private mutating func add(_ cell: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt64) -> UnsafeMutablePointer<
        Entry
    > {
        if count == room { growEntries() }
        if count * 2 >= slotCount { growSlots() }
        let entry = entries + count
        entry.pointee.hash = hash
        // Until it is known what follows, the same.
        entry.pointee.next = count
        entry.pointee.number = Int32(truncatingIfNeeded: count)
        entry.pointee.length = Int32(truncatingIfNeeded: length)
        entry.pointee.start = bytes.count
        bytes.append(contentsOf: UnsafeBufferPointer(start: cell, count: length))
        setWords(entry)
        put(count, hash)
        count += 1
        return entry
    }

    /// The first bytes of an entry, with the usual end behind the text.
    private func setWords(_ entry: UnsafeMutablePointer<Entry>) {
        var words: (UInt64, UInt64) = (0, 0)
        let length = Int(entry.pointee.length)
        withUnsafeMutableBytes(of: &words) { words in
            for place in 0..<min(length, 16) { words[place] = bytes[entry.pointee.start + place] }
            if length < 16 { words[length] = usualEnd }
        }
        entry.pointee.first = UInt64(littleEndian: words.0)
        entry.pointee.second = UInt64(littleEndian: words.1)
        entry.pointee.firstMask = CellMemory.mask(length + 1)
        entry.pointee.secondMask = CellMemory.mask(length + 1 - 8)
    }

    private func put(_ number: Int, _ hash: UInt64) {
        var slot = Int(truncatingIfNeeded: hash) & (slotCount - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slotCount - 1) }
        slots[slot] = Int32(truncatingIfNeeded: number)
    }

    private mutating func growEntries() {
        let moved = UnsafeMutablePointer<Entry>.allocate(capacity: room * 2 + 1)
        moved.initialize(repeating: CellMemory.nothing, count: room * 2 + 1)
        moved.update(from: entries, count: count)
        (last, expected) = (moved + (last - entries), moved + (expected - entries))
        entries.deallocate()
        entries = moved
        room *= 2
    }

    private mutating func growSlots() {
        slots.deallocate()
        slotCount *= 2
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: -1, count: slotCount)
        for number in 0..<count { put(number, entries[number].hash) }
    }

    /// The bits of a word that are of so many bytes.
    private static func mask(_ length: Int) -> UInt64 {
        // A shift by 64 gives 0.
        UInt64.max >> UInt64(max(0, min(64, 64 - 8 * length)))
    }

    @inline(__always)
    private static func word(_ cell: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(cell).loadUnaligned(as: UInt64.self))
    }

    /// Whether the byte may end a cell, or open or close quotes.
    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: ",")
            && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D)
    }

    @inline(__always)
    static func isEnd(_ byte: UInt8, _ isQuoted: Bool) -> Bool {
        isQuoted ? byte == UInt8(ascii: "\"") : byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D
    }
}

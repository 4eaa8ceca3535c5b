/// Packs rows of observations into few bytes, and unpacks them: each column as what its entries exceed the least one by, in
/// as many bytes as the largest takes, and in none where all are alike. Rows that stand together in a table are much alike.
enum PackedRows {
    /// How a column is packed. Entry `i` is `least + i * step` plus the number that stands for it, of `width` bytes.
    private struct Column {
        var least: Int64
        var width: Int32
        var step: Int32
    }

    /// Columns, in the order in which they are packed: the figures first, so that they are aligned.
    private static let columnCount = 10
    private static let headSize = columnCount * MemoryLayout<Column>.stride

    /// The bytes of some rows of a block.
    static func pack(_ rows: Range<Int>, of block: ObservationBlock) -> [UInt8] {
        let (start, count) = (rows.lowerBound, rows.count)
        // Whatever the rows hold, they take no more than they do unpacked.
        let most = headSize + count * ObservationBlock.bytesPerRow + 64
        return withUnsafeTemporaryAllocation(byteCount: most, alignment: 8) { room in
            var writing = Writing(bytes: room.baseAddress!, count: count)
            writing.bits(UnsafeRawPointer(block.value + start).assumingMemoryBound(to: Int64.self))
            writing.next(block.unit + start)
            writing.next(block.indicator + start)
            writing.next(block.period + start)
            writing.next(block.recordedOn + start)
            writing.next(block.row + start, mayRise: true)
            writing.next(block.file + start)
            writing.next(block.series + start)
            writing.next(UnsafeRawPointer(block.flags + start).assumingMemoryBound(to: UInt8.self))
            writing.next(block.decimals + start)
            return Array(room[..<writing.size])
        }
    }

    private struct Writing {
        let bytes: UnsafeMutableRawPointer
        let count: Int
        var size = PackedRows.headSize
        private var number = 0

        init(bytes: UnsafeMutableRawPointer, count: Int) {
            self.bytes = bytes
            self.count = count
        }

        private mutating func set(_ least: Int64, width: Int = 0, step: Int32 = 0) {
            let column = Column(least: least, width: Int32(width), step: step)
            bytes.storeBytes(of: column, toByteOffset: number * MemoryLayout<Column>.stride, as: Column.self)
            number += 1
        }

        /// Packs figures: as they are, unless all are alike.
        mutating func bits(_ column: UnsafePointer<Int64>) {
            let first = column[0]
            var differ: Int64 = 0
            for row in 0..<count { differ |= column[row] ^ first }
            guard differ != 0 else { return set(first) }
            set(0, width: 8)
            (bytes + size).copyMemory(from: column, byteCount: count * 8)
            size += count * 8
        }

        mutating func next<Entry: FixedWidthInteger>(_ column: UnsafePointer<Entry>, mayRise: Bool = false) {
            if mayRise {
                var differ: Entry = 0
                for row in 0..<count { differ |= (column[row] &- column[0]) ^ Entry(truncatingIfNeeded: row) }
                if differ == 0 { return set(Int64(column[0]), step: 1) }
            }
            var (least, most) = (column[0], column[0])
            for row in 0..<count {
                least = min(least, column[row])
                most = max(most, column[row])
            }
            switch Int64(most) - Int64(least) {
            case 0: set(Int64(least))
            case ...0xFF: write(column, least, as: UInt8.self)
            case ...0xFFFF: write(column, least, as: UInt16.self)
            default: write(column, least, as: UInt32.self)
            }
        }

        private mutating func write<Entry: FixedWidthInteger, Number: FixedWidthInteger>(
            _ column: UnsafePointer<Entry>,
            _ least: Entry,
            as: Number.Type
        ) {
            let width = MemoryLayout<Number>.size
            set(Int64(least), width: width)
            while size % width != 0 {
                bytes.storeBytes(of: 0, toByteOffset: size, as: UInt8.self)
                size += 1
            }
            let numbers = (bytes + size).assumingMemoryBound(to: Number.self)
            for row in 0..<count { numbers[row] = Number(truncatingIfNeeded: column[row] &- least) }
            size += count * width
        }
    }
}

// The other way.
extension PackedRows {
    /// Puts rows that were packed into the first places of a block, which must have room for them.
    ///
    /// - Parameter bytes: as `init` made them, aligned to 8.
    static func unpack(_ bytes: UnsafeRawBufferPointer, count: Int, into block: ObservationBlock) {
        precondition(count <= block.capacity)
        var reading = Reading(bytes: bytes.baseAddress!, count: count)
        reading.bits(UnsafeMutableRawPointer(block.value).assumingMemoryBound(to: Int64.self))
        reading.next(block.unit)
        reading.next(block.indicator)
        reading.next(block.period)
        reading.next(block.recordedOn)
        reading.next(block.row)
        reading.next(block.file)
        reading.next(block.series)
        reading.next(UnsafeMutableRawPointer(block.flags).assumingMemoryBound(to: UInt8.self))
        reading.next(block.decimals)
    }

    private struct Reading {
        let bytes: UnsafeRawPointer
        let count: Int
        var number = 0
        var place = PackedRows.headSize

        init(bytes: UnsafeRawPointer, count: Int) {
            self.bytes = bytes
            self.count = count
        }

        private mutating func column() -> Column {
            defer { number += 1 }
            return bytes.load(fromByteOffset: number * MemoryLayout<Column>.stride, as: Column.self)
        }

        mutating func bits(_ entries: UnsafeMutablePointer<Int64>) {
            let column = column()
            if column.width == 0 { return entries.update(repeating: column.least, count: count) }
            UnsafeMutableRawPointer(entries).copyMemory(from: bytes + place, byteCount: count * 8)
            place += count * 8
        }

        mutating func next<Entry: FixedWidthInteger>(_ entries: UnsafeMutablePointer<Entry>) {
            let column = column()
            let least = Entry(truncatingIfNeeded: column.least)
            switch column.width {
            case 0 where column.step == 0: entries.update(repeating: least, count: count)
            case 0: for row in 0..<count { entries[row] = least &+ Entry(truncatingIfNeeded: row) }
            case 1: read(UInt8.self, entries, least)
            case 2: read(UInt16.self, entries, least)
            default: read(UInt32.self, entries, least)
            }
        }

        private mutating func read<Entry: FixedWidthInteger, Number: FixedWidthInteger>(
            _: Number.Type,
            _ entries: UnsafeMutablePointer<Entry>,
            _ least: Entry
        ) {
            let width = MemoryLayout<Number>.size
            place = (place + width - 1) & ~(width - 1)
            let numbers = (bytes + place).assumingMemoryBound(to: Number.self)
            for row in 0..<count { entries[row] = least &+ Entry(truncatingIfNeeded: numbers[row]) }
            place += count * width
        }
    }
}

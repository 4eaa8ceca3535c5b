/// Memory for bytes that are written one row after another; it is made large enough before each row.
///
/// Short pieces are copied sixteen bytes at a time, so that there is always some room behind what a row needs.
struct RowBytes: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    /// Where room ends.
    private(set) var end: UnsafeMutablePointer<UInt8>
    /// Where the next byte goes.
    var at: UnsafeMutablePointer<UInt8>

    /// Bytes of a piece that are copied at once.
    static let stride = 16

    init(capacity: Int) {
        start = .allocate(capacity: capacity + RowBytes.stride)
        end = start + capacity
        at = start
    }

    deinit { start.deallocate() }

    /// Bytes that are there.
    var count: Int { at - start }

    /// The bytes; valid until more are written.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Makes room for so many further bytes.
    mutating func makeRoom(_ bytes: Int) {
        guard end - at < bytes else { return }
        let capacity = max(2 * (end - start), count + bytes)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + RowBytes.stride)
        larger.update(from: start, count: count)
        at = larger + count
        start.deallocate()
        start = larger
        end = larger + capacity
    }
}

/// A place to write at, which moves on with what is written. There must be room.
extension UnsafeMutablePointer<UInt8> {
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        pointee = byte
        self += 1
    }

    /// Appends bytes behind which there are so many others that whole strides can be read.
    @inline(__always)
    mutating func append(padded bytes: UnsafePointer<UInt8>, count: Int) {
        var (source, target) = (UnsafeRawPointer(bytes), UnsafeMutableRawPointer(self))
        self += count
        repeat {
            let (low, high) = (source.loadUnaligned(as: UInt64.self), (source + 8).loadUnaligned(as: UInt64.self))
            target.storeBytes(of: low, as: UInt64.self)
            (target + 8).storeBytes(of: high, as: UInt64.self)
            source += RowBytes.stride
            target += RowBytes.stride
        } while target < UnsafeMutableRawPointer(self)
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        update(from: base, count: bytes.count)
        self += bytes.count
    }
}

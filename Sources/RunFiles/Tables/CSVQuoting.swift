/// Puts a field that was just written into quotes where it needs them, as `CSVWriter` does.
enum CSVQuoting {
    /// - Parameters:
    ///   - start: where the field begins; it goes to the end of the bytes.
    ///   - output: has room for a quote around the field and one for each byte of it.
    @inline(__always)
    static func quote(from start: Int, in output: inout RowBytes) {
        var at = output.bytes.baseAddress! + start
        // Behind the end there is room, so that the last look may go past it; what lies there may hold anything.
        while at < output.at {
            let bytes = UnsafeRawPointer(at).loadUnaligned(as: UInt64.self)
            if isSpecial(bytes), holdsSpecial(at, UnsafePointer(output.at)) {
                return insertQuotes(from: start, in: &output)
            }
            at += 8
        }
    }

    /// Whether one of eight bytes is a comma, a quote or a line end; may also be true where none is.
    @inline(__always)
    private static func isSpecial(_ bytes: UInt64) -> Bool {
        let high: UInt64 = 0x8080_8080_8080_8080
        let low: UInt64 = 0x0101_0101_0101_0101
        @inline(__always)
        func hold(_ byte: UInt64) -> UInt64 {
            let difference = bytes ^ (byte &* low)
            return (difference &- low) & ~difference & high
        }
        return hold(0x2C) | hold(0x22) | hold(0x0A) | hold(0x0D) != 0
    }

    private static func holdsSpecial(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
        UnsafeBufferPointer(start: start, count: end - start).contains {
            $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D
        }
    }

    private static func insertQuotes(from start: Int, in output: inout RowBytes) {
        let field = output.bytes[start...]
        let quotes = field.reduce(0) { $1 == 0x22 ? $0 + 1 : $0 }
        // From the end, so that nothing is overwritten before it was moved.
        var source = output.at
        let first = source - field.count
        output.at += quotes + 2
        var target = output.at - 1
        target.pointee = 0x22
        while source > first {
            source -= 1
            target -= 1
            target.pointee = source.pointee
            if source.pointee == 0x22 {
                target -= 1
                target.pointee = 0x22
            }
        }
        first.pointee = 0x22
    }
}

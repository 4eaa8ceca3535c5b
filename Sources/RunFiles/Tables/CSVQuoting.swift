import Spreadsheets

/// Puts a field that was just written into quotes where it needs them, as `CSVWriter` does.
enum CSVQuoting {
    /// - Parameters:
    ///   - start: where the field begins.
    ///   - at: where it ends; there is room for a quote around the field and one for each byte of it.
    @inline(__always)
    static func quote(from start: UnsafeMutablePointer<UInt8>, in at: inout UnsafeMutablePointer<UInt8>) {
        var place = start
        // Behind the end there is room, so that the last look may go past it; what lies there may hold anything.
        while place < at {
            let bytes = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
            if isSpecial(bytes) {
                if holdsSpecial(place, at) { at = insertQuotes(start, at) }
                return
            }
            place += 8
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
            return (difference &- low) & ~difference
        }
        return (hold(0x2C) | hold(0x22) | hold(0x0A) | hold(0x0D)) & high != 0
    }

    private static func holdsSpecial(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
        UnsafeBufferPointer(start: start, count: end - start).contains(where: CSVWriter.needsQuotes)
    }

    /// Gives where the field ends now.
    private static func insertQuotes(
        _ start: UnsafeMutablePointer<UInt8>,
        _ end: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let quotes = UnsafeBufferPointer(start: start, count: end - start).reduce(0) { $1 == 0x22 ? $0 + 1 : $0 }
        let last = end + quotes + 1
        if quotes == 0 {
            (start + 1).update(from: start, count: end - start)
        } else {
            // From the end, so that nothing is overwritten before it was moved.
            var (source, target) = (end, last)
            while source > start {
                source -= 1
                target -= 1
                target.pointee = source.pointee
                if source.pointee == 0x22 {
                    target -= 1
                    target.pointee = 0x22
                }
            }
        }
        start.pointee = 0x22
        last.pointee = 0x22
        return last + 1
    }
}

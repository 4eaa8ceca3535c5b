/// The bytes of a Lua file, and where its lines begin.
public struct SourceText: Sendable {
    public let bytes: [UInt8]
    /// Offsets of the first byte of each line. Lines end with `\n`, `\r` or both together, as Lua counts them.
    public let lineStarts: [Int32]

    /// A text of less than 2 GiB.
    public init(_ bytes: [UInt8]) {
        precondition(bytes.count < Int(Int32.max), "a Lua text of 2 GiB or more")
        self.bytes = bytes
        lineStarts = bytes.withUnsafeBufferPointer { bytes in
            var starts: [Int32] = [0]
            var place = 0
            while place < bytes.count {
                let byte = bytes[place]
                place += 1
                guard Bytes.isNewline(byte) else { continue }
                if place < bytes.count, Bytes.isNewline(bytes[place]), bytes[place] != byte { place += 1 }
                starts.append(Int32(place))
            }
            return starts
        }
    }

    /// The text of a string.
    public init(_ text: String) { self.init(Array(text.utf8)) }

    /// Line and column of an offset, both from 1, columns in UTF-8 bytes.
    public func position(of offset: Int32) -> (line: Int, column: Int) {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, Int(offset - lineStarts[low]) + 1)
    }

    /// The text of a range of bytes, repaired where it is not UTF-8.
    public func text(_ range: Range<Int32>) -> String {
        String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
}

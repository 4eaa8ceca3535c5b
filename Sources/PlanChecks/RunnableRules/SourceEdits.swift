/// Changes to a text that keep its lines: what stands in front of places and behind them, and what takes the place of
/// others.
struct SourceEdits {
    private let bytes: [UInt8]
    private var opening: [Int32: String] = [:]
    private var closing: [Int32: String] = [:]
    private var replaced: [Int32: (end: Int32, text: String)] = [:]
    /// Whether one of these has something at a place: most places have nothing.
    private var isMarked: [Bool]
    /// Stands in front of all, on the first line.
    var head = ""

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        isMarked = [Bool](repeating: false, count: bytes.count + 1)
    }

    /// Puts two texts around a part. What is put around a part comes after what was put around the parts within it.
    mutating func wrap(_ range: Range<Int32>, _ before: String, _ behind: String) {
        opening[range.lowerBound] = before + (opening[range.lowerBound] ?? "")
        closing[range.upperBound] = (closing[range.upperBound] ?? "") + behind
        isMarked[Int(range.lowerBound)] = true
        isMarked[Int(range.upperBound)] = true
    }

    mutating func replace(_ range: Range<Int32>, with text: String) {
        replaced[range.lowerBound] = (range.upperBound, text)
        isMarked[Int(range.lowerBound)] = true
    }

    /// A part of the text as it is now.
    func text(in range: Range<Int32>) -> [UInt8] {
        var text: [UInt8] = []
        text += (opening[range.lowerBound] ?? "").utf8
        append(range, to: &text)
        text += (closing[range.upperBound] ?? "").utf8
        return text
    }

    /// The whole text as it is now.
    var result: [UInt8] {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var text = bytes[..<mark] + Array(head.utf8)
        text.reserveCapacity(bytes.count * 2)
        text += (opening[Int32(mark)] ?? "").utf8
        var rest: [UInt8] = []
        append(Int32(mark)..<Int32(bytes.count), to: &rest)
        text += rest
        text += (closing[Int32(bytes.count)] ?? "").utf8
        return Array(text)
    }

    private func append(_ range: Range<Int32>, to text: inout [UInt8]) {
        var place = range.lowerBound
        while place < range.upperBound {
            guard isMarked[Int(place)] else {
                text.append(bytes[Int(place)])
                place += 1
                continue
            }
            if place > range.lowerBound {
                if let behind = closing[place] { text += behind.utf8 }
                if let before = opening[place] { text += before.utf8 }
            }
            if let (end, other) = replaced[place] {
                text += other.utf8
                place = end
            } else {
                text.append(bytes[Int(place)])
                place += 1
            }
        }
    }
}

/// What lies between two tokens: comments, and how the lines break between them.
struct Gap {
    struct Comment {
        var range: Range<Int>
        /// Line ends between what stands before it and it.
        var breaks: Int
        /// Blanks before it on its line.
        var blanks: Int
        /// It goes to the end of its line.
        var endsLine: Bool
    }

    var comments: [Comment] = []
    /// Line ends between the last comment, or else the token before, and the token behind.
    var breaks = 0

    /// Whether the line ends somewhere in it.
    var breaksLine: Bool { breaks > 0 || comments.contains { $0.breaks > 0 || $0.endsLine } }

    /// - Parameter isFirst: the gap before the first token: there a line that begins with `#` is a comment.
    init(_ bytes: [UInt8], _ range: Range<Int>, isFirst: Bool) {
        var place = range.lowerBound
        if isFirst, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place += 3 }
        if isFirst, place < range.upperBound, bytes[place] == UInt8(ascii: "#") {
            addLine(bytes, &place, range.upperBound)
        }
        while place < range.upperBound {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                place += 1
                if place < range.upperBound, Bytes.isNewline(bytes[place]), bytes[place] != byte { place += 1 }
                breaks += 1
            } else if byte == UInt8(ascii: "-") {
                add(bytes, &place, range.upperBound)
            } else {
                place += 1
            }
        }
    }

    private mutating func add(_ bytes: [UInt8], _ place: inout Int, _ end: Int) {
        var open = place + 2
        guard open < end, bytes[open] == UInt8(ascii: "[") else { return addLine(bytes, &place, end) }
        open += 1
        while open < end, bytes[open] == UInt8(ascii: "=") { open += 1 }
        guard open < end, bytes[open] == UInt8(ascii: "[") else { return addLine(bytes, &place, end) }
        let level = open - place - 3
        // The lexer has found the end of it already.
        var close = open + 1
        while close < end, !closes(bytes, close, level, end) { close += 1 }
        let last = min(end, close + level + 2)
        comments.append(Comment(range: place..<last, breaks: breaks, blanks: blanks(bytes, place), endsLine: false))
        breaks = 0
        place = last
    }

    private func blanks(_ bytes: [UInt8], _ place: Int) -> Int {
        bytes[..<place].reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    }

    private func closes(_ bytes: [UInt8], _ place: Int, _ level: Int, _ end: Int) -> Bool {
        guard place + level + 1 < end, bytes[place] == UInt8(ascii: "]"), bytes[place + level + 1] == UInt8(ascii: "]")
        else { return false }
        return bytes[(place + 1)..<(place + level + 1)].allSatisfy { $0 == UInt8(ascii: "=") }
    }

    /// A comment to the end of its line, without the blanks that end it.
    private mutating func addLine(_ bytes: [UInt8], _ place: inout Int, _ end: Int) {
        var last = place
        while last < end, !Bytes.isNewline(bytes[last]) { last += 1 }
        let next = last
        while last > place, bytes[last - 1] == UInt8(ascii: " ") || bytes[last - 1] == UInt8(ascii: "\t") { last -= 1 }
        comments.append(Comment(range: place..<last, breaks: breaks, blanks: blanks(bytes, place), endsLine: true))
        breaks = 0
        place = next
    }
}

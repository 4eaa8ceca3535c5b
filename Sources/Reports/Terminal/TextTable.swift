/// A table of text with aligned columns.
struct TextTable {
    /// How a column stands.
    enum Alignment { case left, right }

    struct Cell {
        var text: String
        var ink: TerminalText.Ink?

        init(_ text: String, _ ink: TerminalText.Ink? = nil) {
            self.text = TerminalText.safe(text)
            self.ink = ink
        }
    }

    private let alignments: [Alignment]
    private var rows: [[Cell]] = []

    init(_ alignments: [Alignment]) { self.alignments = alignments }

    mutating func add(_ cells: [Cell]) { rows.append(cells) }

    /// The lines of the table, at most `width` columns wide. Where it would be wider, `flexible` columns give way, the
    /// widest first, down to a few letters; what is cut ends in “…”.
    func lines(width: Int, indent: Int, flexible: [Int], _ terminal: TerminalText) -> [String] {
        var widths = alignments.indices.map { column in
            rows.map { DisplayWidth.of($0[column].text) }.max() ?? 0
        }
        let gaps = 2 * max(0, widths.filter { $0 > 0 }.count - 1)
        while widths.reduce(indent + gaps, +) > width,
            let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > TextTable.leastWidth
        {
            widths[widest] -= 1
        }
        return rows.map { row in
            var line = String(repeating: " ", count: indent)
            var pending = 0
            for column in alignments.indices where widths[column] > 0 {
                let text = DisplayWidth.cut(row[column].text, to: widths[column])
                let blanks = widths[column] - DisplayWidth.of(text)
                if alignments[column] == .right { pending += blanks }
                if !text.isEmpty {
                    line += String(repeating: " ", count: pending) + terminal.ink(text, row[column].ink)
                    pending = 0
                }
                if alignments[column] == .left { pending += blanks }
                pending += 2
            }
            return line
        }
    }

    /// Columns that a flexible column keeps at least.
    private static let leastWidth = 12
}

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
    private var headings: [String] = []
    private var rows: [[Cell]] = []

    init(_ alignments: [Alignment]) { self.alignments = alignments }

    mutating func add(_ cells: [Cell]) { rows.append(cells) }

    /// Sets the headings of the columns. Those of numbers go into two lines where the table would be too wide otherwise:
    /// so names have room beside short numbers.
    mutating func setHead(_ headings: [String]) { self.headings = headings }

    /// The rows of the headings: one, or two.
    private func head(_ width: Int) -> [[Cell]] {
        let one = headings.map { Cell($0, .faint) }
        if headings.isEmpty || total(naturalWidths([one] + rows)) <= width { return headings.isEmpty ? [] : [one] }
        let halves = zip(headings, alignments).map { $1 == .right ? TextTable.halves($0) : ("", $0) }
        let isSplit = halves.contains { !$0.0.isEmpty }
        return isSplit ? [halves.map { Cell($0.0, .faint) }, halves.map { Cell($0.1, .faint) }] : [one]
    }

    /// A heading in two lines, as narrow as its words allow; of one word the first line is empty.
    private static func halves(_ heading: String) -> (String, String) {
        let words = heading.split(separator: " ")
        let cuts = (0..<max(words.count, 1)).map { cut in
            (words[..<cut].joined(separator: " "), words[cut...].joined(separator: " "))
        }
        return cuts.min { a, b in
            max(DisplayWidth.of(a.0), DisplayWidth.of(a.1)) < max(DisplayWidth.of(b.0), DisplayWidth.of(b.1))
        } ?? ("", heading)
    }

    /// The lines of the table, at most `width` columns wide. Where it would be wider, `flexible` columns give way, the
    /// widest first: their texts go on in a second line, and what is longer still is cut.
    func lines(width: Int, indent: Int, flexible: [Int], _ terminal: TerminalText) -> [String] {
        let rows = head(width - indent) + rows
        let widths = widths(rows, width - indent, flexible)
        return rows.flatMap { row in
            let cells = row.enumerated().map { column, cell in parts(cell.text, widths[column]) }
            return (0..<(cells.map(\.count).max() ?? 0)).map { line in
                let texts = cells.map { line < $0.count ? $0[line] : "" }
                return String(repeating: " ", count: indent) + joined(texts, row, widths, terminal)
            }
        }
    }

    private func widths(_ rows: [[Cell]], _ width: Int, _ flexible: [Int]) -> [Int] {
        var widths = naturalWidths(rows)
        while total(widths) > width,
            let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > TextTable.leastWidth
        {
            widths[widest] -= 1
        }
        return widths
    }

    private func naturalWidths(_ rows: [[Cell]]) -> [Int] {
        alignments.indices.map { column in rows.map { DisplayWidth.of($0[column].text) }.max() ?? 0 }
    }

    /// Width of a table with columns of these widths; empty ones take no room.
    private func total(_ widths: [Int]) -> Int { widths.reduce(2 * max(0, widths.filter { $0 > 0 }.count - 1), +) }

    /// A cell's text in lines; what stands in front of it goes on in front of the second line.
    private func parts(_ text: String, _ width: Int) -> [String] {
        if DisplayWidth.of(text) <= width { return [text] }
        let indent = String(text.prefix { $0 == " " })
        let lines = DisplayWidth.lines(text, width: width - indent.count)
        guard lines.count > TextTable.mostParts else { return lines.map { indent + $0 } }
        let rest = lines.dropFirst(TextTable.mostParts - 1).joined(separator: " ")
        return lines.prefix(TextTable.mostParts - 1).map { indent + $0 } + [indent + DisplayWidth.cut(rest, to: width)]
    }

    private func joined(_ texts: [String], _ row: [Cell], _ widths: [Int], _ terminal: TerminalText) -> String {
        var line = ""
        var pending = 0
        for column in alignments.indices where widths[column] > 0 {
            let text = texts[column]
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

    /// Columns that a flexible column keeps at least.
    private static let leastWidth = 12
    /// The most lines of a cell.
    private static let mostParts = 4
}

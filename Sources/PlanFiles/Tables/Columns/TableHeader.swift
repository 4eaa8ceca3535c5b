import Diagnostics
import Spreadsheets

/// What the columns of one file are: the fields that the table knows, and further ones.
struct TableHeader: Sendable {
    /// Headers as printed (NFC, trimmed); where one is empty, the column's letter. Nameless columns at the end, as
    /// spreadsheets leave them, are no columns.
    let names: [String]
    /// Columns that the table does not know: number and header.
    let further: [(cell: Int, name: String)]
    /// Fields without a column of whose names one is near to that of a further column.
    private(set) var misspelt: Set<TableField> = []
    /// Where each field stands, by its place in `TableField.allCases`; -1 where it does not.
    private let cells: [Int]

    /// Nil where a required column is missing: the table can't be used then.
    init?(_ row: CSVRow, _ kind: TableKind, path: String, _ diagnostics: inout DiagnosticList) {
        var names = (0..<row.count).map { row.text($0) }
        while names.last == "" { names.removeLast() }
        for cell in names.indices where names[cell].isEmpty { names[cell] = TableHeader.letter(cell) }
        func location(_ cell: Int?) -> SourceLocation {
            SourceLocation(
                file: path,
                row: row.number,
                header: cell.map { names[$0] },
                line: row.line,
                column: cell.map { row.column($0) }
            )
        }

        if names.count == 1, let separator = names[0].first(where: { ";\t|".contains($0) }) {
            // Nothing else that could be said of such a header would help.
            let name = separator == "\t" ? "tab" : String(separator)
            diagnostics.add(.separatorWrong, at: location(nil), ["separator": .text(name)])
            return nil
        }

        let matcher = ColumnMatcher(kind)
        var cells = Array(repeating: -1, count: TableField.allCases.count)
        var further: [(cell: Int, name: String)] = []
        var furtherCells: [String: Int] = [:]
        for (cell, name) in names.enumerated() {
            let earlier: Int?
            let column: String
            if let field = matcher.field(name) {
                let place = TableHeader.place(field)
                earlier = cells[place] < 0 ? nil : cells[place]
                column = field.rawValue
                if earlier == nil { cells[place] = cell }
            } else {
                earlier = furtherCells[CellText.folded(name)]
                column = name
                if earlier == nil {
                    further.append((cell, name))
                    furtherCells[CellText.folded(name)] = cell
                }
            }
            if let earlier {
                diagnostics.add(
                    .columnRepeated,
                    at: location(cell),
                    ["column": .text(column), "first": .text(names[earlier]), "second": .text(name)]
                )
            }
        }
        let missing = kind.columns.filter { cells[TableHeader.place($0.field)] < 0 }
        let namesOfMissing = further.isEmpty ? [] : missing.flatMap(\.names)
        for (cell, name) in further {
            let similar = TableHeader.names(near: name, among: namesOfMissing)
            misspelt.formUnion(similar.compactMap(matcher.field))
            diagnostics.add(
                !similar.isEmpty ? .columnSimilar : kind.keepsFurther ? .columnUnknown : .columnNotRead,
                at: location(cell),
                ["table": .text(kind.rawValue), "column": .text(name)],
                suggestions: similar
            )
        }
        for column in missing where column.isRequired {
            var place = location(nil)
            place.header = column.field.rawValue
            diagnostics.add(
                .columnMissing,
                at: place,
                [
                    "table": .text(kind.rawValue), "column": .text(column.field.rawValue),
                    "names": .list(column.aliases.map { "“\($0)”" }),
                ]
            )
        }
        if missing.contains(where: \.isRequired) { return nil }
        self.names = names
        self.further = further
        self.cells = cells
    }

    /// Of so few letters as in `TT` anything is near: of such only a name that begins alike.
    private static func names(near name: String, among names: [String]) -> [String] {
        let near = NearestNames.of(name, among: names)
        if name.count >= 4 { return near }
        let first = FoldedLetters.fold(String(name.prefix(1)))
        return near.filter { FoldedLetters.fold($0).hasPrefix(first) }
    }

    /// The number of the cell that holds `field`, from 0; nil where there is no such column.
    func cell(_ field: TableField) -> Int? {
        let cell = cells[TableHeader.place(field)]
        return cell < 0 ? nil : cell
    }

    private static let places = Dictionary(uniqueKeysWithValues: zip(TableField.allCases, 0...))

    private static func place(_ field: TableField) -> Int { places[field]! }

    /// The letters that a spreadsheet shows above a column: A … Z, AA …
    static func letter(_ cell: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        var text = ""
        var rest = cell
        while rest >= 0 {
            text = "\(letters[rest % 26])\(text)"
            rest = rest / 26 - 1
        }
        return text
    }
}

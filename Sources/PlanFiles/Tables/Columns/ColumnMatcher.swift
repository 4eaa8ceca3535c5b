import Spreadsheets

/// Finds the field that a header names in one table.
struct ColumnMatcher {
    private let fields: [String: TableField]

    init(_ kind: TableKind) {
        fields = Dictionary(
            kind.columns.flatMap { column in column.names.map { (CellText.folded($0), column.field) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func field(_ header: String) -> TableField? { fields[CellText.folded(header)] }
}

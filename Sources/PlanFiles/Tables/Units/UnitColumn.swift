import Diagnostics

/// An empty unit means the plan's own unit, but only where the column is empty throughout: in a column that other rows
/// fill, somebody forgot it.
enum UnitColumn {
    /// Whether a row of the table names a unit.
    static func isFilled(_ file: TableFile, _ kind: TableKind) -> Bool {
        // What is odd is said when the rows are read in earnest.
        var ignored = DiagnosticList()
        guard var rows = TableRows(file, kind, &ignored), let cell = rows.header.cell(.unit) else { return false }
        while rows.next() {
            if !rows.row.isEmpty(cell) { return true }
        }
        return false
    }
}

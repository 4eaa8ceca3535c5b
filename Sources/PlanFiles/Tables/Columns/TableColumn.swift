/// A column that a table knows.
struct TableColumn: Sendable {
    let field: TableField
    /// Without it the table can't be used.
    let isRequired: Bool
    /// Other names for its header, compared without case.
    let aliases: [String]

    static func required(_ field: TableField, _ aliases: String...) -> TableColumn {
        TableColumn(field: field, isRequired: true, aliases: aliases)
    }

    static func optional(_ field: TableField, _ aliases: String...) -> TableColumn {
        TableColumn(field: field, isRequired: false, aliases: aliases)
    }

    /// All names for its header, the English one first.
    var names: [String] { [field.rawValue] + aliases }
}

/// A table of a plan folder. The raw value is its name, as in `units.csv`.
enum TableKind: String, CaseIterable, Sendable {
    case units, objectives, indicators, targets, tasks, observations

    /// The columns that the table knows.
    var columns: [TableColumn] {
        switch self {
        case .units: TableColumns.units
        case .objectives: TableColumns.objectives
        case .indicators: TableColumns.indicators
        case .targets: TableColumns.targets
        case .tasks: TableColumns.tasks
        case .observations: TableColumns.observations
        }
    }
}

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

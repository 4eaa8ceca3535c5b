/// A table of a plan folder. The raw value is its name, as in `units.csv`.
enum TableKind: String, CaseIterable, Sendable {
    case units, objectives, indicators, targets, tasks, observations

    /// Whether columns that it doesn't know are kept, for selectors and rules that name them.
    var keepsFurther: Bool {
        switch self {
        case .units, .objectives, .indicators, .tasks: true
        case .targets, .observations: false
        }
    }

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

import Diagnostics
import Numerals
import PlanModel

/// A table's file as it was found.
struct TableFile: Sendable {
    /// Relative to the plan folder, as shown.
    var path: String
    var bytes: [UInt8]
    /// How its numbers are written.
    var numbers: NumberStyle
}

/// The tables of a plan folder; one that is not there is nil.
struct TableFiles: Sendable {
    var units: TableFile?
    var objectives: TableFile?
    var indicators: TableFile?
    var targets: TableFile?
    var tasks: TableFile?
    /// In byte order of their paths.
    var observations: [ObservationSource]
}

/// What tables are read by.
struct TableContext: Sendable {
    var calendar: PeriodCalendar
    /// `unit` of plan.lua.
    var ownUnit: String
    /// Where plan.lua names it, for diagnostics.
    var ownUnitLocation: SourceLocation
}

/// What the tables say, put together: ids are numbers, text is read.
struct PlanTables: Sendable {
    var units: UnitTable
    var ownUnit: Int32
    var objectives: [Objective]
    var indicators: [Indicator]
    var targets: [Target]
    var tasks: [AssignedTask]
    var observations: ObservationColumns
    /// Rows below the header, by path; wholly blank ones don't count.
    var rowCounts: [String: Int]
    /// Hashes of the files that were read piece by piece, by path.
    var hashes: [String: String]
}

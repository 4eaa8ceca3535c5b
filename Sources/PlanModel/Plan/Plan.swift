import Diagnostics
import Numerals

/// A plan as it was read: its tables, its rules, and which rule judges what.
public struct Plan: Sendable {
    public var id: String
    public var title: LocalizedText
    /// Number of the plan's own unit in `units`.
    public var ownUnit: Int32
    public var language: Language
    /// How numbers are written in the plan's tables, and printed in its notes.
    public var numbers: NumberStyle
    /// The periods that are judged, in the order of the calendar.
    public var periods: [Period]
    public var baseline: Period?

    public var units: UnitTable
    public var objectives: [Objective]
    public var indicators: [Indicator]
    public var targets: [Target]
    public var tasks: [AssignedTask]
    public var observations: ObservationColumns

    public var statuses: StatusTable
    /// Those in its reach, but for `rulesUnread`.
    public var rules: [Rule]
    /// Names of rules that are there but have an error: nothing runs them, and whoever names them is told so.
    public var rulesNotUsable: Set<String> = []
    /// Names of standard rules that nothing uses and that were not read for this.
    public var rulesUnread: [String] = []
    public var assignments: [RuleAssignment]
    /// Those whose rule can't be used: they are not run, and whoever names them is told so.
    public var assignmentsNotRun: [RuleAssignment] = []
    /// Which indicators are computed, in the order of plan.lua.
    public var derived: [DerivedIndicator] = []
    /// Sources of the rule files and of what they require, for the engine to load.
    public var ruleSources: [RuleSource]
    /// Its tests of rules, in the order of their files.
    public var tests: [RuleTest] = []

    /// The files that were read, in byte order of their paths.
    public var files: [PlanFile]

    /// A plan of parts that fit: numbers in `targets`, `tasks` and `observations` are places in `indicators` and `units`.
    public init(
        id: String,
        title: LocalizedText,
        ownUnit: Int32,
        language: Language,
        numbers: NumberStyle,
        periods: [Period],
        baseline: Period?,
        units: UnitTable,
        objectives: [Objective],
        indicators: [Indicator],
        targets: [Target],
        tasks: [AssignedTask],
        observations: ObservationColumns,
        statuses: StatusTable,
        rules: [Rule],
        assignments: [RuleAssignment],
        ruleSources: [RuleSource],
        files: [PlanFile]
    ) {
        self.id = id
        self.title = title
        self.ownUnit = ownUnit
        self.language = language
        self.numbers = numbers
        self.periods = periods
        self.baseline = baseline
        self.units = units
        self.objectives = objectives
        self.indicators = indicators
        self.targets = targets
        self.tasks = tasks
        self.observations = observations
        self.statuses = statuses
        self.rules = rules
        self.assignments = assignments
        self.ruleSources = ruleSources
        self.files = files
    }

    /// Names of all rules in its reach.
    public var ruleNames: [String] { rules.map(\.name) + rulesUnread }
}

/// A file that was read.
public struct PlanFile: Sendable, Hashable {
    /// Relative to the plan folder.
    public var path: String
    /// SHA-256 of its bytes, in lower-case hexadecimal.
    public var sha256: String
    /// Rows below the header, for a table; nil for a script.
    public var rows: Int?

    /// A file; `rows` for a table alone.
    public init(path: String, sha256: String, rows: Int? = nil) {
        self.path = path
        self.sha256 = sha256
        self.rows = rows
    }
}

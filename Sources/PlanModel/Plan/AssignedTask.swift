import Diagnostics

/// A date in a cell, or why there is none.
public enum CellDate: Sendable, Hashable {
    case day(DayNumber)
    case empty
    case unreadable

    /// The day; nil where the cell is empty and where it can't be read.
    public var day: DayNumber? {
        if case .day(let day) = self { day } else { nil }
    }
}

/// A deadline in a cell, or why there is none.
public enum CellDeadline: Sendable, Hashable {
    case deadline(Deadline)
    case empty
    case unreadable
}

/// A task that was assigned, with every revision of it that the tables hold.
///
/// A recurring task is one `AssignedTask` an instance.
public struct AssignedTask: Sendable, Hashable {
    public var id: String
    /// The period that this instance of a recurring task is about; nil for others.
    public var instance: Period?
    /// Rows in the order of the file; at least one. Which one counts depends on the known-on date.
    public var revisions: [TaskRevision]

    /// A task with its rows, one at least, in the order of the file.
    public init(id: String, instance: Period? = nil, revisions: [TaskRevision]) {
        self.id = id
        self.instance = instance
        self.revisions = revisions
    }
}

/// One row of `tasks.csv`.
public struct TaskRevision: Sendable, Hashable {
    public var name: LocalizedText
    /// The agency in charge as printed.
    public var lead: String
    /// Number of the lead in the plan's `UnitTable`; the plan's own unit where the lead was not found.
    public var unit: Int32
    public var assignedOn: CellDate
    public var deadline: CellDeadline
    /// The deadline as printed.
    public var deadlineText: String
    public var objective: String
    public var weight: Double?
    public var support: String
    public var product: String
    public var startedOn: CellDate
    public var completedOn: CellDate
    public var recordedOn: DayNumber?
    public var note: String
    public var further: [String: String]
    public var location: SourceLocation

    /// A row; empty cells where nothing is given.
    public init(
        name: LocalizedText,
        lead: String = "",
        unit: Int32,
        assignedOn: CellDate = .empty,
        deadline: CellDeadline = .empty,
        deadlineText: String = "",
        objective: String = "",
        weight: Double? = nil,
        support: String = "",
        product: String = "",
        startedOn: CellDate = .empty,
        completedOn: CellDate = .empty,
        recordedOn: DayNumber? = nil,
        note: String = "",
        further: [String: String] = [:],
        location: SourceLocation
    ) {
        self.name = name
        self.lead = lead
        self.unit = unit
        self.assignedOn = assignedOn
        self.deadline = deadline
        self.deadlineText = deadlineText
        self.objective = objective
        self.weight = weight
        self.support = support
        self.product = product
        self.startedOn = startedOn
        self.completedOn = completedOn
        self.recordedOn = recordedOn
        self.note = note
        self.further = further
        self.location = location
    }
}

extension AssignedTask {
    /// The text in a column of `tasks.csv` of the last row, or in one of its further columns; nil where there is no
    /// such column.
    public func column(_ name: String) -> String? {
        let last = revisions[revisions.count - 1]
        return switch name {
        case "id": id
        case "name": last.name.vi
        case "name_en": last.name.en
        case "lead": last.lead
        case "deadline": last.deadlineText
        case "period": instance?.text ?? ""
        case "objective": last.objective
        case "support": last.support
        case "product": last.product
        case "note": last.note
        default: last.further[name]
        }
    }
}

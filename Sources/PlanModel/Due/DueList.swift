/// What is due on a day, by the agency that has to see to it.
public struct DueList: Sendable, Hashable {
    /// The day that is asked about.
    public var day: DayNumber
    /// Days ahead in which a deadline is near.
    public var within: Int
    /// Revisions recorded after it are not known; nil: everything counts.
    public var knownOn: DayNumber?
    /// Whether figures were asked for, too.
    public var includesFigures: Bool
    /// Agencies that something is to be said of, in the order of the table of units.
    public var agencies: [DueAgency]
    /// Tasks that are not done, but whose deadline is further away.
    public var laterCount: Int

    public init(
        day: DayNumber,
        within: Int,
        knownOn: DayNumber? = nil,
        includesFigures: Bool = false,
        agencies: [DueAgency] = [],
        laterCount: Int = 0
    ) {
        self.day = day
        self.within = within
        self.knownOn = knownOn
        self.includesFigures = includesFigures
        self.agencies = agencies
        self.laterCount = laterCount
    }

    /// The last day that is near.
    public var lastDay: DayNumber { day.advanced(by: within) }
}

/// What one agency has to see to.
public struct DueAgency: Sendable, Hashable {
    /// Number in the plan's `UnitTable`.
    public var unit: Int32
    /// Tasks that it leads, the most urgent first.
    public var tasks: [DueTask]
    /// Figures that it has not sent, in the order of the table of indicators.
    public var figures: [DueFigures]

    public init(unit: Int32, tasks: [DueTask] = [], figures: [DueFigures] = []) {
        self.unit = unit
        self.tasks = tasks
        self.figures = figures
    }

    /// Its tasks that stand so.
    public func tasks(_ standing: DueTask.Standing) -> [DueTask] { tasks.filter { $0.standing == standing } }

    /// How many figures it has not sent.
    public var figureCount: Int { figures.reduce(0) { $0 + $1.periods.count } }

    /// Whether it has to be written to: anything but ongoing tasks.
    public var hasToAct: Bool { figureCount > 0 || tasks.contains { $0.standing != .ongoing } }
}

/// A task that is not done.
public struct DueTask: Sendable, Hashable {
    /// How it stands on the day, the most urgent first.
    public enum Standing: String, Sendable, CaseIterable {
        /// Its last day is past.
        case overdue
        /// Its last day is near, or that day itself.
        case due
        /// Its deadline can't be told, or whether it is done: cells that can't be read, rows that contradict each other.
        case unclear
        /// The table gives it no deadline.
        case undated
        /// It has none: `Thường xuyên`.
        case ongoing
    }

    public var id: String
    /// The period that this instance of a recurring task is about; nil for others.
    public var instance: Period?
    /// Whether no row of the table speaks of this instance: it follows from the recurrence alone.
    public var isImplied: Bool
    /// The row that counts: name, lead, product.
    public var row: TaskRevision
    public var standing: Standing
    /// The last day on which it may be done, as it was set by the day asked about; nil where there is none.
    public var deadline: DayNumber?
    /// The deadline as printed.
    public var deadlineText: String
    /// The first deadline that was set, where another one has taken its place.
    public var firstDeadline: DayNumber?
    /// When work on it began; nil where it had not.
    public var startedOn: DayNumber?

    public init(
        id: String,
        instance: Period? = nil,
        isImplied: Bool = false,
        row: TaskRevision,
        standing: Standing,
        deadline: DayNumber? = nil,
        deadlineText: String = "",
        firstDeadline: DayNumber? = nil,
        startedOn: DayNumber? = nil
    ) {
        self.id = id
        self.instance = instance
        self.isImplied = isImplied
        self.row = row
        self.standing = standing
        self.deadline = deadline
        self.deadlineText = deadlineText
        self.firstDeadline = firstDeadline
        self.startedOn = startedOn
    }

    /// Days from the deadline to a day: how late it is where positive, how long there is where negative; nil without a
    /// deadline.
    public func daysLate(on day: DayNumber) -> Int? { deadline.map { Int(day.rawValue) - Int($0.rawValue) } }
}

/// Figures of one indicator that were to be sent and were not.
public struct DueFigures: Sendable, Hashable {
    /// Number in `Plan.indicators`.
    public var indicator: Int
    /// Periods that are over and have no figure, in the order of the calendar.
    public var periods: [Period]

    public init(indicator: Int, periods: [Period]) {
        self.indicator = indicator
        self.periods = periods
    }
}

import LuaSandbox
import PlanModel

/// Reads rows of every level: whether a rule is called, with what, and what the verdict says besides its status.
struct RowReader {
    /// What is known of a row before its rule is called.
    struct Facts {
        /// The outcome where the rule is not called, nil where it is.
        var outcome: (status: UInt8, reason: Reason)?
        /// NaN where there is none.
        var value = Double.nan
        var target = Double.nan
        var flags: VerdictFlags = []

        /// Takes the flags of what was read. Figures are compared by the rule: where it is not called, nothing was.
        mutating func inherit(_ read: VerdictFlags) {
            flags.formUnion(outcome == nil ? read : read.subtracting(.methodBreak))
        }
    }

    private let inputs: EvaluationInputs
    private var indicators: IndicatorReader
    private var tasks: TaskReader
    private var parents: ParentReader
    private var verdicts: VerdictReader
    /// Nil where no assignment binds a name.
    private var bindings: BindingReader?
    /// What the names give that the assignment of the row binds, by their numbers, and the figures read for each.
    private var bound: [Reading] = []
    private var boundReads: [FiguresRead] = []
    /// The figure that the name `value` is bound to.
    private var boundFigure: Figure?
    /// The loaded unit; -1: none.
    private(set) var unit: Int32 = -1
    /// The unit in each judged period (`RunFrame.periods`).
    private var states: [UnitTimelines.State] = []
    /// What the reader of indicators stands at, so that the assignments of a row share it; -1: nowhere.
    private var subject: Int32 = -1
    private var period: Int32 = -1
    private var level = RuleLevel.indicator
    /// What the rule's parameters give in the row that was read last, in their order.
    private(set) var readings: [Reading] = []

    /// - Parameter verdicts: those of earlier steps; nil where there are none.
    init(_ inputs: EvaluationInputs, _ verdicts: VerdictStore? = nil) {
        self.inputs = inputs
        indicators = IndicatorReader(inputs)
        tasks = TaskReader(inputs)
        parents = ParentReader(inputs, verdicts)
        self.verdicts = VerdictReader(inputs, verdicts)
        bindings = inputs.makeBindingReader()
    }

    /// Tables of the row that was read last, as `Reading.table` says where.
    var tableEntries: [(key: Int32, value: Double)] { bindings?.entries ?? [] }

    /// Takes the figures of further units; none is loaded then.
    mutating func use(_ store: FigureStore) {
        unit = -1
        indicators.use(store)
    }

    mutating func load(unit: Int32) {
        self.unit = unit
        subject = -1
        indicators.load(unit: unit)
        states.removeAll(keepingCapacity: true)
        for period in inputs.indexOfPeriod {
            states.append(inputs.units.state(of: unit, on: inputs.periodIndex.lastDay[Int(period)]))
        }
    }

    /// Reads a row of the loaded unit.
    ///
    /// - Parameter settings: the constants of its assignment, by setting and judged period.
    mutating func read(_ entry: RowLayout.Entry, settings: [Reading]) -> Facts {
        let state = states[Int(entry.period)]
        let period = inputs.indexOfPeriod[Int(entry.period)]
        var facts = Facts()
        if inputs.isOpen[Int(entry.period)] { facts.flags = .open }
        guard state.existence == .exists else {
            let reason = Reason(state.existence == .ended ? .unitEnded : .unitNotBegun)
            facts.outcome = (StatusTable.notApplicable, reason)
            return facts
        }
        let binding = inputs.bindings[Int(entry.assignment)]
        switch inputs.subjectKinds[Int(entry.subject)] {
        case .indicator(let indicator):
            level = .indicator
            readBound(binding, BoundRow(unit: unit, indicator: Int32(indicator), period: period), entry)
            indicators.ask(for: entry.assignment)
            move(to: Int32(indicator), entry, period, state, binding)
            facts.value = indicators.value.number ?? .nan
            facts.target = indicators.target.value.number ?? .nan
            let flags = indicators.flags(of: binding.figures, boundFigures(binding))
            facts.outcome = gate(binding, entry, settings, isNotApplicable: indicators.isNotApplicable)
            facts.inherit(flags)
        case .task(let task):
            level = .task
            readBound(binding, BoundRow(unit: unit, task: Int32(task), period: period), entry)
            tasks.move(task: task, unit: unit, level: state.level, period: period)
            facts.outcome = gate(binding, entry, settings, isNotApplicable: false)
            facts.inherit(inputs.breaks.flags(of: boundFigures(binding)))
        case .objective(let objective):
            readBound(binding, BoundRow(unit: unit, objective: Int32(objective), period: period), entry)
            readParent(objective, entry, state, binding, settings, &facts)
        case .unit:
            readBound(binding, BoundRow(unit: unit, period: period), entry)
            readParent(nil, entry, state, binding, settings, &facts)
        }
        return facts
    }

    /// Calls `body` with the periods of the row's history and their figures.
    mutating func withHistory(_ body: (_ period: Int32, _ value: Double) -> Void) {
        for period in indicators.historyPeriods() { body(period, indicators.earlier(period).value) }
    }

    /// Whether the target that the row of an indicator reads, and the last one, depend on the unit's figures.
    var isTargetRelative: (own: Bool, final: Bool) { (indicators.target.isRelative, indicators.isFinalTargetRelative) }

    /// Tables of statuses of the row that was read last, as `Reading.statuses` says which.
    var statusTables: [LuaValue] { verdicts.tables }

    /// The children of the row that was read last.
    var children: [Child] { parents.children }

    private mutating func readParent(
        _ objective: Int?,
        _ entry: RowLayout.Entry,
        _ state: UnitTimelines.State,
        _ binding: RuleBinding,
        _ settings: [Reading],
        _ facts: inout Facts
    ) {
        level = objective == nil ? .unit : .objective
        parents.move(to: objective, entry, unit: unit, level: state.level)
        facts.outcome = gate(binding, entry, settings, isNotApplicable: false)
        facts.inherit(parents.flags.union(inputs.breaks.flags(of: boundFigures(binding))))
    }

    private mutating func move(
        to indicator: Int32,
        _ entry: RowLayout.Entry,
        _ period: Int32,
        _ state: UnitTimelines.State,
        _ binding: RuleBinding
    ) {
        let isFixed = !binding.fixed.isEmpty || !binding.followed.isEmpty
        guard isFixed || subject != entry.subject || self.period != period else { return }
        var fixed = binding.fixed.isEmpty ? .none : binding.fixed[Int(entry.period)]
        for name in binding.followed where name.datum != .value || boundFigure == nil {
            fixed.set(name.datum, bound[name.bound], inputs.handles.texts)
        }
        indicators.move(indicator: indicator, period: period, state: state, fixed, bound: boundFigure)
        // What an assignment sets is not what the next one sees.
        subject = isFixed ? -1 : entry.subject
        self.period = period
    }

    /// Reads what the assignment binds names to.
    private mutating func readBound(_ binding: RuleBinding, _ row: BoundRow, _ entry: RowLayout.Entry) {
        boundFigure = nil
        guard !binding.bound.isEmpty else { return }
        bound.removeAll(keepingCapacity: true)
        boundReads.removeAll(keepingCapacity: true)
        bindings?.begin()
        verdicts.begin()
        let value = binding.followed.first { $0.datum == .value }?.bound
        for (number, name) in binding.bound.enumerated() {
            if case .verdict(let lookup) = name {
                bound.append(verdicts.read(lookup, entry, unit: unit))
                boundReads.append(FiguresRead(flags: verdicts.flags))
                continue
            }
            bound.append(bindings?.read(name, row) ?? .missing)
            boundReads.append(bindings?.takeRead() ?? FiguresRead())
            if number == value { boundFigure = bindings?.single }
        }
    }

    /// The figures that were read for bound names, as far as the rule saw something of them.
    private mutating func boundFigures(_ binding: RuleBinding) -> FiguresRead {
        var read = FiguresRead()
        guard !binding.bound.isEmpty else { return read }
        for argument in binding.arguments {
            if case .bound(let number) = argument.source { read.take(boundReads[number]) }
        }
        for name in binding.followed where binding.figures.isReached(from: name.datum, indicators.target) {
            read.take(boundReads[name.bound])
        }
        return read
    }

    /// Reads what the rule's parameters name, and decides whether it is called.
    private mutating func gate(
        _ binding: RuleBinding,
        _ entry: RowLayout.Entry,
        _ settings: [Reading],
        isNotApplicable: Bool
    ) -> (status: UInt8, reason: Reason)? {
        readings.removeAll(keepingCapacity: true)
        var gate = RowGate()
        for (place, argument) in binding.arguments.enumerated() {
            let reading: Reading
            switch argument.source {
            case .datum(let datum): reading = read(datum)
            case .setting(let setting):
                reading = settings[setting * inputs.indexOfPeriod.count + Int(entry.period)]
            case .bound(let number): reading = bound[number]
            case .nothing: reading = .missing
            }
            // Whether a task is ongoing stands in its deadline's cell: where that can't be used, naming it once is enough.
            if argument.source != .datum(.ongoing) || !binding.readsDeadline || reading.isPresent {
                gate.take(reading, at: place, isOptional: argument.isOptional)
            }
            readings.append(reading)
        }
        return gate.outcome(isNotApplicable: isNotApplicable)
    }

    private mutating func read(_ datum: Datum) -> Reading {
        switch level {
        case .indicator, .value: indicators.read(datum)
        case .task: tasks.read(datum)
        case .objective, .unit: parents.read(datum)
        }
    }
}

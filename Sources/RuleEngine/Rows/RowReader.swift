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
    }

    private let inputs: EvaluationInputs
    private var indicators: IndicatorReader
    private var tasks: TaskReader
    private var unit: Int32 = -1
    /// The unit in each judged period (`RunFrame.periods`).
    private var states: [UnitTimelines.State] = []
    /// What the reader of indicators stands at, so that the assignments of a row share it; -1: nowhere.
    private var subject: Int32 = -1
    private var period: Int32 = -1
    private var isTask = false
    /// What the rule's parameters give in the row that was read last, in their order.
    private(set) var readings: [Reading] = []

    init(_ inputs: EvaluationInputs) {
        self.inputs = inputs
        indicators = IndicatorReader(inputs)
        tasks = TaskReader(inputs)
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
            isTask = false
            move(to: Int32(indicator), entry, period, state, binding)
            facts.value = indicators.value.number ?? .nan
            facts.target = indicators.target.value.number ?? .nan
            let flags = indicators.flags(of: binding.figures)
            facts.outcome = gate(binding, entry, settings, isNotApplicable: indicators.isNotApplicable)
            // Figures are compared by the rule, so where it is not called nothing was compared.
            facts.flags.formUnion(facts.outcome == nil ? flags : flags.subtracting(.methodBreak))
        case .task(let task):
            isTask = true
            tasks.move(task: task, unit: unit, level: state.level, period: period)
            facts.outcome = gate(binding, entry, settings, isNotApplicable: false)
        }
        return facts
    }

    /// Calls `body` with the periods of the row's history and their figures.
    mutating func withHistory(_ body: (_ period: Int32, _ value: Double) -> Void) {
        for period in indicators.historyPeriods() { body(period, indicators.earlier(period).value) }
    }

    private mutating func move(
        to indicator: Int32,
        _ entry: RowLayout.Entry,
        _ period: Int32,
        _ state: UnitTimelines.State,
        _ binding: RuleBinding
    ) {
        let isFixed = !binding.fixed.isEmpty
        guard isFixed || subject != entry.subject || self.period != period else { return }
        let fixed = isFixed ? binding.fixed[Int(entry.period)] : .none
        indicators.move(indicator: indicator, period: period, state: state, fixed)
        // What an assignment sets is not what the next one sees.
        subject = isFixed ? -1 : entry.subject
        self.period = period
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
            case .datum(let datum): reading = isTask ? tasks.read(datum) : indicators.read(datum)
            case .setting(let setting):
                reading = settings[setting * inputs.indexOfPeriod.count + Int(entry.period)]
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
}

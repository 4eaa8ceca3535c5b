import Diagnostics
import LuaSandbox
import PlanChecks
import PlanModel

/// Computes the indicators of a plan's `derive`, one after another, before anything is judged.
struct DerivedRun {
    private let uses: [RunDerived]
    private let inputs: RulesToLoad
    private let rules: LoadedRules
    private let outcomes: OutcomeTable
    /// Numbers of the periods that are computed, in the run's `PeriodIndex`.
    private let periods: [Int32]
    private var reader: DerivedRowReader
    private var queue = DerivedQueue()
    private var results = RuleResults()
    private var tally: ProblemTally
    private var ledger: LimitLedger

    /// The periods in which indicators are computed: all that rules may ask for.
    ///
    /// - Parameter reached: periods that bindings reach.
    static func periods(_ plan: Plan, _ index: PeriodIndex, judged: [Period], reached: [Period]) -> [Int32] {
        let baselines = ([plan.baseline] + plan.indicators.map(\.baseline)).compactMap { $0 }
        let asked = judged + reached + baselines + plan.targets.map(\.period)
        return Set((asked + asked.compactMap(\.previous)).compactMap { index.number(of: $0) }).sorted { a, b in
            index.periods[Int(a)].text.utf8.lexicographicallyPrecedes(index.periods[Int(b)].text.utf8)
        }
    }

    /// Gives access to the observed figures and the computed ones, with what these were computed from.
    ///
    /// - Parameters:
    ///   - uses: each after those that it reads.
    ///   - rules: those of the uses, by their numbers.
    ///   - reader: of the observed figures.
    static func compute(
        _ uses: [RunDerived],
        _ rules: RulesToLoad,
        periods: [Int32],
        asOf: DayNumber,
        _ handles: TextHandles,
        _ reader: BindingReader
    ) -> (figures: FigureAccess, diagnostics: DiagnosticList) {
        var diagnostics = DiagnosticList()
        var run = DerivedRun(uses, rules, periods, DerivedRowReader(rules.plan, reader, handles, asOf: asOf))
        var first = 0
        while first < uses.count {
            // Uses for other units of one indicator may read each other's.
            let last = uses[first...].firstIndex { $0.indicator != uses[first].indicator } ?? uses.count
            run.computeIndicator(first..<last, &diagnostics)
            first = last
        }
        diagnostics.add(contentsOf: run.tally.diagnostics(rules.assignments, rules.plan))
        diagnostics.add(contentsOf: run.ledger.diagnostics(rules.assignments))
        return (run.reader.bindings.figures, diagnostics)
    }

    private init(_ uses: [RunDerived], _ inputs: RulesToLoad, _ periods: [Int32], _ reader: DerivedRowReader) {
        self.uses = uses
        self.inputs = inputs
        self.periods = periods
        self.reader = reader
        rules = LoadedRules(inputs)
        outcomes = OutcomeTable(inputs.plan.statuses)
        tally = ProblemTally(assignmentCount: uses.count)
        ledger = LimitLedger(assignmentCount: uses.count)
    }

    /// Computes one indicator: rows that read cells of their own indicator wait until those are there.
    private mutating func computeIndicator(_ uses: Range<Int>, _ diagnostics: inout DiagnosticList) {
        var waiting = compute(rows(of: uses, &diagnostics))
        while !waiting.isEmpty {
            // Mostly they wait for an earlier period: one period after another, each is asked once.
            var left: [DerivedRow] = []
            for rows in inCalendarOrder(waiting) {
                var rows = rows
                while true {
                    let waiting = compute(rows)
                    if waiting.isEmpty || waiting.count == rows.count {
                        left += waiting
                        break
                    }
                    rows = waiting
                }
            }
            if left.count == waiting.count {
                for row in left { fail(row, .derivedCycle) }
                return
            }
            waiting = left
        }
    }

    /// Computes rows of one indicator; gives those that read cells which are not there yet.
    private mutating func compute(_ rows: [DerivedRow]) -> [DerivedRow] {
        var waiting: [DerivedRow] = []
        for row in rows {
            if queue.use != row.use || queue.isFull { call() }
            if !add(row) { waiting.append(row) }
        }
        call()
        return waiting
    }

    /// Rows period by period; of periods that end on one day the shorter comes first.
    private func inCalendarOrder(_ rows: [DerivedRow]) -> [[DerivedRow]] {
        let index = reader.bindings.figures.periodIndex
        let ofPeriods = Dictionary(grouping: rows, by: \.period)
        let periods = ofPeriods.keys.sorted { a, b in
            let (ends, starts) = (index.lastDay, index.firstDay)
            return (ends[Int(a)], starts[Int(b)], a) < (ends[Int(b)], starts[Int(a)], b)
        }
        return periods.map { ofPeriods[$0]! }
    }

    /// The cells of an indicator that are to be computed, by units and periods.
    private mutating func rows(of uses: Range<Int>, _ diagnostics: inout DiagnosticList) -> [DerivedRow] {
        var rows: [DerivedRow] = []
        let indicator = Int32(self.uses[uses.lowerBound].indicator)
        // Periods of each unit that no use has taken yet: what stands there was observed, or nothing does. One use of all
        // periods leaves none.
        let isOne = uses.count == 1 && self.uses[uses.lowerBound].used.assignment.periods == nil
        var left: [Int32: Set<Int32>] = [:]
        for use in uses {
            let units = DueUnits.units(of: self.uses[use], in: inputs.plan)
            for unit in units where !isOne && left[unit] == nil { left[unit] = Set(periods) }
            reader.bindings.figures.derived.begin(indicator, units: units, periods: periods)
            let observed = ObservedCells(
                inputs.plan,
                indicator,
                Set(units),
                self.uses[use].isComputed,
                reader.bindings.figures
            )
            if self.uses[use].keepsObserved {
                for cell in observed.cells {
                    reader.bindings.figures.derived.setObserved(indicator, cell.unit, cell.period)
                }
            } else {
                observed.report(inputs.plan, &diagnostics)
            }
            for unit in units {
                for (place, period) in periods.enumerated() where isComputed(use, in: period) {
                    guard isOne || left[unit]!.remove(period) != nil else { continue }
                    let row = DerivedRow(
                        use: Int32(use),
                        indicator: indicator,
                        unit: unit,
                        period: period,
                        place: Int32(place)
                    )
                    guard reader.bindings.figures.derived.figure(indicator, unit, period) != nil else { continue }
                    let day = reader.bindings.figures.periodIndex.lastDay[Int(period)]
                    if reader.bindings.figures.units.exists(unit, on: day) {
                        rows.append(row)
                    } else {
                        set(row, .nan, [])
                    }
                }
            }
        }
        for (unit, periods) in left {
            for period in periods { reader.bindings.figures.derived.setObserved(indicator, unit, period) }
        }
        return rows
    }

    private func isComputed(_ use: Int, in period: Int32) -> Bool {
        uses[use].isComputed(in: reader.bindings.figures.periodIndex.periods[Int(period)])
    }

    /// Reads a row, and puts it into the queue where its function is to be called; false where it must wait.
    private mutating func add(_ row: DerivedRow) -> Bool {
        let use = Int(row.use)
        let binding = inputs.bindings[use]
        let outcome = reader.read(row, binding, settings: rules.settings[use], periodCount: periods.count)
        if reader.bindings.readsPending { return false }
        if let outcome {
            reportParametersNotInForce(outcome.reason, row)
            set(row, .nan, outcome.status == StatusTable.error ? .unreadable : [])
        } else if case .failure(let failure) = rules.functions[use] {
            fail(row, .ruleNotLoaded, failure.message, failure.line.map { Int32($0) } ?? 0)
        } else if ledger.isStopped(use) {
            stop(row)
        } else {
            queue.add(row, reader)
        }
        return true
    }

    /// Calls the rows that wait.
    private mutating func call() {
        guard !queue.rows.isEmpty, let state = rules.state,
            case .success(let function) = rules.functions[Int(queue.use)]
        else { return }
        state.call(function, queue.arguments, into: &results)
        for number in queue.rows.indices {
            let row = queue.rows[number]
            if ledger.isStopped(Int(row.use)) {
                stop(row)
            } else if results.outcomes[number].isLimit {
                computeAlone(row, queue.read[number])
            } else {
                take(results, number, row, queue.read[number])
            }
        }
        queue.removeAll()
    }

    /// Computes a row that hit a limit once more, in a fresh state. This outcome counts.
    private mutating func computeAlone(_ row: DerivedRow, _ read: FiguresRead) {
        let use = Int(row.use)
        let fresh = LoadedRules(inputs, only: [use])
        guard let state = fresh.state, case .success(let function) = fresh.functions[use] else {
            if case .failure(let failure) = fresh.functions[use] { fail(row, .ruleNotLoaded, failure.message) }
            return
        }
        _ = reader.read(row, inputs.bindings[use], settings: fresh.settings[use], periodCount: periods.count)
        var alone = DerivedQueue()
        alone.add(row, reader)
        var results = RuleResults()
        state.call(function, alone.arguments, into: &results)
        if results.outcomes[0].isLimit { ledger.hit(use) }
        take(results, 0, row, read)
    }

    /// Puts what a row returned into its cell; nothing, where that was nil.
    private mutating func take(_ results: RuleResults, _ number: Int, _ row: DerivedRow, _ read: FiguresRead) {
        if let problem = outcomes.problem(results.outcomes[number]) {
            fail(row, problem, outcomes.detail(results.outcomes[number], results, number), results.line(number))
        } else {
            set(row, results.scores[number], FlagSet(rawValue: read.flags.rawValue).weakest)
            reader.bindings.figures.breaks.keep(read, behind: row.indicator, row.unit, row.period)
        }
    }

    private mutating func set(_ row: DerivedRow, _ value: Double, _ flags: FlagSet) {
        reader.bindings.figures.derived.set(row.indicator, row.unit, row.period, value, flags)
    }

    private mutating func stop(_ row: DerivedRow) {
        ledger.stop(Int(row.use))
        set(row, .nan, .unreadable)
    }

    /// Makes the cell one that can't be used, and says why.
    private mutating func fail(_ row: DerivedRow, _ code: DiagnosticCode, _ detail: String = "", _ line: Int32 = 0) {
        set(row, .nan, .unreadable)
        report(code, detail, line, row)
    }

    private mutating func report(_ code: DiagnosticCode, _ detail: String, _ line: Int32, _ row: DerivedRow) {
        let (plan, index) = (inputs.plan, reader.bindings.figures.periodIndex)
        tally.add(BlockProblems.Problem(assignment: row.use, code: code, detail: detail, line: line)) {
            let unit = plan.units.ids[Int(row.unit)]
            return "\(unit), \(plan.indicators[Int(row.indicator)].id), \(index.periods[Int(row.period)].text)"
        }
    }

    private mutating func reportParametersNotInForce(_ reason: Reason, _ row: DerivedRow) {
        guard reason.kind == .missing else { return }
        let binding = inputs.bindings[Int(row.use)]
        for name in binding.settingsNotInForce(reason) { report(.parameterNotInForce, name, 0, row) }
    }
}

import PlanModel

/// One cell that is to be computed.
struct DerivedRow {
    /// Number of the use among the computed indicators.
    var use: Int32
    var indicator: Int32
    var unit: Int32
    /// Number in the run's `PeriodIndex`.
    var period: Int32
    /// Its place among the computed periods, for constants that change with time.
    var place: Int32
}

/// Reads what the function of a computed indicator asks for.
struct DerivedRowReader {
    var bindings: BindingReader
    private let handles: TextHandles
    private let asOf: DayNumber
    private let baselineYear: [Int64?]
    /// What the function's parameters give in the row that was read last, in their order.
    private(set) var readings: [Reading] = []
    private var bound: [Reading] = []

    init(_ plan: Plan, _ bindings: BindingReader, _ handles: TextHandles, asOf: DayNumber) {
        self.bindings = bindings
        self.handles = handles
        self.asOf = asOf
        baselineYear = plan.indicators.map { ($0.baseline ?? plan.baseline).map { Int64($0.year) } }
    }

    /// Reads a row; gives the outcome where its function is not called, nil where it is.
    ///
    /// - Parameters:
    ///   - settings: the constants of its use, by setting and computed period.
    ///   - periodCount: computed periods.
    mutating func read(
        _ row: DerivedRow,
        _ binding: RuleBinding,
        settings: [Reading],
        periodCount: Int
    ) -> (status: UInt8, reason: Reason)? {
        bindings.begin()
        bound.removeAll(keepingCapacity: true)
        readings.removeAll(keepingCapacity: true)
        let place = BoundRow(unit: row.unit, indicator: row.indicator, period: row.period)
        for name in binding.bound { bound.append(bindings.read(name, place)) }
        var gate = RowGate()
        for (place, argument) in binding.arguments.enumerated() {
            let reading: Reading
            switch argument.source {
            case .datum(let datum): reading = read(datum, row)
            case .setting(let setting): reading = settings[setting * periodCount + Int(row.place)]
            case .bound(let number): reading = bound[number]
            case .nothing: reading = .missing
            }
            gate.take(reading, at: place, isOptional: argument.isOptional)
            readings.append(reading)
        }
        return gate.outcome(isNotApplicable: false)
    }

    private func read(_ datum: Datum, _ row: DerivedRow) -> Reading {
        let index = bindings.figures.periodIndex
        switch datum {
        case .indicator: return .text(handles.indicator[Int(row.indicator)])
        case .unit: return .text(handles.unit[Int(row.unit)])
        case .unitLevel:
            let state = bindings.figures.units.state(of: row.unit, on: index.lastDay[Int(row.period)])
            return .text(handles.level[Int(state.level)])
        case .baselineYear: return baselineYear[Int(row.indicator)].map(Reading.integer) ?? .missing
        default: return PeriodReading.read(datum, index, handles, row.period, asOf: asOf, runAsOf: asOf)
        }
    }
}

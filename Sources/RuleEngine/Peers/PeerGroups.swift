import PlanModel

/// The peer groups that rows of a run ask for, worked out before the rows and shared by all threads.
struct PeerGroups: Sendable {
    private struct Key: Hashable {
        /// Number of the group's selector; -1: units of one level.
        var selector: Int32
        /// Number of the level; -1 with a selector.
        var level: Int32
        var indicator: Int32
        /// Number in the run's `PeriodIndex`.
        var period: Int32
        /// The assignment that says what `value` is; -1: the indicator's figure.
        var valueOf: Int32
    }

    private var groups: [Key: PeerGroup] = [:]
    private var selectors: [UnitSelector] = []
    /// By assignment; -1: units of one level.
    private var selectorOf: [Int32]
    private var isValueBound: [Bool]
    /// Units of a selector or a level in a period.
    private var members: [Key: [Int32]] = [:]
    private var memberSets: [Key: Set<Int32>] = [:]

    /// No groups.
    init(_ bindings: [RuleBinding]) {
        var selectors: [UnitSelector] = []
        selectorOf = bindings.map { binding in
            guard let selector = binding.peers else { return -1 }
            if let known = selectors.firstIndex(of: selector) { return Int32(known) }
            selectors.append(selector)
            return Int32(selectors.count - 1)
        }
        self.selectors = selectors
        isValueBound = bindings.map { $0.valueBinding != nil }
    }

    /// The group that a row's ranks are about.
    ///
    /// - Parameters:
    ///   - level: number of the unit's level then.
    ///   - isHistory: it is about the indicator's figures themselves, whatever `value` is bound to.
    func group(
        _ assignment: Int32,
        _ indicator: Int32,
        _ period: Int32,
        level: Int32,
        isHistory: Bool = false
    ) -> PeerGroup? {
        groups[key(assignment, indicator, period, level, isHistory: isHistory)]
    }

    /// Whether the unit is one of the group's.
    func holds(_ unit: Int32, _ assignment: Int32, _ period: Int32, level: Int32) -> Bool {
        var key = key(assignment, -1, period, level)
        // A unit is of its own level.
        if key.selector < 0 { return true }
        key.valueOf = -1
        return memberSets[key]?.contains(unit) ?? false
    }

    /// Works out a group, unless it is known.
    mutating func add(
        _ assignment: Int32,
        _ indicator: Int32,
        _ period: Int32,
        level: Int32,
        isHistory: Bool = false,
        _ binding: RuleBinding,
        _ units: UnitTable,
        _ reader: inout BindingReader
    ) {
        let key = key(assignment, indicator, period, level, isHistory: isHistory)
        guard groups[key] == nil else { return }
        // A rank compares units, not periods: a change of method is met only where each figure was computed across one.
        var flags: VerdictFlags = []
        let day = reader.figures.periodIndex.lastDay[Int(period)]
        let readings = members(key, units, reader.figures, day).map { unit in
            guard !isHistory, let name = binding.valueBinding else {
                let figure = reader.figures.figure(indicator, unit, period, from: day)
                var one = FiguresRead()
                reader.figures.take(figure, indicator, unit, period, from: day, into: &one)
                flags.formUnion(reader.figures.breaks.flags(of: one))
                return figure.reading
            }
            reader.begin()
            let reading = reader.read(name, BoundRow(unit: unit, indicator: indicator, period: period))
            flags.formUnion(reader.figures.breaks.flags(of: reader.read))
            return reading
        }
        groups[key] = PeerGroup(readings, flags: flags)
    }

    private mutating func members(
        _ key: Key,
        _ units: UnitTable,
        _ figures: FigureAccess,
        _ day: Int32
    ) -> [Int32] {
        var key = key
        key.indicator = -1
        key.valueOf = -1
        if let known = members[key] { return known }
        let found =
            key.selector < 0
            ? figures.units.units(ofLevel: key.level, on: day)
            : figures.units.selected(by: selectors[Int(key.selector)], on: day)
        members[key] = found
        if key.selector >= 0 { memberSets[key] = Set(found) }
        return found
    }

    private func key(
        _ assignment: Int32,
        _ indicator: Int32,
        _ period: Int32,
        _ level: Int32,
        isHistory: Bool = false
    ) -> Key {
        let selector = selectorOf[Int(assignment)]
        return Key(
            selector: selector,
            level: selector < 0 ? level : -1,
            indicator: indicator,
            period: period,
            valueOf: isValueBound[Int(assignment)] && !isHistory ? assignment : -1
        )
    }
}

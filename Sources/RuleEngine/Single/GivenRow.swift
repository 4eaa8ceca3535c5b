import LuaSandbox
import PlanChecks
import PlanModel

/// A row whose names are given by the program that asks, and not read from a plan's tables.
///
/// What follows from others follows as where a `use` sets them.
struct GivenRow {
    private let names: GivenNames
    private let binding: RuleBinding
    private let isOfIndicator: Bool
    private let days: [DayNumber]
    /// Of each parameter of the rule's function, its place among the names.
    private let places: [Int]
    /// What is given, by place.
    private var given: [GivenValue]
    private var readings: [Reading] = []
    private var figure = Figure.none
    private var value = Reading.missing
    private var target = ResolvedTarget.none

    /// - Parameter days: those that `binding` and its settings were made for.
    init(_ used: RunAssignment, _ binding: RuleBinding, days: [DayNumber]) {
        names = GivenNames(used)
        self.binding = binding
        self.days = days
        isOfIndicator = used.rule.level == .indicator
        places = used.rule.reads.map { [names] in names.place(of: $0)! }
        given = names.all.map { _ in .none }
    }

    /// Takes what is given.
    ///
    /// - Parameters:
    ///   - values: by name; nil: missing.
    ///   - settings: constants of the assignment, by setting and day.
    mutating func read(
        _ values: [String: ParameterValue?],
        settings: [Reading]
    ) throws(JudgeFailure) -> RowReader.Facts {
        for place in given.indices { given[place] = .none }
        for (name, value) in values {
            guard let place = names.place(of: name) else { throw names.unknown(name) }
            if let value { given[place] = try GivenValue(value, for: names.all[place]) }
        }
        for (place, figures) in names.decimals where values.index(forKey: names.all[place].name) == nil {
            let decimals = values[names.all[figures].name]??.decimals
            if let decimals { given[place] = try GivenValue(decimals, for: names.all[place]) }
        }
        let day = placeOfDay
        var facts = RowReader.Facts()
        if reading(.open) == .boolean(true) { facts.flags = .open }
        if isOfIndicator { try readFigures(day, &facts) }
        facts.outcome = gate(day, settings)
        return facts
    }

    /// Writes the row that was read last.
    func write(to arguments: inout RuleArguments) {
        arguments.removeAll()
        for (place, reading) in zip(places, readings) {
            switch given[place] {
            case .history(let years): arguments.append(numbersByInteger: years)
            case .own(let value): arguments.append(value: value)
            case .none, .reading: arguments.append(reading, tables: [])
            }
        }
        arguments.endRow()
    }

    /// The day whose constants are in force: the period's last, where that is known; else the last of all.
    private var placeOfDay: Int {
        guard days.count > 1 else { return 0 }
        var day: DayNumber?
        if case .integer(let end) = reading(.periodEnd) { day = DayNumber(rawValue: Int32(clamping: end)) }
        if day == nil, case .integer(let year) = reading(.year) { day = DayNumber(year: Int(year), month: 12, day: 31) }
        return day.map { day in days.lastIndex { $0 <= day } ?? 0 } ?? days.count - 1
    }

    /// What is given for a built-in name; nil where nothing is.
    private func reading(_ datum: Datum) -> Reading? {
        guard let place = names.place(of: datum), case .reading(let reading) = given[place] else { return nil }
        return reading
    }

    /// Works out the row's figure and target.
    private mutating func readFigures(_ day: Int, _ facts: inout RowReader.Facts) throws(JudgeFailure) {
        let fixed = fixed(day)
        figure = Figure(value: reading(.value)?.number ?? .nan, flags: try flags(), decimals: Figure.notPrinted)
        let isGiven = reading(.value) != nil || !figure.flags.isEmpty
        value = isGiven ? figure.reading : fixed.value ?? .missing
        target = ResolvedTarget(nil, direction: nil, fixed) { .missing }
        facts.value = value.number ?? .nan
        facts.target = target.value.number ?? .nan
        if binding.figures.contains(.own) { facts.flags.formUnion(VerdictFlags(quality: figure.flags)) }
    }

    /// The flags of the figure.
    private func flags() throws(JudgeFailure) -> FlagSet {
        guard let place = names.place(of: .flag), let text = given[place].text else { return [] }
        var flags: FlagSet = []
        for word in text.split(separator: ";") {
            guard let flag = FlagSet.words.first(where: { $0.word == word.trimmed })?.flag else {
                let words = SettingKind.word(FlagSet.words.map(\.word)).words
                throw .valueWrong(name: Datum.flag.rawValue, expected: words)
            }
            flags.formUnion(flag)
        }
        return flags
    }

    /// The names that others follow from: as given, else as the assignment sets them.
    private func fixed(_ day: Int) -> FixedNames {
        var fixed = binding.fixed.isEmpty ? FixedNames.none : binding.fixed[day]
        // What it binds them to can't be read here.
        for name in binding.followed { fixed.set(name.datum, .missing, GivenValue.words) }
        take([.target, .targetUpper, .relation, .direction], into: &fixed)
        return fixed
    }

    private func take(_ data: [Datum], into fixed: inout FixedNames) {
        for datum in data {
            if let reading = reading(datum) { fixed.set(datum, reading, GivenValue.words) }
        }
    }

    private mutating func gate(_ day: Int, _ settings: [Reading]) -> (status: UInt8, reason: Reason)? {
        readings.removeAll(keepingCapacity: true)
        var gate = RowGate()
        for (number, argument) in binding.arguments.enumerated() {
            let place = places[number]
            let isValue = names.all[place].datum == .value
            let reading = isValue ? value : reading(of: argument.source, given[place], day, settings)
            gate.take(reading, at: number, isOptional: argument.isOptional)
            readings.append(reading)
        }
        return gate.outcome(isNotApplicable: isOfIndicator && figure.flags.contains(.notApplicable))
    }

    private func reading(
        of source: RuleBinding.Source,
        _ given: GivenValue,
        _ day: Int,
        _ settings: [Reading]
    ) -> Reading {
        switch (given, source) {
        case (_, .datum(.target)): return target.value
        case (_, .datum(.targetUpper)): return target.upper
        case (.reading(let reading), _): return reading
        // Written elsewhere; here it only counts that it is there.
        case (.history, _), (.own, _): return .boolean(true)
        case (.none, .setting(let setting)): return settings[setting * days.count + day]
        case (.none, .bound), (.none, .nothing): return .missing
        case (.none, .datum(let datum)): return follow(datum)
        }
    }

    /// What a built-in name gives that is not given itself.
    private func follow(_ datum: Datum) -> Reading {
        switch datum {
        case .meets: return target.isMet(by: value, rank: reading(.peerRank) ?? .missing)
        case .relation: return .text(GivenValue.handle(of: target.relation?.rawValue ?? ""))
        case .direction, .measure, .flag: return .text(GivenValue.handle(of: ""))
        case .threshold: return .noThreshold
        case .finalTarget, .finalYear: return .noTarget
        case .firstMetYear: return firstMetYear
        case .firstDeadline: return reading(.deadline) ?? .missing
        case .ongoing: return .boolean(false)
        default: return .missing
        }
    }

    /// The first year of the history that is given whose figure meets the final target.
    private var firstMetYear: Reading {
        guard let final = reading(.finalTarget) else { return .noTarget }
        guard let place = names.place(of: .history), case .history(let years) = given[place] else { return .missing }
        var fixed = FixedNames.none
        fixed.target = final
        take([.relation, .direction], into: &fixed)
        let target = ResolvedTarget(nil, direction: nil, fixed) { .missing }
        let met = years.first { target.isMet(by: .number($0.value)) == .boolean(true) }
        return met.map { .integer($0.key) } ?? .missing
    }
}

extension Substring {
    /// Without blanks around it.
    fileprivate var trimmed: Substring {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return text
    }
}

import Diagnostics
import PlanChecks
import PlanModel

/// The names that may be given when a rule is asked a single question: what it reads, and what that follows from.
struct GivenNames {
    struct Name {
        let name: String
        /// What it stands for where it is a built-in name.
        let datum: Datum?
        /// Nil: anything will do.
        let kind: SettingKind?
        /// Whole numbers come as floats.
        let isFigure: Bool
    }

    let all: [Name]
    /// Places of names for decimals, and of those whose figures these are about.
    let decimals: [(place: Int, figures: Int)]
    private let places: [String: Int]
    private let rule: String

    init(_ used: RunAssignment) {
        let rule = used.rule
        let declared = Set(rule.parameters.map(\.name) + rule.inputs)
        let data = rule.reads.filter { !declared.contains($0) }.compactMap { BuiltInName.named($0)?.datum }
        var names = rule.reads + rule.parameters.map(\.name) + rule.inputs
        names += data.flatMap(\.givenSources).map(\.rawValue)
        names += rule.reads.compactMap { used.figures(behindDecimals: $0) }
        // Of a figure that is not applicable no rule is asked, whatever it reads.
        if rule.level == .indicator { names.append(Datum.flag.rawValue) }
        if used.hasDatedSettings { names += [Datum.periodEnd, .year].map(\.rawValue) }
        var seen: Set<String> = []
        all = names.filter { seen.insert($0).inserted }.map { name in
            let datum = declared.contains(name) ? nil : BuiltInName.named(name)?.datum
            return Name(
                name: name,
                datum: datum,
                kind: SettingKind.of(name, in: rule),
                isFigure: datum?.isFigure ?? GivenNames.isFigure(name, used)
            )
        }
        let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.name, $0) })
        decimals = rule.reads.compactMap { name in
            guard let other = used.figures(behindDecimals: name), let figures = places[other] else { return nil }
            return (places[name]!, figures)
        }
        self.places = places
        self.rule = rule.name
    }

    /// An input is a figure, unless it counts something or the `use` sets it as it likes.
    private static func isFigure(_ name: String, _ used: RunAssignment) -> Bool {
        guard used.rule.inputs.contains(name), used.assignment.settings[name] == nil,
            used.figures(behindDecimals: name) == nil
        else { return false }
        return (used.assignment.bindings[name] ?? used.rule.ownBindings[name])?.aggregate != .count
    }

    /// Its place in `all`; nil where the rule has no use for the name.
    func place(of name: String) -> Int? { places[name] }

    /// The place of a built-in name; nil where the rule has no use for it.
    func place(of datum: Datum) -> Int? { places[datum.rawValue].flatMap { all[$0].datum == datum ? $0 : nil } }

    /// That a name is none of these.
    func unknown(_ name: String) -> JudgeFailure {
        .nameUnknown(name, rule: rule, near: NearestNames.of(name, among: all.map(\.name)))
    }
}

extension Datum {
    /// Names that this one follows from where it is not given itself. A target is given as rules see it: resolved.
    fileprivate var givenSources: [Datum] {
        switch self {
        case .meets: [.value, .target, .targetUpper, .relation, .direction, .peerRank]
        case .relation: [.target, .direction]
        case .firstMetYear: [.history, .finalTarget, .relation, .direction]
        case .firstDeadline: [.deadline]
        default: []
        }
    }

    /// Whether it is a day, which may be given as a text.
    var isDay: Bool {
        switch self {
        case .periodStart, .periodEnd, .asOf, .assignedOn, .deadline, .firstDeadline, .startedOn, .completedOn: true
        default: false
        }
    }
}

extension RunAssignment {
    /// The name whose figures' decimals another one gives; nil for all other names.
    fileprivate func figures(behindDecimals name: String) -> String? {
        guard assignment.settings[name] == nil, assignment.bindings[name] == nil,
            case .decimals(let other)? = rule.ownBindings[name]?.source
        else { return nil }
        return other
    }

    /// Its constants and those of its rule.
    private var constants: [ParameterSetting] { assignment.settings.map(\.value) + rule.parameters.map(\.setting) }

    /// Whether some constant changes with time.
    fileprivate var hasDatedSettings: Bool {
        constants.contains { if case .dated = $0 { true } else { false } }
    }

    /// Days that tell the values of its constants apart, ascending: the day before the first value is in force, then those
    /// from which values are.
    var daysOfSettings: [DayNumber] {
        let first = constants.flatMap { setting -> [DayNumber] in
            if case .dated(let values) = setting { values.map(\.from) } else { [] }
        }
        let days = Set(first).sorted()
        return [days.first?.advanced(by: -1) ?? DayNumber(rawValue: 0)] + days
    }
}

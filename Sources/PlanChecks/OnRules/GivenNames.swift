import Diagnostics
import PlanModel

/// The names that may be given when a rule is asked a single question: what it reads, and what that follows from.
public struct GivenNames: Sendable {
    /// One of them.
    public struct Name: Sendable {
        public let name: String
        /// What it stands for where it is a built-in name.
        public let datum: Datum?
        /// Nil: anything will do.
        public let kind: SettingKind?
        /// Whole numbers come as floats.
        public let isFigure: Bool

        /// Whether it may be given this value. Days may be texts; where nothing is known of a direction or a relation, rules
        /// see an empty text.
        public func accepts(_ value: ParameterValue) -> Bool {
            switch value {
            case .number(let number) where !number.isFinite: return false
            case .text(let text) where datum?.isDay ?? false: return DayNumber(text: text) != nil
            case .text(""): if case .word = kind { return true }
            default: break
            }
            return kind?.accepts(value) ?? true
        }

        /// What it may be given, as it follows “must be”.
        public var expected: LocalizedText {
            datum?.isDay ?? false ? GivenNames.day : kind?.words ?? SettingKind.number.words
        }
    }

    /// All of them, each once.
    public let all: [Name]
    /// Places of names for decimals, and of those whose figures these are about.
    public let decimals: [(place: Int, figures: Int)]
    private let places: [String: Int]

    /// Those of a rule as it is used.
    public init(_ used: RunAssignment) {
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
    }

    /// An input is a figure, unless it counts something or the `use` sets it as it likes.
    private static func isFigure(_ name: String, _ used: RunAssignment) -> Bool {
        guard used.rule.inputs.contains(name), used.assignment.settings[name] == nil,
            used.figures(behindDecimals: name) == nil
        else { return false }
        return (used.assignment.bindings[name] ?? used.rule.ownBindings[name])?.aggregate != .count
    }

    /// Its place in `all`; nil where the rule has no use for the name.
    public func place(of name: String) -> Int? { places[name] }

    /// The place of a built-in name; nil where the rule has no use for it.
    public func place(of datum: Datum) -> Int? { places[datum.rawValue].flatMap { all[$0].datum == datum ? $0 : nil } }

    /// Names that are near one that is none of these.
    public func near(_ name: String) -> [String] { NearestNames.of(name, among: all.map(\.name)) }

    private static let day = LocalizedText(vi: "một ngày, như 2016-06-30", en: "a date, as 2016-06-30")
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
    public var daysOfSettings: [DayNumber] {
        let first = constants.flatMap { setting -> [DayNumber] in
            if case .dated(let values) = setting { values.map(\.from) } else { [] }
        }
        let days = Set(first).sorted()
        return [days.first?.advanced(by: -1) ?? DayNumber(rawValue: 0)] + days
    }
}

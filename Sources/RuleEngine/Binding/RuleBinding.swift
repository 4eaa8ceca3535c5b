import PlanModel

/// Where each parameter of a rule's function comes from in one assignment: worked out once, used for every row. A class,
/// so that a row copies nothing.
final class RuleBinding: Sendable {
    enum Source: Sendable, Equatable {
        /// A built-in name, read from the row.
        case datum(Datum)
        /// A constant of the rule or of the `use`; which one counts may change with the period. Number in `settings`.
        case setting(Int)
        /// What the `use` or the rule binds it to. Number in `bound`.
        case bound(Int)
        /// Nothing supplies it. Checks refuse such rules; if one gets here, the name is missing.
        case nothing
    }

    struct Argument: Sendable, Equatable {
        var source: Source
        /// May be nil: the rule is called all the same.
        var isOptional: Bool
    }

    /// A constant that a parameter is set to.
    struct Setting: Sendable {
        var name: String
        var setting: ParameterSetting
        /// Rules take it for a figure, even where it was written as a whole number: `target = 90`.
        var isFigure: Bool
    }

    /// A name that a `use` binds and that other names follow from.
    struct Followed: Sendable {
        var datum: Datum
        /// Number in `bound`.
        var bound: Int
    }

    /// In the order of the function's parameters.
    let arguments: [Argument]
    let settings: [Setting]
    /// What names are bound to; each is read once a row.
    let bound: [BoundName]
    /// Built-in names among them that others follow from.
    let followed: [Followed]
    /// The group that ranks are about; nil: units of the same level.
    let peers: UnitSelector?
    /// So many of the group must have a value; nil: all.
    let peersMin: Int?
    let figures: FigureUse
    /// Whether a task's deadline is read from its row.
    let readsDeadline: Bool
    /// Of each judged period (`RunFrame.periods`), what the `use` sets of the names that others follow from; empty where
    /// it sets none.
    let fixed: [FixedNames]

    /// - Parameter periods: the judged ones.
    convenience init(_ used: RunAssignment, periods: [Period], _ compiler: inout BindingCompiler) {
        self.init(used, days: periods.map(\.lastDay)) { binding, decimals in
            compiler.compile(binding, decimals: decimals, peers: used.assignment.peers)
        }
    }

    /// - Parameters:
    ///   - days: the last days of the judged periods.
    ///   - compile: turns a binding's ids into numbers.
    init(_ used: RunAssignment, days: [DayNumber], compile: (Binding, _ decimals: Bool) -> BoundName) {
        var settings: [Setting] = []
        var figures: FigureUse = []
        var bound: [BoundName] = []
        arguments = used.rule.reads.map { name in
            let isOptional = used.rule.optional.contains(name)
            let datum = BuiltInName.named(name)?.datum
            switch used.supply(of: name) {
            case .binding(let binding, let decimals):
                bound.append(compile(binding, decimals))
                return Argument(source: .bound(bound.count - 1), isOptional: isOptional)
            case .setting(let setting):
                settings.append(Setting(name: name, setting: setting, isFigure: datum?.isFigure ?? false))
                return Argument(source: .setting(settings.count - 1), isOptional: isOptional)
            case .nothing:
                guard let datum else { return Argument(source: .nothing, isOptional: isOptional) }
                if used.rule.level == .indicator { figures.formUnion(FigureUse(datum)) }
                return Argument(source: .datum(datum), isOptional: isOptional)
            }
        }
        var followed: [Followed] = []
        for datum in FixedNames.followed {
            guard let binding = used.assignment.bindings[datum.rawValue] else { continue }
            if let place = used.rule.reads.firstIndex(of: datum.rawValue),
                case .bound(let number) = arguments[place].source
            {
                followed.append(Followed(datum: datum, bound: number))
            } else {
                followed.append(Followed(datum: datum, bound: bound.count))
                bound.append(compile(binding, false))
            }
        }
        self.settings = settings
        self.figures = figures
        self.bound = bound
        self.followed = followed
        peers = used.assignment.peers
        peersMin = used.assignment.peersMin
        readsDeadline = arguments.contains { $0.source == .datum(.deadline) }
        let names = days.map { FixedNames(used.assignment.settings, on: $0) }
        fixed = names.allSatisfy { $0 == .none } ? [] : names
    }

    /// Names of the constants among what a row misses.
    func settingsNotInForce(_ reason: Reason) -> [String] {
        arguments.enumerated().compactMap { place, argument in
            guard case .setting(let setting) = argument.source, reason.first & (1 << UInt64(place)) != 0 else {
                return nil
            }
            return settings[setting].name
        }
    }

    /// Series besides `actual` that it looks into.
    var series: Set<UInt8> {
        bound.reduce(into: []) { series, name in
            if case .figures(let figures) = name { series.formUnion(figures.series.filter { $0 != 0 }) }
        }
    }

    /// What the name `value` is bound to; nil where it is not.
    var valueBinding: BoundName? { followed.first { $0.datum == .value }.map { bound[$0.bound] } }
}

/// Which figures of its indicator and unit a row reads.
struct FigureUse: OptionSet, Sendable {
    let rawValue: UInt16

    static let own = FigureUse(rawValue: 1)
    static let previous = FigureUse(rawValue: 2)
    static let baseline = FigureUse(rawValue: 4)
    static let history = FigureUse(rawValue: 8)
    /// What a relative target counts from.
    static let target = FigureUse(rawValue: 16)
    /// What a relative final target counts from.
    static let finalTarget = FigureUse(rawValue: 32)
    /// Those of the peer group.
    static let peers = FigureUse(rawValue: 64)
    /// Those of the peer group where a target is a rank.
    static let rank = FigureUse(rawValue: 128)
    /// Those of the peer groups of all periods, where the final target is a rank.
    static let finalRank = FigureUse(rawValue: 256)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ datum: Datum) {
        self =
            switch datum {
            case .value, .flag, .printedDecimals: .own
            case .meets: [.own, .target, .rank]
            case .target, .targetUpper: .target
            case .previous: .previous
            case .baseline: .baseline
            case .history: .history
            case .finalTarget: .finalTarget
            case .firstMetYear: [.history, .finalTarget, .finalRank]
            case .peerRank: [.own, .peers]
            case .peerCount, .peerBest, .peerMean, .peerSd: .peers
            default: []
            }
    }

    /// Whether peers are read where a target is a rank.
    var mayRank: Bool { !isDisjoint(with: [.rank, .finalRank]) }

    /// Whether what a `use` binds a name to counts in what the rule reads, the name itself not being read.
    func isReached(from datum: Datum, _ target: ResolvedTarget) -> Bool {
        switch datum {
        case .value: contains(.own)
        case .previous: contains(.target) && target.isRelative
        case .finalTarget: contains(.finalTarget)
        default: contains(.target)
        }
    }
}

extension Datum {
    /// Whether it is a figure: a number that may have decimals.
    var isFigure: Bool {
        switch self {
        case .value, .previous, .baseline, .target, .targetUpper, .threshold, .weight, .finalTarget: true
        default: false
        }
    }
}

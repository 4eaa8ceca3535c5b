import PlanModel

/// Where each parameter of a rule's function comes from in one assignment: worked out once, used for every row. A class,
/// so that a row copies nothing.
final class RuleBinding: Sendable {
    enum Source: Sendable, Equatable {
        /// A built-in name, read from the row.
        case datum(Datum)
        /// A constant of the rule or of the `use`; which one counts may change with the period. Number in `settings`.
        case setting(Int)
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

    /// In the order of the function's parameters.
    let arguments: [Argument]
    let settings: [Setting]
    let figures: FigureUse
    /// Whether a task's deadline is read from its row.
    let readsDeadline: Bool
    /// Of each judged period (`RunFrame.periods`), what the `use` sets of the names that others follow from; empty where
    /// it sets none.
    let fixed: [FixedNames]

    /// - Parameter periods: the judged ones.
    init(_ used: RunAssignment, periods: [Period]) {
        var settings: [Setting] = []
        var figures: FigureUse = []
        arguments = used.rule.reads.map { name in
            let isOptional = used.rule.optional.contains(name)
            let datum = BuiltInName.named(name)?.datum
            if let setting = used.assignment.settings[name] ?? used.rule.parameter(name)?.setting {
                settings.append(Setting(name: name, setting: setting, isFigure: datum?.isFigure ?? false))
                return Argument(source: .setting(settings.count - 1), isOptional: isOptional)
            }
            guard let datum else { return Argument(source: .nothing, isOptional: isOptional) }
            if used.rule.level == .indicator { figures.formUnion(FigureUse(datum)) }
            return Argument(source: .datum(datum), isOptional: isOptional)
        }
        self.settings = settings
        self.figures = figures
        readsDeadline = arguments.contains { $0.source == .datum(.deadline) }
        let names = periods.map { FixedNames(used.assignment.settings, on: $0.lastDay) }
        fixed = names.allSatisfy { $0 == .none } ? [] : names
    }
}

/// Which figures of its indicator and unit a row reads.
struct FigureUse: OptionSet, Sendable {
    let rawValue: UInt8

    static let own = FigureUse(rawValue: 1)
    static let previous = FigureUse(rawValue: 2)
    static let baseline = FigureUse(rawValue: 4)
    static let history = FigureUse(rawValue: 8)
    /// What a relative target counts from.
    static let target = FigureUse(rawValue: 16)
    /// What a relative final target counts from.
    static let finalTarget = FigureUse(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ datum: Datum) {
        self =
            switch datum {
            case .value, .flag, .printedDecimals: .own
            case .meets: [.own, .target]
            case .target, .targetUpper: .target
            case .previous: .previous
            case .baseline: .baseline
            case .history: .history
            case .finalTarget: .finalTarget
            case .firstMetYear: [.history, .finalTarget]
            default: []
            }
    }
}

extension Datum {
    /// Whether it is a figure: a number that may have decimals.
    fileprivate var isFigure: Bool {
        switch self {
        case .value, .previous, .baseline, .target, .targetUpper, .threshold, .weight, .finalTarget: true
        default: false
        }
    }
}

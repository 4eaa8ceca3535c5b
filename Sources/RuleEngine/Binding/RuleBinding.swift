import PlanModel

/// Where each parameter of a rule's function comes from in one assignment: worked out once, used for every row.
struct RuleBinding: Sendable {
    enum Source: Sendable {
        /// A built-in name, read from the row.
        case datum(Datum)
        /// A constant of the rule or of the `use`; which one counts may change with the period. Number in `settings`.
        case setting(Int)
    }

    struct Argument: Sendable {
        var source: Source
        /// May be nil: the rule is called all the same.
        var isOptional: Bool
    }

    /// In the order of the function's parameters.
    let arguments: [Argument]
    let settings: [ParameterSetting]
    /// The `use` sets the target itself: `target = 90`.
    let fixedTarget: Double?
    /// Whether a figure of this row's own cell decides: the rule reads it, or what follows from it.
    let readsFigures: Bool

    init(_ used: RunAssignment) {
        var settings: [ParameterSetting] = []
        arguments = used.rule.reads.map { name in
            let isOptional = used.rule.optional.contains(name)
            if let setting = used.assignment.settings[name] ?? used.rule.parameter(name)?.setting {
                settings.append(setting)
                return Argument(source: .setting(settings.count - 1), isOptional: isOptional)
            }
            guard let datum = BuiltInName.named(name)?.datum else {
                preconditionFailure("PlanChecks let “\(name)” through, which nothing supplies")
            }
            return Argument(source: .datum(datum), isOptional: isOptional)
        }
        self.settings = settings
        fixedTarget =
            switch used.assignment.settings["target"] {
            case .constant(.integer(let integer)): Double(integer)
            case .constant(.number(let number)): number
            default: nil
            }
        readsFigures = used.rule.level == .indicator
    }
}

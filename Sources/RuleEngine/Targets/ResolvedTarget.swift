import Numerals
import PlanModel

/// A target as a rule sees it: relative ones turned into figures, rounded to 9 decimals.
struct ResolvedTarget: Equatable {
    var value: Reading
    var upper: Reading
    var threshold: Reading
    /// Nil where nothing is promised, or where neither the table nor the direction tells.
    var relation: TargetRelation?
    /// The rows that should tell the relation contradict each other.
    var isRelationUnknown = false
    /// Whether it counts from the previous period's actual figure.
    var isRelative = false

    static let none = ResolvedTarget(value: .noTarget, upper: .noTarget, threshold: .noThreshold)

    private init(value: Reading, upper: Reading, threshold: Reading) {
        self.value = value
        self.upper = upper
        self.threshold = threshold
    }

    /// - Parameters:
    ///   - terms: the table's; nil where nothing is promised.
    ///   - direction: the indicator's.
    ///   - previous: the actual figure of the period before, asked for where a relative target counts from it.
    init(_ terms: TargetTerms?, direction: Direction?, _ fixed: FixedNames, previous: () -> Reading) {
        self = .none
        guard terms != nil || fixed.target != nil || fixed.upper != nil else { return }
        // A target that the `use` sets is a figure to reach; a step of the table has no meaning beside it.
        let isStepReplaced = fixed.target != nil && terms?.relation?.isRelative ?? false
        if let terms {
            threshold = terms.threshold
            value = terms.value
            if !isStepReplaced {
                upper = terms.upper
                relation = terms.relation
            }
            isRelationUnknown = terms.isConflict && fixed.relation == nil
        }
        relation = fixed.relation ?? relation ?? TargetRelation.implied(by: fixed.direction ?? direction)
        if relation == nil {
            // Promised, but what would meet it can't be said, so there is no figure to reach.
            if value.number != nil { value = .missing }
            if upper.number != nil { upper = .missing }
        }
        if let relation, relation.isRelative, value.number != nil || upper.number != nil {
            isRelative = fixed.target == nil
            let base = fixed.previous ?? previous()
            value = ResolvedTarget.resolve(value, relation, from: base)
            upper = ResolvedTarget.resolve(upper, relation, from: base)
        }
        // Of a range with one end it can't be said what would meet it.
        if relation == .between, (value == .noTarget) != ((fixed.upper ?? upper) == .noTarget) { value = .missing }
        if let target = fixed.target { value = target }
        if let end = fixed.upper { upper = end }
        value = value.roundedTo9
        upper = upper.roundedTo9
        threshold = threshold.roundedTo9
    }

    /// Whether `figure` meets the target: both are compared at 9 decimals.
    ///
    /// - Parameter rank: the figure's rank among its peers, read where the target is one.
    func isMet(by figure: Reading, rank: Reading = .missing) -> Reading {
        // A cell that can't be used comes before a promise that was not made, and that before what is merely missing.
        for reading in [figure, value] where reading == .conflict || reading == .unreadable { return reading }
        if isRelationUnknown { return .conflict }
        guard let target = value.number else { return value }
        guard let actual = figure.number else { return figure }
        if relation == .top {
            guard case .integer(let place) = rank else { return .missing }
            return .boolean(Double(place) <= target)
        }
        guard let relation,
            let isMet = relation.isMet(by: Rounding.roundedTo9(actual), target: target, upper: upper.number)
        else { return upper == .unreadable ? .unreadable : .missing }
        return .boolean(isMet)
    }

    /// A step turned into the figure to reach; what is wrong with the figure that it counts from is wrong with it.
    private static func resolve(_ step: Reading, _ relation: TargetRelation, from base: Reading) -> Reading {
        guard let number = step.number else { return step }
        return switch base {
        case .number(let previous): .number(relation.resolve(number, previous: previous))
        case .conflict: .conflict
        case .unreadable: .unreadable
        default: .missing
        }
    }
}

extension Reading {
    /// A number rounded to 9 decimals, anything else as it is.
    fileprivate var roundedTo9: Reading {
        if case .number(let number) = self { .number(Rounding.roundedTo9(number)) } else { self }
    }
}

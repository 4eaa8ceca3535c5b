import Numerals
import PlanModel

/// A target as a rule sees it: relative ones turned into figures, rounded to 9 decimals.
struct ResolvedTarget {
    var value: Reading
    var upper: Reading
    var threshold: Reading
    /// Nil where nothing is promised, or where neither the table nor the direction tells.
    var relation: TargetRelation?
    /// The period whose actual figure a relative target counts from; -1 for others.
    var countsFrom: Int32
    /// Quality flags of that figure.
    var quality: VerdictFlags

    static let none = ResolvedTarget(
        value: .noTarget,
        upper: .noTarget,
        threshold: .noThreshold,
        relation: nil,
        countsFrom: -1,
        quality: []
    )

    /// - Parameter previous: the actual figure of the period before, and that period's number.
    init(
        _ target: Target,
        isConflict: Bool,
        direction: Direction?,
        previous: () -> (Figure, period: Int32)
    ) {
        let relation = target.relation ?? TargetRelation.implied(by: direction)
        self.relation = relation
        countsFrom = -1
        quality = []
        threshold = ResolvedTarget.reading(target.threshold, isConflict: isConflict, empty: .noThreshold)
        value = ResolvedTarget.reading(target.value, isConflict: isConflict, empty: .noTarget)
        upper = ResolvedTarget.reading(target.upper, isConflict: isConflict, empty: .noTarget)
        if relation == .top {
            value = .missing
        } else if let relation, relation.isRelative {
            let (figure, period) = previous()
            countsFrom = period
            quality = VerdictFlags(quality: figure.flags)
            value = ResolvedTarget.resolve(value, relation, from: figure)
            upper = ResolvedTarget.resolve(upper, relation, from: figure)
        }
        value = value.roundedTo9
        upper = upper.roundedTo9
        threshold = threshold.roundedTo9
    }

    private init(
        value: Reading,
        upper: Reading,
        threshold: Reading,
        relation: TargetRelation?,
        countsFrom: Int32,
        quality: VerdictFlags
    ) {
        self.value = value
        self.upper = upper
        self.threshold = threshold
        self.relation = relation
        self.countsFrom = countsFrom
        self.quality = quality
    }

    /// Whether `figure` meets the target: both are compared at 9 decimals.
    func isMet(by figure: Reading) -> Reading {
        // A cell that can't be used comes before a promise that was not made, and that before what is merely missing.
        for reading in [figure, value] where reading == .conflict || reading == .unreadable { return reading }
        guard let target = value.number else { return value }
        guard let actual = figure.number else { return figure }
        guard let relation,
            let isMet = relation.isMet(by: Rounding.roundedTo9(actual), target: target, upper: upper.number)
        else { return upper == .unreadable ? .unreadable : .missing }
        return .boolean(isMet)
    }

    private static func reading(_ cell: CellNumber, isConflict: Bool, empty: Reading) -> Reading {
        if isConflict { return .conflict }
        return switch cell {
        case .number(let number): .number(number)
        case .empty: empty
        case .unreadable: .unreadable
        }
    }

    /// A step turned into the figure to reach; what is wrong with the figure that it counts from is wrong with it.
    private static func resolve(_ step: Reading, _ relation: TargetRelation, from figure: Figure) -> Reading {
        guard let number = step.number else { return step }
        return switch figure.reading {
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

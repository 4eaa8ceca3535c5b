import Diagnostics
import PlanModel

/// A target as people read it: what the figure must stand to, and how.
struct Goal: Sendable, Hashable {
    /// Nil where neither the table nor the direction tells.
    var relation: TargetRelation?
    /// The figure to reach; of `top` the last rank that is good enough.
    var value: Double
    /// The upper end of a range; nil for all other relations.
    var upper: Double?

    /// - Parameters:
    ///   - resolved: the figure to reach, as the rule saw it.
    ///   - target: the row of the table that it came from; nil where a rule's assignment set it.
    ///   - isRank: the rule takes it for a rank, whatever the table says.
    init(_ resolved: Double, _ target: Target?, direction: Direction?, isRank: Bool = false) {
        value = resolved
        relation = isRank ? .top : target?.relation ?? TargetRelation.implied(by: direction)
        upper = relation == .between ? target?.upper.number : nil
    }

    /// The target in words and signs: `≤ 25`, `5–7`, `nhóm 4 dẫn đầu`.
    ///
    /// - Parameter figure: prints a figure of the indicator.
    func text(in language: Language, figure: (Double) -> String) -> String {
        switch relation {
        case .atMost, .decreaseBy, .decreaseByPercent: "≤ \(figure(value))"
        case .above: "> \(figure(value))"
        case .below: "< \(figure(value))"
        case .equal: "= \(figure(value))"
        case .between: upper.map { "\(figure(value))–\(figure($0))" } ?? figure(value)
        case .top: Goal.top(value, in: language)
        case .atLeast, .increaseBy, .increaseByPercent, nil: figure(value)
        }
    }

    /// A rank to reach. It counts places, so it has no decimals of the indicator's.
    private static func top(_ rank: Double, in language: Language) -> String {
        let label: Label = rank == 1 ? .first : .top
        let count = NumberText.text(rank, in: language)
        return DiagnosticText.fill(label.text(in: language), with: ["count": .text(count)], in: language)
    }

    /// Which side of the target is good: where the figure should lie.
    var goodSide: GoodSide {
        switch relation {
        case .atLeast, .above, .increaseBy, .increaseByPercent: .higher
        case .atMost, .below, .decreaseBy, .decreaseByPercent, .top: .lower
        case .between: upper == nil ? .unknown : .within
        case .equal, nil: .unknown
        }
    }

    enum GoodSide: Sendable { case higher, lower, within, unknown }
}

/// How a figure must stand to its target.
public enum TargetRelation: String, Sendable, CaseIterable {
    case atLeast = "at_least"
    case atMost = "at_most"
    case above
    case below
    case equal
    /// From the value to the upper end, both included.
    case between
    /// A rank within the peer group.
    case top
    case increaseBy = "increase_by"
    case decreaseBy = "decrease_by"
    case increaseByPercent = "increase_by_percent"
    case decreaseByPercent = "decrease_by_percent"

    /// The relation meant where none is written; nil where the direction does not tell.
    public static func implied(by direction: Direction?) -> TargetRelation? {
        switch direction {
        case .up: .atLeast
        case .down: .atMost
        case .some(.none), nil: nil
        }
    }

    /// Whether the target counts from the previous period's actual figure.
    public var isRelative: Bool {
        switch self {
        case .increaseBy, .decreaseBy, .increaseByPercent, .decreaseByPercent: true
        default: false
        }
    }

    /// The number that a printed one stands for, given the previous actual; the number itself where the relation is not
    /// relative. Not rounded.
    ///
    /// ```swift
    /// TargetRelation.decreaseBy.resolve(10, previous: 14)         // 4: “tăng 10 bậc” of a rank
    /// TargetRelation.increaseByPercent.resolve(5, previous: 200)  // 210
    /// ```
    public func resolve(_ number: Double, previous: Double) -> Double {
        switch self {
        case .increaseBy: previous + number
        case .decreaseBy: previous - number
        case .increaseByPercent: previous + previous * number / 100
        case .decreaseByPercent: previous - previous * number / 100
        default: number
        }
    }

    /// Whether `value` meets the resolved target; nil for `top`, which needs a peer group.
    public func isMet(by value: Double, target: Double, upper: Double?) -> Bool? {
        switch self {
        case .atLeast, .increaseBy, .increaseByPercent: value >= target
        case .atMost, .decreaseBy, .decreaseByPercent: value <= target
        case .above: value > target
        case .below: value < target
        case .equal: value == target
        case .between: upper.map { target <= value && value <= $0 }
        case .top: nil
        }
    }
}

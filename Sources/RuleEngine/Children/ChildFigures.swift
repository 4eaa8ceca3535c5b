import Numerals
import PlanModel

/// What children come to: how many there are, how many stand how, and their mean score.
struct ChildFigures: Equatable {
    private(set) var count = 0
    /// Statuses that are good.
    private(set) var met = 0
    /// Statuses that say that something was not reached.
    private(set) var missed = 0
    private(set) var noData = 0
    /// Weighted mean of the scores; nil where a child that has weight has none, where there is nothing to average, or where
    /// only some of the children have a weight.
    private(set) var score: Double?
    /// Share of the weight that has a score, from 0 to 1; nil where there is no weight, or where only some have one.
    private(set) var coverage: Double?

    /// - Parameter takesPart: by assignment: whether its scores are averaged; children of others only count.
    init(_ children: [Child], _ statuses: StatusTable, takesPart: [Bool]) {
        count = children.count
        for child in children {
            let status = statuses[child.status]
            if status.isGood { met += 1 }
            if ChildFigures.missed.contains(status.id) { missed += 1 }
            if child.status == StatusTable.noData { noData += 1 }
        }
        let averaged = children.filter { takesPart[Int($0.assignment)] }
        let given = averaged.compactMap(\.weight)
        guard given.isEmpty || given.count == averaged.count else { return }
        let weights = given.isEmpty ? averaged.map { _ in 1.0 } : given
        let total = weights.reduce(0, +)
        guard total > 0 else { return }
        var (covered, sum) = (0.0, 0.0)
        var isComplete = true
        for (child, weight) in zip(averaged, weights) where weight != 0 {
            if child.score.isNaN {
                isComplete = false
            } else {
                covered += weight
                sum += weight * child.score
            }
        }
        coverage = Rounding.roundedTo9(covered / total)
        if isComplete { score = Rounding.roundedTo9(sum / total) }
    }

    private static let missed: Set<String> = ["missed", "overdue", "inconsistent"]
}

import PlanModel

/// The figures of an indicator in one unit over time, and what they were to reach.
struct IndicatorSeries: Sendable {
    /// A figure, or where one is missing. Periods that were never asked for have no point.
    struct Point: Sendable, Hashable {
        var period: Period
        /// NaN where it is missing.
        var value: Double
        /// An estimate or a provisional figure.
        var isUncertain = false
        /// Not comparable with what came before: another method, or another extent of the unit.
        var isBreak = false
        /// Whether a line leads here from the point before: nothing is missing between them.
        var isJoined = false
    }

    struct GoalPoint: Sendable, Hashable {
        var period: Period
        var goal: Goal
    }

    /// Number in `Plan.indicators`.
    var indicator: Int
    var unit: Int32
    /// The points are ranks within the peer group, not figures of the indicator.
    var isRank: Bool
    /// In the order of the calendar.
    var points: [Point]
    var goals: [GoalPoint]
    /// The latest verdict of a rule that reads the target; else the latest of all, which says nothing of a target.
    var verdict: JudgedFigure?
    /// Whether the verdict is one on the target.
    var isVerdictOnGoal: Bool
    var isMissed: Bool
    /// Whether the indicator, or one of the targets, was made up for an example.
    var isIllustrative: Bool

    /// Whether there is something to draw: two figures, or one beside a target.
    var isWorthDrawing: Bool {
        let count = points.filter { !$0.value.isNaN }.count
        return count > 1 || (count == 1 && !goals.isEmpty)
    }
}

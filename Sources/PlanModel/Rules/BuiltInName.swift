/// A name that a rule's function may ask for without declaring it.
public struct BuiltInName: Sendable, Hashable {
    /// The name as it stands among the function's parameters.
    public let name: String
    /// The datum behind it.
    public let datum: Datum
    /// Levels of rules that may ask for it.
    public let levels: Set<RuleLevel>

    /// Every built-in name of the contract, in its order.
    public static let all: [BuiltInName] = [
        of(.value, [.indicator]), of(.previous, [.indicator]), of(.baseline, [.indicator]), of(.history, [.indicator]),
        of(.target, [.indicator]), of(.targetUpper, [.indicator]), of(.threshold, [.indicator]),
        of(.weight, [.indicator, .task, .objective]), of(.meets, [.indicator]),
        of(.relation, [.indicator]), of(.direction, [.indicator]), of(.measure, [.indicator]),
        of(.flag, [.indicator]), of(.printedDecimals, [.indicator]),
        of(.finalTarget, [.indicator]), of(.finalYear, [.indicator]), of(.firstMetYear, [.indicator]),
        of(.baselineYear, everywhere),
        of(.year, everywhere), of(.period, everywhere), of(.periodStart, everywhere), of(.periodEnd, everywhere),
        of(.asOf, everywhere), of(.open, everywhere),
        of(.unit, everywhere), of(.unitLevel, everywhere), of(.indicator, [.indicator, .value]),
        of(.task, [.task]), of(.objective, [.indicator, .task, .objective]),
        of(.assignedOn, [.task]), of(.deadline, [.task]), of(.firstDeadline, [.task]), of(.startedOn, [.task]),
        of(.completedOn, [.task]), of(.ongoing, [.task]),
        of(.peerRank, [.indicator]), of(.peerCount, [.indicator]), of(.peerBest, [.indicator]),
        of(.peerMean, [.indicator]), of(.peerSd, [.indicator]),
        of(.children, parents), of(.childCount, parents), of(.childMet, parents), of(.childMissed, parents),
        of(.childNoData, parents), of(.childScore, parents), of(.childCoverage, parents),
    ]

    /// The built-in name spelled so.
    public static func named(_ name: String) -> BuiltInName? { byName[name] }

    /// Words that mean something else in a `use`: no rule declares a parameter or an input of such a name.
    public static let reservedWords: Set<String> = [
        "indicators", "tasks", "objectives", "units", "periods", "peers", "peers_min", "except", "as", "of", "keep",
        "series",
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    private static let everywhere = Set(RuleLevel.allCases)
    private static let parents: Set<RuleLevel> = [.objective, .unit]

    private static func of(_ datum: Datum, _ levels: Set<RuleLevel>) -> BuiltInName {
        BuiltInName(name: datum.rawValue, datum: datum, levels: levels)
    }
}

/// What a built-in name stands for.
public enum Datum: String, Sendable, CaseIterable {
    case value, previous, baseline, history
    case target
    case targetUpper = "target_upper"
    case threshold, weight, meets
    case relation, direction, measure, flag
    case printedDecimals = "printed_decimals"
    case finalTarget = "final_target"
    case finalYear = "final_year"
    case firstMetYear = "first_met_year"
    case baselineYear = "baseline_year"
    case year, period
    case periodStart = "period_start"
    case periodEnd = "period_end"
    case asOf = "as_of"
    case open
    case unit
    case unitLevel = "unit_level"
    case indicator, task, objective
    case assignedOn = "assigned_on"
    case deadline
    case firstDeadline = "first_deadline"
    case startedOn = "started_on"
    case completedOn = "completed_on"
    case ongoing
    case peerRank = "peer_rank"
    case peerCount = "peer_count"
    case peerBest = "peer_best"
    case peerMean = "peer_mean"
    case peerSd = "peer_sd"
    case children
    case childCount = "child_count"
    case childMet = "child_met"
    case childMissed = "child_missed"
    case childNoData = "child_no_data"
    case childScore = "child_score"
    case childCoverage = "child_coverage"

    /// Those whose figures' decimals a rule may ask for: `decimals_of "previous"`.
    public static let withDecimals: [Datum] = [.value, .previous]

    /// Whether it is nothing unless something was promised: where it is not optional and there is no promise, the
    /// outcome is `not_applicable`.
    public var needsTarget: Bool {
        switch self {
        case .target, .targetUpper, .finalTarget, .meets: true
        default: false
        }
    }
}

import LuaSandbox
import Numerals
import PlanModel

/// Handles of the texts that rows hand to rules, worked out before the rows: the same in every Lua state of a run.
struct TextHandles: Sendable {
    /// Every text, by its handle.
    private(set) var texts: [String] = []
    private var handles: [String: Int32] = [:]

    /// By number of the indicator.
    private(set) var direction: [Int32] = []
    private(set) var measure: [Int32] = []
    private(set) var indicator: [Int32] = []
    private(set) var objectiveOfIndicator: [Int32] = []
    /// By number of the period in `PeriodIndex`.
    private(set) var period: [Int32] = []
    /// By number of the unit; empty where no rule can see the id of one.
    private(set) var unit: [Int32] = []
    /// By number of the task.
    private(set) var task: [Int32] = []
    private(set) var objectiveOfTask: [Int32] = []
    /// By number of the objective.
    private(set) var objective: [Int32] = []
    /// By number of the status.
    private(set) var status: [Int32] = []
    /// By the place of the relation among all; the last is no relation.
    private(set) var relation: [Int32] = []
    /// By the raw value of the flags that a table can write.
    private(set) var flags: [Int32] = []
    /// By number of the level in `UnitTimelines.levels`.
    private(set) var level: [Int32] = []

    /// - Parameter namesUnits: whether some rule may see the id of a unit. A plan may have so many that their texts, in
    ///   every Lua state, would be most of what a run keeps in memory.
    init(
        _ plan: Plan,
        periodIndex: PeriodIndex,
        units: UnitTimelines,
        tasks: [TaskRevisions?],
        namesUnits: Bool = true
    ) {
        direction = plan.indicators.map { add($0.direction?.rawValue ?? "") }
        measure = plan.indicators.map { add($0.measure) }
        indicator = plan.indicators.map { add($0.id) }
        objectiveOfIndicator = plan.indicators.map { add($0.objective) }
        period = periodIndex.periods.map { add($0.text) }
        unit = namesUnits ? plan.units.ids.map { add($0) } : []
        task = plan.tasks.map { add($0.id) }
        objectiveOfTask = tasks.map { add($0?.last.objective ?? "") }
        objective = plan.objectives.map { add($0.id) }
        status = plan.statuses.statuses.map { add($0.id) }
        relation = TargetRelation.allCases.map { add($0.rawValue) } + [add("")]
        flags = (0..<64).map { add(FlagSet(rawValue: $0).text) }
        level = units.levels.map { add($0) }
    }

    func relation(_ relation: TargetRelation?) -> Int32 {
        guard let relation else { return self.relation[TargetRelation.allCases.count] }
        return self.relation[TargetRelation.allCases.firstIndex(of: relation)!]
    }

    /// The handle of the text that is these very bytes; nil where rows are never given it.
    func handle(of bytes: [UInt8]) -> Int32? {
        guard let handle = handles[String(decoding: bytes, as: UTF8.self)] else { return nil }
        return texts[Int(handle)].utf8.elementsEqual(bytes) ? handle : nil
    }

    /// The handle of a text, which becomes known where it was not.
    mutating func add(_ text: String) -> Int32 {
        if let handle = handles[text] { return handle }
        let handle = Int32(texts.count)
        texts.append(text)
        handles[text] = handle
        return handle
    }
}

extension RunAssignment {
    /// Whether its rule may see the id of a unit: that of its row, or those of a set in what a name is bound to.
    var namesUnits: Bool {
        let bindings = Array(assignment.bindings.values) + rule.ownBindings.values
        return rule.reads.contains(Datum.unit.rawValue) || bindings.contains { $0.units != nil }
    }
}

extension NumberStyle {
    /// How rules print numbers in a plan that writes them so.
    var printStyle: RuleState.PrintStyle {
        switch self {
        case .vi: .vietnamese
        case .en: .english
        case .plain, .auto: .plain
        }
    }
}

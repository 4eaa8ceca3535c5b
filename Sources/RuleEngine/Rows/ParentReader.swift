import LuaSandbox
import PlanModel

/// Reads what rules may ask of an objective of a unit, or of a unit, in one period. One a worker, moved from row to row.
struct ParentReader {
    private let inputs: EvaluationInputs
    private var gatherer: ChildGatherer?
    private var objective: Int?
    private var assignment: Int32 = 0
    private var unit: Int32 = 0
    private var level: Int32 = 0
    /// Number in `RunFrame.periods`.
    private var period: Int32 = 0
    private(set) var children: [Child] = []
    private var figures: ChildFigures?

    /// - Parameter verdicts: those of earlier steps; nil where there are none, and so no children.
    init(_ inputs: EvaluationInputs, _ verdicts: VerdictStore?) {
        self.inputs = inputs
        gatherer = verdicts.map { ChildGatherer(inputs, $0) }
    }

    /// Goes to a row.
    ///
    /// - Parameters:
    ///   - objective: number of the objective; nil: the row is about the unit.
    ///   - level: number of the unit's level on the period's last day.
    mutating func move(to objective: Int?, _ entry: RowLayout.Entry, unit: Int32, level: Int32) {
        self.objective = objective
        self.unit = unit
        self.level = level
        assignment = entry.assignment
        period = entry.period
        figures = nil
        children.removeAll(keepingCapacity: true)
    }

    mutating func read(_ datum: Datum) -> Reading {
        let handles = inputs.handles
        switch datum {
        case .weight: return objective.flatMap { inputs.plan.objectives[$0].weight }.map(Reading.number) ?? .missing
        case .objective: return objective.map { .text(handles.objective[$0]) } ?? .missing
        case .unit: return .text(handles.unit[Int(unit)])
        case .unitLevel: return .text(handles.level[Int(level)])
        case .period, .year, .periodStart, .periodEnd, .asOf, .open:
            let number = inputs.indexOfPeriod[Int(period)]
            return PeriodReading.read(datum, inputs, number, asOf: inputs.layout.frame.asOf)
        case .baselineYear: return inputs.plan.baseline.map { .integer(Int64($0.year)) } ?? .missing
        case .children, .childCount, .childMet, .childMissed, .childNoData, .childScore, .childCoverage:
            return readChildren(datum)
        default: return .missing
        }
    }

    /// The weakest flags of the verdicts that were read as children.
    var flags: VerdictFlags {
        children.reduce(into: VerdictFlags()) { $0.formUnion($1.flags.quality) }
    }

    private mutating func readChildren(_ datum: Datum) -> Reading {
        if areChildrenUnknown { return .unreadable }
        let figures = figures ?? gather()
        self.figures = figures
        // Which of two verdicts on one child counts is not for the engine to choose.
        if hasTwice { return .conflict }
        return switch datum {
        case .children: .children
        case .childCount: .integer(Int64(figures.count))
        case .childMet: .integer(Int64(figures.met))
        case .childMissed: .integer(Int64(figures.missed))
        case .childNoData: .integer(Int64(figures.noData))
        case .childScore: figures.score.map(Reading.number) ?? .missing
        case .childCoverage: figures.coverage.map(Reading.number) ?? .missing
        default: .missing
        }
    }

    /// A cycle of parents says nothing of who is below whom.
    private var areChildrenUnknown: Bool { objective.map { inputs.plan.objectives[$0].isInCycle } ?? false }

    private mutating func gather() -> ChildFigures {
        if gatherer != nil {
            children = gatherer!.children(of: objective, parent: assignment, unit: unit, period: period)
        }
        return ChildFigures(children, inputs.plan.statuses, takesPart: inputs.hasScores)
    }

    /// Whether an objective has a child that two assignments judge. A unit's children are rows, so there they may be two.
    private var hasTwice: Bool {
        objective != nil && zip(children, children.dropFirst()).contains { $0.subject == $1.subject }
    }
}

import PlanModel

/// Which rows of those that are judged a run hands out, and by what numbers: later steps may need more than is asked for.
struct RunOutput: Sendable {
    /// What the numbers in verdicts that are handed out stand for.
    let frame: RunFrame
    /// Rows that are handed out, at most.
    let rowCount: Int
    /// Units that are asked for.
    let unitsWanted: UnitSet
    /// By the layout's numbers: the number in `frame`; -1: not asked for.
    let subjects: [Int32]
    let periods: [Int32]

    /// - Parameters:
    ///   - judged: the rows that are judged.
    ///   - wanted: the rows that are asked for; they may be the same.
    init(judged: RowLayout, wanted: RowLayout, units: UnitSelector?) {
        frame = wanted.frame
        rowCount = wanted.rowCount
        let count = judged.frame.plan.units.count
        let selected = units.map { DueUnits.units(of: judged.frame.plan, $0) } ?? Array(0..<Int32(count))
        unitsWanted = UnitSet(selected, of: count)
        let subjectNumbers = Dictionary(uniqueKeysWithValues: zip(frame.subjects, Int32(0)...))
        let periodNumbers = Dictionary(uniqueKeysWithValues: zip(frame.periods, Int32(0)...))
        subjects = judged.frame.subjects.map { subjectNumbers[$0] ?? -1 }
        periods = judged.frame.periods.map { periodNumbers[$0] ?? -1 }
    }
}

import Diagnostics
import PlanModel

/// A small plan of a province, its frame, and verdicts put in by hand: what reports are tested on.
struct SampleRun {
    var plan: Plan
    var asOf = "2022-12-31"
    var asOfWasGiven = false
    var knownOn: String?
    var periods = ["2021", "2022"]
    var assignments: [RunAssignment]
    private var cells: [Cell] = []

    private struct Cell {
        var unit, subject, period, rule, status: String
        var score, value, target: Double
        var flags: VerdictFlags
        var reason: Reason
        var note: String
    }

    static let calendar = PeriodCalendar()

    static func period(_ text: String) -> Period { calendar.period(text)! }

    static func day(_ text: String) -> DayNumber { DayNumber(text: text)! }

    static func unit(_ id: String, _ vi: String, _ en: String, level: String, row: Int) -> AdminUnit {
        AdminUnit(
            id: id,
            name: LocalizedText(vi: vi, en: en),
            level: level,
            location: SourceLocation(file: "units.csv", row: row)
        )
    }

    static func rule(
        _ name: String,
        _ title: LocalizedText,
        level: RuleLevel = .indicator,
        kind: ScoreKind = .percent,
        decimals: Int = 2,
        notes: [RuleNote] = [],
        reads: [String]
    ) -> RunAssignment {
        RunAssignment(
            assignment: RuleAssignment(
                name: name,
                rule: name,
                indicators: level == .indicator ? .glob("**") : nil,
                tasks: level == .task ? .glob("**") : nil,
                location: SourceLocation(file: "plan.lua")
            ),
            rule: Rule(
                name: name,
                title: title,
                level: level,
                scoreKind: kind,
                decimals: decimals,
                notes: notes,
                reads: reads,
                source: 0,
                location: SourceLocation(file: "rules/\(name).lua")
            )
        )
    }

    init(units: UnitTable = SampleTables.units) {
        plan = Plan(
            id: "ninh-thuan-1334",
            title: LocalizedText(
                vi: "Kế hoạch ứng dụng công nghệ thông tin tỉnh Ninh Thuận",
                en: "Plan of information technology of Ninh Thuận province"
            ),
            ownUnit: units.number(of: "58")!,
            language: .vi,
            numbers: .vi,
            periods: SampleRun.calendar.years(2021, 2022),
            baseline: nil,
            units: units,
            objectives: SampleTables.objectives,
            indicators: SampleTables.indicators,
            targets: SampleTables.targets(units),
            tasks: SampleTables.tasks(units),
            observations: ObservationColumns(),
            statuses: StatusTable(),
            rules: [],
            assignments: [],
            ruleSources: [RuleSource(path: "rules/percent_of_plan.lua", bytes: [])],
            files: []
        )
        assignments = SampleTables.assignments
    }

    /// Adds a verdict; rows are put into output order later.
    mutating func add(
        _ unit: String,
        _ subject: String,
        _ period: String,
        _ status: String,
        score: Double = .nan,
        value: Double = .nan,
        target: Double = .nan,
        flags: VerdictFlags = [],
        reason: Reason = .none,
        note: String = "",
        rule: String? = nil
    ) {
        let isTask = plan.tasks.contains { $0.id == subject }
        cells.append(
            Cell(
                unit: unit,
                subject: subject,
                period: period,
                rule: rule ?? (isTask ? "deadline" : "percent_of_plan"),
                status: status,
                score: score,
                value: value,
                target: target,
                flags: flags,
                reason: reason,
                note: note
            )
        )
    }

    var frame: RunFrame {
        let indicators = plan.indicators.enumerated().map { RunSubject(id: $1.id, kind: .indicator($0)) }
        let tasks = plan.tasks.enumerated().map { RunSubject(id: $1.id, kind: .task($0)) }
        return RunFrame(
            plan: plan,
            asOf: SampleRun.day(asOf),
            asOfWasGiven: asOfWasGiven,
            knownOn: knownOn.map(SampleRun.day),
            subjects: (indicators + tasks).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) },
            periods: periods.map(SampleRun.period),
            assignments: assignments
        )
    }

    /// The verdicts in output order.
    var batch: VerdictBatch {
        let frame = frame
        func key(_ cell: Cell) -> [Int] {
            [
                Int(frame.plan.units.number(of: cell.unit)!), frame.subjects.firstIndex { $0.id == cell.subject }!,
                frame.periods.firstIndex { $0.text == cell.period }!,
                frame.assignments.firstIndex { $0.assignment.name == cell.rule }!,
            ]
        }
        var batch = VerdictBatch()
        for cell in cells.sorted(by: { key($0).lexicographicallyPrecedes(key($1)) }) {
            let key = key(cell)
            batch.unit.append(Int32(key[0]))
            batch.subject.append(Int32(key[1]))
            batch.period.append(Int32(key[2]))
            batch.assignment.append(Int32(key[3]))
            batch.status.append(frame.plan.statuses.number(of: cell.status)!)
            batch.score.append(cell.score)
            batch.value.append(cell.value)
            batch.target.append(cell.target)
            batch.flags.append(cell.flags)
            batch.reason.append(cell.reason)
            let start = UInt32(batch.noteBytes.count)
            batch.noteBytes += cell.note.utf8
            batch.note.append(
                cell.note.isEmpty ? .none : NoteSlice(name: -1, start: start, length: UInt32(cell.note.utf8.count))
            )
        }
        return batch
    }
}

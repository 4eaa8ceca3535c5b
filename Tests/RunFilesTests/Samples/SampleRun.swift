import Diagnostics
import PlanModel

/// A frame and verdicts made in code: what the files of a run are tested on.
enum SampleRun {
    static let frame = frame()

    static func frame(
        units: [String] = ["01", "58", "đà,nẵng"],
        subjects: [String] = ["a", "b"],
        decimals: Int = 2,
        statuses: [Status] = [],
        knownOn: DayNumber? = nil,
        files: [PlanFile] = [
            PlanFile(path: "rules/late.lua", sha256: "ab12"), PlanFile(path: "units.csv", sha256: "cd", rows: 3),
        ]
    ) -> RunFrame {
        let table = UnitTable(
            units.map { AdminUnit(id: $0, name: LocalizedText($0), location: SourceLocation(file: "u")) }
        )
        let rule = Rule(
            name: "late",
            title: LocalizedText("late"),
            level: .indicator,
            decimals: decimals,
            notes: [
                RuleNote(name: "reached", text: LocalizedText(vi: "đạt {1} năm {2}", en: "reached {1} in {2}")),
                RuleNote(name: "odd", text: LocalizedText(vi: "“{1}”, {x} {0} {3} {", en: "\"{1}\", {x} {0} {3} {")),
            ],
            reads: ["value", "target", "previous"],
            source: 0,
            location: SourceLocation(file: "rules/late.lua")
        )
        let assignment = RuleAssignment(name: "late", rule: "late", location: SourceLocation(file: "plan.lua"))
        let periods = PeriodCalendar().years(2021, 2022)
        let plan = Plan(
            id: "demo",
            title: LocalizedText("demo"),
            ownUnit: 0,
            language: .vi,
            numbers: .vi,
            periods: periods,
            baseline: nil,
            units: table,
            objectives: [],
            indicators: subjects.map {
                Indicator(id: $0, name: LocalizedText($0), location: SourceLocation(file: "indicators.csv"))
            },
            targets: [],
            tasks: [],
            observations: ObservationColumns(),
            statuses: StatusTable(adding: statuses),
            rules: [rule],
            assignments: [assignment],
            ruleSources: [RuleSource(path: "rules/late.lua", bytes: Array("-- late".utf8))],
            files: files
        )
        return RunFrame(
            plan: plan,
            asOf: DayNumber(year: 2022, month: 12, day: 31)!,
            asOfWasGiven: true,
            knownOn: knownOn,
            subjects: subjects.enumerated().map { RunSubject(id: $1, kind: .indicator($0)) },
            periods: periods,
            assignments: [RunAssignment(assignment: assignment, rule: rule)]
        )
    }

    /// A batch of one verdict.
    static func batch(
        unit: Int32 = 0,
        subject: Int32 = 0,
        period: Int32 = 0,
        status: UInt8 = 5,
        score: Double = .nan,
        value: Double = .nan,
        target: Double = .nan,
        flags: VerdictFlags = [],
        reason: Reason = .none,
        note: NoteSlice = .none,
        noteBytes: [UInt8] = [],
        notePlaces: [NotePlace] = []
    ) -> VerdictBatch {
        var batch = VerdictBatch()
        batch.unit = [unit]
        batch.subject = [subject]
        batch.period = [period]
        batch.assignment = [0]
        batch.status = [status]
        batch.score = [score]
        batch.value = [value]
        batch.target = [target]
        batch.flags = [flags]
        batch.reason = [reason]
        batch.note = [note]
        batch.noteBytes = noteBytes
        batch.notePlaces = notePlaces
        return batch
    }

    /// A batch whose verdict has a note of the rule's own.
    static func noted(_ note: [UInt8]) -> VerdictBatch {
        batch(note: NoteSlice(name: -1, start: 0, length: UInt32(note.count)), noteBytes: note)
    }

    /// Batches of `count` verdicts.
    static func long(_ count: Int) -> VerdictBatch {
        var long = VerdictBatch()
        for row in 0..<count {
            long.unit.append(Int32(row % 3))
            long.subject.append(Int32(row % 2))
            long.period.append(Int32(row % 2))
            long.assignment.append(0)
            long.status.append(5)
            long.score.append(Double(row % 1000) / 7)
            long.value.append(Double(row % 100) / 10)
            long.target.append(Double(row % 50))
            long.flags.append(row % 5 == 0 ? .estimate : [])
            long.reason.append(.none)
            long.note.append(.none)
        }
        return long
    }
}

import Diagnostics
import Numerals

@testable import PlanModel

/// A small run: units `a` and `b`, the indicator `i`, the task `t`, the years 2016 and 2017, one assignment of each level.
enum RunFixture {
    static let location = SourceLocation(file: "plan.lua", line: 1)

    static let indicator = Indicator(id: "i", name: LocalizedText("i"), further: ["group": "A"], location: location)

    static let task = AssignedTask(
        id: "t",
        revisions: [TaskRevision(name: LocalizedText("t"), lead: "Sở A", unit: 0, location: location)]
    )

    static func rule(_ level: RuleLevel = .indicator, notes: [RuleNote] = []) -> Rule {
        Rule(
            name: "r",
            title: LocalizedText("r"),
            level: level,
            notes: notes,
            reads: ["value", "previous"],
            source: 0,
            location: location
        )
    }

    static func assignment(
        _ level: RuleLevel = .indicator,
        indicators: Selector? = nil,
        tasks: Selector? = nil,
        except: Selector? = nil,
        notes: [RuleNote] = []
    ) -> RunAssignment {
        RunAssignment(
            assignment: RuleAssignment(
                name: "by.\(level.rawValue)",
                rule: "r",
                indicators: indicators,
                tasks: tasks,
                except: except,
                location: location
            ),
            rule: rule(level, notes: notes)
        )
    }

    static func frame(notes: [RuleNote] = []) -> RunFrame {
        let units = ["b", "a"].map { AdminUnit(id: $0, name: LocalizedText($0), location: location) }
        let periods = PeriodCalendar().years(2016, 2017)
        return RunFrame(
            plan: Plan(
                id: "p",
                title: LocalizedText("p"),
                ownUnit: 0,
                language: .vi,
                numbers: .vi,
                periods: periods,
                baseline: nil,
                units: UnitTable(units),
                objectives: [],
                indicators: [indicator],
                targets: [],
                tasks: [task],
                observations: ObservationColumns(),
                statuses: StatusTable(),
                rules: [rule(notes: notes)],
                assignments: [],
                ruleSources: [],
                files: []
            ),
            asOf: periods[1].lastDay,
            asOfWasGiven: true,
            knownOn: nil,
            subjects: [RunSubject(id: "i", kind: .indicator(0)), RunSubject(id: "t", kind: .task(0))],
            periods: periods,
            assignments: [assignment(.indicator, notes: notes), assignment(.task)]
        )
    }
}

extension VerdictBatch {
    /// Adds a row; what is not said is missing.
    mutating func add(
        unit: Int32 = 0,
        subject: Int32 = 0,
        period: Int32 = 0,
        assignment: Int32 = 0,
        status: UInt8 = StatusTable.noData,
        score: Double = .nan,
        value: Double = .nan,
        target: Double = .nan,
        flags: VerdictFlags = [],
        reason: Reason = .none,
        note: NoteSlice = .none
    ) {
        self.unit.append(unit)
        self.subject.append(subject)
        self.period.append(period)
        self.assignment.append(assignment)
        self.status.append(status)
        self.score.append(score)
        self.value.append(value)
        self.target.append(target)
        self.flags.append(flags)
        self.reason.append(reason)
        self.note.append(note)
    }
}

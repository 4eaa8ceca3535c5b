import Diagnostics
import Numerals
import PlanModel

/// Makes the texts of rows, in one language: what every format prints in its cells.
public struct RowText: Sendable {
    private let content: ReportContent
    private let language: Language
    private let targets: PlannedTargets
    /// Whether several rules judge the same thing, so that a row must say which one judged it.
    private let showsRule: Bool
    /// Units and subjects that several rules call missed.
    private let missedTwice: Set<[Int32]>

    /// Texts of the rows of `content`. Numbers and dates are written as the language has them.
    public init(_ content: ReportContent, language: Language) {
        self.content = content
        self.language = language
        targets = PlannedTargets(content.frame)
        var subjects: [Int32: Int32] = [:]
        showsRule = [content.rows, content.missed].joined().contains { row in
            subjects.updateValue(row.assignment, forKey: row.subject).map { $0 != row.assignment } ?? false
        }
        let missed = Dictionary(grouping: content.missed) { [$0.unit, $0.subject] }
        missedTwice = Set(missed.filter { Set($0.value.map(\.assignment)).count > 1 }.keys)
    }

    private var frame: RunFrame { content.frame }

    /// Name of what is judged; its id where it has none.
    public func name(ofSubject subject: Int32) -> String {
        let subject = frame.subjects[Int(subject)]
        let name: LocalizedText
        var instance = ""
        switch subject.kind {
        case .indicator(let number): name = frame.plan.indicators[number].name
        case .task(let number):
            let task = frame.plan.tasks[number]
            name = (task.revisions(knownOn: frame.knownOn).last ?? task.revisions[0]).name
            instance = task.instance.map { " (\(PeriodText.text($0, in: language)))" } ?? ""
        case .objective(let number): name = frame.plan.objectives[number].name
        case .unit: return frame.assignments.first { $0.assignment.name == subject.id }.map(title) ?? subject.id
        }
        return (name.isEmpty ? subject.id : name.text(in: language)) + instance
    }

    /// Name of what was missed, with the rule that says so where several do.
    public func nameOfMissed(_ row: ReportRow) -> String {
        let name = name(ofSubject: row.subject)
        return missedTwice.contains([row.unit, row.subject]) ? "\(name) (\(ruleName(row)))" : name
    }

    /// Name of a check; of one on an indicator what it checks, too.
    func nameOfCheck(_ row: ReportRow) -> String {
        let name = name(ofSubject: row.subject)
        return frame.subjects[Int(row.subject)].kind == .unit ? name : "\(name) (\(ruleName(row)))"
    }

    /// Name of a unit or agency; its id where it has none.
    public func name(ofUnit unit: Int32) -> String {
        let name = frame.plan.units.latest(unit).name
        return name.isEmpty ? frame.plan.units.ids[Int(unit)] : name.text(in: language)
    }

    /// Who answers for the row: its unit; of a task whose lead was not found the lead as printed.
    public func agency(_ row: ReportRow) -> String {
        guard case .task(let number) = frame.subjects[Int(row.subject)].kind, row.unit == frame.plan.ownUnit else {
            return name(ofUnit: row.unit)
        }
        let lead = facts(number, row).name.lead
        let own = frame.plan.units.latest(row.unit)
        let names = [own.id, own.name.vi, own.name.en] + own.aliases
        let isOwn = lead.isEmpty || names.contains { $0.lowercased() == lead.lowercased() }
        return isOwn ? name(ofUnit: row.unit) : lead
    }

    /// What the figures count; empty for tasks.
    public func measure(_ row: ReportRow) -> String { indicator(row)?.measure ?? "" }

    /// The row's period in words: “Quý II/2016”, “Q2 2016”.
    public func period(_ row: ReportRow) -> String {
        PeriodText.text(frame.periods[Int(row.period)], in: language)
    }

    /// What was promised: the target with its relation, or the deadline as printed; empty where there is nothing.
    public func plan(_ row: ReportRow) -> String {
        switch frame.subjects[Int(row.subject)].kind {
        case .task(let number): return facts(number, row).deadline
        case .indicator(let number):
            guard !row.target.isNaN else { return "" }
            let goal = Goal(
                row.target,
                targets.target(of: row),
                direction: frame.plan.indicators[number].direction,
                isRank: frame.assignments[Int(row.assignment)].judgesRank
            )
            return goal.text(in: language) { figure($0, row) }
        case .objective, .unit: return ""
        }
    }

    /// What came of it: the figure, or the day on which the task was done; empty where there is nothing.
    public func actual(_ row: ReportRow) -> String {
        switch frame.subjects[Int(row.subject)].kind {
        case .task(let number): facts(number, row).completedOn.map(printed) ?? ""
        case .indicator:
            if let rank = rank(row) {
                row.value.isNaN ? rank : "\(rank) (\(figure(row.value, row)))"
            } else {
                row.value.isNaN ? "" : figure(row.value, row)
            }
        case .objective, .unit: ""
        }
    }

    /// The rank that was judged, as “hạng 6”; nil where the verdict is about no rank, or none is known.
    private func rank(_ row: ReportRow) -> String? {
        guard frame.assignments[Int(row.assignment)].judgesRank, !row.score.isNaN else { return nil }
        return "\(Label.rank.text(in: language)) \(NumberText.text(row.score, in: language))"
    }

    /// The score, with what it counts unless that is percent; empty where there is none.
    public func score(_ row: ReportRow) -> String {
        if row.score.isNaN { return "" }
        if let rank = rank(row) { return rank }
        let rule = frame.assignments[Int(row.assignment)].rule
        let score = NumberText.text(rounded(row.score, rule), in: language)
        return switch rule.scoreKind {
        case .percent, .none: score
        case .points: "\(score) \(Label.points.text(in: language))"
        case .places: "\(score) \(Label.places.text(in: language))"
        case .gap: "\(Label.gap.text(in: language)) \(score)"
        }
    }

    /// A gap that is there must not be printed as 0, so it gets as many decimals as show it.
    private func rounded(_ score: Double, _ rule: Rule) -> Double {
        let decimals = rule.scoreKind == .gap && rule.decimals < 9 ? Array(rule.decimals...9) : [rule.decimals]
        return decimals.lazy.map { Rounding.rounded(score, decimals: $0) }.first { $0 != 0 } ?? 0
    }

    /// The label of its status, the plan's own included.
    public func status(_ row: ReportRow) -> String { frame.plan.statuses[row.status].label.text(in: language) }

    /// The status with its score, as `Gần đạt 86,5`.
    public func standing(_ row: ReportRow) -> String {
        [status(row), score(row)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// How an objective stands, with the period where it is not of the report's year: `Đạt 92,5 (2016)`.
    func latestStanding(_ row: ReportRow) -> String {
        content.isEarlier(row) ? "\(standing(row)) (\(period(row)))" : standing(row)
    }

    /// How the row's status counts.
    public func outcome(_ row: ReportRow) -> Outcome { Outcome(frame.plan.statuses[row.status]) }

    /// What else is to be said of the row: the rule's note, why there is no verdict, flags, what is illustrative, which
    /// rule judged.
    public func notes(_ row: ReportRow) -> [String] {
        var notes: [String] = []
        if !row.note.isEmpty { notes.append(row.note.text(in: language)) }
        if !row.reason.isEmpty { notes.append(ReasonText.text(row.reason, in: language)) }
        notes += FlagText.texts(row.flags, in: language)
        if case .task(let number) = frame.subjects[Int(row.subject)].kind {
            let facts = facts(number, row)
            if let first = facts.firstDeadline, !first.isEmpty { notes.append(label(.firstDeadline, first)) }
            if facts.completedOn == nil, let started = facts.startedOn {
                notes.append(label(.startedOn, printed(started)))
            }
        } else if let printed = targets.target(of: row)?.asPrinted, !printed.isEmpty {
            notes.append(label(.asPrinted, "“\(printed)”"))
        }
        if row.isIllustrative { notes.append(Label.illustrativeMark.text(in: language)) }
        // A verdict on a unit bears its rule's name anyway.
        if showsRule, frame.subjects[Int(row.subject)].kind != .unit {
            notes.append("\(Label.rule.text(in: language)) \(ruleName(row))")
        }
        return notes
    }

    /// Title of the rule that judged, or the assignment's own name where it was given one.
    private func ruleName(_ row: ReportRow) -> String { title(frame.assignments[Int(row.assignment)]) }

    private func title(_ used: RunAssignment) -> String {
        let isNamed = used.assignment.name != used.rule.name
        return isNamed || used.rule.title.isEmpty ? used.assignment.name : used.rule.title.text(in: language)
    }

    private func label(_ label: Label, _ text: String) -> String { "\(label.text(in: language)): \(text)" }

    private func printed(_ day: DayNumber) -> String { day.printed(vietnamese: language == .vi) }

    private func figure(_ number: Double, _ row: ReportRow) -> String {
        NumberText.text(number, in: language, decimals: indicator(row)?.decimals)
    }

    private func facts(_ task: Int, _ row: ReportRow) -> TaskFacts {
        TaskFacts(frame.plan.tasks[task], period: frame.periods[Int(row.period)], frame: frame)
    }

    private func indicator(_ row: ReportRow) -> Indicator? {
        guard case .indicator(let number) = frame.subjects[Int(row.subject)].kind else { return nil }
        return frame.plan.indicators[number]
    }
}

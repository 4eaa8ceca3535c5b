import Diagnostics
import LuaSandbox
import PlanChecks
import PlanModel

/// Finds the rows of one assignment in a plan by ids, and has its rule judge one of them. What rows are read from stays at
/// hand.
final class RowsById {
    private let inputs: EvaluationInputs
    private let number: Int
    private let call: RuleCall
    private let slots: RowSlots
    private let subjects: [String: [Int32]]
    private let periods: [Period: Int32]
    private var reader: RowReader
    private var writer: ArgumentWriter
    /// The unit that the reader stands at.
    private var loaded: Int32 = -1

    /// - Parameter number: of the assignment in the plan.
    init(_ checked: CheckedPlan, _ options: EvaluationOptions, number: Int) {
        var diagnostics = DiagnosticList()
        let options = options.widened
        let inputs = EvaluationInputs(checked, options, &diagnostics, keepsFigures: true)
        self.inputs = inputs
        self.number = number
        call = RuleCall(checked.assignments[number], inputs.bindings[number], checked.plan, number: number) {
            LoadedRules(inputs, only: [number], makesWholeNotes: true)
        }
        slots = RowSlots(inputs.layout)
        let frame = inputs.layout.frame
        subjects = Dictionary(grouping: frame.subjects.indices.map { Int32($0) }) { frame.subjects[Int($0)].id }
        periods = Dictionary(uniqueKeysWithValues: zip(frame.periods, Int32(0)...))
        // What the rule may read of others' verdicts is judged once.
        let last = inputs.steps.lastIndex { $0.assignments.contains(number) } ?? 0
        var blocks = BlockCollector(inputs, options)
        let verdicts = last == 0 ? nil : WaveCollector.judge(inputs.steps[..<last], inputs, &blocks)
        reader = RowReader(inputs, verdicts)
        writer = ArgumentWriter(inputs)
    }

    /// The verdict of one row; nil where the assignment has no such row.
    ///
    /// - Parameter instance: of a recurring task, the period that it is about; nil: whichever is judged in the period.
    func verdict(
        unit id: String,
        subject: String,
        period: Period,
        instance: Period?
    ) throws(JudgeFailure) -> SingleVerdict? {
        guard let unit = inputs.plan.units.number(of: id) else {
            throw .unitUnknown(id, near: NearestNames.of(id, among: inputs.plan.units.ids))
        }
        guard let numbers = subjects[subject] else { return try none(subject) }
        guard let period = periods[period],
            let subject = numbers.first(where: { has($0, unit, period) && isAbout($0, instance) })
        else { return nil }
        return judge(RowLayout.Entry(period: period, assignment: Int32(number), subject: subject), unit)
    }

    private func judge(_ entry: RowLayout.Entry, _ unit: Int32) -> SingleVerdict {
        if unit != loaded {
            reader.load(unit: unit)
            loaded = unit
        }
        let facts = reader.read(entry, settings: call.settings)
        if facts.outcome == nil {
            call.arguments.removeAll()
            writer.write(entry, &reader, to: &call.arguments)
        }
        return SingleVerdict(call.answer(facts.outcome), facts, call.used.rule, inputs.plan.statuses)
    }

    private func has(_ subject: Int32, _ unit: Int32, _ period: Int32) -> Bool {
        inputs.layout.units[number]?.contains(unit) ?? true
            && slots.slot(unit: unit, subject: subject, period: period, assignment: Int32(number)) != nil
    }

    private func isAbout(_ subject: Int32, _ instance: Period?) -> Bool {
        let frame = inputs.layout.frame
        return instance == nil || frame.instance(of: frame.subjects[Int(subject)]) == instance
    }

    /// No row is about the subject: because nothing judges it, or because it is none.
    private func none(_ subject: String) throws(JudgeFailure) -> SingleVerdict? {
        let plan = inputs.plan
        let known =
            plan.indicators.map(\.id) + plan.tasks.map(\.id) + plan.objectives.map(\.id) + [call.used.assignment.name]
        if known.contains(subject) { return nil }
        throw .subjectUnknown(subject, near: NearestNames.of(subject, among: Set(known)))
    }
}

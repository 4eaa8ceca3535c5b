import Diagnostics
import PlanModel

extension CheckedPlan {
    /// What a name stands for where a single question is asked.
    public enum Named: Sendable {
        /// An assignment; `number` is its place in `assignments`, nil for one that computes an indicator.
        case assignment(RunAssignment, number: Int?)
        /// A rule that no assignment of its name uses, as an assignment would use it that sets nothing.
        case rule(RunAssignment)
        /// An assignment or a rule that has an error and is not run; the diagnostics tell which.
        case faulty
        /// Neither; with the names that are near.
        case unknown(near: [String])
    }

    /// The assignment of this name, else the rule of this name, a standard one too.
    public func named(_ name: String) -> Named {
        if let number = assignments.firstIndex(where: { $0.assignment.name == name }) {
            return .assignment(assignments[number], number: number)
        }
        if let derived = derived.first(where: { $0.used.assignment.name == name }) {
            return .assignment(derived.used, number: nil)
        }
        let declared = plan.assignments + plan.derived.map(\.assignment) + plan.assignmentsNotRun
        if declared.contains(where: { $0.name == name }) { return .faulty }
        guard let rule = plan.rules.first(where: { $0.name == name }) else {
            let known =
                assignments.map(\.assignment.name) + derived.map(\.used.assignment.name) + plan.rules.map(\.name)
            return .unknown(near: NearestNames.of(name, among: Set(known)))
        }
        guard isSound(rule) else { return .faulty }
        return .rule(
            RunAssignment(
                assignment: RuleAssignment(name: rule.name, rule: rule.name, location: rule.location),
                rule: rule
            )
        )
    }

    /// Whether a rule may run at all: all that it reads can be supplied, and its file changes nothing outside itself.
    private func isSound(_ rule: Rule) -> Bool {
        guard RuleNamesCheck.unknownNames(of: rule).isEmpty else { return false }
        let (sources, texts) = own(rule)
        return !texts.changingOutside(sources).contains(0)
    }

    /// A rule's own file and what it may require, and their texts; to read all others would take long.
    private func own(_ rule: Rule) -> ([RuleSource], RuleTexts) {
        let sources = [plan.ruleSources[rule.source]] + plan.ruleSources.filter { $0.module != nil }
        let rules = plan.rules.filter { $0.source == rule.source }.map { found in
            var found = found
            found.source = 0
            return found
        }
        return (sources, RuleTexts(sources, rules))
    }

    /// What the engine loads to run a rule, by the numbers of `Plan.ruleSources`.
    public func sources(for rule: Rule) -> [RuleSource] {
        guard !plan.usedSources.contains(rule.source) else { return sources }
        let (own, texts) = own(rule)
        var sources = sources
        sources[rule.source] =
            texts.runnable(
                own,
                used: [0],
                writeless: texts.writeless(own),
                statuses: Set(plan.statuses.returnable)
            )[0]
        return sources
    }
}

extension Plan {
    /// Numbers of the files of rules that something uses.
    var usedSources: Set<Int> {
        let names = Set((assignments + derived.map(\.assignment)).map(\.rule))
        return Set(rules.filter { names.contains($0.name) }.map(\.source))
    }
}

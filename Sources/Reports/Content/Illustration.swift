import PlanModel

/// Knows what was made up for an example: targets, tasks and indicators whose basis says `illustrative` or “minh họa”.
struct Illustration: Sendable {
    private let plan: Plan
    private let periods: [Period]
    /// Of each subject: whether it is made up itself.
    private let isMadeUp: [Bool]
    /// Targets of subjects and periods that have a made-up one among them; see `cell`.
    private var targets: [Int: [Target]] = [:]

    init(_ frame: RunFrame) {
        plan = frame.plan
        periods = frame.periods
        isMadeUp = frame.subjects.map { subject in
            switch subject.kind {
            case .indicator(let number): Illustration.isMadeUp(frame.plan.indicators[number].further)
            case .task(let number): Illustration.isMadeUp(Illustration.known(frame, task: number).further)
            case .objective(let number): Illustration.isMadeUp(frame.plan.objectives[number].further)
            case .unit: false
            }
        }
        let planned = PlannedTargets(frame)
        for (subject, period) in planned.cells {
            let targets = planned.targets(subject: subject, period: period)
            if targets.contains(where: { Illustration.isMadeUp($0.basis) }) {
                self.targets[cell(subject, period)] = targets
            }
        }
    }

    /// Whether a verdict on this subject rests on something made up.
    func marks(unit: Int32, subject: Int32, period: Int32) -> Bool {
        if isMadeUp[Int(subject)] { return true }
        guard !targets.isEmpty, let rivals = targets[cell(Int(subject), Int(period))] else { return false }
        return PlannedTargets.that(counts: rivals, for: unit, on: periods[Int(period)].lastDay, in: plan)
            .map { Illustration.isMadeUp($0.basis) } ?? false
    }

    private func cell(_ subject: Int, _ period: Int) -> Int { subject * periods.count + period }

    /// Whether a basis says so; whatever follows the word explains it.
    static func isMadeUp(_ basis: String) -> Bool {
        let basis = basis.drop { $0.isWhitespace }.lowercased()
        return words.contains { basis.hasPrefix($0) }
    }

    private static let words = ["illustrative", "minh họa", "minh hoạ"]

    private static func isMadeUp(_ further: [String: String]) -> Bool {
        further.contains { ["basis", "căn cứ"].contains($0.key.lowercased()) && isMadeUp($0.value) }
    }

    private static func known(_ frame: RunFrame, task: Int) -> TaskRevision {
        frame.plan.tasks[task].revisions(knownOn: frame.knownOn).last
            ?? frame.plan.tasks[task].revisions[0]
    }
}

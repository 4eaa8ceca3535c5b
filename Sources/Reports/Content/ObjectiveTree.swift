import Diagnostics
import PlanModel

/// The plan's objectives as a tree: which line each subject counts in, and in which lines above.
struct ObjectiveTree: Sendable {
    /// Lines that each subject counts in: its objective's and those above; empty where it has none.
    let lines: [[Int]]
    /// Of each objective, how many stand above it.
    let depth: [Int]

    init(_ frame: RunFrame) {
        let objectives = frame.plan.objectives
        let numbers = Dictionary(zip(objectives.map(\.id), objectives.indices)) { first, _ in first }
        let paths = objectives.indices.map { number in
            var path = [number]
            // A circle is a problem that the plan's checks name; here it only has to end.
            while let above = numbers[objectives[path[path.count - 1]].parent], !path.contains(above) {
                path.append(above)
            }
            return path
        }
        depth = paths.map { $0.count - 1 }
        lines = frame.subjects.map { subject in
            numbers[ObjectiveTree.objective(of: subject, in: frame)].map { paths[$0] } ?? []
        }
    }

    /// Id of the objective that a subject serves; empty where there is none.
    static func objective(of subject: RunSubject, in frame: RunFrame) -> String {
        switch subject.kind {
        case .indicator(let number): frame.plan.indicators[number].objective
        case .task(let number):
            frame.plan.tasks[number].revisions(knownOn: frame.knownOn).last?.objective ?? ""
        }
    }
}

extension Objective {
    /// Its name; its id where it has none.
    func title(in language: Language) -> String { name.isEmpty ? id : name.text(in: language) }
}

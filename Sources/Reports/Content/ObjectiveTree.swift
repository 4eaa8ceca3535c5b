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
        let above = objectives.map { numbers[$0.parent] }
        depth = ObjectiveTree.depths(above)
        let mostAbove = objectives.count
        lines = frame.subjects.map { subject in
            var path: [Int] = []
            var next = numbers[ObjectiveTree.objective(of: subject, in: frame)]
            // A circle is a problem that the plan's checks name; here it only has to end.
            while let number = next, path.count < mostAbove {
                path.append(number)
                next = above[number]
            }
            return path
        }
    }

    /// How many stand above each; members of a circle stand nowhere.
    private static func depths(_ above: [Int?]) -> [Int] {
        var depths = above.map { $0 == nil ? 0 : -1 }
        for start in above.indices where depths[start] < 0 {
            var path = [start]
            var next = above[start]
            while let number = next, depths[number] < 0, path.count <= above.count {
                path.append(number)
                next = above[number]
            }
            var depth = next.map { max(depths[$0], -1) } ?? -1
            for number in path.reversed() {
                depth += 1
                depths[number] = depth
            }
        }
        return depths
    }

    /// Id of the objective that a subject serves, or is; empty where there is none.
    static func objective(of subject: RunSubject, in frame: RunFrame) -> String {
        switch subject.kind {
        case .indicator(let number): frame.plan.indicators[number].objective
        case .task(let number):
            frame.plan.tasks[number].revisions(knownOn: frame.knownOn).last?.objective ?? ""
        case .objective(let number): frame.plan.objectives[number].id
        case .unit: ""
        }
    }
}

extension Objective {
    /// Its name; its id where it has none.
    func title(in language: Language) -> String { name.isEmpty ? id : name.text(in: language) }
}

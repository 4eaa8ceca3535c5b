import Diagnostics

/// What went wrong in the rows of one block: each way once, and which rows met it.
struct BlockProblems: Sendable {
    /// One way in which one assignment fails.
    struct Problem: Hashable, Sendable {
        var assignment: Int32
        var code: DiagnosticCode
        /// The rule's own message, the text that is no status, or a parameter; empty where the code says all.
        var detail: String
        /// Line of the rule file; 0 where none is known.
        var line: Int32
    }

    private(set) var problems: [Problem] = []
    /// Rows of the batch with the problem that each met.
    private(set) var rows: [(row: Int32, problem: Int32)] = []
    private var numbers: [Problem: Int32] = [:]

    mutating func add(_ problem: Problem, row: Int32) {
        let number = numbers[problem] ?? Int32(problems.count)
        if number == problems.count {
            numbers[problem] = number
            problems.append(problem)
        }
        rows.append((row, number))
    }

    /// Puts the rows in output order: the calls of assignments interleave.
    mutating func sort() { rows.sort { $0 < $1 } }
}

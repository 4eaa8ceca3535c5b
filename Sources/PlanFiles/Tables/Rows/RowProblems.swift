import Diagnostics

/// Collects what is wrong with the rows of one file.
///
/// A file may have a million rows with the same problem. Of each code so many are listed one by one; the rest stand in
/// one diagnostic that counts them and says where they are, so that none is passed over.
struct RowProblems: Sendable {
    /// How many diagnostics of one code a file may have.
    static let listed = 1000

    private struct Tally {
        var count = 0
        /// The first and the last that is not listed.
        var first: SourceLocation?
        var last: SourceLocation?

        mutating func add(_ location: SourceLocation) {
            count += 1
            guard count > RowProblems.listed else { return }
            first = first ?? location
            last = location
        }
    }

    private(set) var diagnostics = DiagnosticList()
    private var tallies: [DiagnosticCode: Tally] = [:]

    mutating func add(_ diagnostic: Diagnostic) {
        if !isFull(diagnostic.code) { diagnostics.add(diagnostic) }
        tallies[diagnostic.code, default: Tally()].add(diagnostic.location)
    }

    /// Whether another diagnostic of this code would be counted only.
    func isFull(_ code: DiagnosticCode) -> Bool { (tallies[code]?.count ?? 0) >= RowProblems.listed }

    /// Counts a problem that would not be listed.
    mutating func count(_ code: DiagnosticCode, at location: SourceLocation) {
        tallies[code]?.add(location)
    }

    /// Puts all of it into `list`, codes that have more than are listed summed up.
    func report(into list: inout DiagnosticList) {
        list.add(contentsOf: diagnostics)
        for (code, tally) in tallies.sorted(by: { $0.key.id < $1.key.id }) {
            guard let first = tally.first, let last = tally.last else { continue }
            var location = first
            location.header = nil
            location.column = nil
            list.add(
                .rowsWithSameProblem,
                at: location,
                subject: code.id,
                [
                    "count": .number(tally.count - RowProblems.listed), "code": .text(code.id),
                    "first": .number(first.row ?? 0), "last": .number(last.row ?? 0),
                    "shown": .number(RowProblems.listed),
                ]
            )
        }
    }
}

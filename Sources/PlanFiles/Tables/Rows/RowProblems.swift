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
    }

    private(set) var diagnostics = DiagnosticList()
    private var tallies: [DiagnosticCode: Tally] = [:]

    mutating func add(_ diagnostic: Diagnostic) {
        var tally = tallies[diagnostic.code] ?? Tally()
        tally.count += 1
        if tally.count <= RowProblems.listed {
            diagnostics.add(diagnostic)
        } else {
            tally.first = tally.first ?? diagnostic.location
            tally.last = diagnostic.location
        }
        tallies[diagnostic.code] = tally
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

/// The diagnostics that a reader can take in: errors first, and of those with one code in one file only the first few,
/// so that a thousand rows with one mistake don't hide the next mistake.
public struct DiagnosticDigest: Sendable {
    /// A diagnostic that is shown.
    public struct Entry: Sendable {
        public let diagnostic: Diagnostic
        /// How many of its code and file follow that are not shown; 0 on all but the last of them.
        public fileprivate(set) var more: Int
    }

    /// What is shown, in order; empty where there is nothing to show.
    public let entries: [Entry]
    /// How many there are beyond `entries` and their `more`.
    public let left: Int

    /// - Parameters:
    ///   - sorted: diagnostics, each once, in the order of `DiagnosticList.sorted`.
    ///   - least: severity from which on they are shown.
    ///   - most: entries at most.
    ///   - alike: entries of one code and file at most.
    public init(_ sorted: [Diagnostic], least: Severity, most: Int, alike: Int) {
        let wanted = Severity.allCases.sorted(by: >).filter { $0 >= least }
            .flatMap { severity in sorted.filter { $0.severity == severity } }
        var entries: [Entry] = []
        var counts: [[String]: (all: Int, last: Int)] = [:]
        for diagnostic in wanted {
            let kind = [diagnostic.code.id, diagnostic.location.file]
            var count = counts[kind] ?? (0, 0)
            count.all += 1
            if count.all <= alike {
                count.last = entries.count
                entries.append(Entry(diagnostic: diagnostic, more: 0))
            } else {
                entries[count.last].more += 1
            }
            counts[kind] = count
        }
        self.entries = Array(entries.prefix(most))
        left = wanted.count - self.entries.reduce(0) { $0 + 1 + $1.more }
    }
}

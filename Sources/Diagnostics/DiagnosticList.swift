/// Diagnostics as they are collected, stage after stage.
public struct DiagnosticList: Sendable, Hashable {
    /// As they were added, repetitions included; `sorted` is what readers get.
    public private(set) var items: [Diagnostic] = []

    /// A list of these; empty without them.
    public init(_ items: [Diagnostic] = []) { self.items = items }

    /// Adds one, at the end.
    public mutating func add(_ diagnostic: Diagnostic) { items.append(diagnostic) }

    /// Adds one that is made of these parts.
    public mutating func add(
        _ code: DiagnosticCode,
        at location: SourceLocation,
        subject: String = "",
        _ values: [String: DiagnosticValue] = [:],
        suggestions: [String] = [],
        fix: DiagnosticFix? = nil
    ) {
        items.append(Diagnostic(code, at: location, subject: subject, values, suggestions: suggestions, fix: fix))
    }

    /// Adds what another stage has met, behind what this one has.
    public mutating func add(contentsOf other: DiagnosticList) { items += other.items }

    /// Whether one of them is an error.
    public var hasErrors: Bool { items.contains { $0.severity == .error } }

    /// In the order in which they are shown and written: by file, place, code and subject; each once.
    public var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return items.filter { seen.insert($0).inserted }.sorted { a, b in
            if a.location != b.location { return a.location < b.location }
            if a.code.id != b.code.id { return a.code.id < b.code.id }
            if a.subject != b.subject { return a.subject.utf8.lexicographicallyPrecedes(b.subject.utf8) }
            return a.message(in: .en).utf8.lexicographicallyPrecedes(b.message(in: .en).utf8)
        }
    }
}

/// Why an outcome is the engine's own and not a rule's: one of a closed set of codes.
///
/// Names are kept as bits over the parameters of the rule's function, so that a row needs no text; `text(reads:)`
/// writes them out.
public struct Reason: Sendable, Hashable {
    /// What the code is, without the names in it. The case that stands first decides where several hold.
    public enum Kind: UInt8, Sendable {
        /// The rule's own verdict, or an error in it: no reason.
        case none
        case unitEnded
        case unitNotBegun
        /// Cells that can't be read (`first`), and figures whose revisions tie (`second`).
        case unusable
        /// The figure is flagged as not applicable.
        case notApplicable
        case noTarget
        case noThreshold
        /// What is missing (`first`), and what is withheld (`second`).
        case missing
        case instructions
        case memory
        /// The assignment hit limits too often; its further rows were not run.
        case assignment
    }

    public var kind: Kind
    public var first: UInt64
    public var second: UInt64

    /// A reason; `first` and `second` have a bit for each parameter of the rule's function that it names.
    public init(_ kind: Kind, first: UInt64 = 0, second: UInt64 = 0) {
        self.kind = kind
        self.first = first
        self.second = second
    }

    /// No reason: the verdict is the rule's own, or the rule failed.
    public static let none = Reason(.none)

    /// The code as it is written, as `missing:value;missing:previous`; empty for none.
    ///
    /// - Parameter reads: names of the rule function's parameters, in order.
    public func text(reads: [String]) -> String {
        switch kind {
        case .none: ""
        case .unitEnded: "unit_ended"
        case .unitNotBegun: "unit_not_begun"
        case .unusable: names(reads) { $1 ? "conflict:\($0)" : "unreadable:\($0)" }
        case .notApplicable: "not_applicable"
        case .noTarget: "no_target"
        case .noThreshold: "no_threshold"
        case .missing: names(reads) { $1 ? "withheld" : "missing:\($0)" }
        case .instructions: "limit:instructions"
        case .memory: "limit:memory"
        case .assignment: "limit:assignment"
        }
    }

    /// A text for each parameter whose bit is set, in the order of the parameters, each text once.
    private func names(_ reads: [String], _ text: (String, Bool) -> String) -> String {
        var texts: [String] = []
        for (place, name) in reads.enumerated() {
            let bit = UInt64(1) << UInt64(place)
            guard (first | second) & bit != 0 else { continue }
            let text = text(name, second & bit != 0)
            if !texts.contains(text) { texts.append(text) }
        }
        return texts.joined(separator: ";")
    }
}

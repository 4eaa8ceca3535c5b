import Diagnostics

/// The sign of an outcome, beside its word: colour alone says nothing to many readers, and nothing on paper.
struct Mark {
    let sign: String
    let ink: TerminalText.Ink?
    /// Class of the outcome's colour on a page.
    let name: StaticString

    init(_ severity: Severity) {
        switch severity {
        case .error: (sign, ink, name) = ("✗", .bad, "failed")
        case .warning: (sign, ink, name) = ("!", .warning, "near")
        case .info: (sign, ink, name) = ("i", nil, "other")
        }
    }

    init(_ outcome: Outcome) {
        switch outcome {
        case .met: (sign, ink, name) = ("✓", .good, "met")
        case .near: (sign, ink, name) = ("≈", .warning, "near")
        case .late: (sign, ink, name) = ("≈", .warning, "near")
        case .missed: (sign, ink, name) = ("✗", .bad, "missed")
        case .pending: (sign, ink, name) = ("→", nil, "pending")
        case .noData: (sign, ink, name) = ("?", .warning, "nodata")
        case .failed: (sign, ink, name) = ("!", .bad, "failed")
        case .other: (sign, ink, name) = ("•", nil, "other")
        case .notApplicable: (sign, ink, name) = ("–", .faint, "na")
        }
    }
}

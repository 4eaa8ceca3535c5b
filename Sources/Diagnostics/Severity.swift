/// How much a diagnostic matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Worth knowing; nothing has to be done.
    case info
    /// Most likely a mistake, but the plan is judged as it stands.
    case warning
    /// Something could not be used. What depends on it is left out, and said so; the rest is judged.
    case error

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}

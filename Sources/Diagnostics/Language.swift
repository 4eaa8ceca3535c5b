/// A language that every message, label and report exists in.
public enum Language: String, Sendable, CaseIterable {
    case vi
    case en
}

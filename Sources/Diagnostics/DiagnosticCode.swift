/// A kind of diagnostic: its stable code, how severe it is, and its sentence in both languages.
///
/// A sentence has places in braces, `{column}`, which a diagnostic's values fill. Both languages name the same places;
/// a test holds them to it. Codes are never reused and never change their meaning.
public struct DiagnosticCode: Hashable, Sendable {
    /// The code as printed, `TD0123`.
    public let id: String
    public let severity: Severity
    /// The sentence, with its places.
    public let sentence: LocalizedText

    init(_ id: String, _ severity: Severity, vi: String, en: String) {
        self.id = id
        self.severity = severity
        self.sentence = LocalizedText(vi: vi, en: en)
    }

    public static func == (a: DiagnosticCode, b: DiagnosticCode) -> Bool { a.id == b.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension DiagnosticCode {
    /// Every code there is, in order.
    public static let all: [DiagnosticCode] =
        (planScriptCodes + tableCodes + cellCodes + referenceCodes + ruleCodes + assignmentCodes + runCodes
        + commandCodes + ruleTextCodes + ruleTestCodes)
        .sorted { $0.id < $1.id }
}

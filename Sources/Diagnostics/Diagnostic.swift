/// Something that the reader of a plan should know: what, how severe, and where.
///
/// It carries data, not sentences: `message(in:)` makes the sentence, in the language that is asked for.
public struct Diagnostic: Hashable, Sendable {
    public let code: DiagnosticCode
    public let location: SourceLocation
    /// What the diagnostic is about, as an id (an indicator, a unit, a rule); empty where it is the file itself.
    public let subject: String
    /// What fills the sentence's places.
    public let values: [String: DiagnosticValue]
    /// Names that were perhaps meant, nearest first.
    public let suggestions: [String]
    /// How to mend it, where that is certain.
    public let fix: DiagnosticFix?

    /// A diagnostic of this code. Each place of the code's sentence should have its value; one without stays as it is.
    public init(
        _ code: DiagnosticCode,
        at location: SourceLocation,
        subject: String = "",
        _ values: [String: DiagnosticValue] = [:],
        suggestions: [String] = [],
        fix: DiagnosticFix? = nil
    ) {
        self.code = code
        self.location = location
        self.subject = subject
        self.values = values
        self.suggestions = suggestions
        self.fix = fix
    }

    /// The same of another file.
    public func moved(to file: String) -> Diagnostic {
        var place = location
        place.file = file
        let fix = fix.map { fix in
            var moved = fix
            moved.location.file = file
            return moved
        }
        return Diagnostic(code, at: place, subject: subject, values, suggestions: suggestions, fix: fix)
    }

    /// How much it matters: that of its code, the same wherever the code is used.
    public var severity: Severity { code.severity }

    /// The sentence with its places filled.
    public func message(in language: Language) -> String {
        DiagnosticText.fill(code.sentence.text(in: language), with: values, in: language)
    }

    /// What was perhaps meant, or nil.
    public func hint(in language: Language) -> String? {
        guard !suggestions.isEmpty else { return nil }
        let names = suggestions.map { "“\($0)”" }
        switch language {
        case .vi: return "có phải ý bạn là \(names.joined(separator: " hoặc "))?"
        case .en: return "did you mean \(names.joined(separator: " or "))?"
        }
    }
}

/// A value that fills a place of a diagnostic's sentence.
public enum DiagnosticValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// Several texts, joined by commas.
    case list([String])
    /// A text that differs by language.
    case localized(LocalizedText)
}

extension DiagnosticValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
}

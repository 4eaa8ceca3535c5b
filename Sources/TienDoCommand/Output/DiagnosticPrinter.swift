import Diagnostics
import Reports

/// Prints diagnostics for people: code, place, sentence, and the line with the cell underlined.
struct DiagnosticPrinter {
    private let language: Language
    private let color: Bool
    private var lines: SourceLines

    /// - Parameter folder: the plan folder, for reading the lines again that diagnostics point to.
    init(folder: String, language: Language, color: Bool) {
        self.language = language
        self.color = color
        lines = SourceLines(folder: folder)
    }

    /// One diagnostic as several lines, a line end last.
    mutating func text(_ diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        var place = location.file
        if let line = location.row ?? location.line { place += ":\(line)" }
        if let header = location.header.map(DiagnosticText.clipped) {
            place += language == .vi ? ", cột “\(header)”" : ", column “\(header)”"
        }
        var text =
            "\(painted(DiagnosticPrinter.word(diagnostic.severity, language), diagnostic.severity)) \(diagnostic.code.id) \(TerminalText.safe(place))\n"
        text += "  \(TerminalText.safe(diagnostic.message(in: language)))\n"
        if let excerpt = lines.excerpt(at: location) {
            text += "  | \(excerpt.line)\n"
            if let mark = excerpt.mark { text += "  | \(painted(mark, diagnostic.severity))\n" }
        }
        if let hint = diagnostic.hint(in: language) { text += "  → \(TerminalText.safe(hint))\n" }
        return text
    }

    /// A severity in words.
    static func word(_ severity: Severity, _ language: Language) -> String {
        switch (severity, language) {
        case (.error, .vi): "lỗi"
        case (.error, .en): "error"
        case (.warning, .vi): "cảnh báo"
        case (.warning, .en): "warning"
        case (.info, .vi): "lưu ý"
        case (.info, .en): "note"
        }
    }

    private func painted(_ text: String, _ severity: Severity) -> String {
        guard color else { return text }
        let code =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .info: "36"
            }
        return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
    }
}

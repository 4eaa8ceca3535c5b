import Diagnostics

/// Diagnostics for a terminal, the worst first, as many as can be read.
enum DiagnosticPages {
    /// Diagnostics that are shown; all of them stand in `findings.csv`.
    static let most = 40

    /// - Parameter least: severity from which on they are shown.
    static func text(
        _ diagnostics: DiagnosticList,
        least: Severity,
        folder: String,
        language: Language,
        color: Bool
    ) -> String {
        let sorted = diagnostics.sorted.filter { $0.severity >= least }
        let shown = sorted.filter { $0.severity == .error } + sorted.filter { $0.severity != .error }
        var printer = DiagnosticPrinter(folder: folder, language: language, color: color)
        var text = shown.prefix(most).map { printer.text($0) }.joined()
        if shown.count > most {
            let left = shown.count - most
            text +=
                language == .vi
                ? "… và \(left) vấn đề nữa, xem findings.csv\n" : "… and \(left) more problems, see findings.csv\n"
        }
        return text
    }
}

import Diagnostics

/// Diagnostics for a terminal, the worst first, as many as can be read.
enum DiagnosticPages {
    /// Diagnostics that are shown; all of them stand in `findings.csv`.
    static let most = 40
    /// Diagnostics of one code in one file that are shown.
    static let alike = 5

    /// - Parameters:
    ///   - least: severity from which on they are shown.
    ///   - findings: where all of them stand; nil where there is no such file: then all are shown.
    static func text(
        _ diagnostics: DiagnosticList,
        least: Severity,
        folder: String,
        findings: String?,
        language: Language,
        color: Bool
    ) -> String {
        let digest = DiagnosticDigest(
            diagnostics.sorted,
            least: least,
            most: findings == nil ? .max : most,
            alike: findings == nil ? .max : alike
        )
        var printer = DiagnosticPrinter(folder: folder, language: language, color: color)
        var text = ""
        for entry in digest.entries {
            text += printer.text(entry.diagnostic)
            if entry.more > 0, let findings {
                let (code, file) = (entry.diagnostic.code.id, entry.diagnostic.location.file)
                text += sentence(
                    vi: "  … và \(entry.more) lần \(code) nữa trong \(file), xem \(findings)\n",
                    en: "  … and \(entry.more) more \(code) in \(file), see \(findings)\n"
                )
            }
        }
        if digest.left > 0, let findings {
            text += sentence(
                vi: "… và \(digest.left) vấn đề nữa, xem \(findings)\n",
                en: "… and \(digest.left) more problems, see \(findings)\n"
            )
        }
        return text

        func sentence(vi: String, en: String) -> String { LocalizedText(vi: vi, en: en).text(in: language) }
    }
}

import Diagnostics

/// The last line of a check: how many problems of each kind there are.
enum CheckSummary {
    static func text(_ diagnostics: [Diagnostic], language: Language) -> String {
        let counts = [Severity.error, .warning, .info].map { severity in diagnostics.count { $0.severity == severity } }
        let words: [(vi: String, en: String, plural: String)] = [
            ("lỗi", "error", "errors"), ("cảnh báo", "warning", "warnings"), ("lưu ý", "note", "notes"),
        ]
        let parts = zip(counts, words).filter { $0.0 > 0 }.map { count, word in
            "\(count) " + (language == .vi ? word.vi : count == 1 ? word.en : word.plural)
        }
        let mendable = diagnostics.count { $0.fix != nil }
        switch language {
        case .vi:
            if parts.isEmpty { return "Không có vấn đề nào." }
            let fix = mendable > 0 ? "; \(mendable) chỗ sửa được bằng --fix" : ""
            return "Có " + parts.joined(separator: ", ") + fix + ". Giải thích một mã: tiendo check --explain MÃ"
        case .en:
            if parts.isEmpty { return "No problems." }
            let fix = mendable > 0 ? "; --fix can mend \(mendable)" : ""
            return parts.joined(separator: ", ") + fix + ". To explain a code: tiendo check --explain CODE"
        }
    }
}

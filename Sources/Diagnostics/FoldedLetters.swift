/// Small letters without Vietnamese marks, for comparing words that are typed in many ways.
public enum FoldedLetters {
    /// `text` in small letters, `đ` as `d`, marked letters without their marks (composed or not), dashes as `-`. All
    /// else stays.
    ///
    /// ```swift
    /// FoldedLetters.fold("Quý II – Hằng năm")   // "quy ii - hang nam"
    /// ```
    public static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars where !marks.contains(scalar) {
            folded.append(plain[scalar] ?? scalar)
        }
        return String(folded)
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let families: [(Unicode.Scalar, String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
            ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("-", "‐‑‒–—−"),
        ]
        var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, marked) in families {
            for scalar in marked.unicodeScalars { plain[scalar] = letter }
        }
        return plain
    }()

    /// Grave, acute, tilde, hook above, dot below; breve, circumflex, horn.
    private static let marks: Set<Unicode.Scalar> = [
        "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}", "\u{306}", "\u{302}", "\u{31B}",
    ]
}

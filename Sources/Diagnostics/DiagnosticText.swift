/// Makes the texts of diagnostics. It returns text and prints nothing.
public enum DiagnosticText {
    /// `sentence` with each `{name}` replaced by the value of that name; a place without a value stays as it is.
    public static func fill(_ sentence: String, with values: [String: DiagnosticValue], in language: Language) -> String
    {
        var text = ""
        var rest = Substring(sentence)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            text += values[name].map { DiagnosticText.text($0, in: language) } ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    /// The names of the places in a sentence, in byte order. Braces around anything but small letters and `_` are text,
    /// as in `plan "id" { … }`.
    public static func places(in sentence: String) -> [String] {
        sentence.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part -> String? in
            guard let close = part.firstIndex(of: "}") else { return nil }
            let name = part[..<close]
            let isName = !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A) ~= $0 || $0 == UInt8(ascii: "_") }
            return isName ? String(name) : nil
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Where a diagnostic points to, as in `data/a.csv, hàng 3, cột “value”`.
    public static func place(_ location: SourceLocation, in language: Language) -> String {
        var parts = [clipped(location.file)]
        if let row = location.row {
            parts.append(language == .vi ? "hàng \(row)" : "row \(row)")
        } else if let line = location.line {
            parts.append(language == .vi ? "dòng \(line)" : "line \(line)")
        }
        if let header = location.header {
            let header = clipped(header)
            parts.append(language == .vi ? "cột “\(header)”" : "column “\(header)”")
        }
        return parts.joined(separator: ", ")
    }

    /// The same in both languages, for the place of a sentence.
    public static func place(_ location: SourceLocation) -> LocalizedText {
        LocalizedText(vi: place(location, in: .vi), en: place(location, in: .en))
    }

    /// A text of the plan as a sentence can hold it: a cell of a broken file may be as large as the file.
    public static func clipped(_ text: String) -> String {
        text.utf8.count <= 400 ? text : text.prefix(300) + "…"
    }

    private static func text(_ value: DiagnosticValue, in language: Language) -> String {
        switch value {
        case .text(let text): clipped(text)
        case .number(let number): String(number)
        case .list(let texts): texts.joined(separator: ", ")
        case .localized(let text): text.text(in: language)
        }
    }
}

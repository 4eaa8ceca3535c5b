import Diagnostics
import PlanModel

/// Periods in the words of officials.
public enum PeriodText {
    /// A period as it is read out; a name that a plan declared stands as it is.
    ///
    /// ```swift
    /// // of 2016-Q2 · 2016-H1 · 2016-06 · 2016..2020
    /// // “Quý II/2016” · “6 tháng đầu năm 2016” · “Tháng 6/2016” · “2016–2020” in Vietnamese
    /// // “Q2 2016” · “first half of 2016” · “2016-06” · “2016–2020” in English
    /// ```
    public static func text(_ period: Period, in language: Language) -> String { text(period.text, language) }

    private static func text(_ text: String, _ language: Language) -> String {
        // A year stands as it is, and so does a name that is no longer.
        guard text.utf8.count > 4 else { return text }
        let ends = text.split(separator: ".", omittingEmptySubsequences: false)
        if ends.count == 3, ends[1].isEmpty {
            guard isKnown(ends[0]), isKnown(ends[2]) else { return text }
            return "\(self.text(String(ends[0]), language))–\(self.text(String(ends[2]), language))"
        }
        let parts = text.split(separator: "-")
        guard isKnown(text[...]), parts.count == 2 else { return text }
        let (year, part) = (parts[0], String(parts[1]))
        switch language {
        case .vi: return vietnamese[part].map { "\($0)\(year)" } ?? "Tháng \(Int(part) ?? 0)/\(year)"
        case .en: return english[part].map { "\($0)\(year)" } ?? text
        }
    }

    private static let vietnamese = [
        "Q1": "Quý I/", "Q2": "Quý II/", "Q3": "Quý III/", "Q4": "Quý IV/", "H1": "6 tháng đầu năm ",
        "H2": "6 tháng cuối năm ", "9M": "9 tháng đầu năm ",
    ]
    private static let english = [
        "Q1": "Q1 ", "Q2": "Q2 ", "Q3": "Q3 ", "Q4": "Q4 ", "H1": "first half of ", "H2": "second half of ",
        "9M": "first 9 months of ",
    ]

    /// Whether it is a year, or a year and a part of it.
    private static func isKnown(_ text: Substring) -> Bool {
        let year = text.utf8.prefix(4)
        guard year.count == 4, year.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return false
        }
        let rest = text.utf8[year.endIndex...]
        guard !rest.isEmpty else { return true }
        guard rest.first == UInt8(ascii: "-") else { return false }
        let part = String(Substring(rest.dropFirst()))
        return vietnamese[part] != nil || (part.utf8.count == 2 && (Int(part).map { 1...12 ~= $0 } ?? false))
    }
}

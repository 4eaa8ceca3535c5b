import Diagnostics
import Numerals
import PlanModel

/// What was probably meant by a cell that can't be read. Only ever suggested: the cell itself stays unread.
enum CellSuggestions {
    /// Longer texts are no slips of the keyboard.
    private static let longest = 40

    /// The number that a text is in another style, or before a unit of measure, as it should be typed.
    static func number(_ text: String, _ style: NumberStyle) -> [String] {
        guard text.utf8.count <= longest else { return [] }
        var found: [String] = []
        for digits in [text, beforeMeasure(text)] where found.isEmpty && !digits.isEmpty {
            if case .number = NumeralReader.read(digits, style: style) { return [digits] }
            for other in [NumberStyle.vi, .en, .plain] {
                guard case .number(let number) = NumeralReader.read(digits, style: other) else { continue }
                let typed = NumeralPrinter.text(number.value, style: style)
                if !found.contains(typed) { found.append(typed) }
            }
        }
        return found
    }

    /// The style of numbers in words.
    static func wording(_ style: NumberStyle) -> LocalizedText {
        let examples =
            switch style {
            case .vi: ("1.847 và 2,5", "1.847 and 2,5")
            case .en: ("1,847 và 2.5", "1,847 and 2.5")
            case .plain: ("1847 và 2.5", "1847 and 2.5")
            case .auto: ("1847, 2,5 hay 2.5", "1847, 2,5 or 2.5")
            }
        return LocalizedText(
            vi: "“\(style.rawValue)”, như \(examples.0)",
            en: "“\(style.rawValue)”, as \(examples.1)"
        )
    }

    /// The date with day and month exchanged, with its century, without a time of day, or that a spreadsheet's number
    /// of days stands for.
    static func date(_ text: String) -> [String] {
        guard text.utf8.count <= longest else { return [] }
        let word = text.split(separator: " ").first ?? ""
        if let days = Int32(word), (20_000...80_000).contains(days) {
            return [(DayNumber(rawValue: days - daysBefore1970)).printed(vietnamese: true)]
        }
        let parts = word.split(whereSeparator: { "/-.".contains($0) }).map(String.init)
        guard parts.count == 3 else { return [] }
        let isYearFirst = parts[0].utf8.count == 4
        let year = isYearFirst ? parts[0] : (parts[2].utf8.count == 2 ? "20" : "") + parts[2]
        let (first, second) = isYearFirst ? (parts[2], parts[1]) : (parts[0], parts[1])
        let days = ["\(first)/\(second)/\(year)", "\(second)/\(first)/\(year)"].compactMap { DayNumber(text: $0) }
        return days.prefix(1).map { $0.printed(vietnamese: true) }
    }

    /// The year that two digits, or a spreadsheet's number with decimals, stand for.
    static func period(_ text: String) -> [String] {
        guard text.utf8.allSatisfy({ $0 < 0x80 }), text.utf8.count <= 7 else { return [] }
        let year = text.split(whereSeparator: { ".,".contains($0) }).first.map(String.init) ?? ""
        guard let number = Int(year), number > 0 else { return [] }
        return switch year.utf8.count {
        case 2: ["20\(year)"]
        case 4 where year != text: [year]
        default: []
        }
    }

    /// From 30/12/1899, day 0 of spreadsheets, to 1/1/1970.
    private static let daysBefore1970: Int32 = 25_569

    /// The digits before a percent sign or a word, without the blanks that part their groups of three; empty where
    /// something else follows them.
    private static func beforeMeasure(_ text: String) -> String {
        let digits = text.prefix { $0.isNumber || ".,+-− \u{A0}\u{202F}".contains($0) }
        let rest = text[digits.endIndex...]
        guard rest.isEmpty || rest.first == "%" || digits.last?.isWhitespace == true else { return "" }
        let parts = digits.split(whereSeparator: \.isWhitespace)
        let areGroups = parts.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
        return areGroups ? parts.joined() : ""
    }
}

import Diagnostics
import PlanModel

/// Numbers and dates as official letters write them.
struct OfficialText {
    let language: Language

    /// A date: in Vietnamese days below 10 and the months 1 and 2 get a zero, so that no digit can be put before them.
    ///
    /// ```swift
    /// // of 5 February and of 30 June 2016
    /// // “05/02/2016” · “30/6/2016” in Vietnamese, “5 February 2016” · “30 June 2016” in English
    /// ```
    func date(_ day: DayNumber) -> String {
        switch language {
        case .vi: "\(dayOfMonth(day))/\(month(day))/\(day.year)"
        case .en: "\(day.day) \(OfficialText.months[day.month - 1]) \(day.year)"
        }
    }

    /// The line below the head of a letter.
    func dateLine(_ day: DayNumber) -> String {
        let (number, month) =
            switch language {
            case .vi: (dayOfMonth(day), self.month(day))
            case .en: (String(day.day), OfficialText.months[day.month - 1])
            }
        return DueLabel.date.text(in: language, ["day": number, "month": month, "year": String(day.year)])
    }

    /// How many there are: in Vietnamese below 10 with a zero before it, in English with the noun in its number.
    func count(_ count: Int, one: String, many: String) -> String {
        switch language {
        case .vi: twoDigits(count)
        case .en: "\(count) \(count == 1 ? one : many)"
        }
    }

    /// Parts as a list: commas, and a word before the last.
    func list(_ parts: [String]) -> String {
        guard parts.count > 1 else { return parts.joined() }
        return parts.dropLast().joined(separator: ", ") + DueLabel.and.text(in: language) + parts[parts.count - 1]
    }

    private func dayOfMonth(_ day: DayNumber) -> String { twoDigits(day.day) }

    private func month(_ day: DayNumber) -> String { day.month < 3 ? twoDigits(day.month) : String(day.month) }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

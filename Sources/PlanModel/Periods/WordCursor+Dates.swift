// Days, as deadlines are written in words.
extension WordCursor {
    /// Takes a date; of two that are joined (`01/01/2016 - 30/6/2016`) the later, which must stand last.
    mutating func takeLastDate() -> DayNumber? {
        attempt { words in
            _ = words.take("tu", "from")
            _ = words.take("ngay")
            guard let first = words.takeDate() else { return nil }
            let last: DayNumber? = words.attempt { ahead in
                guard ahead.take(marks: "-") != nil || ahead.take("den", "to") else { return nil }
                _ = ahead.take("ngay")
                return ahead.takeDate().flatMap { first <= $0 ? $0 : nil }
            }
            return last ?? first
        }
    }

    /// `2016-06-30`, `30/6/2016`, `30 tháng 6 năm 2016`, `30 June 2016`, `June 30, 2016`.
    private mutating func takeDate() -> DayNumber? {
        attempt { words in
            guard let year = words.takeYear(), words.take(marks: "-") != nil, let month = words.takeNumber(),
                words.take(marks: "-") != nil, let day = words.takeNumber()
            else { return nil }
            return DayNumber(year: year, month: month, day: day)
        }
            ?? attempt { words in
                guard let day = words.takeNumber(), let mark = words.take(marks: "/", "-", "."),
                    let month = words.takeNumber(), words.take(marks: mark) != nil, let year = words.takeYear()
                else { return nil }
                return DayNumber(year: year, month: month, day: day)
            }
            ?? attempt { words in
                guard let (month, day) = words.takeDayOfYearInWords() else { return nil }
                _ = words.take(marks: "/", ",")
                _ = words.take("nam")
                return words.takeYear().flatMap { DayNumber(year: $0, month: month, day: day) }
            }
    }

    /// Takes the month and day of a date without its year: `20/12`, `20 tháng 12`, `20 December`.
    mutating func takeDayOfYear() -> (month: Int, day: Int)? {
        takeDayOfYearInWords()
            ?? attempt { words in
                guard let day = words.takeNumber(), words.take(marks: "/", "-") != nil, let month = words.takeNumber()
                else { return nil }
                return (month, day)
            }
    }

    private mutating func takeDayOfYearInWords() -> (month: Int, day: Int)? {
        attempt { words in
            if let month = words.take(monthNames) { return words.takeDayOfMonth().map { (month, $0) } }
            guard let day = words.takeDayOfMonth() else { return nil }
            _ = words.take("of")
            if let month = words.take(monthNames) { return (month, day) }
            return words.take("thang") ? words.takeNumber().map { ($0, day) } : nil
        }
    }

    /// Takes `15` or `15th`.
    mutating func takeDayOfMonth() -> Int? {
        guard let day = takeNumber() else { return nil }
        _ = take("st", "nd", "rd", "th")
        return day
    }
}

// The numbers of quarters and months, what joins them, and the year after them.
extension WordCursor {
    /// Further numbers that are joined to the first, `I-III` or `I, II, III`, and the year of them all.
    mutating func takeFurther(
        _ step: PeriodStep,
        from first: Int,
        _ takeNext: (inout WordCursor) -> Int?
    ) -> PeriodSpan? {
        var last = first
        while let further: Int = attempt({ words in
            guard let joint = words.takeJoint(), let number = takeNext(&words),
                joint.allows(from: Int32(last), to: Int32(number))
            else { return nil }
            return number
        }) {
            last = further
        }
        guard let year = takeYearAfter(), let start = PeriodSpan.one(step, first, of: year) else { return nil }
        return PeriodSpan.one(step, last, of: year).flatMap(start.upTo)
    }

    mutating func takeQuarterHead() -> Int? {
        attempt { words in
            words.take(["qi": 1, "qii": 2, "qiii": 3, "qiv": 4])
                ?? (words.take("quy", "q", "quarter") ? words.takeOrdinal() : nil)
        }
    }

    mutating func takeMonthHead() -> Int? {
        attempt { $0.take(monthNames) ?? ($0.take("thang", "t", "month") ? $0.takeOrdinal() : nil) }
    }

    /// A number of one or two digits, or a Roman one.
    mutating func takeOrdinal() -> Int? { takeNumber() ?? take(romanNumbers) }

    /// The year that ends the words for a part of it: `/2016`, `năm 2016`, `of 2016`, `2016`.
    mutating func takeYearAfter() -> Int? {
        attempt { words in
            _ = words.take(marks: "/", "-", ",")
            _ = words.take("nam", "of", "year")
            return words.takeYear()
        }
    }

    mutating func takeJoint() -> PeriodJoint? {
        if take(marks: "..", "-") != nil || take("den", "to") { return .range }
        return take(marks: ",", "&") != nil || take("va", "and") ? .list : nil
    }
}

/// What stands between two parts of a year.
enum PeriodJoint {
    /// From the one to the other.
    case range
    /// The one and the other: a span only where none lies between.
    case list

    func allows(from first: Int32, to last: Int32) -> Bool {
        switch self {
        case .range: first <= last
        case .list: last == first + 1
        }
    }
}

/// English names of months, whole and short.
let monthNames: [String: Int] = {
    let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    var numbers = ["sept": 9]
    for (place, name) in names.enumerated() {
        numbers[name] = place + 1
        numbers[String(name.prefix(3))] = place + 1
    }
    return numbers
}()

private let romanNumbers: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
]

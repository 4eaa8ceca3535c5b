extension DayNumber {
    /// Reads `2016-06-30`, or day, month and year as in `30/6/2016`, `30-6-2016`, `30.6.2016`; blanks around are left
    /// out. Nil for all else, and for days that do not exist.
    ///
    /// ```swift
    /// DayNumber(text: "30/6/2016")?.text   // "2016-06-30"
    /// DayNumber(text: "31/02/2016")        // nil
    /// ```
    public init?(text: String) {
        let bytes = text.utf8.drop { $0 == 0x20 || $0 == 0x09 }
        var fields: [(value: Int, digits: Int)] = [(0, 0)]
        var mark: UInt8?
        var end = bytes.endIndex
        while end > bytes.startIndex, let last = bytes[..<end].last, last == 0x20 || last == 0x09 {
            end = bytes.index(before: end)
        }
        for byte in bytes[..<end] {
            if (0x30...0x39).contains(byte) {
                guard fields[fields.count - 1].digits < 4 else { return nil }
                fields[fields.count - 1].value = fields[fields.count - 1].value * 10 + Int(byte - 0x30)
                fields[fields.count - 1].digits += 1
            } else {
                guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") else {
                    return nil
                }
                guard fields.count < 3, mark == nil || mark == byte else { return nil }
                mark = byte
                fields.append((0, 0))
            }
        }
        guard fields.count == 3 else { return nil }
        let digits = fields.map(\.digits)
        if mark == UInt8(ascii: "-"), digits == [4, 2, 2] {
            self.init(year: fields[0].value, month: fields[1].value, day: fields[2].value)
        } else if digits[2] == 4, (1...2).contains(digits[0]), (1...2).contains(digits[1]) {
            self.init(year: fields[2].value, month: fields[1].value, day: fields[0].value)
        } else {
            return nil
        }
    }

    /// As `2016-06-30`.
    public var text: String {
        let (year, month, day) = civil
        return "\(DayNumber.padded(year, to: 4))-\(DayNumber.padded(month, to: 2))-\(DayNumber.padded(day, to: 2))"
    }

    /// As `30/6/2016` in Vietnamese, `2016-06-30` in English.
    public func printed(vietnamese: Bool) -> String {
        guard vietnamese else { return text }
        let (year, month, day) = civil
        return "\(day)/\(month)/\(year)"
    }

    /// A number with zeros before it, up to a number of digits.
    static func padded(_ number: Int, to digits: Int) -> String {
        let text = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, digits - text.utf8.count))
        return (number < 0 ? "-" : "") + zeros + text
    }
}

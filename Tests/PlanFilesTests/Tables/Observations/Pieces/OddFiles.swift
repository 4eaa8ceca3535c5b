import Numerals

/// Files of observations with all that files may have, made by chance.
struct OddFiles {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func below(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }

    private mutating func one<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    /// How one file is written.
    private struct Form {
        var columns: [String]
        var lineBreak: String
        var isQuotedThroughout: Bool
        /// How many in a hundred rows, and cells, are odd.
        var odd: Int
    }

    /// A file with so many rows, about.
    mutating func file(_ rows: Int) -> [UInt8] {
        var columns = ["indicator", "period", "value", "unit"]
        for further in ["series", "flag", "recorded_on", "note", "source"] where below(3) == 0 {
            columns.append(further)
        }
        if below(5) == 0 { columns.removeAll { $0 == "unit" } }
        for place in columns.indices { columns.swapAt(place, below(columns.count)) }
        let form = Form(
            columns: columns,
            lineBreak: one(["\n", "\n", "\n", "\r\n", "\r\n", "\r"]),
            isQuotedThroughout: below(5) == 0,
            odd: one([0, 0, 1, 5, 30])
        )
        var bytes: [UInt8] = below(4) == 0 ? [0xEF, 0xBB, 0xBF] : []
        if below(6) == 0 { bytes += Array(form.lineBreak.utf8) }
        bytes += Array((form.columns.joined(separator: ",") + form.lineBreak).utf8)
        for row in 0..<rows { bytes += line(row, form) }
        if below(3) == 0 { bytes.removeLast() }
        return bytes
    }

    private mutating func line(_ row: Int, _ form: Form) -> [UInt8] {
        if below(100) < form.odd {
            switch below(9) {
            case 0: return Array(form.lineBreak.utf8)
            case 1: return Array((String(repeating: ",", count: form.columns.count - 1) + form.lineBreak).utf8)
            case 2: return Array((" , ,\u{A0}" + form.lineBreak).utf8)
            case 3: return Array(("lan,2016" + form.lineBreak).utf8)
            case 4: return Array((form.columns.map { _ in "x" }.joined(separator: ",") + ",y,z" + form.lineBreak).utf8)
            case 5: return Array("\"".utf8)
            case 6: return Array(("lan,2016,\"1\"2" + form.lineBreak).utf8)
            case 7: return [0x6C, 0x61, 0x6E, 0x2C, 0xFF, 0x2C, 0x00] + Array(form.lineBreak.utf8)
            default: return Array("\"a\"\"b\(form.lineBreak)\"\(form.lineBreak)".utf8)
            }
        }
        var bytes: [UInt8] = []
        for (place, column) in form.columns.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            var cell = usual(column, row)
            if below(100) < form.odd { cell = odd(form.lineBreak) }
            if form.isQuotedThroughout || below(40) == 0 {
                cell = "\"" + cell.replacing("\"", with: "\"\"") + "\""
            }
            bytes += Array(cell.utf8)
            if below(1000) < form.odd { bytes.append(one([0x00, 0xFF, 0xC3, 0x22])) }
        }
        if below(50) == 0 { bytes += Array(",,".utf8) }
        return bytes + Array(form.lineBreak.utf8)
    }

    private mutating func usual(_ column: String, _ row: Int) -> String {
        switch column {
        case "indicator": ["lan", "wan", "I01234567", "mot_chi_tieu_co_ma_dai"][row / 3 % 4]
        case "period": ["2015", "2016", "2016-Q2", "Quý II/2016", "6 tháng đầu năm 2016"][row % 5]
        case "unit": "x\(row / 12 % 40)"
        case "series": one(["actual", "", "Thực hiện", "tự chấm"])
        case "flag": one(["", "", "final", "estimate;break", "withheld"])
        case "recorded_on": one(["2016-01-31", "30/6/2016", ""])
        case "note": one(["", "một ghi chú", "plain text", String(repeating: "dài ", count: below(80))])
        case "value": number()
        default: "nguồn \(row % 7)"
        }
    }

    private mutating func number() -> String {
        switch below(12) {
        case 0: ""
        case 1: "-\(below(1000))"
        case 2: "\(below(1_000_000_000))\(below(1_000_000_000))"
        case 3: "\(below(100_000_000)).\(below(1000))"
        case 4: "\(below(10)).\(below(1000))"
        case 5: "\(below(10)),\(below(10))"
        case 6: "1.847,50"
        case 7: "00\(below(100)).50"
        case 8: ["-0", "-0.0", ".5", "5.", "1e3", " 7 ", "+3", "−4", "12a", "1.2.3"][below(10)]
        default: "\(below(10_000)).\(below(100))"
        }
    }

    private mutating func odd(_ lineBreak: String) -> String {
        one([
            "", " ", "lam", "59", "quý năm", "5\" pipe", "\"", "a,b", "a\(lineBreak)b", "xa\u{303}", " lan ", "x0",
            "X1",
            "breek", "31/02/2016", "\u{FEFF}wan", "chín", String(repeating: "n", count: 300), "\"\(lineBreak)\"",
        ])
    }
}

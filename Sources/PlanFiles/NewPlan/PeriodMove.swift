import Diagnostics
import PlanModel

/// Moves the periods of a plan.lua one year on, in its text, so that all else in it stays as it was written.
enum PeriodMove {
    /// The new text and its periods; nil where the periods are not written as `years(2016, 2020)`, `quarters(…)` or
    /// `months(…)` with numbers in them.
    static func moved(
        _ source: [UInt8],
        _ script: PlanScript,
        _ lua: LuaFiles
    ) -> (source: [UInt8], periods: [Period])? {
        guard let moved = moved(source, line: script.places.key("periods").line ?? 1) else { return nil }
        // What the new text says is what counts: had the wrong words been changed, it would show here.
        var ignored = DiagnosticList()
        guard let periods = PlanScriptReader.read(moved, lua, &ignored)?.periods,
            periods.map(\.year) == script.periods.map({ $0.year + 1 })
        else { return nil }
        return (moved, periods)
    }

    /// The text with the years of the first `periods = years(a, b)` from a line on moved.
    private static func moved(_ source: [UInt8], line: Int) -> [UInt8]? {
        var at = 0
        for _ in 1..<max(1, line) {
            guard let end = source[at...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            at = end + 1
        }
        guard let word = source[at...].firstRange(of: Array("periods".utf8)) else { return nil }
        var scan = Scan(source: source, at: word.upperBound)
        guard scan.take("="), ["years", "quarters", "months"].contains(where: { scan.take($0) }), scan.take("("),
            let first = scan.takeNumber()
        else { return nil }
        var numbers = [first]
        if scan.take(",") {
            guard let second = scan.takeNumber() else { return nil }
            numbers.append(second)
        }
        guard scan.take(")") else { return nil }
        var moved = source
        for number in numbers.reversed() {
            guard let year = Int(String(decoding: source[number], as: UTF8.self)) else { return nil }
            moved.replaceSubrange(number, with: Array(String(year + 1).utf8))
        }
        return moved
    }

    /// Takes words off the text, blanks before them left out.
    private struct Scan {
        let source: [UInt8]
        var at: Int

        mutating func take(_ word: String) -> Bool {
            skipBlanks()
            guard source[at...].starts(with: word.utf8) else { return false }
            at += word.utf8.count
            return true
        }

        mutating func takeNumber() -> Range<Int>? {
            skipBlanks()
            let start = at
            while at < source.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= source[at] { at += 1 }
            return start < at && at - start <= 4 ? start..<at : nil
        }

        private mutating func skipBlanks() {
            while at < source.count, source[at] <= UInt8(ascii: " ") { at += 1 }
        }
    }
}

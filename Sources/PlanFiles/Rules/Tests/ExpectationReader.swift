import Diagnostics
import LuaSandbox
import PlanModel

/// Reads what a test expects: `met`, `{ met, 92.5, note = "…" }`, `"error"`, `missing`, `{ 4.5526, decimals = 4 }`.
struct ExpectationReader {
    let owner: EntryOwner
    /// The entry or column that it stands in.
    let key: String
    let statuses: [String]
    /// Decimals to which figures are compared that name none themselves.
    var usualDecimals = RuleTestExpectation.usualDecimals

    init(owner: EntryOwner, key: String, statuses: [String]) {
        self.owner = owner
        self.key = key
        self.statuses = statuses
    }

    /// Outcomes that no rule returns, and tests may expect.
    private static let outcomes = ["error", "limit"]
    private static let keys = ["score", "note", "reason", "decimals"]
    static let decimals = 0...9

    /// - Parameter places: of the value's own entries, where it is a table.
    func read(
        _ value: LuaValue,
        _ places: EntryPlaces,
        at location: SourceLocation,
        _ diagnostics: inout DiagnosticList
    ) -> RuleTestExpectation? {
        guard case .table(let table) = value else {
            return outcome(value, usualDecimals, at: location, &diagnostics)
                .map { RuleTestExpectation($0, location: location) }
        }
        let entries = ScriptEntries(table: table, owner: owner, places: places)
        entries.reportUnknown(known: ExpectationReader.keys, allowsItems: true, &diagnostics)
        guard entries.keys.allSatisfy(ExpectationReader.keys.contains) else { return nil }
        guard let first = table.items.first, table.items.count <= (table["score"] == nil ? 2 : 1) else {
            diagnostics.add(owner.wrong(key, expected: ExpectationReader.expected, at: location))
            return nil
        }
        let decimals = entries.read(
            "decimals",
            expected: ScriptKind.wholeNumber(ExpectationReader.decimals),
            &diagnostics
        ) { ExpectationReader.decimals($0) }
        let outcome = outcome(first, decimals ?? usualDecimals, at: places.item(1), &diagnostics)
        var expected = outcome.map { RuleTestExpectation($0, location: location) }
        var isSound = table["decimals"] == nil || decimals != nil
        if table.items.count == 2 {
            isSound = take(table.items[1], as: "score", at: places.item(2), into: &expected, &diagnostics) && isSound
        }
        for name in ["score", "note", "reason"] {
            guard let value = table[name] else { continue }
            isSound = take(value, as: name, at: places.value(name), into: &expected, &diagnostics) && isSound
        }
        return isSound ? expected : nil
    }

    /// Adds what is expected of the score, the note or the reason; false, and that is said, where that can't be.
    func take(
        _ value: LuaValue,
        as name: String,
        at location: SourceLocation,
        into expected: inout RuleTestExpectation?,
        _ diagnostics: inout DiagnosticList
    ) -> Bool {
        if name == "score" {
            if let number = value.finiteNumber {
                expected?.score = .number(number)
                return true
            }
            if value.isMissing {
                expected?.score = RuleTestExpectation.Score.none
                return true
            }
            diagnostics.add(owner.wrong(name, expected: ExpectationReader.expectedScore, at: location))
            return false
        }
        guard let text = value.isMissing ? "" : value.text else {
            diagnostics.add(owner.wrong(name, expected: ExpectationReader.expectedText, at: location))
            return false
        }
        if name == "note" { expected?.note = text } else { expected?.reason = text }
        return true
    }

    /// Decimals as they may be named.
    static func decimals(_ value: LuaValue) -> Int? {
        value.wholeNumber.flatMap { decimals.contains($0) ? $0 : nil }
    }

    private func outcome(
        _ value: LuaValue,
        _ decimals: Int,
        at location: SourceLocation,
        _ diagnostics: inout DiagnosticList
    ) -> RuleTestExpectation.Outcome? {
        if value.isMissing { return .missing }
        if let number = value.finiteNumber { return .number(number, decimals: decimals) }
        guard let id = value.id else {
            diagnostics.add(owner.wrong(key, expected: ExpectationReader.expected, at: location))
            return nil
        }
        let known = statuses + ExpectationReader.outcomes
        if known.contains(id) { return .status(id) }
        diagnostics.add(
            .testStatusUnknown,
            at: location,
            subject: owner.subject,
            ["test": .text(owner.subject), "id": .text(id)],
            suggestions: NearestNames.of(id, among: known)
        )
        return nil
    }

    private static let expected = LocalizedText(
        vi:
            "một trạng thái (met), { met, 92.5 } với điểm, \"error\" hoặc \"limit\"; của quy tắc tính số thì một số hoặc missing",
        en:
            "a status (met), { met, 92.5 } with a score, \"error\" or \"limit\"; of a rule that computes a number or missing"
    )
    private static let expectedScore = LocalizedText(
        vi: "một số, hoặc missing khi quy tắc không cho điểm",
        en: "a number, or missing where the rule gives no score"
    )
    private static let expectedText = LocalizedText(
        vi: "một văn bản đặt trong ngoặc kép, hoặc missing khi không có",
        en: "a text in quotes, or missing where there is none"
    )
}

import Diagnostics
import LuaSandbox
import PlanModel

/// Reads one `test "…" { … }` or `cases "…" { … }`. A case with a mistake is said and left out; the others stay.
struct RuleTestReader {
    private let word: LuaWord
    private let places: EntryPlaces
    private let statuses: [String]
    private let owner: EntryOwner

    /// - Parameter statuses: ids that a rule may return.
    init(_ word: LuaWord, places: EntryPlaces, statuses: [String]) {
        self.word = word
        self.places = places
        self.statuses = statuses
        owner = .test(word.name)
    }

    /// Entries of `test`.
    static let testKeys = ["rule", "given", "expect"]
    /// Entries of `cases`, besides its rows.
    static let casesKeys = ["rule", "columns", "given", "decimals"]

    /// The test; nil where it names no rule.
    func read(_ diagnostics: inout DiagnosticList) -> RuleTest? {
        // Of no entry the place is that of the declaration.
        let location = places.value("")
        guard LuaValue.text(word.name).id != nil else {
            diagnostics.add(owner.wrong(word.word, expected: ScriptKind.id, at: location))
            return nil
        }
        guard case .table(let table)? = word.arguments.first else {
            diagnostics.add(owner.wrong(word.word, expected: ScriptKind.table, at: location))
            return nil
        }
        let entries = ScriptEntries(table: table, owner: owner, places: places)
        let isCases = word.word == "cases"
        let known = isCases ? RuleTestReader.casesKeys : RuleTestReader.testKeys
        entries.reportUnknown(known: known, allowsItems: isCases, &diagnostics)
        let given = given(entries, &diagnostics)
        let cases =
            isCases
            ? TestCasesReader(entries: entries, given: given ?? [], statuses: statuses).read(&diagnostics)
            : single(entries, given, location, &diagnostics)
        guard let rule = table["rule"]?.id else {
            diagnostics.add(owner.wrong("rule", expected: RuleTestReader.expectedRule, at: places.value("rule")))
            return nil
        }
        return RuleTest(
            name: word.name,
            rule: rule,
            location: places.value("rule"),
            cases: given == nil ? [] : cases
        )
    }

    private func single(
        _ entries: ScriptEntries,
        _ given: [RuleTestCase.Given]?,
        _ location: SourceLocation,
        _ diagnostics: inout DiagnosticList
    ) -> [RuleTestCase] {
        let reader = ExpectationReader(owner: owner, key: "expect", statuses: statuses)
        let value = entries.table["expect"] ?? .nil
        let places = entries.places.within("expect")
        let expected = reader.read(value, places, at: entries.location("expect"), &diagnostics)
        guard let expected, let given else { return [] }
        return [RuleTestCase(location: location, given: given, expected: expected)]
    }

    /// What `given` says, in the order in which it is written; nil where something of it can't be.
    private func given(_ entries: ScriptEntries, _ diagnostics: inout DiagnosticList) -> [RuleTestCase.Given]? {
        guard let value = entries.table["given"] else { return [] }
        guard case .table(let table) = value, table.items.isEmpty else {
            diagnostics.add(owner.wrong("given", expected: ScriptKind.table, at: entries.location("given")))
            return nil
        }
        let places = entries.places.within("given")
        let found = table.fields.map { field -> RuleTestCase.Given? in
            let name = ScriptEntries.text(ofKey: field.key)
            return RuleTestReader.given(field.value, name, owner, at: places.value(name), &diagnostics)
        }
        let given = found.compactMap { $0 }
        return given.count == found.count ? given.sorted { $0.location < $1.location } : nil
    }

    /// A value of a name; nil, and that is said, where no rule can be given such a value.
    static func given(
        _ value: LuaValue,
        _ name: String,
        _ owner: EntryOwner,
        at location: SourceLocation,
        _ diagnostics: inout DiagnosticList
    ) -> RuleTestCase.Given? {
        if value.isMissing { return RuleTestCase.Given(name: name, value: nil, location: location) }
        guard let constant = ParameterReader.constant(value) else {
            diagnostics.add(owner.wrong(name, expected: expectedValue, at: location))
            return nil
        }
        return RuleTestCase.Given(name: name, value: constant, location: location)
    }

    private static let expectedRule = LocalizedText(
        vi: "tên của một quy tắc, hoặc của một phép đánh giá trong plan.lua",
        en: "the name of a rule, or of an assignment of plan.lua"
    )
    private static let expectedValue = LocalizedText(
        vi:
            "một số hữu hạn, một văn bản, true, false, missing, hoặc một bảng các giá trị đó (trong bảng không có missing)",
        en: "a finite number, a text, true, false, missing, or a table of such values (without missing in it)"
    )
}

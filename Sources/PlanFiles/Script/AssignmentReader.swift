import Diagnostics
import LuaSandbox
import PlanModel

/// Reads one `use "rule" { … }` of plan.lua.
struct AssignmentReader {
    let calendar: PeriodCalendar
    let declared: DeclaredTables
    /// Entries that are read elsewhere: `keep` of a `use` in `derive`.
    var otherKeys: Set<String> = []

    private static let expectedOf = LocalizedText(
        vi: "tên một phép đánh giá, hoặc một danh sách tên { \"a\", \"b\" }",
        en: "the name of an assignment, or a list of names { \"a\", \"b\" }"
    )
    private static let expectedPeersMin = LocalizedText(vi: "một số nguyên từ 1", en: "a whole number from 1")

    /// The assignment as far as it could be read, and whether all of it could: judging without an entry would not be what
    /// was meant. Nil where there is nothing to read.
    func read(
        _ use: LuaWord,
        _ diagnostics: inout DiagnosticList
    ) -> (assignment: RuleAssignment, isWhole: Bool)? {
        let location = SourceLocation(file: PlanScript.file, line: use.line)
        guard use.arguments.count <= 1, let table = AssignmentReader.table(use.arguments.first) else {
            diagnostics.add(
                EntryOwner.assignment(use.name).wrong("use", expected: ScriptKind.table, at: location)
            )
            return nil
        }
        let name = table["as"]?.id ?? use.name
        let places = declared.places(of: use)
        let entries = ScriptEntries(table: table, owner: .assignment(name), places: places)
        let before = diagnostics.items.count
        var assignment = RuleAssignment(name: name, rule: use.name, location: location)
        _ = entries.read("as", expected: ScriptKind.id, &diagnostics) { $0.id }
        readSelectors(entries, &assignment, &diagnostics)
        assignment.periods = entries.readParts(
            "periods",
            expected: PeriodReader.expected(for: table["periods"]),
            &diagnostics
        ) {
            PeriodReader.periods($0, calendar, at: places.value("periods"), &$1)
        }
        assignment.of = entries.read("of", expected: AssignmentReader.expectedOf, &diagnostics) { $0.ids }
        assignment.peersMin = entries.read("peers_min", expected: AssignmentReader.expectedPeersMin, &diagnostics) {
            $0.wholeNumber.flatMap { $0 >= 1 ? $0 : nil }
        }
        for key in table.items.indices {
            let expected = LocalizedText(
                vi: "một mục có tên (tên = giá trị)",
                en: "an entry with a name (name = value)"
            )
            diagnostics.add(entries.owner.wrong("[\(key + 1)]", expected: expected, at: location))
        }
        readSettings(entries, &assignment, &diagnostics)
        for key in entries.keys {
            assignment.places[key] = places.value(key)
            for (text, place) in places.texts(in: key) where assignment.places[key + "=" + text] == nil {
                assignment.places[key + "=" + text] = place
            }
        }
        return (assignment, diagnostics.items.count == before)
    }

    /// A lone `use "rule"` has no table.
    private static func table(_ argument: LuaValue?) -> LuaTable? {
        switch argument {
        case nil: LuaTable()
        case .table(let table): table
        default: nil
        }
    }

    private func readSelectors(
        _ entries: ScriptEntries,
        _ assignment: inout RuleAssignment,
        _ diagnostics: inout DiagnosticList
    ) {
        let selector = { (key: String, diagnostics: inout DiagnosticList) in
            entries.read(key, expected: SelectorReader.expected, &diagnostics, SelectorReader.selector)
        }
        assignment.indicators = selector("indicators", &diagnostics)
        assignment.tasks = selector("tasks", &diagnostics)
        assignment.objectives = selector("objectives", &diagnostics)
        assignment.except = selector("except", &diagnostics)
        assignment.units = entries.read(
            "units",
            expected: SelectorReader.expected,
            &diagnostics,
            SelectorReader.units
        )
        assignment.peers = entries.read(
            "peers",
            expected: SelectorReader.expected,
            &diagnostics,
            SelectorReader.units
        )
    }

    /// Entries that say what a `use` is about; all others are about what the rule reads.
    private static let ownKeys: Set<String> = [
        "indicators", "tasks", "objectives", "except", "units", "periods", "peers", "peers_min", "as", "of",
    ]

    /// All other entries set or bind what the rule reads.
    private func readSettings(
        _ entries: ScriptEntries,
        _ assignment: inout RuleAssignment,
        _ diagnostics: inout DiagnosticList
    ) {
        for field in entries.table.fields {
            let key = ScriptEntries.text(ofKey: field.key)
            if AssignmentReader.ownKeys.contains(key) || otherKeys.contains(key) { continue }
            let location = entries.location(key)
            if key == "keep" {
                diagnostics.add(.keepOutsideDerive, at: location, subject: assignment.name)
            } else if let (word, said) = BindingWord.of(field.value) {
                let reader = BindingReader(owner: entries.owner, location: location)
                assignment.bindings[key] = reader.binding(key, word, said, &diagnostics)
            } else if let setting = ParameterReader.setting(field.value) {
                assignment.settings[key] = setting
            } else {
                let expected = ParameterReader.expected(for: field.value)
                diagnostics.add(entries.owner.wrong(key, expected: expected, at: location))
            }
        }
    }
}

import Diagnostics
import LuaSandbox
import Numerals
import PlanModel

/// Reads the entries of `plan "id" { … }`. A faulty one is said and passed over.
struct PlanEntriesReader {
    let entries: ScriptEntries
    /// Where what the script declares is written.
    let declared: DeclaredTables

    /// All entries that a plan may have.
    static let keys = [
        "title", "unit", "language", "numbers", "periods", "year_starts", "named_periods", "baseline", "tables", "data",
        "derive", "judge", "statuses",
    ]

    func read(_ id: String, _ places: EntryPlaces, _ diagnostics: inout DiagnosticList) -> PlanScript {
        entries.reportUnknown(known: PlanEntriesReader.keys, &diagnostics)
        var plan = PlanScript(id: id, title: LocalizedText(id), unit: id, places: places)
        if let title = entries.read("title", expected: ScriptKind.localizedText, &diagnostics, { $0.localizedText }) {
            plan.title = title
        }
        plan.unit = entries.read("unit", expected: ScriptKind.id, &diagnostics) { $0.id } ?? id
        plan.language = word("language", of: Language.self, &diagnostics) ?? .vi
        plan.numbers = word("numbers", of: NumberStyle.self, &diagnostics) ?? .plain
        plan.calendar = CalendarReader(entries: entries).read(&diagnostics)
        plan.baseline = entries.read("baseline", expected: PeriodReader.expectedOne, &diagnostics) {
            PeriodReader.period($0, plan.calendar)
        }
        plan.tables = tables(&diagnostics)
        plan.data = data(&diagnostics)
        plan.statuses = statuses(&diagnostics)
        plan.derived = derived(plan.calendar, &diagnostics)
        readAssignments(&plan, &diagnostics)
        plan.periods = periods(plan, &diagnostics)
        return plan
    }

    private func word<Word: RawRepresentable & CaseIterable>(
        _ key: String,
        of type: Word.Type,
        _ diagnostics: inout DiagnosticList
    ) -> Word? where Word.RawValue == String {
        let expected = ScriptKind.word(of: type.allCases.map(\.rawValue))
        return entries.read(key, expected: expected, &diagnostics) { $0.id.flatMap(Word.init(rawValue:)) }
    }

    /// Where no `use` is without periods of its own, the plan needs none.
    private func periods(_ plan: PlanScript, _ diagnostics: inout DiagnosticList) -> [Period] {
        if !entries.has("periods"), plan.assignments.isEmpty || plan.assignments.contains(where: { $0.periods == nil })
        {
            diagnostics.add(.planWithoutPeriods, at: entries.location("periods"))
        }
        let location = entries.location("periods")
        return entries.readParts(
            "periods",
            expected: PeriodReader.expected(for: entries.table["periods"]),
            &diagnostics
        ) {
            PeriodReader.periods($0, plan.calendar, at: location, &$1)
        } ?? []
    }

    private func tables(_ diagnostics: inout DiagnosticList) -> [TableName: TableSource] {
        guard case .table(let table)? = entries.read("tables", expected: ScriptKind.table, &diagnostics, tableOnly)
        else { return [:] }
        let location = entries.location("tables")
        let owner = EntryOwner.plan(LocalizedText(vi: "tables", en: "tables"))
        let inner = ScriptEntries(table: table, owner: owner, places: EntryPlaces(location))
        inner.reportUnknown(known: TableName.allCases.map(\.rawValue), &diagnostics)
        let expected = LocalizedText(
            vi: "đường dẫn của một tệp, như \"../common/units.csv\"",
            en: "the path of one file, as \"../common/units.csv\""
        )
        var sources: [TableName: TableSource] = [:]
        for name in TableName.allCases where inner.has(name.rawValue) {
            let source = inner.readParts(name.rawValue, expected: expected, &diagnostics) { value, diagnostics in
                let source = TableSource.read(value, at: location, &diagnostics)
                if case .files(let pattern)? = source, pattern.isPattern { return nil as TableSource? }
                return source
            }
            sources[name] = source ?? .leftOut
        }
        return sources
    }

    private func tableOnly(_ value: LuaValue) -> LuaValue? {
        if case .table(let table) = value, table.items.isEmpty { value } else { nil }
    }

    private func data(_ diagnostics: inout DiagnosticList) -> [TableSource]? {
        guard entries.has("data") else { return nil }
        let location = entries.location("data")
        let expected = LocalizedText(
            vi: "một danh sách đường dẫn, như { \"data/a.csv\", \"data/2016-*.csv\" }",
            en: "a list of paths, as { \"data/a.csv\", \"data/2016-*.csv\" }"
        )
        // What is wrong with `data` has been said; the usual folder does not stand in for it.
        return entries.readParts("data", expected: expected, &diagnostics) { value, diagnostics -> [TableSource]? in
            guard let list = value.list else { return nil }
            let sources = list.compactMap { TableSource.read($0, at: location, &diagnostics) }
            return sources.count == list.count ? sources : nil
        } ?? [.leftOut]
    }

    private func statuses(_ diagnostics: inout DiagnosticList) -> [Status] {
        let location = entries.location("statuses")
        return entries.readParts("statuses", expected: StatusReader.expected, &diagnostics) {
            StatusReader.statuses($0, declared: StatusTable().statuses, at: location, &$1)
        } ?? []
    }

    private func derived(_ calendar: PeriodCalendar, _ diagnostics: inout DiagnosticList) -> [DerivedIndicator] {
        let reader = DerivedReader(calendar: calendar, declared: declared)
        return (uses("derive", &diagnostics) ?? []).compactMap { reader.read($0, &diagnostics) }
    }

    private func readAssignments(_ plan: inout PlanScript, _ diagnostics: inout DiagnosticList) {
        let uses = uses("judge", &diagnostics)
        if (entries.table["judge"] ?? .table(LuaTable())).list?.isEmpty == true {
            diagnostics.add(.nothingJudged, at: entries.location("judge"))
        }
        let reader = AssignmentReader(calendar: plan.calendar, declared: declared)
        for use in uses ?? [] {
            guard let (assignment, isWhole) = reader.read(use, &diagnostics) else { continue }
            if isWhole { plan.assignments.append(assignment) } else { plan.assignmentsNotRun.append(assignment) }
        }
    }

    /// The `use`s of an entry; what else stands among them is said.
    private func uses(_ key: String, _ diagnostics: inout DiagnosticList) -> [LuaWord]? {
        let expected = LocalizedText(
            vi: "một danh sách { use \"tên quy tắc\" { … }, … }",
            en: "a list { use \"rule\" { … }, … }"
        )
        return entries.readParts(key, expected: expected, &diagnostics) { value, diagnostics in
            guard let list = value.list else { return nil }
            let uses = list.compactMap { value -> LuaWord? in
                if case .word(let word) = value, word.word == "use" { word } else { nil }
            }
            if uses.count < list.count {
                diagnostics.add(entries.owner.wrong(key, expected: expected, at: entries.location(key)))
            }
            return uses
        }
    }
}

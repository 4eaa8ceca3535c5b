import Diagnostics
import LuaSandbox
import PlanModel

/// Reads the names that a rule declares: its parameters, its inputs, and those that it can do without.
struct RuleNamesReader {
    let entries: ScriptEntries
    let rule: String
    /// Nil where it is unknown.
    let level: RuleLevel?
    /// Ids of statuses: a parameter of such a name would hide the status from the rule's function.
    let statuses: Set<String>

    struct Names {
        /// In byte order.
        var parameters: [RuleParameter] = []
        var inputs: [String] = []
        /// Of the inputs that the rule binds itself.
        var bindings: [String: Binding] = [:]
        var optional: [String] = []
    }

    func read(_ diagnostics: inout DiagnosticList) -> Names {
        var names = Names()
        names.parameters = parameters(&diagnostics)
        readInputs(&names, &diagnostics)
        let expected = LocalizedText(
            vi: "một danh sách tên, như { \"previous\" }",
            en: "a list of names, as { \"previous\" }"
        )
        names.optional =
            entries.read("optional", expected: expected, &diagnostics) { value in
                guard let list = value.list else { return nil }
                let names = list.compactMap(\.id)
                return names.count == list.count ? names : nil
            } ?? []
        return names
    }

    private func parameters(_ diagnostics: inout DiagnosticList) -> [RuleParameter] {
        let table = entries.read("params", expected: ScriptKind.table, &diagnostics) { value -> LuaTable? in
            if case .table(let table) = value, table.items.isEmpty { table } else { nil }
        }
        return (table?.fields ?? []).compactMap { field in
            let key = ScriptEntries.text(ofKey: field.key)
            guard isFree(field.key, "params", &diagnostics) else { return nil }
            guard let setting = ParameterReader.setting(field.value) else {
                let expected = ParameterReader.expected(for: field.value)
                diagnostics.add(
                    entries.owner.wrong("params.\(key)", expected: expected, at: entries.location("params"))
                )
                return nil
            }
            return RuleParameter(name: key, setting: setting)
        }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Names that a `use` binds, in order; then those that the rule binds itself, in the order of their names.
    private func readInputs(_ names: inout Names, _ diagnostics: inout DiagnosticList) {
        let expected = LocalizedText(
            vi: "một danh sách tên, như { \"total\", staff = value_of \"it.staff\" }",
            en: "a list of names, as { \"total\", staff = value_of \"it.staff\" }"
        )
        let found = entries.read("inputs", expected: expected, &diagnostics) { value -> (LuaTable, [String])? in
            if let name = value.id { return (LuaTable(), [name]) }
            guard case .table(let table) = value else { return nil }
            let names = table.items.compactMap(\.id)
            let areBound = table.fields.allSatisfy { $0.key.id != nil && BindingWord.of($0.value) != nil }
            return names.count == table.items.count && areBound ? (table, names) : nil
        }
        guard let (table, listed) = found else { return }
        var taken = Set(names.parameters.map(\.name))
        for name in listed + table.fields.compactMap(\.key.id) {
            guard isFree(.text(name), "inputs", &diagnostics) else { continue }
            if taken.insert(name).inserted {
                names.inputs.append(name)
            } else {
                let reason = LocalizedText(vi: "tên này được khai báo hai lần", en: "it declares that name twice")
                reportReserved(name, "inputs", reason, &diagnostics)
            }
        }
        let reader = BindingReader(owner: entries.owner, location: entries.location("inputs"))
        for field in table.fields {
            guard let name = field.key.id, let (word, said) = BindingWord.of(field.value) else { continue }
            names.bindings[name] = reader.binding("inputs.\(name)", word, said, &diagnostics)
        }
        reportDecimals(of: names, &diagnostics)
    }

    /// Says which names are bound to decimals of what is no figure: of neither an input nor a built-in name for one.
    private func reportDecimals(of names: Names, _ diagnostics: inout DiagnosticList) {
        let isDecimals = { (name: String) in
            if case .decimals = names.bindings[name]?.source { true } else { false }
        }
        let builtIn = level.map { $0 == .indicator } ?? true ? Datum.withDecimals.map(\.rawValue) : []
        let known = names.inputs.filter { !isDecimals($0) } + builtIn
        for name in names.inputs {
            guard case .decimals(let other)? = names.bindings[name]?.source, !known.contains(other) else { continue }
            let words = known.joined(separator: ", ")
            let expected = LocalizedText(
                vi: "decimals_of của một đầu vào hay tên có số liệu: \(words)",
                en: "decimals_of an input or of a name with a figure: \(words)"
            )
            diagnostics.add(
                entries.owner.wrong(
                    "inputs.\(name)",
                    expected: expected,
                    at: entries.location("inputs"),
                    suggestions: NearestNames.of(other, among: known)
                )
            )
        }
    }

    /// Whether a rule may declare a name: it is one of Lua's, and means nothing else.
    private func isFree(_ key: LuaValue, _ entry: String, _ diagnostics: inout DiagnosticList) -> Bool {
        guard let name = key.text, LuaName.isName(name) else {
            let expected = LocalizedText(
                vi: "một bảng mà mỗi khóa là một tên Lua",
                en: "a table whose keys are Lua names"
            )
            diagnostics.add(entries.owner.wrong(entry, expected: expected, at: entries.location(entry)))
            return false
        }
        let isWord = BuiltInName.named(name) != nil || BuiltInName.reservedWords.contains(name)
        if !isWord, !statuses.contains(name) { return true }
        let reason = LocalizedText(vi: "tên này đã có nghĩa riêng", en: "the name has a meaning already")
        reportReserved(name, entry, reason, &diagnostics)
        return false
    }

    private func reportReserved(
        _ name: String,
        _ entry: String,
        _ reason: LocalizedText,
        _ diagnostics: inout DiagnosticList
    ) {
        diagnostics.add(
            .nameReserved,
            at: entries.location(entry),
            subject: rule,
            ["rule": .text(rule), "name": .text(name), "reason": .localized(reason)]
        )
    }
}

extension RuleNamesReader.Names {
    /// Says which declared names the function does not ask for: most likely one of the two is mistyped.
    func reportNotRead(
        by function: LuaFunction,
        of rule: String,
        _ entries: ScriptEntries,
        _ diagnostics: inout DiagnosticList
    ) {
        let groups: [(key: String, code: DiagnosticCode, names: [String])] = [
            ("params", .parameterNotRead, parameters.map(\.name)), ("inputs", .inputNotRead, inputs),
            ("optional", .optionalNotRead, optional),
        ]
        for (key, code, names) in groups {
            for name in names where !function.parameters.contains(name) {
                diagnostics.add(
                    code,
                    at: entries.location(key),
                    subject: rule,
                    ["rule": .text(rule), "name": .text(name)],
                    suggestions: NearestNames.of(name, among: function.parameters)
                )
            }
        }
    }
}

import Diagnostics
import LuaSyntax
import LuaTexts
import PlanModel

/// What a rule returns: a status that exists, a score that is a number, a note that it declares.
struct ReturnedValuesCheck {
    let rule: RuleText
    let kinds: ExpressionKinds
    let statuses: Set<String>
    /// Names and texts of the file outside of what its rules declare.
    let mentioned: Set<String>
    private var text: LuaText { rule.text }
    private var name: String { rule.rule.name }

    func find(_ flow: RuleFlow, _ diagnostics: inout DiagnosticList) {
        for statement in flow.returns {
            let values = Array(text.children(statement))
            if rule.rule.level == .value {
                if let value = values.first { checkNumber(value, &diagnostics) }
                continue
            }
            guard let status = values.first else {
                diagnostics.add(.endsWithoutReturn, at: text.location(statement), subject: name, ["rule": .text(name)])
                continue
            }
            checkStatus(status, &diagnostics)
            if values.count > 1 { checkNumber(values[1], &diagnostics) }
            if values.count > 2 { checkNote(values[2], count: values.count - 3, &diagnostics) }
        }
        findNeverUsed(&diagnostics)
    }

    private func checkStatus(_ value: Int32, _ diagnostics: inout DiagnosticList) {
        let value = text.bare(value)
        if let word = text.string(value) {
            if statuses.contains(word) {
                diagnostics.add(
                    .statusAsText,
                    at: text.location(value),
                    subject: name,
                    ["id": .text(word)],
                    fix: DiagnosticFix(at: text.location(value), replacement: word)
                )
                return
            }
            let nearest = NearestNames.of(word, among: statuses.sorted())
            report(.returnedNoStatus, value, what: "“\(word)”", nearest, &diagnostics)
            return
        }
        let isNil = text.kind(value) == .nil
        if isNil || kinds.kind(value).map({ $0 != .text }) == true {
            report(.returnedNoStatus, value, what: "“\(text.text(value))”", [], &diagnostics)
        }
    }

    private func checkNumber(_ value: Int32, _ diagnostics: inout DiagnosticList) {
        guard let kind = kinds.kind(value), kind != .number else { return }
        diagnostics.add(
            .returnedNoNumber,
            at: text.location(value),
            subject: name,
            ["what": .text(text.text(value)), "kind": .localized(kind.words)]
        )
    }

    private func checkNote(_ value: Int32, count: Int, _ diagnostics: inout DiagnosticList) {
        guard let word = text.string(value), !rule.rule.notes.isEmpty else { return }
        guard let note = rule.rule.notes.first(where: { $0.name == word }) else {
            let nearest = NearestNames.of(word, among: rule.rule.notes.map(\.name))
            // A text of its own is a note too; only what looks like a name is perhaps meant as one.
            guard !nearest.isEmpty || isName(word) else { return }
            let values: [String: DiagnosticValue] = ["rule": .text(name), "name": .text(word)]
            diagnostics.add(.noteUnknown, at: text.location(value), subject: name, values, suggestions: nearest)
            return
        }
        // The last value may be a call that gives several.
        let arguments = text.children(text.parent(value))
        guard note.placeCount != count, ![.call, .methodCall, .vararg].contains(text.kind(arguments.last!)) else {
            return
        }
        diagnostics.add(
            .notePlacesWrong,
            at: text.location(value),
            subject: name,
            ["name": .text(word), "places": .number(note.placeCount), "count": .number(count)]
        )
    }

    private func isName(_ word: String) -> Bool {
        word.utf8.allSatisfy { (0x61...0x7A) ~= $0 || $0 == UInt8(ascii: "_") }
    }

    /// Statuses and notes that the rule declares and that stand nowhere in its file but in the declaration.
    private func findNeverUsed(_ diagnostics: inout DiagnosticList) {
        // What is put together can be any of them.
        let isBuilt = text.subtree(rule.function).contains {
            text.kind($0) == .binary && text.operation($0) == .concatenation
        }
        for status in rule.rule.statuses where !mentioned.contains(status.id) {
            diagnostics.add(
                .statusNeverReturned,
                at: rule.location("statuses", naming: status.id),
                subject: name,
                ["rule": .text(name), "id": .text(status.id)]
            )
        }
        for note in rule.rule.notes where !mentioned.contains(note.name) && !isBuilt {
            diagnostics.add(
                .noteNeverUsed,
                at: rule.location("notes", naming: note.name),
                subject: name,
                ["rule": .text(name), "name": .text(note.name)]
            )
        }
    }

    private func report(
        _ code: DiagnosticCode,
        _ node: Int32,
        what: String,
        _ suggestions: [String],
        _ diagnostics: inout DiagnosticList
    ) {
        let isCase =
            suggestions.first.map { $0.lowercased() == what.lowercased().filter { !"“”".contains($0) } } == true
        diagnostics.add(
            code,
            at: text.location(node),
            subject: name,
            ["what": .text(what)],
            suggestions: suggestions,
            fix: isCase ? DiagnosticFix(at: text.location(node), replacement: suggestions[0]) : nil
        )
    }
}

extension RuleText {
    /// Names and texts of a file that stand elsewhere than in the declarations of its rules: in their functions, in those of
    /// the file.
    static func mentioned(in text: LuaText, _ rules: [RuleText]) -> Set<String> {
        var mentioned: Set<String> = []
        // Nodes come with their parents behind them, so what is declared is found from the end.
        var isDeclared = [Bool](repeating: false, count: text.tree.nodes.count)
        let (tables, functions) = (Set(rules.map(\.table)), Set(rules.map(\.function)))
        for node in text.tree.nodes.indices.reversed().map({ Int32($0) }) {
            let above = text.parent(node)
            isDeclared[Int(node)] =
                tables.contains(node) || (above >= 0 && isDeclared[Int(above)] && !functions.contains(node))
            if !isDeclared[Int(node)], let word = text.global(node) ?? text.string(node) { mentioned.insert(word) }
        }
        return mentioned
    }

    /// Where an entry names something: the text or key that says it, else the whole entry.
    func location(_ entry: String, naming id: String) -> SourceLocation {
        guard let table = self.entry(entry) else { return rule.location }
        for node in text.subtree(table) {
            if text.string(node) == id { return text.location(node) }
            if text.kind(node) == .namedField, text.mainText(node) == id { return text.mainLocation(node) }
        }
        return text.location(table)
    }
}

extension ValueKind {
    /// In words.
    var words: LocalizedText {
        switch self {
        case .number: LocalizedText(vi: "một số", en: "a number")
        case .text: LocalizedText(vi: "một văn bản", en: "a text")
        case .boolean: LocalizedText(vi: "đúng/sai", en: "true or false")
        case .table: LocalizedText(vi: "một bảng", en: "a table")
        }
    }
}

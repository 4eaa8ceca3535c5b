import Diagnostics
import LuaSandbox
import PlanModel

/// Reads what a rule says to people: its title, documentation, basis, notes and statuses.
struct RuleTextsReader {
    let entries: ScriptEntries

    struct Texts {
        var title: LocalizedText
        var documentation = LocalizedText("")
        var basis = ""
        /// In byte order of their names.
        var notes: [RuleNote] = []
        var statuses: [Status] = []
    }

    /// - Parameter name: the rule's: a rule without a title is called by it.
    func read(_ name: String, _ diagnostics: inout DiagnosticList) -> Texts {
        var texts = Texts(title: LocalizedText(name))
        if let title = entries.read("title", expected: ScriptKind.localizedText, &diagnostics, { $0.localizedText }) {
            texts.title = title
        }
        texts.documentation =
            entries.read("doc", expected: ScriptKind.localizedText, &diagnostics) { $0.localizedText }
            ?? LocalizedText("")
        texts.basis = entries.read("basis", expected: ScriptKind.text, &diagnostics) { $0.text } ?? ""
        texts.notes = entries.read("notes", expected: RuleTextsReader.expectedNotes, &diagnostics, notes) ?? []
        for note in texts.notes where note.text.isInOneLanguage {
            diagnostics.add(
                .textInOneLanguage,
                at: entries.location("notes"),
                subject: name,
                ["name": .text(note.name)]
            )
        }
        let location = entries.location("statuses")
        texts.statuses =
            entries.readParts("statuses", expected: StatusReader.expected, &diagnostics) {
                StatusReader.statuses($0, declared: StatusTable().statuses, at: location, &$1)
            } ?? []
        return texts
    }

    private static let expectedNotes = LocalizedText(
        vi: "một bảng ghi chú có tên, như { late = { vi = \"đạt năm {1}\", en = \"reached in {1}\" } }",
        en: "a table of named notes, as { late = { vi = \"đạt năm {1}\", en = \"reached in {1}\" } }"
    )

    private func notes(_ value: LuaValue) -> [RuleNote]? {
        guard case .table(let table) = value, table.items.isEmpty else { return nil }
        let notes = table.fields.compactMap { field -> RuleNote? in
            guard let name = field.key.id, let text = field.value.localizedText else { return nil }
            return RuleNote(name: name, text: text)
        }
        return notes.count == table.fields.count ? notes : nil
    }
}

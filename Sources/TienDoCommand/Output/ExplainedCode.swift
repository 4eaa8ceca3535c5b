import Diagnostics

/// `tiendo check --explain TD0123`: what a code means, with an example that is wrong and the same one right.
enum ExplainedCode {
    static func show(_ name: String, _ printing: PrintOptions) throws {
        let language = printing.lang ?? .vi
        guard let code = DiagnosticCode.all.first(where: { $0.id == name.uppercased() }) else {
            var refused = DiagnosticList()
            refused.add(
                .codeUnknown,
                at: CommandLocation.arguments,
                ["code": .text(name)],
                suggestions: NearestNames.of(name.uppercased(), among: DiagnosticCode.all.map(\.id))
            )
            throw printing.giveUp(refused, folder: "", language: language)
        }
        Console.print(text(code, language))
    }

    static func text(_ code: DiagnosticCode, _ language: Language) -> String {
        let severity = DiagnosticPrinter.word(code.severity, language)
        var text = "\(code.id) (\(severity))\n  \(code.sentence.text(in: language))\n"
        guard let page = DiagnosticPage.about(code) else { return text }
        text += "\n" + page.explanation.text(in: language) + "\n"
        let heads = [LocalizedText(vi: "Sai", en: "Wrong"), LocalizedText(vi: "Đúng", en: "Right")]
        for (head, example) in zip(heads, [page.wrong, page.right]) {
            if let note = example.note {
                text += "\n" + note.text(in: language) + "\n"
                break
            }
            text += "\n" + head.text(in: language) + ":\n" + ExplainedCode.text(example, language)
        }
        return text
    }

    private static func text(_ example: DiagnosticExample, _ language: Language) -> String {
        var text = ""
        if let command = example.command { text += "  $ \(command)\n" }
        for file in example.files {
            if file.bytes == nil {
                text += "  \(file.path): " + (language == .vi ? "không có" : "absent") + "\n"
            } else {
                text += "  \(file.path)\n"
                text += file.shown.split(separator: "\n", omittingEmptySubsequences: false).map { "    | \($0)\n" }
                    .joined()
            }
        }
        return text
    }
}

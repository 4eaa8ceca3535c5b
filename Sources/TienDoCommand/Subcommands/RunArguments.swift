import Diagnostics
import TienDo

/// Arguments of `tiendo run` that need reading.
enum RunArguments {
    /// The columns that `--columns` names, the standard ones where it is not given; nil where one does not exist.
    static func columns(_ text: String?, _ diagnostics: inout DiagnosticList) -> [VerdictColumn]? {
        guard let text else { return VerdictColumn.standard }
        let names = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0.filter { $0 != " " }) }
        let columns = names.compactMap { name in
            let column = VerdictColumn(rawValue: name)
            if column == nil {
                diagnostics.add(
                    .verdictColumnUnknown,
                    at: CommandLocation.arguments,
                    ["text": .text(name), "words": .list(VerdictColumn.allCases.map(\.rawValue))],
                    suggestions: NearestNames.of(name, among: VerdictColumn.allCases.map(\.rawValue))
                )
            }
            return column
        }
        return columns.count == names.count ? columns : nil
    }

    /// Whether `--out` and `--rules` name something, the latter a folder that can be read, or are not given.
    static func areFolders(out: String?, rules: String?, _ diagnostics: inout DiagnosticList) -> Bool {
        var isSound = true
        let folder = LocalizedText(vi: "tên một thư mục", en: "the name of a folder")
        if out == "" { refuse("--out", "", folder) }
        if let rules {
            let readable = LocalizedText(vi: "một thư mục đọc được", en: "a folder that can be read")
            if rules.isEmpty || !FolderAccess.isReadable(rules) { refuse("--rules", rules, readable) }
        }
        return isSound

        func refuse(_ option: String, _ text: String, _ expected: LocalizedText) {
            isSound = false
            diagnostics.add(
                .optionWrong,
                at: CommandLocation.arguments,
                ["option": .text(option), "text": .text(text), "expected": .localized(expected)]
            )
        }
    }

    /// Whether `--keep` names a folder right below the results, or is not given.
    static func isFolderName(_ name: String?, _ diagnostics: inout DiagnosticList) -> Bool {
        guard let name else { return true }
        if RunFolder.canKeep(as: name) { return true }
        diagnostics.add(
            .optionWrong,
            at: CommandLocation.arguments,
            [
                "option": "--keep", "text": .text(name),
                "expected": .localized(
                    LocalizedText(
                        vi:
                            "tên một thư mục con: không có dấu /, không bắt đầu bằng dấu chấm, không trùng tên tệp kết quả",
                        en: "the name of a folder below: without /, not beginning with a dot, not that of a result"
                    )
                ),
            ]
        )
        return false
    }

    /// What to say of results that could not be written.
    static func diagnostics(_ failure: OutputFailure, folder: String) -> DiagnosticList {
        var list = DiagnosticList()
        if failure.isLocked {
            list.add(.outputLocked, at: SourceLocation(file: failure.path), ["folder": .text(folder)])
        } else {
            list.add(
                .outputNotWritten,
                at: SourceLocation(file: failure.path),
                ["folder": .text(folder), "reason": .localized(failure.reason)]
            )
        }
        return list
    }
}

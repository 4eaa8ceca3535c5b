import Diagnostics
import PlanModel

/// Annotations of all that plan.lua and rule files may say, for editors that speak with the Lua language server: words,
/// statuses, names of rules, and the names that a rule's function may read.
///
/// The text is a Lua file that is never run: editors take it from a folder of libraries or from beside the plan.
public enum RuleStubs {
    /// - Parameters:
    ///   - rules: those in reach; their names complete the word `use`.
    ///   - statuses: those that the plan declares.
    public static func text(_ rules: [Rule], statuses: [Status], language: Language) -> String {
        let statuses = StatusTable(adding: statuses + rules.flatMap(\.statuses))
        var lines = ["---@meta", "", "-- " + head.text(in: language), ""]
        lines.append("---@alias tiendo.rule")
        lines += rules.map { "---| \"\($0.name)\" # \(oneLine($0.title.text(in: language)))" }
        lines.append("")
        lines.append("---@class tiendo.options")
        lines += options.map { "---@field \($0.field) \($0.meaning.text(in: language))" }
        lines += [
            "", "---@class tiendo.this", "---@class tiendo.binding", "---@class tiendo.use", "---@class tiendo.source",
        ]
        lines += ["", "---@type tiendo.this", "this = nil", "---@type any", "missing = nil", ""]
        for status in statuses.statuses where statuses.returnable.contains(status.id) {
            lines += ["--- " + status.label.text(in: language), "\(status.id) = \"\(status.id)\""]
        }
        lines.append("")
        for word in ScriptWord.named + ScriptWord.ofDeclarations + ScriptWord.ofBindings + ScriptWord.ofRules {
            lines += stub(word, language)
        }
        lines += ["--- " + names.text(in: language), "---@class tiendo.names"]
        for name in BuiltInName.all {
            let levels = RuleLevel.allCases.filter(name.levels.contains).map(\.rawValue).joined(separator: ", ")
            lines.append(
                "---@field \(name.name) \(name.datum.kind.annotation) \(NameText.text(name.name, in: language)) (\(levels))"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func stub(_ word: ScriptWord, _ language: Language) -> [String] {
        ["--- " + word.meaning.text(in: language)]
            + word.parameters.map { "---@param \($0.name)\($0.isOptional ? "?" : "") \($0.type)" }
            + [
                "---@return " + word.result,
                "function \(word.name)(\(word.parameters.map(\.name).joined(separator: ", "))) end", "",
            ]
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static let head = LocalizedText(
        vi: "Dành cho trình soạn thảo; TienDo không đọc tệp này. Tạo lại bằng: tiendo rules --stubs",
        en: "For editors; TienDo doesn't read this file. Made by: tiendo rules --stubs"
    )

    private static let names = LocalizedText(
        vi: "Những tên mà hàm của quy tắc có thể đọc, và cấp của quy tắc đọc được chúng",
        en: "Names that a rule's function may read, and the levels of rules that may"
    )

    private static let options: [(field: String, meaning: LocalizedText)] = [
        (
            "lag? integer|table",
            LocalizedText(vi: "số kỳ lùi lại, hoặc { years = 1 }", en: "periods back, or { years = 1 }")
        ),
        ("unit? string", LocalizedText(vi: "\"parent\" hoặc mã đơn vị", en: "\"parent\" or an id")),
        (
            "units? string|table",
            LocalizedText(vi: "\"children\", \"peers\" hoặc bộ chọn", en: "\"children\", \"peers\" or a selector")
        ),
        ("periods? \"quarters\"|\"halves\"|\"months\"", LocalizedText(vi: "các kỳ ngắn hơn", en: "shorter periods")),
        (
            "series? string|table",
            LocalizedText(
                vi: "chuỗi số liệu; của danh sách là chuỗi đầu tiên có số",
                en: "the series; of a list the first present"
            )
        ),
        ("subject? string", LocalizedText(vi: "mã đối tượng được đánh giá", en: "id of what was judged")),
        ("skip_missing? boolean", LocalizedText(vi: "bỏ qua phần thiếu", en: "leave out what is missing")),
    ]
}

extension ValueKind {
    /// Its name in the annotations of the Lua language server.
    fileprivate var annotation: String {
        switch self {
        case .number: "number"
        case .text: "string"
        case .boolean: "boolean"
        case .table: "table"
        }
    }
}

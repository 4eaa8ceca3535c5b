import Diagnostics

/// Why a question could not be put to a rule. What a rule does once it is asked comes back as an outcome.
///
/// ```swift
/// do {
///     _ = try judge.verdict(["valeu": 99.5])
/// } catch {
///     print(error.message.text(in: .en))   // “percent_of_plan” has nothing named “valeu”; did you mean “value”?
/// }
/// ```
public enum JudgeFailure: Error, Sendable, Hashable {
    /// The plan has neither an assignment nor a rule of this name; with the names that are near.
    case unknown(String, near: [String])
    /// The assignment or the rule has an error, which the plan's diagnostics tell, and is not run.
    case faulty(String)
    /// The rule reads nothing of this name, nor does what it reads follow from it; with the names that are near.
    case nameUnknown(String, rule: String, near: [String])
    /// A value is not of the kind that the name stands for.
    case valueWrong(name: String, expected: LocalizedText)
    /// The plan has no unit of this id; with the ids that are near.
    case unitUnknown(String, near: [String])
    /// The plan has no indicator, task or objective of this id; with the ids that are near.
    case subjectUnknown(String, near: [String])
    /// A verdict was asked of a rule that computes a figure.
    case computesFigure(rule: String)
    /// A figure was asked of a rule that gives verdicts.
    case givesVerdict(rule: String)

    /// What is wrong, in both languages.
    public var message: LocalizedText {
        switch self {
        case .unknown(let name, let near):
            JudgeFailure.text(
                "không có phép đánh giá hay quy tắc nào tên “\(name)”",
                "there is no assignment and no rule “\(name)”",
                near
            )
        case .faulty(let name):
            JudgeFailure.text(
                "“\(name)” có lỗi nên không được chạy; lỗi nằm trong kết quả kiểm tra kế hoạch",
                "“\(name)” has an error and is not run; the plan's diagnostics tell which"
            )
        case .nameUnknown(let name, let rule, let near):
            JudgeFailure.text("“\(rule)” không có gì tên “\(name)”", "“\(rule)” has nothing named “\(name)”", near)
        case .valueWrong(let name, let expected):
            JudgeFailure.text("“\(name)” phải là \(expected.vi)", "“\(name)” must be \(expected.en)")
        case .unitUnknown(let id, let near):
            JudgeFailure.text("kế hoạch không có đơn vị “\(id)”", "the plan has no unit “\(id)”", near)
        case .subjectUnknown(let id, let near):
            JudgeFailure.text(
                "kế hoạch không có chỉ tiêu, nhiệm vụ hay mục tiêu “\(id)”",
                "the plan has no indicator, task or objective “\(id)”",
                near
            )
        case .computesFigure(let rule):
            JudgeFailure.text(
                "quy tắc “\(rule)” tính ra một số chứ không đánh giá",
                "the rule “\(rule)” computes a figure and gives no verdict"
            )
        case .givesVerdict(let rule):
            JudgeFailure.text(
                "quy tắc “\(rule)” đánh giá chứ không tính ra một số",
                "the rule “\(rule)” gives verdicts and computes no figure"
            )
        }
    }

    private static func text(_ vi: String, _ en: String, _ near: [String] = []) -> LocalizedText {
        guard !near.isEmpty else { return LocalizedText(vi: vi, en: en) }
        let names = near.map { "“\($0)”" }
        return LocalizedText(
            vi: "\(vi); có phải ý bạn là \(names.joined(separator: " hoặc "))?",
            en: "\(en); did you mean \(names.joined(separator: " or "))?"
        )
    }
}

import Diagnostics
import PlanModel

/// A fixed text of what is said about rules. All of them stand here, both languages side by side.
enum RuleLabel: String, CaseIterable {
    case own, standard, standardMeaning, none
    case level, score, decimals, file
    case reads, parameters, inputs, notes, statuses, basis, documentation
    case parameter, input, boundInput, optional, datedFrom, good
    case levelIndicator, levelTask, levelObjective, levelUnit, levelValue
    case scorePercent, scorePoints, scorePlaces, scoreGap, scoreNone

    /// The text in this language.
    func text(in language: Language) -> String { text.text(in: language) }

    private static func of(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

    /// Both languages.
    var text: LocalizedText {
        switch self {
        case .own: RuleLabel.of("Quy tắc của kế hoạch", "Rules of the plan")
        case .standard: RuleLabel.of("Quy tắc chuẩn", "Standard rules")
        case .standardMeaning:
            RuleLabel.of(
                """
                Các quy tắc này nằm sẵn trong chương trình; `use` trong plan.lua gọi bằng tên. Quy tắc cùng tên của kế hoạch được \
                ưu tiên, kèm cảnh báo trừ khi ghi `overrides = true`. Quy tắc chuẩn không bao giờ đổi nghĩa: đổi là thành tên \
                mới. Mỗi trang do `tiendo rules` lấy ra từ tệp của chính quy tắc đó.
                """,
                """
                They travel inside the program; a `use` in plan.lua calls them by name. A rule of the plan with the same name \
                wins, with a warning unless it says `overrides = true`. A standard rule never changes its meaning: a change \
                gets a new name. `tiendo rules` makes each page from that rule's own file.
                """
            )
        case .none: RuleLabel.of("Không có quy tắc nào.", "There are no rules.")
        case .level: RuleLabel.of("Cấp", "Level")
        case .score: RuleLabel.of("Điểm", "Score")
        case .decimals: RuleLabel.of("chữ số thập phân", "decimals")
        case .file: RuleLabel.of("Tệp", "File")
        case .reads: RuleLabel.of("Đọc", "Reads")
        case .parameters: RuleLabel.of("Tham số và giá trị mặc định", "Parameters and their defaults")
        case .inputs: RuleLabel.of("Đầu vào", "Inputs")
        case .notes: RuleLabel.of("Ghi chú mà quy tắc đưa ra", "Notes that it gives")
        case .statuses: RuleLabel.of("Mức đánh giá riêng", "Statuses of its own")
        case .basis: RuleLabel.of("Căn cứ", "Basis")
        case .documentation: RuleLabel.of("Diễn giải", "Documentation")
        case .parameter: RuleLabel.of("tham số", "parameter")
        case .input: RuleLabel.of("đầu vào, phải gán trong use", "input, to be bound by the use")
        case .boundInput: RuleLabel.of("đầu vào, quy tắc tự gán", "input, bound by the rule itself")
        case .optional: RuleLabel.of("có thể thiếu", "may be missing")
        case .datedFrom: RuleLabel.of("từ", "from")
        case .good: RuleLabel.of("được tính là đạt", "counts as met")
        case .levelIndicator: RuleLabel.of("chỉ tiêu", "indicator")
        case .levelTask: RuleLabel.of("nhiệm vụ", "task")
        case .levelObjective: RuleLabel.of("mục tiêu", "objective")
        case .levelUnit: RuleLabel.of("đơn vị", "unit")
        case .levelValue: RuleLabel.of("tính số liệu", "computes a figure")
        case .scorePercent: RuleLabel.of("phần trăm", "percent")
        case .scorePoints: RuleLabel.of("điểm số", "points")
        case .scorePlaces: RuleLabel.of("bậc", "places")
        case .scoreGap: RuleLabel.of("chênh lệch", "gap")
        case .scoreNone: RuleLabel.of("không có", "none")
        }
    }
}

extension RuleLabel {
    /// The word for a level.
    init(_ level: RuleLevel) {
        self =
            switch level {
            case .indicator: .levelIndicator
            case .task: .levelTask
            case .objective: .levelObjective
            case .unit: .levelUnit
            case .value: .levelValue
            }
    }

    /// The word for what a score counts.
    init(_ kind: ScoreKind) {
        self =
            switch kind {
            case .percent: .scorePercent
            case .points: .scorePoints
            case .places: .scorePlaces
            case .gap: .scoreGap
            case .none: .scoreNone
            }
    }
}

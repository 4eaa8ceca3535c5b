import Diagnostics

/// A fixed text of reports. All of them stand here, both languages side by side.
enum Label: String, CaseIterable {
    case planId, asOf, asOfFound, asOfGiven, knownOn, everythingKnown, verdicts
    case figures, estimates, provisional, illustrative, illustrativeMark, illustrativeExplained
    case objective, withoutObjective, total, change
    case met, near, late, missed, pending, noData, failed, other, notApplicable
    case byYear, yearColumn, summary, checks, check, attention, attentionNone, missingByAgency, missingNone, allPeriods,
        byAgency
    case problems, problemsNone
    case table, totalsOnly, more, see, madeBy
    case number, indicator, measure, period, plan, actual, score, verdict, agency, note, lead
    case points, places, gap
    case rank, top, first
    case attentionAllYears, checksFailed, earlierYears
    case charts, chartsLegend, chartsLeft, unitCount, unitsLeft, missingPoint, seriesBreak, uncertain
    case estimateFlag, provisionalFlag, breakFlag, openFlag
    case startedOn, firstDeadline, ongoing, noDeadline, asPrinted, rule, year
    case severity, place, message, error, warning, info

    /// The text in this language.
    func text(in language: Language) -> String { text.text(in: language) }

    private static func of(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

    /// Both languages.
    var text: LocalizedText {
        switch self {
        case .byYear: Label.of("Kết quả theo năm", "Results by year")
        case .yearColumn: Label.of("Năm", "Year")
        case .planId: Label.of("Mã kế hoạch", "Plan")
        case .asOf: Label.of("Đánh giá tại ngày", "Judged as of")
        case .asOfFound: Label.of("theo số liệu mới nhất", "found in the data")
        case .asOfGiven: Label.of("ngày được yêu cầu", "as asked for")
        case .knownOn: Label.of("Số liệu biết đến ngày", "Data known on")
        case .everythingKnown: Label.of("tất cả số liệu đã có", "everything known")
        case .verdicts: Label.of("kết quả đánh giá", "verdicts")
        case .figures: Label.of("Số liệu được đánh giá", "Figures judged")
        case .estimates: Label.of("dựa trên số ước tính", "resting on estimates")
        case .provisional: Label.of("dựa trên số sơ bộ", "resting on provisional figures")
        case .illustrative: Label.of("minh họa", "illustrative")
        case .illustrativeMark: Label.of("số minh họa", "illustrative")
        case .illustrativeExplained:
            Label.of(
                "chỉ tiêu hoặc nhiệm vụ đặt ra để minh họa, không có trong văn bản gốc",
                "a target or task made up for illustration; it is not in the published plan"
            )
        case .objective: Label.of("Mục tiêu", "Objective")
        case .withoutObjective: Label.of("(không thuộc mục tiêu nào)", "(without an objective)")
        case .total: Label.of("Tổng cộng", "Total")
        case .change: Label.of("So với {year}", "vs {year}")
        case .met: Label.of("Đạt", "Met")
        case .near: Label.of("Gần đạt", "Near")
        case .late: Label.of("Muộn", "Late")
        case .missed: Label.of("Không đạt", "Missed")
        case .pending: Label.of("Đang làm", "Under way")
        case .noData: Label.of("Thiếu số liệu", "No data")
        case .failed: Label.of("Lỗi", "Failed")
        case .other: Label.of("Khác", "Other")
        case .notApplicable: Label.of("Không áp dụng", "Not applicable")
        case .summary: Label.of("Kết quả theo mục tiêu", "Results by objective")
        case .checks: Label.of("Kiểm tra và tổng hợp", "Checks and composites")
        case .check: Label.of("Nội dung", "Check")
        case .attention: Label.of("Không đạt và quá hạn", "Missed and overdue")
        case .attentionNone: Label.of("Không có chỉ tiêu nào không đạt, không có nhiệm vụ nào quá hạn.", "None.")
        case .missingByAgency: Label.of("Thiếu số liệu theo cơ quan", "Missing data by agency")
        case .missingNone: Label.of("Không cơ quan nào thiếu số liệu.", "No data are missing.")
        case .allPeriods: Label.of("tính cả các kỳ khác", "other periods included")
        case .byAgency: Label.of("Kết quả theo cơ quan", "Results by agency")
        case .problems: Label.of("Vấn đề cần xử lý", "Problems")
        case .problemsNone: Label.of("Không có vấn đề nào.", "No problems.")
        case .table: Label.of("Kết quả đánh giá chi tiết", "Verdicts in detail")
        case .totalsOnly:
            Label.of(
                "Có quá nhiều kết quả để liệt kê ở đây: xem từng dòng trong verdicts.csv.",
                "There are too many verdicts to list here: see each of them in verdicts.csv."
            )
        case .more: Label.of("và {count} dòng nữa", "and {count} more")
        case .see: Label.of("xem", "see")
        case .madeBy:
            Label.of(
                "Kết quả do các quy tắc của kế hoạch tính ra từ số liệu của kế hoạch; nguồn và mã băm của từng tệp ở run.json.",
                "The plan's own rules made these verdicts from the plan's data; run.json has the hash of every file."
            )
        case .number: Label.of("TT", "No.")
        case .indicator: Label.of("Chỉ tiêu, nhiệm vụ", "Indicator, task")
        case .measure: Label.of("Đơn vị tính", "Measure")
        case .period: Label.of("Kỳ", "Period")
        case .plan: Label.of("Kế hoạch", "Plan")
        case .actual: Label.of("Thực hiện", "Actual")
        case .score: Label.of("%", "%")
        case .verdict: Label.of("Đánh giá", "Verdict")
        case .agency: Label.of("Cơ quan", "Agency")
        case .note: Label.of("Ghi chú", "Note")
        case .lead: Label.of("Cơ quan chủ trì", "Lead")
        case .points: Label.of("điểm", "points")
        case .places: Label.of("bậc", "places")
        case .gap: Label.of("chênh lệch", "gap")
        case .rank: Label.of("hạng", "rank")
        case .top: Label.of("nhóm {count} dẫn đầu", "top {count}")
        case .first: Label.of("đứng đầu", "first place")
        case .attentionAllYears:
            Label.of(
                "Không đạt và quá hạn, theo lần đánh giá gần nhất",
                "Missed and overdue, as last judged"
            )
        case .checksFailed: Label.of("Kiểm tra số liệu không đạt, mọi kỳ", "Checks that failed, in any period")
        case .earlierYears:
            Label.of(
                "… và {count} năm trước đó, {first}–{last} (xem {file})",
                "… and {count} earlier years, {first}–{last} (see {file})"
            )
        case .charts: Label.of("Diễn biến các chỉ tiêu so với kế hoạch", "Indicators against their targets")
        case .chartsLegend:
            Label.of(
                "● số liệu; ○ số ước tính hoặc sơ bộ; ▬ mức kế hoạch, phần tô màu là phía đạt; ? thiếu số liệu; đường đứt "
                    + "thẳng đứng: thay đổi phương pháp tính hoặc phạm vi đơn vị. Trục đứng của mỗi biểu đồ theo số liệu "
                    + "của chỉ tiêu đó.",
                "● figure; ○ estimate or provisional; ▬ target, the shaded side being the good one; ? no data; dashed "
                    + "upright: the method or the unit’s extent changed. Each chart has the scale of its own figures."
            )
        case .chartsLeft:
            Label.of(
                "… và {count} biểu đồ nữa không vẽ ở đây (số liệu ở verdicts.csv)",
                "… and {count} more charts that are not drawn here (their figures are in verdicts.csv)"
            )
        case .unitCount: Label.of("{count} đơn vị", "{count} units")
        case .unitsLeft:
            Label.of(
                "… và {count} đơn vị khác (số liệu ở verdicts.csv)",
                "… and {count} other units (see verdicts.csv)"
            )
        case .missingPoint: Label.of("thiếu số liệu", "no data")
        case .seriesBreak:
            Label.of("không so sánh được với trước", "not comparable with before")
        case .uncertain: Label.of("ước tính hoặc sơ bộ", "estimate or provisional")
        case .estimateFlag: Label.of("ước tính", "estimate")
        case .provisionalFlag: Label.of("số sơ bộ", "provisional")
        case .breakFlag:
            Label.of(
                "phương pháp tính đã thay đổi, không so sánh được với trước",
                "the method changed: not comparable with before"
            )
        case .openFlag: Label.of("kỳ chưa kết thúc", "the period is not over")
        case .startedOn: Label.of("bắt đầu", "started")
        case .firstDeadline: Label.of("hạn ban đầu", "first deadline")
        case .ongoing: Label.of("thường xuyên", "ongoing")
        case .noDeadline: Label.of("chưa có hạn", "no deadline")
        case .asPrinted: Label.of("văn bản ghi", "as printed")
        case .rule: Label.of("theo", "by")
        case .year: Label.of("năm", "in")
        case .severity: Label.of("Mức độ", "Severity")
        case .place: Label.of("Vị trí", "Place")
        case .message: Label.of("Nội dung", "Message")
        case .error: Label.of("lỗi", "error")
        case .warning: Label.of("cảnh báo", "warning")
        case .info: Label.of("lưu ý", "note")
        }
    }
}

extension Label {
    /// The label of a column of counts.
    init(_ outcome: Outcome) {
        self =
            switch outcome {
            case .met: .met
            case .near: .near
            case .late: .late
            case .missed: .missed
            case .pending: .pending
            case .noData: .noData
            case .failed: .failed
            case .other: .other
            case .notApplicable: .notApplicable
            }
    }

    /// The word for a severity.
    init(_ severity: Severity) {
        self =
            switch severity {
            case .error: .error
            case .warning: .warning
            case .info: .info
            }
    }
}

import Diagnostics

/// A fixed text of lists and letters about what is due. All of them stand here, both languages side by side; `{places}`
/// are filled.
enum DueLabel: String, CaseIterable {
    case title, near, knownOn, nothing, later, agency, total
    case overdue, due, unclear, undated, ongoing, figures
    case subjectTasks, subjectFigures, subjectBoth, date, to, opening
    case someOverdue, someDue, someUnclear, someUndated, someFigures, and
    case headOverdue, headDue, headUnclear, headUndated, headOngoing, headFigures
    case deadline, daysLate, today, daysLeft, noDeadline, firstDeadline, asPrinted, product, support, started
    case onlyOngoing
    case asking, askOverdue, askDue, askUnclear, askFigures, askReport, askReportTo, end

    /// The text in this language, its places filled.
    func text(in language: Language, _ values: [String: String] = [:]) -> String {
        DiagnosticText.fill(text.text(in: language), with: values.mapValues { .text($0) }, in: language)
    }

    private static func of(_ vi: String, _ en: String) -> LocalizedText { LocalizedText(vi: vi, en: en) }

    /// Both languages.
    var text: LocalizedText {
        switch self {
        case .title: DueLabel.of("Việc đến hạn và quá hạn, tính đến ngày {day}", "Due and overdue on {day}")
        case .near: DueLabel.of("Sắp đến hạn: đến hết ngày {day}", "Coming due: up to {day}")
        case .knownOn: DueLabel.of("Theo những gì đã ghi nhận đến ngày {day}", "As recorded by {day}")
        case .nothing: DueLabel.of("Không có việc nào đến hạn hay quá hạn.", "Nothing is due or overdue.")
        case .later:
            DueLabel.of("Chưa đến hạn: {count} nhiệm vụ có hạn sau ngày {day}.", "Not due yet: {count}, after {day}.")
        case .agency: DueLabel.of("Cơ quan", "Agency")
        case .total: DueLabel.of("Tổng cộng", "Total")
        case .overdue: DueLabel.of("Quá hạn", "Overdue")
        case .due: DueLabel.of("Đến hạn", "Due")
        case .unclear: DueLabel.of("Chưa rõ", "Unclear")
        case .undated: DueLabel.of("Chưa có hạn", "No deadline")
        case .ongoing: DueLabel.of("Thường xuyên", "Ongoing")
        case .figures: DueLabel.of("Số liệu chưa gửi", "Figures not sent")
        case .subjectTasks:
            DueLabel.of("V/v đôn đốc thực hiện nhiệm vụ được giao", "Subject: assigned tasks that are due or overdue")
        case .subjectFigures: DueLabel.of("V/v gửi số liệu báo cáo còn thiếu", "Subject: figures that are missing")
        case .subjectBoth:
            DueLabel.of(
                "V/v đôn đốc thực hiện nhiệm vụ được giao và gửi số liệu báo cáo còn thiếu",
                "Subject: assigned tasks that are due or overdue, and figures that are missing"
            )
        case .date: DueLabel.of("Ngày {day} tháng {month} năm {year}", "{day} {month} {year}")
        case .to: DueLabel.of("Kính gửi: {agency}", "To: {agency}")
        case .opening:
            DueLabel.of(
                "Thực hiện “{plan}”, qua theo dõi đến hết ngày {day}, {agency} còn {items}, cụ thể như sau:",
                "Under “{plan}”, as of {day}, {agency} has {items}:"
            )
        case .someOverdue: DueLabel.of("{count} nhiệm vụ quá hạn", "{count} overdue")
        case .someDue: DueLabel.of("{count} nhiệm vụ đến hạn trong {days} ngày tới", "{count} due within {days} days")
        case .someUnclear:
            DueLabel.of(
                "{count} nhiệm vụ chưa rõ thời hạn hoặc kết quả",
                "{count} whose deadline or completion is unclear"
            )
        case .someUndated: DueLabel.of("{count} nhiệm vụ chưa có thời hạn", "{count} without a deadline")
        case .someFigures: DueLabel.of("{count} số liệu chưa gửi", "{count} not sent")
        case .and: DueLabel.of(" và ", " and ")
        case .headOverdue: DueLabel.of("Nhiệm vụ quá hạn", "Overdue tasks")
        case .headDue: DueLabel.of("Nhiệm vụ đến hạn đến hết ngày {day}", "Tasks due by {day}")
        case .headUnclear:
            DueLabel.of(
                "Nhiệm vụ cần xác nhận thời hạn hoặc kết quả",
                "Tasks whose deadline or completion is to be confirmed"
            )
        case .headUndated: DueLabel.of("Nhiệm vụ chưa có thời hạn", "Tasks without a deadline")
        case .headOngoing: DueLabel.of("Nhiệm vụ thường xuyên", "Ongoing tasks")
        case .headFigures: DueLabel.of("Số liệu chưa gửi", "Figures not sent")
        case .deadline: DueLabel.of("Thời hạn: {day}", "Deadline: {day}")
        case .daysLate: DueLabel.of("quá hạn {count} ngày", "{count} overdue")
        case .today: DueLabel.of("hạn trong ngày", "due this day")
        case .daysLeft: DueLabel.of("còn {count} ngày", "{count} left")
        case .noDeadline: DueLabel.of("Thời hạn: chưa xác định được", "Deadline: can't be told")
        case .firstDeadline: DueLabel.of("thời hạn ban đầu {day}, đã gia hạn", "first deadline {day}, extended")
        case .asPrinted: DueLabel.of("văn bản ghi “{text}”", "as printed “{text}”")
        case .product: DueLabel.of("Sản phẩm: {text}", "Product: {text}")
        case .support: DueLabel.of("Cơ quan phối hợp: {text}", "With: {text}")
        case .started: DueLabel.of("Đã bắt đầu từ ngày {day}, chưa hoàn thành", "Begun on {day}, not done")
        case .onlyOngoing:
            DueLabel.of("Nhiệm vụ thường xuyên của các cơ quan khác", "Ongoing tasks of the other agencies")
        case .asking: DueLabel.of("Đề nghị {agency} {requests}", "{agency} is asked to {requests}")
        case .askOverdue:
            DueLabel.of(
                "khẩn trương hoàn thành các nhiệm vụ quá hạn, nêu rõ lý do chậm và thời gian hoàn thành",
                "complete the overdue tasks without delay and state why they are late and when they will be done"
            )
        case .askDue:
            DueLabel.of(
                "hoàn thành các nhiệm vụ đến hạn đúng thời gian được giao",
                "complete the tasks that come due in time"
            )
        case .askUnclear:
            DueLabel.of(
                "xác nhận thời hạn, kết quả của các nhiệm vụ chưa rõ",
                "confirm the deadlines and the state of the other tasks"
            )
        case .askFigures: DueLabel.of("gửi các số liệu còn thiếu", "send the missing figures")
        case .askReport: DueLabel.of("tổng hợp, báo cáo kết quả thực hiện", "report on the results")
        case .askReportTo:
            DueLabel.of("báo cáo kết quả thực hiện về {unit} để tổng hợp", "report on the results to {unit}")
        case .end: DueLabel.of("./.", ".")
        }
    }
}

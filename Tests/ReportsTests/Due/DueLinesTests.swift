import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct DueLinesTests {
    private func lines(_ task: DueTask, _ language: Language) -> [String] {
        DueLines(list: DueSample.list([]), plan: DueSample.plan, language: language).lines(task, number: 1)
    }

    @Test func anOverdueTaskSaysHowLateAndWhatItsFirstDeadlineWas() {
        #expect(
            lines(DueSample.busy.tasks[0], .vi) == [
                "1. NV1: Nâng cấp Cổng thông tin điện tử",
                "   Thời hạn: 30/9/2022; quá hạn 92 ngày; thời hạn ban đầu 30/6/2022, đã gia hạn; văn bản ghi “Quý III/2022”",
                "   Sản phẩm: Báo cáo", "   Cơ quan phối hợp: Sở Nội vụ",
                "   Đã bắt đầu từ ngày 05/02/2022, chưa hoàn thành",
            ]
        )
        #expect(lines(DueSample.busy.tasks[0], .en)[1].hasPrefix("   Deadline: 30 September 2022; 92 days overdue;"))
    }

    @Test func aDeadlineThatComesSaysHowLongThereIs() {
        #expect(lines(DueSample.busy.tasks[1], .vi)[1] == "   Thời hạn: 31/12/2022; hạn trong ngày")
        #expect(lines(DueSample.busy.tasks[2], .vi)[0] == "1. NV3 (2022): Nâng cấp Cổng thông tin điện tử")
        #expect(
            lines(DueSample.busy.tasks[2], .en)[1] == "   Deadline: 5 January 2023; 5 days left; as printed “hằng năm”"
        )
    }

    @Test func whatHasNoDeadlineSaysSo() {
        #expect(lines(DueSample.busy.tasks[3], .vi)[1] == "   Thời hạn: chưa xác định được; văn bản ghi “sớm”")
        #expect(lines(DueSample.busy.tasks[4], .en)[1] == "   Deadline: can't be told")
        #expect(!lines(DueSample.busy.tasks[5], .vi).contains { $0.contains("Thời hạn") })
    }

    @Test func figuresAreNamedWithTheirMeasureAndPeriods() {
        let lines = DueLines(list: DueSample.list([]), plan: DueSample.plan, language: .vi)
        #expect(
            lines.line(DueSample.busy.figures[0], number: 2)
                == "2. Tỷ lệ cán bộ, công chức dùng thư điện tử công vụ (%) [mail.share]: 2021; Quý II/2022"
        )
    }

    @Test func aNameCanNotBreakTheLine() {
        let task = DueSample.task("NV1", .undated, name: "a\u{1B}[31m\nb")
        #expect(lines(task, .vi)[0] == "1. NV1: a [31m b")
    }
}

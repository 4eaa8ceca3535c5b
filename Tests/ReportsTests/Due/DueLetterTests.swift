import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct DueLetterTests {
    private func letter(_ agency: DueAgency, _ language: Language) -> [String] {
        let letter = DueLetter(agency, of: DueSample.list([agency]), DueSample.plan, language: language)
        return letter.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func aVietnameseLetterHasTheFormOfOne() {
        let lines = letter(DueSample.busy, .vi)
        #expect(
            lines.prefix(6) == [
                "Tỉnh Ninh Thuận", "Ngày 31 tháng 12 năm 2022",
                "V/v đôn đốc thực hiện nhiệm vụ được giao và gửi số liệu báo cáo còn thiếu", "",
                "Kính gửi: Sở Thông tin và Truyền thông", "",
            ]
        )
        #expect(
            lines[6].hasSuffix(
                """
                qua theo dõi đến hết ngày 31/12/2022, Sở Thông tin và Truyền thông còn 01 nhiệm vụ quá hạn, 02 nhiệm vụ \
                đến hạn trong 30 ngày tới, 01 nhiệm vụ chưa rõ thời hạn hoặc kết quả, 01 nhiệm vụ chưa có thời hạn và \
                02 số liệu chưa gửi, cụ thể như sau:
                """
            )
        )
        #expect(
            lines.filter { $0.prefix(5).contains(". ") && $0.first!.isUppercase && "IV".contains($0.first!) } == [
                "I. Nhiệm vụ quá hạn", "II. Nhiệm vụ đến hạn đến hết ngày 30/01/2023",
                "III. Nhiệm vụ cần xác nhận thời hạn hoặc kết quả", "IV. Nhiệm vụ chưa có thời hạn",
                "V. Số liệu chưa gửi", "VI. Nhiệm vụ thường xuyên",
            ]
        )
        #expect(lines.dropLast().last?.hasSuffix("báo cáo kết quả thực hiện về Tỉnh Ninh Thuận để tổng hợp./.") == true)
        #expect(lines.last == "")
    }

    @Test func anEnglishLetterSaysTheSame() {
        let lines = letter(DueSample.busy, .en)
        #expect(lines.prefix(2) == ["Ninh Thuận province", "31 December 2022"])
        #expect(lines[4] == "To: Department of Information")
        #expect(lines[6].contains("has 1 task overdue, 2 tasks due within 30 days,"))
        #expect(lines.contains("II. Tasks due by 30 January 2023"))
        #expect(
            lines.dropLast().last?.hasSuffix("send the missing figures; report on the results to Ninh Thuận province.")
                == true
        )
    }

    @Test func onlyWhatIsAskedForIsMentioned() {
        let figures = DueAgency(unit: DueSample.unit("58"), figures: DueSample.busy.figures)
        let lines = letter(figures, .vi)
        #expect(lines[2] == "V/v gửi số liệu báo cáo còn thiếu")
        #expect(!lines.joined().contains("nhiệm vụ"))
        // The plan's own unit has nobody above it to report to.
        #expect(
            lines.dropLast().last
                == "Đề nghị Tỉnh Ninh Thuận gửi các số liệu còn thiếu; tổng hợp, báo cáo kết quả thực hiện./."
        )
    }
}

import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct DueTextTests {
    private func text(_ list: DueList, _ language: Language = .vi) -> String {
        DueText.text(list, DueSample.plan, language: language, width: 100, color: false)
    }

    private static let idle = DueAgency(unit: DueSample.unit("so-noivu"), tasks: [DueSample.task("NV7", .ongoing)])

    @Test func theOverviewCountsByAgency() {
        let text = text(DueSample.list([DueSample.busy, DueTextTests.idle], later: 3))
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines[1] == "Việc đến hạn và quá hạn, tính đến ngày 31/12/2022")
        #expect(lines[2] == "Sắp đến hạn: đến hết ngày 30/01/2023")
        let row = lines.first { $0.hasPrefix("  Sở Thông tin") }?.split(separator: " ").suffix(6).joined(separator: " ")
        #expect(row == "1 2 1 1 1 2")
        let total = lines.first { $0.hasPrefix("  Tổng cộng") }?.split(separator: " ").suffix(6).joined(separator: " ")
        #expect(total == "1 2 1 1 2 2")
        #expect(lines.contains("Chưa đến hạn: 03 nhiệm vụ có hạn sau ngày 30/01/2023."))
    }

    @Test func ongoingTasksOfOthersComeApartAndGetNoLetter() {
        let text = text(DueSample.list([DueSample.busy, DueTextTests.idle]))
        #expect(text.contains("Kính gửi: Sở Thông tin và Truyền thông"))
        #expect(!text.contains("Kính gửi: Sở Nội vụ"))
        #expect(text.contains("Nhiệm vụ thường xuyên của các cơ quan khác\n\nSở Nội vụ\n1. NV7"))
    }

    @Test func theLetterIsThatOfTheFile() {
        let list = DueSample.list([DueSample.busy])
        for language in Language.allCases {
            let letter = DueLetter(DueSample.busy, of: list, DueSample.plan, language: language)
            #expect(text(list, language).contains(letter.text))
        }
    }

    @Test func columnsOfNothingAreLeftOut() {
        let agency = DueAgency(unit: DueSample.unit("58"), tasks: [DueSample.busy.tasks[0]])
        let head = text(DueSample.list([agency], data: false)).split(separator: "\n").first { $0.contains("Cơ quan ") }
        #expect(head?.contains("Quá hạn") == true && head?.contains("Đến hạn") == true)
        #expect(head?.contains("Thường xuyên") == false && head?.contains("Số liệu") == false)
    }

    @Test func nothingDueIsSaid() {
        #expect(text(DueSample.list([])).contains("Không có việc nào đến hạn hay quá hạn."))
        #expect(text(DueSample.list([]), .en).contains("Nothing is due or overdue."))
    }
}

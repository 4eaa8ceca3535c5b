import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct RulePageTests {
    private func page(_ rule: Rule, _ language: Language) -> String {
        RulePage(rule, language: language, width: 100, color: false).text
    }

    @Test func everyPartIsThereInVietnamese() {
        #expect(
            page(RuleSample.rule, .vi) == """
                coverage: Độ bao phủ
                Quy tắc của kế hoạch · Cấp: chỉ tiêu (indicator) · Điểm: chênh lệch, 1 chữ số thập phân
                Tệp: rules/coverage.lua:3

                Đọc
                  value     số liệu thực hiện
                  previous  số liệu kỳ trước (có thể thiếu)
                  staff     đầu vào, phải gán trong use
                  from      tham số

                Tham số và giá trị mặc định
                  from  90

                Ghi chú mà quy tắc đưa ra
                  late  đạt năm {1}

                Mức đánh giá riêng
                  dat  Đạt (được tính là đạt)

                Căn cứ
                  Quyết định 1

                Diễn giải
                  Cách tính.

                  Ví dụ: 1.

                """
        )
    }

    @Test func theSameStandsInEnglish() {
        let text = page(RuleSample.rule, .en)
        #expect(text.contains("Level: indicator (indicator) · Score: gap, 1 decimals"))
        #expect(text.contains("previous  previous value (may be missing)"))
        #expect(text.contains("late  reached in {1}"))
        #expect(text.hasSuffix("  How.\n\n  Example: 1.\n"))
    }

    @Test func whatARuleDoesNotSayIsLeftOut() {
        #expect(
            page(RuleSample.bare("last"), .en) == """
                last: last
                Standard rules · Level: computes a figure (value)
                File: standard/last.lua:2

                """
        )
    }
}

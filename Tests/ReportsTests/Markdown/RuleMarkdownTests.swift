import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct RuleMarkdownTests {
    @Test func everyPartIsThereInVietnamese() {
        #expect(
            RuleMarkdown.text(RuleSample.rule, language: .vi) == """
                # coverage: Độ bao phủ

                Quy tắc của kế hoạch · Cấp: chỉ tiêu (indicator) · Điểm: chênh lệch, 1 chữ số thập phân\\
                Tệp: rules/coverage.lua:3

                ## Đọc

                - `value`: số liệu thực hiện
                - `previous`: số liệu kỳ trước (có thể thiếu)
                - `staff`: đầu vào, phải gán trong use
                - `from`: tham số

                ## Tham số và giá trị mặc định

                - `from`: 90

                ## Ghi chú mà quy tắc đưa ra

                - `late`: đạt năm {1}

                ## Mức đánh giá riêng

                - `dat`: Đạt (được tính là đạt)

                ## Căn cứ

                Quyết định 1

                ## Diễn giải

                Cách tính.

                **Ví dụ:** 1.

                """
        )
    }

    /// The page for a terminal and the one for documents say the same, part by part.
    @Test(arguments: [Language.vi, .en]) func itSaysWhatTheTerminalSays(language: Language) {
        for rule in [RuleSample.rule, RuleSample.bare("last")] {
            let words = { (text: String) in
                text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            }
            let page = RulePage(rule, language: language, width: 100, color: false).text
            #expect(words(RuleMarkdown.text(rule, language: language)) == words(page))
        }
    }

    @Test func whatWouldBeAMarkIsText() {
        var rule = RuleSample.bare("last")
        rule.documentation = LocalizedText("Inputs: values_of \"a.*\", b < c | d.\n- e\n\nNot for `f`.")
        #expect(
            RuleMarkdown.text(rule, language: .en).hasSuffix(
                """
                **Inputs:** values_of "a.\\*", b \\< c \\| d.\\
                - e

                **Not for** \\`f\\`.

                """
            )
        )
        #expect(MarkdownText.code("a`b") == "`` a`b ``")
    }
}

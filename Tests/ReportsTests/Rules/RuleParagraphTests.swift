import Diagnostics
import Testing

@testable import Reports

@Suite struct RuleParagraphTests {
    private func paragraph(_ text: String, _ language: Language) -> RuleParagraph {
        RuleParagraph.paragraphs(of: text, language)[0]
    }

    @Test(
        arguments: [
            ("Công thức: a / b.", .formula, "Công thức:"),
            ("Đánh giá khi có mục tiêu: đạt.", .verdict, "Đánh giá khi có mục tiêu:"),
            ("Đầu vào: total.", .inputs, "Đầu vào:"), ("Tham số: cap = 1.", .parameters, "Tham số:"),
            ("Không dùng khi a: hãy dùng b.", .notFor, "Không dùng"),
            ("Ví dụ (PCI 2022): 1.", .example, "Ví dụ (PCI 2022):"), ("Công thức không có.", nil, ""),
            ("Điểm là chênh lệch: 1.", nil, ""), ("Ví dụng: 1.", nil, ""),
        ] as [(String, RuleParagraph.Kind?, String)]
    )
    func aVietnameseParagraphIsToldByItsFirstWords(text: String, kind: RuleParagraph.Kind?, label: String) {
        let found = paragraph(text, .vi)
        #expect(found.kind == kind && found.label == label)
    }

    @Test(
        arguments: [
            ("Formula: a / b.", .formula, "Formula:"),
            ("Verdict where there is a target: met.", .verdict, "Verdict where there is a target:"),
            ("Inputs: total.", .inputs, "Inputs:"), ("Parameters: cap = 1.", .parameters, "Parameters:"),
            ("Not for ranks: use b.", .notFor, "Not for"), ("Not where a is 0.", .notFor, "Not"),
            ("Notes are given.", nil, ""), ("Example: 1.", .example, "Example:"), ("Formulas: 1.", nil, ""),
        ] as [(String, RuleParagraph.Kind?, String)]
    )
    func anEnglishOneToo(text: String, kind: RuleParagraph.Kind?, label: String) {
        let found = paragraph(text, .en)
        #expect(found.kind == kind && found.label == label)
    }

    @Test func emptyLinesSeparateAndOthersAreKept() {
        let found = RuleParagraph.paragraphs(of: "\nA.\n- b\n \n\nc\u{1B}d\n", .en)
        #expect(found.map(\.lines) == [["A.", "- b"], ["c d"]])
        #expect(RuleParagraph.paragraphs(of: "", .en).isEmpty)
    }
}

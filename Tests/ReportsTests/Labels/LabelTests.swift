import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct LabelTests {
    @Test(arguments: Label.allCases)
    func standsInBothLanguages(_ label: Label) {
        #expect(!label.text.vi.isEmpty && !label.text.en.isEmpty)
        #expect(DiagnosticText.places(in: label.text.vi) == DiagnosticText.places(in: label.text.en))
        #expect(label.text.vi != label.text.en || label == .score)
    }

    @Test func everyBuiltInNameHasWords() {
        for name in BuiltInName.all {
            let words = NameText.words[name.name]
            #expect(words?.vi.isEmpty == false && words?.en.isEmpty == false, "\(name.name)")
        }
        #expect(NameText.words.count == BuiltInName.all.count)
    }

    @Test(arguments: [
        ("", "", ""), ("missing:value", "thiếu số liệu thực hiện", "value missing"),
        (
            "missing:value;withheld", "thiếu số liệu thực hiện; số liệu không được công bố",
            "value missing; the figure is withheld"
        ),
        ("unreadable:deadline", "không đọc được thời hạn", "deadline can't be read"),
        ("conflict:target", "các bản ghi của chỉ tiêu kế hoạch mâu thuẫn nhau", "contradicting revisions of target"),
        ("missing:staff", "thiếu “staff”", "“staff” missing"), ("unknown", "unknown", "unknown"),
    ])
    func reasonsAreInWords(_ code: String, _ vi: String, _ en: String) {
        #expect(ReasonText.text(code, in: .vi) == vi)
        #expect(ReasonText.text(code, in: .en) == en)
    }

    @Test func everyReasonThatARunCanGiveHasWords() {
        let kinds: [Reason.Kind] = [
            .unitEnded, .unitNotBegun, .unusable, .notApplicable, .noTarget, .noThreshold, .missing, .instructions,
            .memory, .assignment,
        ]
        for kind in kinds {
            for reason in [Reason(kind, first: 1), Reason(kind, first: 1, second: 1)] {
                let code = reason.text(reads: ["value"])
                for language in Language.allCases { #expect(ReasonText.text(code, in: language) != code, "\(code)") }
            }
        }
    }

    @Test(arguments: [
        ("2016", "2016", "2016"), ("2016-Q2", "Quý II/2016", "Q2 2016"),
        ("2016-H1", "6 tháng đầu năm 2016", "first half of 2016"),
        ("2016-9M", "9 tháng đầu năm 2016", "first 9 months of 2016"), ("2016-06", "Tháng 6/2016", "2016-06"),
        ("2016..2020", "2016–2020", "2016–2020"), ("2016-01..2016-09", "Tháng 1/2016–Tháng 9/2016", "2016-01–2016-09"),
    ])
    func periodsAreInTheWordsOfOfficials(_ text: String, _ vi: String, _ en: String) {
        let period = SampleRun.period(text)
        #expect(PeriodText.text(period, in: .vi) == vi)
        #expect(PeriodText.text(period, in: .en) == en)
    }

    @Test func aNamedPeriodKeepsItsName() throws {
        let calendar = PeriodCalendar(named: [
            (name: "nhiệm kỳ 2016-2021", firstDay: SampleRun.day("2016-05-01"), lastDay: SampleRun.day("2021-04-30"))
        ])
        let period = try #require(calendar.period("nhiệm kỳ 2016-2021"))
        #expect(PeriodText.text(period, in: .vi) == "nhiệm kỳ 2016-2021")
    }

    @Test func flagsAreInWordsTheWeakestOnly() {
        #expect(FlagText.texts([.estimate, .provisional, .final], in: .vi) == ["ước tính"])
        #expect(FlagText.texts([.final], in: .en).isEmpty)
        #expect(FlagText.texts([.open], in: .en) == ["the period is not over"])
    }
}

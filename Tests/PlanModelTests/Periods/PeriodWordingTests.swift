import Testing

@testable import PlanModel

struct PeriodWordingTests {
    @Test(
        arguments: [
            (
                "2016",
                [
                    "2016", " 2016 ", "Năm 2016", "NĂM 2016", "năm 2016", "nam 2016", "Cả năm 2016", "2016-12M",
                    "12 tháng năm 2016", "2016..2016", "2016-2016", "year 2016",
                ]
            ),
            (
                "2016-Q2",
                [
                    "2016-Q2", "2016-q2", "2016Q2", "2016 Q2", "2016/Q2", "Q2/2016", "Q2-2016", "Q2 2016",
                    "Quý II/2016",
                    "quý ii/2016", "QUÝ II/2016", "Quý II năm 2016", "Quý 2 năm 2016", "Quý 2/2016", "Quý II-2016",
                    "QII/2016",
                    "Quy II/2016", "Quý II / 2016", "2nd quarter 2016", "quarter 2 of 2016", "Quy\u{301} II/2016",
                ]
            ),
            (
                "2016-H1",
                [
                    "2016-H1", "H1/2016", "H1 2016", "6 tháng đầu năm 2016", "6 tháng năm 2016", "6T/2016",
                    "06 tháng đầu năm 2016",
                    "Sáu tháng đầu năm 2016", "Nửa đầu năm 2016", "first half of 2016", "first 6 months of 2016",
                ]
            ),
            ("2016-H2", ["2016-H2", "H2/2016", "6 tháng cuối năm 2016", "nửa cuối năm 2016", "second half of 2016"]),
            (
                "2016-9M",
                [
                    "2016-9M", "2016-9m", "9M/2016", "9 tháng năm 2016", "9 tháng đầu năm 2016", "9T/2016", "9T2016",
                    "chín tháng đầu năm 2016", "first 9 months of 2016",
                ]
            ),
            ("2016-6M", ["2016-6M", "6M/2016", "2016-06M"]),
            ("2016-1M", ["2016-1M"]),
            ("2016-Q4", ["3 tháng cuối năm 2016", "Quý IV/2016"]),
            (
                "2016-06",
                [
                    "2016-06", "2016-6", "2016/06", "6/2016", "06/2016", "6-2016", "Tháng 6/2016", "tháng 06/2016",
                    "tháng 6 năm 2016", "Tháng 6-2016", "T6/2016", "thang 6/2016", "Tháng VI/2016", "June 2016",
                    "Jun 2016", "june, 2016",
                    "2016-06..2016-06",
                ]
            ),
            ("2016-09", ["September 2016", "Sept 2016", "Sep 2016"]),
            (
                "2016-01..2016-09",
                [
                    "2016-01..2016-09", "2016-1..2016-9", "2016-01 .. 2016-09", "01/2016 - 09/2016", "1/2016-9/2016",
                    "Tháng 1-9/2016", "tháng 1 – 9/2016", "từ tháng 1 đến tháng 9/2016",
                    "từ tháng 1 đến tháng 9 năm 2016", "T1-T9/2016",
                    "January to September 2016",
                ]
            ),
            ("2016-10..2017-03", ["2016-10..2017-03", "Tháng 10/2016 - Tháng 3/2017"]),
            (
                "2016..2020",
                [
                    "2016..2020", "2016-2020", "2016 - 2020", "2016–2020", "Giai đoạn 2016-2020",
                    "giai đoạn 2016 – 2020",
                    "2016 đến 2020", "từ năm 2016 đến năm 2020", "Năm 2016-2020", "các năm 2016-2020",
                ]
            ),
            ("2016..2017", ["2016, 2017", "Năm 2016 và 2017", "2016 & 2017"]),
            (
                "2016-Q1..2016-Q3",
                [
                    "2016-Q1..2016-Q3", "Quý I-III/2016", "Quý I đến Quý III/2016", "Quý I, II, III/2016",
                    "Quý 1-3 năm 2016",
                    "Quý I/2016 - Quý III/2016",
                ]
            ),
            ("2016-Q1..2016-Q2", ["Quý I, II/2016", "Quý I và II/2016", "Quý I và Quý II năm 2016", "Quý I-II/2016"]),
            ("2016-Q4..2017-Q1", ["Quý IV/2016 - Quý I/2017", "2016-Q4..2017-Q1"]),
            ("2016-H2..2017-H1", ["2016-H2..2017-H1"]),
        ] as [(String, [String])]
    )
    func `what officials write has one canonical text`(canonical: String, writings: [String]) {
        for writing in writings {
            #expect(PeriodWording.read(writing)?.text == canonical, "\(writing)")
        }
    }

    @Test(arguments: [
        "", " ", "x", "16", "216", "20160", "0999", "2016-13", "2016-00", "2016-0", "2016-Q5", "2016-Q0", "2016-H3",
        "2016-13M",
        "2016-0M", "2016-12..2016-01", "2020..2016", "2016-Q3..2016-Q1", "2016-Q1..2016-09", "2016..2016-09",
        "2016-06-30",
        "30/6/2016", "2016..", "..2016", "2016..2017..2018", "2016-2017-2018", "Quý V/2016", "Quý I, III/2016",
        "2016, 2018", "Quý III-I-IV/2016",
        "Quý II", "Tháng 6", "6", "6/16", "Tháng năm 2016", "sau tháng năm 2016", "4 tháng cuối năm 2016", "2016 06",
        "2016.06",
        "2016.0", "2016,5", "năm", "Năm 2016 (ước)", "2016-9M..2017-9M", "2016Q2Q3", "thường xuyên", "đầu năm 2016",
        "1-6/2016", "2016-06-", "６/2016",
    ])
    func `what is unclear, reversed or impossible is nil`(text: String) {
        #expect(PeriodWording.read(text) == nil)
    }

    @Test func `a very long text is nil, not slow`() {
        #expect(PeriodWording.read(String(repeating: "năm ", count: 100_000) + "2016") == nil)
    }

    @Test func `canonical texts read back as themselves`() {
        for year in 2015...2017 {
            var spans = [PeriodSpan.one(.year, of: year)!]
            for step in [PeriodStep.month, .quarter, .half] {
                spans += (1...step.perYear).map { PeriodSpan.one(step, $0, of: year)! }
            }
            spans += (1...11).map { PeriodSpan.firstMonths($0, of: year)! }
            spans += spans.compactMap { $0.upTo(PeriodSpan.one($0.step, of: 2018)!) }
            for span in spans { #expect(PeriodWording.read(span.text) == span, "\(span.text)") }
        }
    }
}

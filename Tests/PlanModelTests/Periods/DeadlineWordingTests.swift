import Testing

@testable import PlanModel

struct DeadlineWordingTests {
    private static let calendar = PeriodCalendar()

    @Test(
        arguments: [
            (
                "2016-06-30",
                [
                    "2016-06-30", "30/6/2016", "30/06/2016", "30-6-2016", "30.6.2016", "ngày 30/6/2016",
                    "đến 30/6/2016",
                    "Đến ngày 30/6/2016", "trước ngày 01/7/2016", "trước 01/07/2016", "Quý II/2016", "Quý I-II/2016",
                    "Quý I, II/2016", "Quý 2 năm 2016", "hết quý II/2016", "cuối quý II/2016", "Cuối tháng 6/2016",
                    "6 tháng đầu năm 2016", "2016-Q2", "2016-06", "2016-H1", "Tháng 6/2016", "trong tháng 6/2016",
                    "trước quý III/2016",
                    "trước tháng 7/2016", "ngày 30 tháng 6 năm 2016", "30 tháng 6 năm 2016", "chậm nhất ngày 30/6/2016",
                    "Muộn nhất 30/6/2016", "by 30/06/2016", "30 June 2016", "June 30, 2016",
                    "June 30th, 2016", "no later than 30 June 2016", "before 1 July 2016", "end of June 2016",
                    "Q2 2016", "by end of Q2 2016",
                    "01/01/2016 - 30/6/2016", "từ 01/01/2016 đến 30/6/2016", "từ ngày 01/01/2016 đến ngày 30/6/2016",
                    "Quý II/2016.", "QUÝ II/2016", "quy II/2016", "Quy\u{301} II/2016",
                ]
            ),
            (
                "2016-12-31",
                [
                    "2016", "Năm 2016", "trước 01/01/2017", "trước ngày 01/01/2017", "Tháng 12/2016", "hết năm 2016",
                    "cuối năm 2016", "đến năm 2016", "Đến hết năm 2016", "trong năm 2016", "trước năm 2017",
                    "December 2016",
                    "before 01/01/2017", "6 tháng cuối năm 2016", "Quý IV/2016", "by end of 2016", "Quý III-IV/2016",
                ]
            ),
            ("2017-06-30", ["6 tháng đầu năm 2017"]),
            (
                "2017-12-31",
                ["6 tháng cuối năm 2017", "Giai đoạn 2016-2017", "2016-2017", "Năm 2016-2017", "2016..2017"]
            ),
            ("2017-09-30", ["9 tháng đầu năm 2017", "9 tháng năm 2017"]),
            ("2020-12-31", ["Giai đoạn 2016-2020", "Đến năm 2020", "đến 2020"]),
            ("2017-03-31", ["Quý IV/2016 - Quý I/2017", "Từ tháng 10/2016 đến tháng 3/2017"]),
            ("2016-02-29", ["29/02/2016", "Tháng 2/2016"]),
        ] as [(String, [String])]
    )
    func `a deadline is the last day that it names`(day: String, writings: [String]) {
        for writing in writings {
            #expect(Deadline.read(writing, calendar: Self.calendar) == .day(DayNumber(text: day)!), "\(writing)")
        }
    }

    @Test(arguments: [
        "Thường xuyên", "thường xuyên", "THƯỜNG XUYÊN", "Thường xuyên, liên tục", "Thường xuyên hằng năm",
        "Thường xuyên, hằng năm",
        "Hằng năm, thường xuyên", "liên tục", "ongoing", "Ongoing", "continuous", "thường xuyên.", "Thuong xuyen",
    ])
    func `what goes on has no deadline`(text: String) {
        #expect(Deadline.read(text, calendar: Self.calendar) == .ongoing)
    }

    @Test(
        arguments: [
            (
                .yearly(month: 12, day: 20),
                [
                    "20/12 hằng năm", "20/12 hàng năm", "ngày 20/12 hằng năm", "20 tháng 12 hằng năm",
                    "đến 20/12 mỗi năm",
                    "ngày 20 tháng 12 hằng năm", "hằng năm, ngày 20/12", "20 December every year", "20/12 annually",
                    "December 20th, yearly",
                ]
            ),
            (
                .monthly(day: 15),
                [
                    "ngày 15 hằng tháng", "ngày 15 hàng tháng", "15 hằng tháng", "hằng tháng, ngày 15",
                    "day 15 of every month",
                    "15th of each month", "by the 15th monthly",
                ]
            ),
            (
                .each(.quarter),
                [
                    "hằng quý", "Hàng quý", "mỗi quý", "cuối mỗi quý", "quý một lần", "3 tháng/lần", "3 tháng một lần",
                    "quarterly", "every quarter", "định kỳ hằng quý", "every 3 months",
                ]
            ),
            (.each(.month), ["hằng tháng", "mỗi tháng một lần", "monthly", "1 tháng/lần"]),
            (
                .each(.year),
                ["hằng năm", "hàng năm", "annually", "yearly", "mỗi năm 1 lần", "Định kỳ hằng năm", "12 tháng một lần"]
            ),
            (
                .each(.half),
                [
                    "6 tháng một lần", "6 tháng/lần", "hằng 6 tháng", "định kỳ 6 tháng một lần", "every 6 months",
                    "nửa năm một lần",
                ]
            ),
        ] as [(Recurrence.Rhythm, [String])]
    )
    func `what comes again has a rhythm`(rhythm: Recurrence.Rhythm, writings: [String]) {
        for writing in writings {
            #expect(
                Deadline.read(writing, calendar: Self.calendar) == .recurring(Recurrence(rhythm)),
                "\(writing)"
            )
        }
    }

    @Test(
        arguments: [
            ("trước 20/12 hằng năm", .yearly(month: 12, day: 20)),
            ("hằng năm, trước ngày 20/12", .yearly(month: 12, day: 20)),
            ("trước ngày 15 hằng tháng", .monthly(day: 15)), ("before the 15th of every month", .monthly(day: 15)),
        ] as [(String, Recurrence.Rhythm)]
    )
    func `before a day that comes again is the day before`(text: String, rhythm: Recurrence.Rhythm) {
        #expect(
            Deadline.read(text, calendar: Self.calendar) == .recurring(Recurrence(rhythm, isBefore: true))
        )
    }

    @Test(arguments: [
        "", " ", "31/02/2016", "2016-02-30", "30/6", "30/6/16", "31/02 hằng năm", "32 hằng tháng", "ngày 0 hằng tháng",
        "đầu năm 2016",
        "giữa quý II/2016", "theo yêu cầu", "ngay", "trước", "trước hằng quý", "hằng tuần", "weekly", "5 tháng một lần",
        "6 tháng 2 lần",
        "20/12", "ngày 15", "ngày 15 hằng quý", "15/6 hằng tháng", "Thường xuyên đến năm 2020", "Thường xuyên năm 2016",
        "30/6/2016 - 01/01/2016", "2020-2016", "Quý V/2016", "Quý II", "30/13/2016", "sau 30/6/2016",
        "ngày 6 tháng một lần",
        "30/6/2016; 31/12/2016", "30/6/2016 31/12/2016", "xyz",
    ])
    func `what can't be read is nil`(text: String) {
        #expect(Deadline.read(text, calendar: Self.calendar) == nil)
    }
}

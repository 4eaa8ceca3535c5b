import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct TerminalSummaryTests {
    private func summary(
        _ run: SampleRun = .evaluated,
        _ language: Language = .vi,
        width: Int = 100,
        color: Bool = false,
        _ list: DiagnosticList = DiagnosticList()
    ) -> String {
        TerminalSummary.text(run.content(list), language: language, width: width, color: color)
    }

    @Test func saysWhatTheContractAsksFor() {
        var list = DiagnosticList()
        list.add(
            .filterMatchesNothing,
            at: SourceLocation(file: "data/a.csv", row: 3, header: "Giá trị"),
            ["option": "--units", "text": "99"]
        )
        #expect(
            summary(list) == """
                Kế hoạch ứng dụng công nghệ thông tin tỉnh Ninh Thuận
                Mã kế hoạch: ninh-thuan-1334
                Đánh giá tại ngày: 31/12/2022 (theo số liệu mới nhất)
                Số liệu biết đến ngày: tất cả số liệu đã có
                Số liệu được đánh giá: 8 (13 kết quả đánh giá), 1 dựa trên số ước tính, 1 dựa trên số sơ bộ
                * 3 kết quả đánh giá minh họa: chỉ tiêu hoặc nhiệm vụ đặt ra để minh họa, không có trong văn bản gốc

                Kết quả theo năm
                  Năm   Đạt  Gần đạt  Không đạt  Thiếu số liệu
                  2021    1        0          1              1
                  2022    5        1          2              2

                Kết quả theo mục tiêu, năm 2022
                  Mục tiêu                        Đạt  Gần đạt  Không đạt  Thiếu số liệu  So với 2021
                  Cải cách hành chính               2        1          1              0           +1
                    Nâng cao các chỉ số cấp tỉnh    2        0          1              0           +1
                  Hạ tầng công nghệ thông tin       2        0          1              2
                  (không thuộc mục tiêu nào)        1        0          0              0
                  Tổng cộng                         5        1          2              2           +1

                Không đạt và quá hạn, năm 2022 (2)
                  ✗  Thứ hạng Chỉ số cải cách  kế hoạch ≤ 25       thực hiện 29  Tỉnh Ninh Thuận           Không đạt
                     hành chính (PAR INDEX)
                  ✗  Nâng cấp Cổng thông tin   kế hoạch 30/9/2022                Sở Thông tin và Truyền    Quá hạn
                     điện tử                                                     thông

                Thiếu số liệu theo cơ quan, năm 2022 (2)
                  Sở Thông tin và Truyền thông  1  Tỷ lệ cán bộ, công chức dùng thư điện tử công vụ
                  Sở Nội vụ                     1  Tỷ lệ cán bộ, công chức dùng thư điện tử công vụ

                Vấn đề cần xử lý (1 cảnh báo)
                  cảnh báo TD0801 data/a.csv, hàng 3, cột “Giá trị”: tùy chọn --units “99” không ứng với gì cả

                """
        )
    }

    private func summary(_ list: DiagnosticList) -> String { summary(.evaluated, .vi, list) }

    @Test func isInEnglishToo() {
        let text = summary(.evaluated, .en)
        #expect(text.contains("Judged as of: 2022-12-31 (found in the data)"))
        #expect(text.contains("plan ≤ 25") && text.contains("PAR INDEX rank") && text.contains("Overdue"))
        #expect(text.contains("3 verdicts illustrative"))
    }

    @Test(arguments: [60, 80, 100, 140], Language.allCases)
    func linesKeepToTheWidth(_ width: Int, _ language: Language) {
        for line in summary(.evaluated, language, width: width).split(separator: "\n") {
            // The counts' headings can't give way.
            #expect(DisplayWidth.of(String(line)) <= max(width, 78), "\(line)")
            #expect(line.last != " ")
        }
    }

    @Test func givenDatesAreSaidToBe() {
        var run = SampleRun.evaluated
        run.asOfWasGiven = true
        run.knownOn = "2022-10-01"
        let text = summary(run)
        #expect(text.contains("31/12/2022 (ngày được yêu cầu)"))
        #expect(text.contains("Số liệu biết đến ngày: 1/10/2022"))
    }

    @Test func coloursOnlyWhereAskedFor() {
        #expect(!summary().contains("\u{1B}"))
        let colored = summary(color: true)
        #expect(colored.contains("\u{1B}[31m✗\u{1B}[0m"))
        let plain = colored.replacing(/\u{1B}\[[0-9]+m/, with: "")
        #expect(plain == summary())
    }

    @Test func hostileNamesCannotMoveTheCursor() {
        var run = SampleRun.evaluated
        run.plan.title = LocalizedText("a\u{1B}[2Jb\rc\u{7}")
        run.plan.indicators[0].name = LocalizedText("x\u{9B}31mđ\n")
        let text = summary(run)
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }
}

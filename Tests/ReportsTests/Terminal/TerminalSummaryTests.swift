import Diagnostics
import Foundation
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

                Kết quả theo năm
                  Năm   Đạt  Gần đạt  Không đạt  Thiếu số liệu
                  2021    1        0          1              1
                  2022    5        1          2              2

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

    @Test func whatIsOnlyToBeKnownIsCounted() {
        var list = DiagnosticList()
        for row in 1...40 { list.add(.columnUnknown, at: SourceLocation(file: "a.csv", row: row)) }
        #expect(
            summary(list).hasSuffix("\nVấn đề cần xử lý (40 lưu ý)\n  40 lưu ý: xem out/findings.csv\n")
        )
        list.add(.ruleUnknown, at: SourceLocation(file: "plan.lua", line: 3), ["rule": "x"])
        let text = summary(.evaluated, .en, list)
        #expect(text.contains("\nProblems (1 error, 40 notes)\n  error TD0601 plan.lua, line 3:"))
        #expect(text.hasSuffix("\n  40 notes: see out/findings.csv\n") && !text.contains("TD0203"))
    }

    @Test func aMistakeOfManyRowsLeavesRoomForOthers() {
        var list = DiagnosticList()
        for row in 2...500 { list.add(.indicatorUnknown, at: SourceLocation(file: "a.csv", row: row), ["id": "x"]) }
        list.add(.notANumber, at: SourceLocation(file: "b.csv", row: 2), ["text": "x", "style": "vi"])
        let text = summary(.evaluated, .en, list)
        #expect(text.components(separatedBy: "TD0402").count == 4 && text.contains("TD0301 b.csv, row 2"))
        #expect(text.replacing(/\s+/, with: " ").contains("… and 496 more (see out/findings.csv)"))
    }

    @Test func problemsThatAreShownElsewhereAreOnlyCounted() {
        var list = DiagnosticList()
        list.add(.ruleUnknown, at: SourceLocation(file: "plan.lua"), ["rule": "x"])
        list.add(.columnUnknown, at: SourceLocation(file: "a.csv", row: 1))
        let text = TerminalSummary.text(
            SampleRun.evaluated.content(list),
            language: .en,
            width: 100,
            color: false,
            folder: "kept",
            listsProblems: false
        )
        #expect(text.hasSuffix("\nProblems (1 error, 1 note)\n  1 note: see kept/findings.csv\n"))
    }

    private func summary(_ run: SampleRun, _ language: Language, _ list: DiagnosticList) -> String {
        TerminalSummary.text(run.content(list), language: language, width: 100, color: false)
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

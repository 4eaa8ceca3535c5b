import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct HTMLAttentionTests {
    @Test func eachMissHasPlanActualAndLead() {
        let cells = SampleRun.evaluated.page(.en).cells(ofRowWith: "PAR INDEX rank")
        #expect(
            cells == [
                "✗ Missed", "PAR INDEX rank", "≤ 25", "29", "Ninh Thuận province", "as printed: “phấn đấu tăng 10 bậc”",
            ]
        )
    }

    @Test func thePeriodStandsThereWhereTheYearsDiffer() {
        var run = SampleRun()
        run.add("58", "files", "2021", "missed", value: 1, target: 9)
        run.add("58", "sipas", "2022", "missed", score: 5, value: 1)
        let page = run.page(.vi)
        #expect(page.contains("<h2>Không đạt và quá hạn, theo lần đánh giá gần nhất</h2>"))
        #expect(
            page.cells(ofRowWith: "Hồ sơ tiếp nhận").prefix(5) == [
                "✗ Không đạt", "Hồ sơ tiếp nhận trực tuyến", "2021", "9", "1",
            ]
        )
    }

    @Test func whereNothingIsMissedThatIsSaid() {
        var run = SampleRun()
        run.add("58", "files", "2022", "met", value: 1)
        #expect(run.page(.vi).contains("Không có chỉ tiêu nào không đạt, không có nhiệm vụ nào quá hạn."))
    }

    @Test func aLongListIsCutAndSaysSo() {
        let ids = (1000..<1130).map { "x\($0)" }
        let units = ids.map { SampleRun.unit($0, "Xã \($0)", "", level: "commune", row: 9) }
        var run = SampleRun(units: UnitTable(units + SampleTables.units.rows.joined()))
        for id in ids { run.add(id, "files", "2022", "missed", value: 1) }
        #expect(run.page(.vi).contains("… và 30 dòng nữa (xem verdicts.csv)"))
    }
}

import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct HTMLChartsTests {
    private func many(_ count: Int, missed: Int) -> SampleRun {
        var run = SampleRun()
        let template = run.plan.indicators[5]
        run.plan.indicators = (0..<count).map { number in
            var indicator = template
            indicator.id = "i\(1000 + number)"
            indicator.name = LocalizedText("Chỉ tiêu \(number).")
            return indicator
        }
        run.plan.targets = []
        for number in 0..<count {
            run.add("58", "i\(1000 + number)", "2021", "met", value: 1)
            run.add("58", "i\(1000 + number)", "2022", number >= count - missed ? "missed" : "met", value: 2)
        }
        return run
    }

    @Test func thereAreNoMoreThanAReaderCanTakeInAndTheRestIsCounted() {
        let page = many(HTMLCharts.most + 25, missed: 3).page(.vi)
        #expect(page.count(of: "<svg") == HTMLCharts.most)
        #expect(page.contains("… và 25 biểu đồ nữa không vẽ ở đây"))
        // Those that missed stand last in the table, and are drawn all the same.
        for number in [82, 83, 84] { #expect(page.contains(">Chỉ tiêu \(number).</title>")) }
        #expect(!page.contains(">Chỉ tiêu 70.</title>"))
    }

    @Test func moreMissedOnesThanThereIsRoomForAreCutToo() {
        let page = many(HTMLCharts.most + 9, missed: HTMLCharts.most + 9).page(.en)
        #expect(page.count(of: "<svg") == HTMLCharts.most && page.contains("… and 9 more charts"))
    }

    @Test func whereAllAreDrawnNothingIsSaidOfMore() {
        let page = many(3, missed: 1).page(.en)
        #expect(page.count(of: "<svg") == 3 && !page.contains("more charts"))
    }

    @Test func unitsThatAreNotDrawnAreCounted() {
        let communes = (0..<20).map { SampleRun.unit("x\(100 + $0)", "", "", level: "commune", row: 100 + $0) }
        var run = SampleRun(units: UnitTable(communes + SampleTables.units.rows.joined()))
        for unit in communes { run.add(unit.id, "files", "2022", "met", value: 3, target: 2) }
        let page = run.page(.vi)
        #expect(page.count(of: "<svg") == 3 && page.contains("… và 17 đơn vị khác (số liệu ở verdicts.csv)"))
    }

    @Test func aPlanOfTasksHasNoCharts() {
        var run = SampleRun()
        run.add("so-tttt", "t.portal", "2022", "overdue")
        #expect(!run.page(.en).contains("Indicators against their targets"))
    }

    @Test func namesInChartsAreNoMarkup() {
        var run = many(1, missed: 0)
        run.plan.indicators[0].name = LocalizedText("</title><script>x")
        run.plan.indicators[0].measure = "<b>"
        let page = run.page(.vi)
        #expect(page.contains("&lt;/title&gt;&lt;script&gt;x</title>") && !page.contains("<script"))
    }

    @Test func targetsThatWereMadeUpAreMarked() {
        var run = SampleRun()
        run.add("58", "mail.share", "2022", "met", value: 92, target: 90)
        #expect(run.page(.en).contains("<strong>Staff with e-mail</strong><b class=\"star\"> *</b> (%)"))
        run.plan.targets[4].basis = "Kế hoạch 1334/KH-UBND"
        #expect(run.page(.en).contains("<strong>Staff with e-mail</strong> (%)"))
    }
}

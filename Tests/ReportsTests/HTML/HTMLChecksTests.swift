import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct HTMLChecksTests {
    private func page(_ rows: [(status: String, score: Double, kind: Int, period: Int)], _ language: Language) -> String
    {
        String(decoding: HTMLReport.bytes(ParentVerdictsTests.content(rows), language: language), as: UTF8.self)
    }

    @Test func aCheckThatFailedStandsApartWithItsPeriodAndGap() {
        let page = page([("inconsistent", -3, 1, 0), ("consistent", 0, 1, 1)], .en)
        let failed = page.split(separator: "<h2>").first { $0.hasPrefix("Checks that failed, in any period (1)") } ?? ""
        #expect(
            String(failed).cells(ofRowWith: "Inconsistent")
                == ["✗ Inconsistent", "Sum of parts", "Ninh Thuận province", "2021", "gap -3", ""]
        )
        let others = page.split(separator: "<h2>").first { $0.hasPrefix("Checks and composites, in 2022") } ?? ""
        #expect(String(others).cells(ofRowWith: "Consistent").prefix(4).last == "2022")
        #expect(!others.contains("Inconsistent"))
    }

    @Test func ofAnEarlierYearTheHeadingNamesNone() {
        #expect(page([("consistent", 0, 1, 0)], .vi).contains("<h2>Kiểm tra và tổng hợp</h2>"))
    }

    @Test func whereNothingIsCheckedThereIsNoSection() {
        let page = SampleRun.evaluated.page(.en)
        #expect(!page.contains("Checks that failed") && !page.contains("Checks and composites"))
    }
}

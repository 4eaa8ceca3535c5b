import PlanModel
import Testing

@testable import Reports

@Suite struct IndicatorSeriesTests {
    @Test func aSingleFigureIsDrawnOnlyBesideATarget() {
        var run = SampleRun()
        run.add("58", "files", "2022", "met", value: 5)
        #expect(run.series("files")?.isWorthDrawing == false)
        run = SampleRun()
        run.add("58", "files", "2022", "met", value: 5, target: 4)
        #expect(run.series("files")?.isWorthDrawing == true)
    }
}

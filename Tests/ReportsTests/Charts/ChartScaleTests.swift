import PlanModel
import Testing

@testable import Reports

@Suite struct ChartScaleTests {
    private func series(_ figures: [(String, Double)], isRank: Bool = false) -> IndicatorSeries {
        IndicatorSeries(
            indicator: 0,
            unit: 0,
            isRank: isRank,
            points: figures.map { .init(period: SampleRun.period($0.0), value: $0.1) },
            goals: [],
            verdict: nil,
            isVerdictOnGoal: false,
            isMissed: false,
            isIllustrative: false
        )
    }

    @Test func periodsStandWhereTheCalendarHasThem() {
        let scale = ChartScale(series([("2016", 1), ("2017", 2), ("2020", 3)]), right: 200)
        let x = ["2016", "2017", "2020"].map { scale.x(SampleRun.period($0)) }
        #expect(abs((x[2] - x[1]) / (x[1] - x[0]) - 3) < 0.01)
        #expect(x[0] > scale.left && x[2] < scale.right)
        #expect(scale.column <= x[1] - x[0])
    }

    @Test func greaterFiguresStandHigherButGreaterRanksLower() {
        let figures = [("2016", 2.0), ("2017", 6.0)]
        let (scale, ranks) = (
            ChartScale(series(figures), right: 200), ChartScale(series(figures, isRank: true), right: 200)
        )
        #expect(scale.y(6) < scale.y(2) && ranks.y(6) > ranks.y(2))
        #expect(scale.lowEnd > scale.highEnd && ranks.lowEnd < ranks.highEnd)
    }

    @Test(arguments: [[5.0, 5.0], [0, 0], [-3, 8], [1e15, 1], [0.0001, 0.0002]])
    func everyFigureLiesWithinTheChart(_ values: [Double]) {
        let scale = ChartScale(series([("2016", values[0]), ("2017", values[1])]), right: 200)
        for value in values { #expect((scale.top...scale.bottom).contains(scale.y(value)), "\(scale.y(value))") }
    }

    @Test func nearZeroTheScaleBeginsThere() {
        let scale = ChartScale(series([("2016", 2), ("2017", 10)]), right: 200)
        #expect(abs(scale.y(0) - scale.bottom) < 1e-9)
        let far = ChartScale(series([("2016", 90), ("2017", 100)]), right: 200)
        #expect(far.y(90) < far.bottom && far.y(0) > far.bottom)
    }

    @Test func aSinglePeriodStandsInTheMiddle() {
        let scale = ChartScale(series([("2016", 2)]), right: 200)
        #expect(scale.x(SampleRun.period("2016")) == (scale.left + 200) / 2)
    }
}

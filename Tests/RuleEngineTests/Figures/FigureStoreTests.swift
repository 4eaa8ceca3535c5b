import PlanModel
import Testing

@testable import RuleEngine

@Suite struct FigureStoreTests {
    private var observations: ObservationColumns {
        var observations = ObservationColumns()
        for value in [1.5, 2.5, .nan] {
            observations.append(
                Observation(
                    unit: 0,
                    indicator: 0,
                    period: 0,
                    value: value,
                    flags: value == 2.5 ? .final : [],
                    decimals: 1
                )
            )
        }
        return observations
    }

    @Test func eachUnitsFiguresStandTogether() {
        var store = FigureStore(indicatorCount: 2, periodCount: 3)
        store.append(observations[0], number: 0, cell: 4)
        store.endUnit()
        store.endUnit()
        store.append(observations[1], number: 1, cell: 0)
        store.append(observations[2], number: 2, cell: 5)
        store.endUnit()
        #expect(store.cellCount == 6 && store.starts == [0, 1, 1, 3])
        #expect(store.cell == [4, 0, 5] && store.observation == [0, 1, 2] && store.flags == [[], .final, []])
        #expect(store.value[0...1] == [1.5, 2.5] && store.value[2].isNaN)
    }

    @Test func aLaterRevisionTakesAFiguresPlace() {
        var store = FigureStore(indicatorCount: 1, periodCount: 1)
        store.append(observations[0], number: 0, cell: 0)
        store.replace(0, by: observations[1], number: 1, conflicting: false)
        #expect(store.value == [2.5] && store.flags == [.final] && store.observation == [1])
        store.replace(0, by: observations[1], number: 1, conflicting: true)
        #expect(store.flags == [[.final, .conflict]])
    }
}

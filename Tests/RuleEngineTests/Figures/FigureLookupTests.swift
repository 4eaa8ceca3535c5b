import PlanModel
import Testing

@testable import RuleEngine

@Suite struct FigureLookupTests {
    /// Two indicators over three periods, of two units; the cells of the second one don't ascend.
    private var lookup: FigureLookup {
        var store = FigureStore(indicatorCount: 2, periodCount: 3)
        func add(_ cell: Int32, _ value: Double) {
            store.append(Figure(value: value, flags: [], decimals: 1), cell: cell)
        }
        add(0, 10)
        add(4, 14)
        store.endUnit()
        add(5, 25)
        add(1, 21)
        add(3, 23)
        store.endUnit()
        return FigureLookup(store)
    }

    @Test(arguments: [
        (0, 0, 0, 10.0), (1, 0, 1, 14), (1, 1, 2, 25), (0, 1, 1, 21), (1, 1, 0, 23),
    ])
    func aFigureOfAnyUnitIsFound(indicator: Int32, unit: Int32, period: Int32, value: Double) {
        #expect(lookup.figure(indicator, unit, period).value == value)
    }

    @Test(arguments: [(0, 0, 1), (1, 1, 1), (0, 1, 0), (0, 0, -1)])
    func whereThereIsNoneNoneIsFound(indicator: Int32, unit: Int32, period: Int32) {
        #expect(lookup.figure(indicator, unit, period).reading == .missing)
    }
}

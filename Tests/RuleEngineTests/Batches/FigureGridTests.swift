import PlanModel
import Testing

@testable import RuleEngine

@Suite struct FigureGridTests {
    /// Two indicators, three periods; of unit 1 nothing is known.
    private static var store: FigureStore {
        var observations = ObservationColumns()
        for (value, flags) in [(1.5, []), (.nan, []), (3, .estimate)] as [(Double, FlagSet)] {
            observations.append(Observation(unit: 0, indicator: 0, period: 0, value: value, flags: flags))
        }
        var store = FigureStore(indicatorCount: 2, periodCount: 3)
        store.append(observations[0], number: 0, cell: 1)
        store.append(observations[1], number: 1, cell: 4)
        store.endUnit()
        store.endUnit()
        store.append(observations[2], number: 2, cell: 0)
        store.endUnit()
        return store
    }

    private func cells(_ grid: UnsafePointer<Double>) -> [Double?] { (0..<6).map { grid[$0].isNaN ? nil : grid[$0] } }

    @Test func unitsKeepTheirFiguresWhileOthersAreLoaded() {
        let grid = FigureGrid(Self.store)
        let first = grid.load(unit: 0)
        #expect(grid.isPlain)
        let second = grid.load(unit: 1)
        let third = grid.load(unit: 2)
        #expect(!grid.isPlain && grid.isOdd(0) && !grid.isOdd(1))
        #expect(cells(first) == [nil, 1.5, nil, nil, nil, nil])
        #expect(cells(second) == [nil, nil, nil, nil, nil, nil])
        #expect(cells(third) == [3, nil, nil, nil, nil, nil])
    }

    @Test func nothingIsLeftOfUnitsThatWereForgotten() {
        let grid = FigureGrid(Self.store)
        _ = grid.load(unit: 0)
        _ = grid.load(unit: 2)
        grid.removeAll()
        #expect(grid.count == 0)
        #expect(cells(grid.load(unit: 1)) == [nil, nil, nil, nil, nil, nil])
        #expect(cells(grid.load(unit: 1)) == [nil, nil, nil, nil, nil, nil])
    }

    @Test func aLargePlanHasRoomForOneUnitAtATime() {
        var store = FigureStore(indicatorCount: 1000, periodCount: 500)
        store.endUnit()
        let grid = FigureGrid(store)
        #expect(grid.capacity == 1 && !grid.isFull)
        _ = grid.load(unit: 0)
        #expect(grid.isFull)
    }

    @Test func aPlanWithoutIndicatorsHasACellForRowsThatAreAboutNone() {
        var store = FigureStore(indicatorCount: 0, periodCount: 3)
        for _ in 0..<3 { store.endUnit() }
        let grid = FigureGrid(store)
        for unit in 0..<3 { #expect(grid.load(unit: Int32(unit))[0].isNaN) }
        grid.removeAll()
        #expect(grid.load(unit: 1)[0].isNaN)
    }
}

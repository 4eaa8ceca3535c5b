import PlanModel
import Testing

@testable import RuleEngine

@Suite struct DerivedFiguresTests {
    /// Indicator 1 of two, for unit 0 of two, in the first two of three periods.
    private var figures: DerivedFigures {
        var figures = DerivedFigures(indicatorCount: 2, unitCount: 2, periodCount: 3)
        figures.begin(1, units: [0], periods: [0, 1])
        return figures
    }

    @Test func cellsArePendingUntilTheyAreComputed() {
        var figures = figures
        #expect(figures.figure(1, 0, 0)?.isPending == true)
        #expect(figures.figure(1, 0, 2)?.isPending == false)
        #expect(figures.figure(1, 0, 2)?.reading == .missing)
        figures.set(1, 0, 0, 5, .estimate)
        #expect(figures.figure(1, 0, 0)?.reading == .number(5))
        #expect(figures.figure(1, 0, 0)?.isPending == false)
    }

    @Test func otherCellsAreNotComputed() {
        #expect(figures.figure(1, 1, 0) == nil)
        #expect(figures.figure(0, 0, 0) == nil)
        #expect(figures.figure(1, 0, -1) == nil)
    }

    @Test func furtherUnitsOfAnIndicatorAreAdded() {
        var figures = figures
        figures.set(1, 0, 0, 5, [])
        figures.begin(1, units: [1], periods: [2])
        #expect(figures.figure(1, 0, 0)?.reading == .number(5))
        #expect(figures.figure(1, 1, 2)?.isPending == true)
    }

    @Test func computedFiguresTakeThePlaceOfObservedOnes() {
        var observed = FigureStore(indicatorCount: 2, periodCount: 3)
        for (cell, value) in [(0, 1.0), (3, 2), (4, 3)] {
            observed.append(Figure(value: value, flags: [], decimals: 0), cell: Int32(cell))
        }
        observed.endUnit()
        observed.append(Figure(value: 4, flags: [], decimals: 0), cell: 3)
        observed.endUnit()
        var figures = figures
        figures.set(1, 0, 0, 20, [])
        figures.setObserved(1, 0, 1)
        let lookup = FigureLookup(figures.merged(into: observed))
        #expect([lookup.figure(0, 0, 0), lookup.figure(1, 0, 0), lookup.figure(1, 0, 1)].map(\.value) == [1, 20, 3])
        #expect(lookup.figure(1, 1, 0).value == 4)
    }
}

import PlanModel
import Testing

@testable import RuleEngine

@Suite struct UnitFiguresTests {
    /// Two units, two indicators and two periods; unit 0 has a figure in the cells 0 and 3, unit 1 in cell 3.
    private var figures: UnitFigures {
        var observations = ObservationColumns()
        for (value, flags) in [(1.0, FlagSet()), (2, .methodBreak), (3, .estimate)] {
            observations.append(Observation(unit: 0, indicator: 0, period: 0, value: value, flags: flags, decimals: 2))
        }
        var store = FigureStore(indicatorCount: 2, periodCount: 2)
        store.append(observations[0], number: 0, cell: 0)
        store.append(observations[1], number: 1, cell: 3)
        store.endUnit()
        store.append(observations[2], number: 2, cell: 3)
        store.endUnit()
        return UnitFigures(store)
    }

    @Test func aFigureIsFoundByIndicatorAndPeriod() {
        var figures = figures
        figures.load(unit: 0)
        #expect(figures.figure(0, 0).reading == .number(1) && figures.figure(1, 1).reading == .number(2))
        #expect(figures.figure(0, 1).reading == .missing && figures.figure(0, -1).reading == .missing)
        #expect(figures.figure(0, 0).decimals == 2)
    }

    @Test func theNextUnitSeesNothingOfTheOneBefore() {
        var figures = figures
        figures.load(unit: 0)
        figures.load(unit: 1)
        #expect(figures.figure(0, 0).reading == .missing && figures.figure(1, 1).reading == .number(3))
    }

    @Test(
        arguments: [
            (FlagSet.withheld, Reading.withheld), (.notApplicable, .missing), (.unreadable, .unreadable),
            ([.unreadable, .conflict], .conflict), (.estimate, .number(1)), (.methodBreak, .number(1)),
        ] as [(FlagSet, Reading)]
    )
    func aFlagMayTakeTheFigureAway(_ flags: FlagSet, _ reading: Reading) {
        #expect(Figure(value: 1, flags: flags, decimals: 0).reading == reading)
    }
}

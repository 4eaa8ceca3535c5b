import Diagnostics
import PlanModel

/// Observations in cells that are computed.
struct ObservedCells {
    struct Cell {
        var unit: Int32
        /// Number in the run's `PeriodIndex`.
        var period: Int32
        /// Number of the observation.
        var observation: Int32
    }

    let cells: [Cell]
    private let indicator: Int32

    /// Those of one indicator, some units and some periods, in the order of units and of cells. An empty cell without a
    /// flag says nothing, so it is no observation.
    init(_ plan: Plan, _ indicator: Int32, _ units: Set<Int32>, _ isComputed: (Period) -> Bool, _ figures: FigureAccess)
    {
        self.indicator = indicator
        let store = figures.actual.store
        let periods = Int32(store.periodCount)
        cells = units.sorted().flatMap { unit in
            store.places(of: unit).compactMap { place -> Cell? in
                let cell = store.cell[place]
                let isEmpty = store.value[place].isNaN && store.flags[place].isEmpty
                guard cell / periods == indicator, !isEmpty,
                    isComputed(figures.periodIndex.periods[Int(cell % periods)])
                else { return nil }
                return Cell(unit: unit, period: cell % periods, observation: store.observation[place])
            }
            .sorted { $0.period < $1.period }
        }
    }

    /// An error for each.
    func report(_ plan: Plan, _ diagnostics: inout DiagnosticList) {
        let observations = plan.observations
        let id = plan.indicators[Int(indicator)].id
        for cell in cells {
            let observation = observations[Int(cell.observation)]
            let file = observations.files[Int(observation.file)]
            let row = Int(observation.row)
            diagnostics.add(
                .derivedObserved,
                at: SourceLocation(file: file.path, row: row, header: file.valueHeader),
                subject: id,
                [
                    "indicator": .text(id), "unit": .text(plan.units.ids[Int(cell.unit)]),
                    "period": .text(observations.periods[Int(observation.period)].text),
                    "place": .text("\(file.path):\(row)"),
                ]
            )
        }
    }
}

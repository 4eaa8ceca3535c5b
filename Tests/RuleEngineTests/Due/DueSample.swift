import Diagnostics
import PlanModel
import RuleEngine

extension SamplePlan {
    /// What is due in this plan on a day.
    func due(
        on day: String,
        within: Int = 30,
        data: Bool = false,
        knownOn: String? = nil,
        units: UnitSelector? = nil
    ) -> (list: DueList, diagnostics: DiagnosticList) {
        var diagnostics = DiagnosticList()
        let options = DueOptions(
            day: SamplePlan.day(day),
            within: within,
            includesFigures: data,
            knownOn: knownOn.map { SamplePlan.day($0) },
            units: units
        )
        return (DueSearch.find(checked, options, &diagnostics), diagnostics)
    }

    /// The tasks that are due, each as `id period standing deadline`.
    func dueTasks(on day: String, within: Int = 30, knownOn: String? = nil) -> [String] {
        due(on: day, within: within, knownOn: knownOn).list.agencies.flatMap(\.tasks).map { task in
            [task.id, task.instance?.text, task.standing.rawValue, task.deadline?.text].compactMap { $0 }
                .joined(separator: " ")
        }
    }

    /// The figures that were not sent, each as `unit indicator periods`.
    func unsent(on day: String, knownOn: String? = nil) -> [String] {
        due(on: day, data: true, knownOn: knownOn).list.agencies.flatMap { agency in
            agency.figures.map { figures in
                let periods = figures.periods.map(\.text).joined(separator: ",")
                return "\(plan.units.ids[Int(agency.unit)]) \(indicators[figures.indicator].id) \(periods)"
            }
        }
    }
}

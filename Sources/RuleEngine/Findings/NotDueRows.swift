import Diagnostics
import PlanModel

/// Finds observations of units that the column `units` of their indicator leaves out.
struct NotDueRows: Sendable {
    private let plan: Plan
    private let knownOn: Int32
    /// Of each indicator the units that it is due for; nil where the column is empty: then whoever has an observation is.
    private let due: [UnitSet?]

    /// - Parameter due: units of each indicator, ascending.
    init(_ plan: Plan, due: [[Int32]], knownOn: DayNumber?) {
        self.plan = plan
        self.knownOn = knownOn?.rawValue ?? .max
        var last: (units: [Int32], set: UnitSet)?
        self.due = zip(plan.indicators, due).map { indicator, units in
            guard indicator.units != nil, !indicator.namesUnknownUnits else { return nil }
            // Mostly the same ones again, and then it takes no time to see that they are.
            if let last, last.units == units { return last.set }
            let set = UnitSet(units, of: plan.units.count)
            last = (units, set)
            return set
        }
    }

    /// Whether some may be found.
    var isNeeded: Bool { due.contains { $0 != nil } }

    /// Indicators and units of which it was said.
    typealias Reported = Set<Int64>

    /// Looks at rows of some units and says what it finds: once for each indicator and unit, at the first row.
    func report(
        _ part: ObservationPart,
        _ units: Range<Int32>,
        _ reported: inout Reported,
        _ diagnostics: inout DiagnosticList
    ) {
        let rows = part.rows
        // Rows of a unit and indicator mostly stand together: one that was just found to be due is not looked for again.
        var last: (indicator: Int32, unit: Int32) = (-1, -1)
        for row in 0..<part.count {
            let (indicator, unit) = (rows.indicator[row], rows.unit[row])
            if indicator == last.indicator, unit == last.unit { continue }
            guard units.contains(unit), rows.recordedOn[row] <= knownOn else { continue }
            guard let due = due[Int(indicator)], !due.contains(unit) else {
                last = (indicator, unit)
                continue
            }
            guard reported.insert(Int64(indicator) << 32 | Int64(unit)).inserted else { continue }
            let id = plan.indicators[Int(indicator)].id
            diagnostics.add(
                .observationNotDue,
                at: SourceLocation(
                    file: plan.observations.files[Int(rows.file[row])].path,
                    row: Int(rows.row[row])
                ),
                subject: id,
                ["indicator": .text(id), "unit": .text(plan.units.ids[Int(unit)])]
            )
        }
    }

    /// Looks at all rows.
    func report(_ diagnostics: inout DiagnosticList) {
        guard isNeeded else { return }
        var reported: Reported = []
        plan.observations.scan { facts in
            facts.recordedOn.lowerBound <= knownOn
        } each: { part in
            report(part, 0..<Int32(plan.units.count), &reported, &diagnostics)
        }
    }
}

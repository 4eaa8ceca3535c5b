import PlanModel

/// The order of a report's rows: that of the plan's tables, then by agency, by the calendar and by rule.
struct ReportOrder {
    private let subjects: [Int]
    private let units: [Int]
    private let periods: [Int]

    init(_ frame: RunFrame, _ periods: ReportPeriods) {
        self.periods = periods.rank
        let indicators = frame.plan.indicators.count
        subjects = frame.subjects.map { subject in
            switch subject.kind {
            case .indicator(let number): number
            case .task(let number): indicators + number
            }
        }
        let table = frame.plan.units
        let order = (0..<table.count).sorted { a, b in
            let (left, right) = (table.rows[a][0].location, table.rows[b][0].location)
            return left != right ? left < right : a < b
        }
        var ranks = Array(repeating: 0, count: table.count)
        for (place, unit) in order.enumerated() { ranks[unit] = place }
        units = ranks
    }

    func sorted(_ rows: [ReportRow]) -> [ReportRow] {
        rows.sorted { a, b in key(a).lexicographicallyPrecedes(key(b)) }
    }

    /// Agencies in the order of their table.
    func sorted(_ agencies: [AgencyLine]) -> [AgencyLine] {
        agencies.sorted { units[Int($0.unit)] < units[Int($1.unit)] }
    }

    private func key(_ row: ReportRow) -> [Int] {
        [subjects[Int(row.subject)], units[Int(row.unit)], periods[Int(row.period)], Int(row.assignment)]
    }
}

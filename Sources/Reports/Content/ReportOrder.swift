import PlanModel

/// The order of a report's rows: that of the plan's tables, then by agency, by the calendar and by rule.
struct ReportOrder {
    private let subjects: [Int]
    private let units: [Int]
    private let periods: [Int]
    private let years: [Int]

    init(_ frame: RunFrame, _ periods: ReportPeriods) {
        self.periods = periods.rank
        years = periods.yearPlace
        subjects = ReportOrder.ranks(of: frame)
        let table = frame.plan.units
        let order = (0..<table.count).sorted { a, b in
            let (left, right) = (table.rows[a][0].location, table.rows[b][0].location)
            return left != right ? left < right : a < b
        }
        var ranks = Array(repeating: 0, count: table.count)
        for (place, unit) in order.enumerated() { ranks[unit] = place }
        units = ranks
    }

    /// Indicators and tasks as in their tables; an objective before the first of them that serves it, and one that none
    /// serves behind them; units last.
    private static func ranks(of frame: RunFrame) -> [Int] {
        let plan = frame.plan
        var ranks: [Int] = []
        var firsts: [String: Int] = [:]
        for subject in frame.subjects {
            switch subject.kind {
            case .indicator(let number): ranks.append(2 * number + 1)
            case .task(let number): ranks.append(2 * (plan.indicators.count + number) + 1)
            case .objective, .unit: ranks.append(Int.max)
            }
            let objective = ObjectiveTree.objective(of: subject, in: frame)
            firsts[objective] = min(firsts[objective] ?? Int.max, ranks[ranks.count - 1])
        }
        let behind = 2 * (plan.indicators.count + plan.tasks.count) + 1
        for (place, subject) in frame.subjects.enumerated() {
            if case .objective(let number) = subject.kind {
                let first = firsts[subject.id] ?? Int.max
                ranks[place] = first == Int.max ? behind + number : first - 1
            }
        }
        return ranks
    }

    /// The latest years first, then as `sorted`.
    func latestYearFirst(_ rows: [ReportRow]) -> [ReportRow] {
        rows.sorted { a, b in
            let (left, right) = (years[Int(a.period)], years[Int(b.period)])
            return left != right ? left > right : key(a).lexicographicallyPrecedes(key(b))
        }
    }

    func sorted(_ rows: [ReportRow]) -> [ReportRow] {
        rows.sorted { a, b in key(a).lexicographicallyPrecedes(key(b)) }
    }

    /// The latest periods first, then as `sorted`.
    func latestFirst(_ rows: [ReportRow]) -> [ReportRow] {
        rows.sorted { a, b in
            let (left, right) = (periods[Int(a.period)], periods[Int(b.period)])
            return left != right ? left > right : key(a).lexicographicallyPrecedes(key(b))
        }
    }

    /// Agencies in the order of their table.
    func sorted(_ agencies: [AgencyLine]) -> [AgencyLine] { sorted(agencies, by: \.unit) }

    /// Numbers of subjects in the order of their tables.
    func sorted(subjects numbers: [Int]) -> [Int] { numbers.sorted { (subjects[$0], $0) < (subjects[$1], $1) } }

    /// What is about units, in the order of their table.
    func sorted<Element>(_ elements: [Element], by unit: (Element) -> Int32) -> [Element] {
        elements.sorted { units[Int(unit($0))] < units[Int(unit($1))] }
    }

    private func key(_ row: ReportRow) -> [Int] {
        [subjects[Int(row.subject)], units[Int(row.unit)], periods[Int(row.period)], Int(row.assignment)]
    }
}

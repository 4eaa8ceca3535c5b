import PlanModel

/// Numbers for all periods that a run meets, so that figures can stand in a grid; and of each what rules ask for.
struct PeriodIndex: Sendable {
    let periods: [Period]
    /// Number of the period of the same kind just before; -1 where nothing is known of it.
    let previous: [Int32]
    /// Periods of the same kind up to and including each judged one, by the judged one's number; empty for others.
    let chains: [[Int32]]
    let firstDay: [Int32]
    let lastDay: [Int32]
    let year: [Int64]
    /// Whether `history` knows the period by its year: that of shorter ones it knows by their texts.
    let isKeyedByYear: [Bool]
    private let numbers: [Period: Int32]

    /// - Parameters:
    ///   - judged: periods that assignments judge.
    ///   - others: further periods that figures or targets may stand in.
    init(judged: [Period], others: [Period]) {
        var periods: [Period] = []
        var numbers: [Period: Int32] = [:]
        for period in judged + others where numbers[period] == nil {
            numbers[period] = Int32(periods.count)
            periods.append(period)
        }
        self.periods = periods
        self.numbers = numbers
        firstDay = periods.map(\.firstDay.rawValue)
        lastDay = periods.map(\.lastDay.rawValue)
        year = periods.map { Int64($0.year) }
        isKeyedByYear = periods.map { $0.lastDay.rawValue - $0.firstDay.rawValue >= 364 }
        previous = periods.map { $0.previous.flatMap { numbers[$0] } ?? -1 }
        let earliest = periods.map(\.firstDay).min() ?? DayNumber(rawValue: 0)
        let judgedSet = Set(judged)
        chains = periods.map { period in
            guard judgedSet.contains(period) else { return [] }
            var chain: [Int32] = []
            var at: Period? = period
            while let here = at, here.firstDay >= earliest {
                if let number = numbers[here] { chain.append(number) }
                at = here.previous
            }
            return chain.reversed()
        }
    }

    var count: Int { periods.count }

    func number(of period: Period) -> Int32? { numbers[period] }
}

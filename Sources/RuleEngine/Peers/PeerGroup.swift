import Numerals
import PlanModel

/// The values of an indicator in a group of units in one period, and what they come to.
struct PeerGroup: Sendable {
    /// Units of the group, whether or not they have a value.
    let size: Int
    /// Rounded to 9 decimals, ascending.
    private let values: [Double]
    let mean: Double
    /// Of the whole population.
    let deviation: Double
    /// What rows that read the group inherit of its figures.
    let flags: VerdictFlags

    /// - Parameter figures: what each unit of the group has; those that are no number have no value.
    init(_ readings: [Reading], flags: VerdictFlags) {
        size = readings.count
        let numbers = readings.compactMap(\.number)
        values = numbers.map { Rounding.roundedTo9($0) }.sorted()
        let count = Double(numbers.count)
        let mean = numbers.reduce(0, +) / count
        let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        self.mean = Rounding.roundedTo9(mean)
        deviation = Rounding.roundedTo9((squares / count).squareRoot())
        self.flags = flags
    }

    /// Units that have a value.
    var count: Int { values.count }

    /// Whether it can be spoken of as a group: every unit has a value, or at least `minimum` have. One unit alone is none.
    func isComplete(minimum: Int?) -> Bool {
        count > 1 && (count == size || minimum.map { count >= $0 } ?? false)
    }

    /// One more than there are better values; nil where no direction says what is better.
    func rank(of value: Double, _ direction: Direction?) -> Int? {
        let value = Rounding.roundedTo9(value)
        return switch direction {
        case .up: 1 + count - values.firstPlace { $0 <= value }
        case .down: 1 + values.firstPlace { $0 < value }
        case .some(.none), nil: nil
        }
    }

    func best(_ direction: Direction?) -> Double? {
        switch direction {
        case .up: values.last
        case .down: values.first
        case .some(.none), nil: nil
        }
    }
}

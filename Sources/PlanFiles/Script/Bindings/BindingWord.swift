import LuaSandbox
import PlanModel

/// A word that says where a name of a rule comes from, and the options that it takes.
struct BindingWord: Sendable, Hashable {
    /// What its first argument names.
    enum First: Sendable, Hashable {
        /// An indicator whose figure is read.
        case figure
        /// An indicator whose target is read.
        case target
        /// An assignment whose status is read.
        case status
        /// An assignment whose score is read.
        case score
        /// A column of the row's indicator, task or objective.
        case column
        /// A column of the row's unit.
        case unitColumn
        /// Another name of the same rule.
        case name
    }

    let name: String
    let first: First
    /// Nil: it reads one value.
    let aggregate: Binding.Aggregate?
    let options: [BindingOption]

    /// Every word, in the order of the contract.
    static let all: [BindingWord] =
        [
            BindingWord(name: "value_of", first: .figure, aggregate: nil, options: [.lag, .unit, .series]),
            BindingWord(name: "target_of", first: .target, aggregate: nil, options: [.lag, .unit]),
            BindingWord(name: "status_of", first: .status, aggregate: nil, options: [.subject, .lag, .unit]),
            BindingWord(name: "score_of", first: .score, aggregate: nil, options: [.subject, .lag, .unit]),
            BindingWord(name: "column", first: .column, aggregate: nil, options: []),
            BindingWord(name: "unit_column", first: .unitColumn, aggregate: nil, options: [.unit]),
            ofFigures("values_of", .table),
            BindingWord(
                name: "statuses_of",
                first: .status,
                aggregate: .table,
                options: [.subject, .lag, .unit, .units, .periods, .skipMissing]
            ),
        ]
        + [
            ofFigures("sum_of", .sum), ofFigures("mean_of", .mean), ofFigures("min_of", .min),
            ofFigures("max_of", .max), ofFigures("count_of", .count),
            BindingWord(name: "decimals_of", first: .name, aggregate: nil, options: []),
        ]

    /// The word that a value of a script is; nil for all else.
    static func of(_ value: LuaValue) -> (word: BindingWord, said: LuaWord)? {
        guard case .word(let said) = value, let word = all.first(where: { $0.name == said.word }) else { return nil }
        return (word, said)
    }

    private static func ofFigures(_ name: String, _ aggregate: Binding.Aggregate) -> BindingWord {
        BindingWord(
            name: name,
            first: .figure,
            aggregate: aggregate,
            options: [.lag, .unit, .series, .units, .periods, .skipMissing]
        )
    }
}

/// An option in the table that follows the first argument of a binding: `value_of("a", { lag = 1 })`.
enum BindingOption: String, Sendable, CaseIterable {
    case lag, unit, series, units, periods
    case skipMissing = "skip_missing"
    case subject
}

import Diagnostics
import PlanModel

/// What kind of value a name of a rule may be set to.
public enum SettingKind: Sendable, Hashable {
    case boolean
    case number
    /// Years, counts, and dates as days since 1970-01-01.
    case wholeNumber
    case text
    case table
    /// One of a closed set of texts.
    case word([String])

    /// The kind of a parameter's default: a `use` may set another value of it.
    init(_ value: ParameterValue) {
        switch value {
        case .boolean: self = .boolean
        case .integer, .number: self = .number
        case .text: self = .text
        case .table: self = .table
        }
    }

    /// What a name of the rule may be set to; nil where anything will do, as for an input.
    public static func of(_ name: String, in rule: Rule) -> SettingKind? {
        if let parameter = rule.parameter(name) {
            let kinds = Set(parameter.setting.values.map(SettingKind.init))
            return kinds.count == 1 ? kinds.first : nil
        }
        return rule.inputs.contains(name) ? nil : BuiltInName.named(name).map(SettingKind.init)
    }

    /// The kind of what stands behind a built-in name.
    init(_ name: BuiltInName) {
        switch name.datum {
        case .value, .previous, .baseline, .target, .targetUpper, .threshold, .weight, .finalTarget: self = .number
        case .peerBest, .peerMean, .peerSd, .childScore, .childCoverage: self = .number
        case .peerRank, .peerCount, .childCount, .childMet, .childMissed, .childNoData: self = .wholeNumber
        case .printedDecimals, .finalYear, .firstMetYear, .baselineYear, .year: self = .wholeNumber
        case .periodStart, .periodEnd, .asOf, .assignedOn, .deadline, .firstDeadline, .startedOn, .completedOn:
            self = .wholeNumber
        case .meets, .open, .ongoing: self = .boolean
        case .history, .children: self = .table
        case .relation: self = .word(TargetRelation.allCases.map(\.rawValue))
        case .direction: self = .word(Direction.allCases.map(\.rawValue))
        case .measure, .flag, .period, .unit, .unitLevel, .indicator, .task, .objective: self = .text
        }
    }

    /// Whether the value is of this kind.
    public func accepts(_ value: ParameterValue) -> Bool {
        switch (self, value) {
        case (.boolean, .boolean), (.number, .integer), (.number, .number), (.text, .text), (.table, .table): true
        case (.wholeNumber, .integer): true
        case (.wholeNumber, .number(let number)): number == number.rounded()
        case (.word(let words), .text(let text)): words.contains(text)
        default: false
        }
    }

    /// As it follows “must be”.
    public var words: LocalizedText {
        switch self {
        case .boolean: LocalizedText(vi: "true hoặc false", en: "true or false")
        case .number: LocalizedText(vi: "một số", en: "a number")
        case .wholeNumber: LocalizedText(vi: "một số nguyên", en: "a whole number")
        case .text: LocalizedText(vi: "một văn bản", en: "a text")
        case .table: LocalizedText(vi: "một bảng", en: "a table")
        case .word(let words):
            LocalizedText(
                vi: "một trong các từ \(words.joined(separator: ", "))",
                en: "one of the words \(words.joined(separator: ", "))"
            )
        }
    }
}

extension ParameterSetting {
    /// All values that it can have.
    var values: [ParameterValue] {
        switch self {
        case .constant(let value): [value]
        case .dated(let values): values.map(\.value)
        }
    }
}

extension Datum {
    /// Other names that this one follows from, besides the tables: a `use` that sets them changes it.
    var sources: [Datum] {
        switch self {
        case .meets: [.value, .target, .targetUpper, .relation, .direction, .previous]
        case .target, .targetUpper: [.relation, .direction, .previous]
        case .firstMetYear: [.finalTarget, .relation, .direction]
        case .relation: [.direction]
        case .peerRank, .peerCount, .peerBest, .peerMean, .peerSd: [.value, .direction]
        default: []
        }
    }
}

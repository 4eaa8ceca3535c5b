import PlanModel

/// What a `use` sets of the names that other names follow from: with `target = 90` a figure of 90 `meets` it.
///
/// Each is nil where the `use` leaves it to the tables.
struct FixedNames: Sendable, Equatable {
    var value: Reading?
    var previous: Reading?
    var target: Reading?
    var upper: Reading?
    var finalTarget: Reading?
    var relation: TargetRelation?
    var direction: Direction?

    static let none = FixedNames()

    private init() {}

    /// - Parameter day: last day of the period whose values are wanted.
    init(_ settings: [String: ParameterSetting], on day: DayNumber) {
        func reading(_ datum: Datum) -> Reading? {
            settings[datum.rawValue].map { SettingReading.figure($0.value(on: day)) }
        }
        func text(_ datum: Datum) -> String? {
            if case .text(let text) = settings[datum.rawValue]?.value(on: day) { text } else { nil }
        }
        value = reading(.value)
        previous = reading(.previous)
        target = reading(.target)
        upper = reading(.targetUpper)
        finalTarget = reading(.finalTarget)
        relation = text(.relation).flatMap(TargetRelation.init(rawValue:))
        direction = text(.direction).flatMap(Direction.init(rawValue:))
    }
}

extension FixedNames {
    /// Names that others follow from.
    static let followed: [Datum] = [.value, .previous, .target, .targetUpper, .finalTarget, .relation, .direction]

    /// Takes what one of the `followed` names gives that is bound, or given for a single question.
    ///
    /// - Parameter texts: by their handles.
    mutating func set(_ datum: Datum, _ reading: Reading, _ texts: [String]) {
        func text() -> String? {
            if case .text(let handle) = reading { texts[Int(handle)] } else { nil }
        }
        switch datum {
        case .value: value = reading
        case .previous: previous = reading
        case .target: target = reading
        case .targetUpper: upper = reading
        case .finalTarget: finalTarget = reading
        case .relation: relation = text().flatMap(TargetRelation.init(rawValue:))
        case .direction: direction = text().flatMap(Direction.init(rawValue:))
        default: break
        }
    }
}

/// What a constant gives where a figure is wanted.
enum SettingReading {
    /// A number as a figure; missing where the constant is none, or is not in force yet.
    static func figure(_ value: ParameterValue?) -> Reading {
        switch value {
        case .integer(let integer): .number(Double(integer))
        case .number(let number): .number(number)
        case .boolean, .text, .table, nil: .missing
        }
    }
}

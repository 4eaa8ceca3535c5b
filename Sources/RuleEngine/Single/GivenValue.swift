import Diagnostics
import LuaSandbox
import PlanChecks
import PlanModel

/// What is given for a name, as a rule takes it.
enum GivenValue {
    case none
    case reading(Reading)
    /// Years and their figures.
    case history([(key: Int64, value: Double)])
    /// A text or table that is written out for the row.
    case own(LuaValue)

    /// Texts that rules are given time and again, by their handles.
    static let words = [""] + TargetRelation.allCases.map(\.rawValue) + Direction.allCases.map(\.rawValue)
    private static let handles = Dictionary(uniqueKeysWithValues: zip(words, Int32(0)...))

    /// The handle of one of the `words`.
    static func handle(of word: String) -> Int32 { handles[word] ?? 0 }

    /// The text, where it is one.
    var text: String? {
        switch self {
        case .own(.text(let text)): text
        case .reading(.text(let handle)): GivenValue.words[Int(handle)]
        default: nil
        }
    }

    init(_ value: ParameterValue, for name: GivenNames.Name) throws(JudgeFailure) {
        guard name.accepts(value) else { throw GivenValue.wrong(name) }
        switch value {
        case .boolean(let boolean): self = .reading(.boolean(boolean))
        case .integer(let integer): self = .reading(name.isFigure ? .number(Double(integer)) : .integer(integer))
        case .number(let number):
            let whole = name.kind == .wholeNumber ? Int64(exactly: number) : nil
            self = .reading(whole.map { .integer($0) } ?? .number(number))
        case .text(let text):
            if name.datum?.isDay ?? false, let day = DayNumber(text: text) {
                self = .reading(.integer(Int64(day.rawValue)))
                return
            }
            self = GivenValue.handles[text].map { .reading(.text($0)) } ?? .own(.text(text))
        case .table(let table):
            if name.datum == .history {
                self = try GivenValue.history(of: table, name)
            } else {
                let figures: Set<String> = name.datum == .children ? ["score", "weight"] : []
                self = .own(GivenValue.value(value, isFigure: name.isFigure, figures: figures))
            }
        }
    }

    /// A table of figures by years; of shorter periods by their texts.
    private static func history(of table: ParameterTable, _ name: GivenNames.Name) throws(JudgeFailure) -> GivenValue {
        var years: [(key: Int64, value: Double)] = []
        for (place, item) in table.items.enumerated() {
            guard let figure = item.figure else { throw wrong(name) }
            years.append((Int64(place + 1), figure))
        }
        for field in table.fields {
            guard let figure = field.value.figure else { throw wrong(name) }
            guard case .integer(let year) = field.key else { return .own(value(.table(table), isFigure: true)) }
            years.append((year, figure))
        }
        return .history(years.sorted { $0.key < $1.key })
    }

    /// - Parameters:
    ///   - isFigure: whole numbers come as floats.
    ///   - figures: keys of tables whose whole numbers do.
    private static func value(_ value: ParameterValue, isFigure: Bool, figures: Set<String> = []) -> LuaValue {
        switch value {
        case .integer(let integer) where isFigure: .number(Double(integer))
        case .table(let table):
            .table(
                LuaTable(
                    items: table.items.map { GivenValue.value($0, isFigure: isFigure, figures: figures) },
                    fields: table.fields.map { field in
                        let isNamed = if case .text(let key) = field.key { figures.contains(key) } else { false }
                        return LuaField(
                            key: LuaValue(field.key),
                            value: GivenValue.value(field.value, isFigure: isFigure || isNamed, figures: figures)
                        )
                    }
                )
            )
        default: LuaValue(value)
        }
    }

    /// That a name is given a value of another kind.
    static func wrong(_ name: GivenNames.Name) -> JudgeFailure {
        .valueWrong(name: name.name, expected: name.expected)
    }
}

extension ParameterValue {
    /// The number as a figure; nil where it is none, or not finite.
    fileprivate var figure: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .number(let number): number.isFinite ? number : nil
        case .boolean, .text, .table: nil
        }
    }
}

import Numerals
import PlanChecks
import PlanModel

/// What supplies a name of a rule, besides the row itself.
enum NameSupply {
    /// What it is bound to.
    ///
    /// - Parameter decimals: not what the binding reads is meant, but how many decimals it is printed with.
    case binding(Binding, decimals: Bool)
    /// A constant.
    case setting(ParameterSetting)
    case nothing
}

extension RunAssignment {
    /// What supplies the name; the `use` comes before the rule, and a constant of the `use` before the rule too.
    func supply(of name: String) -> NameSupply {
        let own = assignment.settings[name] == nil ? rule.ownBindings[name] : nil
        if let binding = assignment.bindings[name] ?? own {
            guard case .decimals(let other) = binding.source else { return .binding(binding, decimals: false) }
            return supply(ofDecimalsOf: other, location: binding)
        }
        let setting = assignment.settings[name] ?? rule.parameter(name)?.setting
        return setting.map { .setting($0) } ?? .nothing
    }

    /// What supplies the decimals of another name. What is computed and what is promised is not printed in a cell of data.
    private func supply(ofDecimalsOf name: String, location asked: Binding) -> NameSupply {
        switch supply(of: name) {
        case .binding(let binding, decimals: false):
            switch binding.source {
            case .value where binding.aggregate == nil || binding.aggregate == .table, .column, .unitColumn:
                return .binding(binding, decimals: true)
            default: return .nothing
            }
        case .binding: return .nothing
        case .setting(let setting): return setting.decimals.map { .setting($0) } ?? .nothing
        case .nothing:
            let lag: Lag?
            switch BuiltInName.named(name)?.datum {
            case .value: lag = nil
            case .previous: lag = .periods(1)
            default: return .nothing
            }
            return .binding(Binding(source: .value(.this), lag: lag, location: asked.location), decimals: true)
        }
    }
}

extension ParameterSetting {
    /// How many decimals the constant has; nil where it has none because it is no number or table of numbers.
    var decimals: ParameterSetting? {
        switch self {
        case .constant(let value): return value.decimals.map { .constant($0) }
        case .dated(let values):
            let found = values.compactMap { dated in
                dated.value.decimals.map { DatedValue(from: dated.from, value: $0, basis: dated.basis) }
            }
            return found.count == values.count ? .dated(found) : nil
        }
    }
}

extension ParameterValue {
    /// How many decimals the shortest text of the number has; of a table those of each number in it, by the same keys.
    var decimals: ParameterValue? {
        switch self {
        case .integer: return .integer(0)
        case .number(let number): return number.isFinite ? .integer(Int64(NumeralPrinter.decimals(of: number))) : nil
        case .table(let table):
            let items = table.items.compactMap(\.decimals)
            let fields = table.fields.compactMap { field in
                field.value.decimals.map { ParameterField(key: field.key, value: $0) }
            }
            let isWhole = items.count == table.items.count && fields.count == table.fields.count
            return isWhole ? .table(ParameterTable(items: items, fields: fields)) : nil
        case .boolean, .text: return nil
        }
    }
}

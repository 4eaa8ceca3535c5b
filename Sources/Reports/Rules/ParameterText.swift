import Diagnostics
import Numerals
import PlanModel

/// Constants of rules as Lua would write them, so that they can be copied into a `use`.
enum ParameterText {
    /// A constant; of a dated one every value with its first day.
    static func text(_ setting: ParameterSetting, in language: Language) -> String {
        switch setting {
        case .constant(let value): return text(value)
        case .dated(let values):
            let from = RuleLabel.datedFrom.text(in: language)
            return values.map { dated in
                let basis = dated.basis.isEmpty ? "" : " (\(dated.basis))"
                return "\(text(dated.value)) \(from) \(dated.from.printed(vietnamese: language == .vi))\(basis)"
            }.joined(separator: "; ")
        }
    }

    static func text(_ value: ParameterValue) -> String {
        switch value {
        case .boolean(let boolean): return boolean ? "true" : "false"
        case .integer(let integer): return String(integer)
        case .number(let number): return NumeralPrinter.text(number, style: .plain)
        case .text(let text): return quoted(text)
        case .table(let table):
            let fields = table.fields.map { "\(key($0.key)) = \(text($0.value))" }
            let parts = table.items.map { text($0) } + fields
            return parts.isEmpty ? "{}" : "{ \(parts.joined(separator: ", ")) }"
        }
    }

    private static func key(_ key: ParameterValue) -> String {
        if case .text(let name) = key, isName(name) { name } else { "[\(text(key))]" }
    }

    private static func isName(_ text: String) -> Bool {
        let isLetter = { (byte: UInt8) in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte == UInt8(ascii: "_")
        }
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy { isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            switch character {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default: quoted.append(character)
            }
        }
        return quoted + "\""
    }
}

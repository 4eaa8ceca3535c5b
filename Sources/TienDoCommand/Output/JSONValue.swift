import FoundationEssentials

/// A value that is printed for programs.
indirect enum JSONValue: Encodable, Equatable {
    case text(String)
    case number(Int)
    case figure(Double)
    case boolean(Bool)
    case null
    case array([JSONValue])
    case object([String: JSONValue])

    /// A text, null where there is none.
    static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    /// A whole number, null where there is none.
    static func optional(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }

    /// A number, null where there is none.
    static func optional(_ figure: Double?) -> JSONValue { figure.map { .figure($0) } ?? .null }

    /// Over several lines, keys in byte order.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bytes = try? encoder.encode(self)
        return bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .figure(let figure): try container.encode(figure)
        case .boolean(let boolean): try container.encode(boolean)
        case .null: try container.encodeNil()
        case .array(let values): try container.encode(values)
        case .object(let fields): try container.encode(fields)
        }
    }
}

import Foundation

/// One checked vector of a formula: what goes in, and what must come out.
struct FormulaVector: Sendable {
    /// What goes in under one name.
    enum Input: Sendable {
        case number(Double)
        case text(String)
        /// The figures of a list; nil is missing.
        case list([Double?])
        /// Bands of a scale, from high to low, each with its edge and class.
        case bands([(isAbove: Bool, edge: Double, label: String)])
        case missing
    }

    var id: String
    var formula: String
    var inputs: [String: Input]
    /// `84.46`, `[1, 2, 2, 4]`, `undefined`, `missing`, or the name of a class.
    var expected: String
    /// Decimals to which the answer holds.
    var decimals: Int

    static let all: [FormulaVector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/formulas/vectors.csv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().compactMap { FormulaVector(cells(of: $0)) }
    }()

    private init?(_ cells: [String]) {
        guard cells.count == 9,
            let object = try? JSONSerialization.jsonObject(with: Data(cells[4].utf8)) as? [String: Any]
        else { return nil }
        (id, formula, expected) = (cells[0], cells[1], cells[5])
        decimals = cells[6].firstMatch(of: /(\d+) decimals/).flatMap { Int($0.1) } ?? 9
        inputs = object.mapValues(FormulaVector.input)
    }

    private static func input(_ value: Any) -> Input {
        switch value {
        case let list as [[String: String]]:
            return .bands(
                list.map { band in
                    let edge = band["above"] ?? band["from"] ?? ""
                    return (band["above"] != nil, Double(edge) ?? .nan, band["label"] ?? "")
                }
            )
        case let list as [Any]: return .list(list.map(number))
        case let text as String: return number(text).map { .number($0) } ?? .text(text)
        default: return number(value).map { .number($0) } ?? .missing
        }
    }

    /// The number, which may be written as a text to keep its digits.
    private static func number(_ value: Any) -> Double? {
        switch value {
        case let text as String: Double(text)
        case let number as NSNumber: number.doubleValue
        default: nil
        }
    }

    /// The cells of a line; in quotes a comma is none, and two quotes are one.
    private static func cells(of line: Substring) -> [String] {
        var cells = [""]
        var (isQuoted, last) = (false, Character(" "))
        for character in line {
            if character == "\"" {
                if !isQuoted, last == "\"" { cells[cells.count - 1].append("\"") }
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
            last = character
        }
        return cells
    }
}

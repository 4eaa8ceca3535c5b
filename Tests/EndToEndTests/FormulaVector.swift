import Foundation

/// One checked vector of a formula: what goes in, and what must come out.
struct FormulaVector {
    var id: String
    var formula: String
    /// Figures by name, as printed; nil is missing. The figures of a list of three are `name3.1` to `name3.3`.
    var figures: [(name: String, value: String?)] = []
    /// `84.46`, `[1, 2, 2, 4]`, `undefined`, `missing`, or the name of a class.
    var expected: String

    /// Whether its figures belong to the members of a group, one each.
    var isOfGroup: Bool { formula == "rank" || formula == "z_score" }

    static func read(_ file: URL) throws -> [FormulaVector] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let cells = cells(of: line)
            var vector = FormulaVector(id: cells[0], formula: cells[1], expected: cells[5])
            let inputs = try JSONSerialization.jsonObject(with: Data(cells[4].utf8)) as? [String: Any] ?? [:]
            for (name, input) in inputs.sorted(by: { $0.key < $1.key }) {
                guard let list = input as? [Any] else {
                    vector.figures.append((name, text(input)))
                    continue
                }
                for (number, item) in list.enumerated() {
                    vector.figures.append(("\(name)\(list.count).\(number + 1)", text(item)))
                }
            }
            return vector
        }
    }

    private static func text(_ input: Any) -> String? {
        switch input {
        case let text as String: text
        case let number as NSNumber: number.stringValue
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

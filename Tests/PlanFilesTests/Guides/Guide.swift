import Foundation
import Testing

/// A guide in `docs/`, as tests read it that hold it to the sources.
struct Guide: CustomTestStringConvertible {
    let name: String
    let text: String

    init(_ name: String) {
        self.name = name
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "docs").appending(path: name)
        text = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    static let planFolder = [Guide("plan-folder.md"), Guide("plan-folder.vi.md")]
    static let rules = [Guide("rules.md"), Guide("rules.vi.md")]

    var testDescription: String { name }
    var isVietnamese: Bool { name.hasSuffix(".vi.md") }

    /// The rows of tables, heads left out, each as its cells.
    var rows: [[String]] { Guide.rows(of: text[...]) }

    /// The rows of the tables between a heading that holds `heading` and the next one.
    func rows(below heading: String) -> [[String]] {
        let parts = text.split(separator: "\n#")
        return parts.first { $0.prefix { $0 != "\n" }.contains(heading) }.map { Guide.rows(of: $0) } ?? []
    }

    private static func rows(of text: Substring) -> [[String]] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.indices.filter { place in
            let isHead = place + 1 < lines.count && lines[place + 1].hasPrefix("|--")
            return lines[place].hasPrefix("| ") && !isHead
        }.map { place in
            lines[place].dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
    }

    /// What stands in backticks in a text.
    static func code(in text: String) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .compactMap { $0 % 2 == 1 ? String($1) : nil }
    }
}

internal import CDiagnosticPages

/// The page about a code: what it means and how to mend it, in both languages, with an example that is wrong and the same
/// one right. Its file in `docs/codes` is what `--explain` prints, what readers of the documentation see, and what a test
/// runs.
public struct DiagnosticPage: Sendable, Hashable {
    public let code: String
    public let explanation: LocalizedText
    public let wrong: DiagnosticExample
    public let right: DiagnosticExample

    /// Reads a page; nil where its parts are not all there, in their order.
    public init?(code: String, text: String) {
        var parts: [(head: Substring, lines: [Substring])] = []
        var isFenced = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "# \(code)" else { return nil }
        for line in lines.dropFirst() {
            if line.hasPrefix("```") { isFenced.toggle() }
            if !isFenced, line.hasPrefix("## ") {
                parts.append((line, []))
            } else if !parts.isEmpty {
                parts[parts.count - 1].lines.append(line)
            }
        }
        guard parts.map({ String($0.head) }) == DiagnosticPage.heads,
            let wrong = DiagnosticExample(parts[2].lines), let right = DiagnosticExample(parts[3].lines)
        else { return nil }
        let words = parts.prefix(2).map { DiagnosticPage.trimmed($0.lines) }
        guard words.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.code = code
        explanation = LocalizedText(vi: words[0], en: words[1])
        self.wrong = wrong
        self.right = right
    }

    /// The page about a code; nil where there is none.
    public static func about(_ code: DiagnosticCode) -> DiagnosticPage? {
        for family in families {
            var count = 0
            guard let first = family(&count) else { continue }
            for page in UnsafeBufferPointer(start: first, count: count) where String(cString: page.code) == code.id {
                let bytes = UnsafeBufferPointer(start: page.bytes, count: page.length)
                return DiagnosticPage(code: code.id, text: String(decoding: bytes, as: UTF8.self))
            }
        }
        return nil
    }

    private static let families: [@Sendable (UnsafeMutablePointer<Int>?) -> UnsafePointer<diagnostic_page>?] = [
        { diagnostic_pages_TD01($0) }, { diagnostic_pages_TD02($0) }, { diagnostic_pages_TD03($0) },
        { diagnostic_pages_TD04($0) }, { diagnostic_pages_TD05($0) }, { diagnostic_pages_TD06($0) },
        { diagnostic_pages_TD07($0) }, { diagnostic_pages_TD08($0) }, { diagnostic_pages_TD09($0) },
    ]

    private static let heads = ["## Tiếng Việt", "## English", "## Sai · Wrong", "## Đúng · Right"]

    private static func trimmed(_ lines: [Substring]) -> String {
        let isBlank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
        return lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed().joined(separator: "\n")
    }
}

/// Files laid over a small plan that is right, and the command that meets them.
public struct DiagnosticExample: Sendable, Hashable {
    /// A file of the plan.
    public struct File: Sendable, Hashable {
        public let path: String
        /// Nil: the plan has no such file.
        public let bytes: [UInt8]?
        /// As the page shows it: bytes that are no text are written `\xE9`.
        public let shown: String
    }

    public let files: [File]
    /// The command, as `tiendo run .`; nil: `tiendo check .`.
    public let command: String?
    /// Why there is no example; nil where there is one.
    public let note: LocalizedText?

    /// Nil where the lines are neither files nor the reason why there are none.
    init?(_ lines: [Substring]) {
        var files: [File] = []
        var command: String?
        var note: LocalizedText?
        var path: String?
        var rest = lines[...]
        while let line = rest.popFirst() {
            if line.hasPrefix("```") {
                let body = rest.prefix { $0 != "```" }
                rest = rest.dropFirst(body.count + 1)
                let text = body.joined(separator: "\n")
                if line == "```sh" {
                    command = text
                } else {
                    guard let name = path else { return nil }
                    let bytes = line == "```bytes" ? DiagnosticExample.bytes(text + "\n") : Array((text + "\n").utf8)
                    files.append(File(path: name, bytes: bytes, shown: text))
                    path = nil
                }
            } else if line.hasPrefix("`"), let end = line.dropFirst().firstIndex(of: "`") {
                let name = String(line[line.index(after: line.startIndex)..<end])
                switch line[line.index(after: end)...] {
                case ":": path = name
                case ": không có · absent": files.append(File(path: name, bytes: nil, shown: ""))
                default: return nil
                }
            } else if line.hasPrefix("Không có ví dụ: "), let middle = line.firstRange(of: " · No example: ") {
                note = LocalizedText(
                    vi: String(line[..<middle.lowerBound]),
                    en: "No example: " + line[middle.upperBound...]
                )
            } else if !line.allSatisfy(\.isWhitespace) {
                return nil
            }
        }
        guard !files.isEmpty || command != nil || note != nil else { return nil }
        self.files = files
        self.command = command
        self.note = note
    }

    /// `\xE9` stands for a byte.
    private static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x"),
                let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}

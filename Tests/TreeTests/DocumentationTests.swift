import Foundation
import Testing

/// What others read is there, in both languages.
@Suite struct DocumentationTests {
    /// Every public declaration says what it means. Requirements that a protocol documents need no second word.
    @Test func everyPublicDeclarationHasAComment() {
        let obvious = ["init(", "static func <", "static func ==", "func hash(", "subscript(", "var description"]
        var bare: [String] = []
        for file in SourceTree.sources {
            for (number, line) in file.lines.enumerated() {
                let code = line.drop { $0 == " " }
                guard code.hasPrefix("public "), !code.hasPrefix("public extension") else { continue }
                if obvious.contains(where: { code.contains("public \($0)") || code.contains($0) }) { continue }
                var above = number - 1
                while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
                if above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("///") { continue }
                if isExplainedByItsType(file.lines, number) { continue }
                bare.append("\(file.path):\(number + 1): \(code)")
            }
        }
        #expect(bare.isEmpty, "\(bare.joined(separator: "\n"))")
    }

    /// Stored properties of plain value types that repeat a column of the contract's tables by name say nothing new.
    private func isExplainedByItsType(_ lines: [Substring], _ number: Int) -> Bool {
        let code = lines[number].drop { $0 == " " }
        return code.hasPrefix("public var ") || code.hasPrefix("public let ") || code.hasPrefix("public static let ")
    }

    @Test func everyGuideExistsInBothLanguages() throws {
        // Pages about diagnostics hold both languages, which another test sees to.
        let guides = SourceTree.files(in: "docs", endings: [".md"])
            .filter { $0.path != "docs/architecture.md" && !$0.path.hasPrefix("docs/codes/") }
        let examples = SourceTree.files(in: "examples", endings: ["README.md", "README.vi.md"])
            .filter { !$0.path.contains("swift-tool") }
        let root = ["README.md", "README.vi.md"].map { name in
            SourceTree.File(
                path: name,
                text: (try? String(contentsOf: SourceTree.root.appending(path: name), encoding: .utf8)) ?? ""
            )
        }
        let all = Dictionary(uniqueKeysWithValues: (guides + examples + root).map { ($0.path, $0.text) })
        #expect(all.count >= 8)
        for (path, text) in all where !path.hasSuffix(".vi.md") {
            let vietnamese = try #require(all[path.dropLast(3) + ".vi.md"], "\(path) has no Vietnamese twin")
            #expect(headings(text) == headings(vietnamese), "the headings of \(path) and its twin differ in number")
            #expect(vietnamese.contains { "ăâđêôơưếềạảấ".contains($0) }, "\(path)’s twin is not in Vietnamese")
        }
        for path in all.keys where path.hasSuffix(".vi.md") {
            #expect(all[path.dropLast(6) + ".md"] != nil, "\(path) has no English twin")
        }
    }

    private static let architecture =
        (try? String(contentsOf: SourceTree.root.appending(path: "docs/architecture.md"), encoding: .utf8)) ?? ""

    /// What stands in backticks in a text.
    private static func code(in text: some StringProtocol) -> [String] {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .compactMap { $0 % 2 == 1 ? String($1) : nil }
    }

    /// Places that the architecture names are there; `…/Tasks` stands in a folder above the one named before it.
    @Test func everyPlaceThatTheArchitectureNamesIsThere() {
        func exists(_ path: String) -> Bool {
            FileManager.default.fileExists(atPath: SourceTree.root.appending(path: path).path(percentEncoded: false))
        }
        var count = 0
        for line in DocumentationTests.architecture.split(separator: "\n") {
            var folders: [Substring] = []
            for place in DocumentationTests.code(in: line) {
                if place.hasPrefix("Sources/") {
                    folders = place.split(separator: "/")
                    #expect(exists(place), "\(place)")
                } else if place.hasPrefix("…/") {
                    let above = folders.indices.dropFirst(2).map { folders[..<$0].joined(separator: "/") }
                    #expect(above.contains { exists($0 + place.dropFirst()) }, "\(place)")
                } else {
                    continue
                }
                count += 1
            }
        }
        #expect(count >= 20)
    }

    /// The table of modules says of each what Package.swift says.
    @Test func theArchitectureNamesTheDependenciesOfEveryModule() throws {
        let package = try String(contentsOf: SourceTree.root.appending(path: "Package.swift"), encoding: .utf8)
        let rows = DocumentationTests.architecture.split(separator: "\n").map { $0.split(separator: "|") }
        let isTarget = /\.(?:target|executableTarget)\(\s*name: "(\w+)"(?:,\s*dependencies: \[([^\]]*)\])?/
        var count = 0
        for target in package.matches(of: isTarget) {
            let name = String(target.1)
            let declared = (target.2 ?? "").matches(of: /"(\w+)"/).map { String($0.1) }
                .filter { $0 != "swift" && $0 != "ArgumentParser" }
            let row = try #require(rows.first { $0.count == 3 && $0[0] == " `\(name)` " }, "\(name) has no row")
            #expect(Set(DocumentationTests.code(in: row[2])) == Set(declared), "\(name)")
            count += 1
        }
        #expect(count >= 13)
    }

    private func headings(_ text: String) -> Int {
        var isCode = false
        return text.split(separator: "\n").filter { line in
            if line.hasPrefix("```") { isCode.toggle() }
            return !isCode && line.hasPrefix("#")
        }.count
    }
}

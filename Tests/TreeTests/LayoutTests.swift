import Testing

/// Files stay small, are named by what they hold, and have their tests beside them.
@Suite struct LayoutTests {
    static let swiftAndC =
        SourceTree.sources + SourceTree.tests + SourceTree.files(in: "Sources", endings: [".c", ".h"])

    @Test func noFileIsLongerThan400Lines() {
        let long = LayoutTests.swiftAndC.filter { $0.lines.count > 400 }
        #expect(long.isEmpty, "\(long.map { "\($0.path): \($0.lines.count)" })")
    }

    @Test func mostSourceFilesAreShort() {
        let counts = SourceTree.sources.map(\.lines.count).sorted()
        #expect(counts[counts.count / 2] <= 120)
        #expect(counts[counts.count * 9 / 10] <= 300)
    }

    /// `Glob.swift` declares or extends `Glob`; `DayNumber+Text.swift` extends `DayNumber`, or a type within it.
    @Test(arguments: SourceTree.sources.map(\.path)) func fileIsNamedByItsSubject(path: String) throws {
        let file = try #require(SourceTree.sources.first { $0.path == path })
        // Verbs of the library and lists of codes extend one type over several files, each named by its part.
        if file.module == "TienDo" || path.contains("/Catalogue/") || file.name == "Main" { return }
        let subject = file.name.split(separator: "+").first ?? ""
        let declares = file.lines.contains { line in
            let words = line.split(whereSeparator: { " <:({.".contains($0) })
            let keywords: Set<Substring> = ["struct", "enum", "class", "protocol", "extension", "actor", "typealias"]
            return zip(words, words.dropFirst()).contains { keywords.contains($0) && $1 == subject }
        }
        #expect(declares, "\(path) neither declares nor extends \(subject)")
    }

    @Test func nineOfTenSourceFilesHaveATestFileOfTheirName() {
        let tests = Set(SourceTree.tests.map(\.name))
        let bare = SourceTree.sources.filter { !tests.contains($0.name + "Tests") && $0.lines.count > 40 }
        #expect(bare.count * 10 <= SourceTree.sources.count, "\(bare.map(\.path))")
    }

    @Test func thereAreNoDrawersForOddThings() {
        let drawers: Set<Substring> = ["Utilities", "Utils", "Common", "Helpers", "Core", "Misc"]
        let found = SourceTree.sources.filter { $0.path.split(separator: "/").contains { drawers.contains($0) } }
        #expect(found.isEmpty, "\(found)")
    }
}

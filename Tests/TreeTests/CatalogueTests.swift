import Diagnostics
import Testing

/// Every diagnostic is used by the sources and proven by a test.
@Suite struct CatalogueTests {
    /// Swift name of each code, by the code.
    private static let names: [(name: String, id: String)] = {
        var names: [(String, String)] = []
        for file in SourceTree.sources where file.path.contains("/Catalogue/") {
            var name = ""
            for line in file.lines {
                if let range = line.range(of: "public static let ") {
                    name = String(line[range.upperBound...].prefix { $0.isLetter || $0.isNumber })
                } else if let quote = line.firstIndex(of: "\""), line[line.index(after: quote)...].hasPrefix("TD"),
                    !name.isEmpty
                {
                    names.append((name, String(line[line.index(after: quote)...].prefix(6))))
                    name = ""
                }
            }
        }
        return names
    }()

    @Test func everyCodeIsInTheList() {
        #expect(CatalogueTests.names.map(\.id).sorted() == DiagnosticCode.all.map(\.id))
    }

    @Test func everyCodeIsUsed() {
        let code = SourceTree.sources.filter { !$0.path.contains("/Catalogue/") }.map(\.text).joined()
        let unused = CatalogueTests.names.filter { !mentions(code, $0.name) }
        #expect(unused.isEmpty, "\(unused.map(\.name))")
    }

    /// What the words of rules and scripts say when they fail is told to people who don't read English.
    @Test func everySentenceOfTheShimStandsInVietnameseToo() throws {
        let call = /luaL_error\([^"]+"((?:[^"\\]|\\.)*)"/
        let sentences = SourceTree.files(in: "Sources/CLuaShim", endings: [".c"]).flatMap { file in
            file.text.matches(of: call).map { String($0.output.1) }
        }
        #expect(sentences.count > 60)
        for sentence in sentences {
            let message = sentence.replacing("\\\"", with: "\"").replacing("%%", with: "\u{0}")
                .replacing(/%[sdIcq]/, with: "7").replacing("\u{0}", with: "%")
            let text = LuaWording.text(of: message)
            #expect(text.vi != text.en, "\(sentence)")
        }
    }

    @Test func everyCodeHasATest() {
        let tests = SourceTree.tests.map(\.text).joined()
        let untested = CatalogueTests.names.filter { !mentions(tests, $0.name) && !tests.contains($0.id) }
        #expect(untested.isEmpty, "\(untested.map { "\($0.id) \($0.name)" })")
    }

    private func mentions(_ text: String, _ name: String) -> Bool {
        var rest = text[...]
        while let range = rest.range(of: "." + name) {
            if range.upperBound == rest.endIndex
                || !(rest[range.upperBound].isLetter || rest[range.upperBound].isNumber)
            {
                return true
            }
            rest = rest[range.upperBound...]
        }
        return false
    }
}

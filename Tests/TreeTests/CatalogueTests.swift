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
        let used = members(of: SourceTree.sources.filter { !$0.path.contains("/Catalogue/") }.map(\.text))
        let unused = CatalogueTests.names.filter { !used.contains($0.name) }
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
        let texts = SourceTree.tests.map(\.text)
        let (tests, used) = (texts.joined(), members(of: texts))
        let untested = CatalogueTests.names.filter { !used.contains($0.name) && !tests.contains($0.id) }
        #expect(untested.isEmpty, "\(untested.map { "\($0.id) \($0.name)" })")
    }

    /// What stands behind a dot in a text, as far as it is a name. One pass: a search for each code takes half a minute.
    private func members(of texts: [String]) -> Set<String> {
        var members: Set<String> = []
        for text in texts {
            for part in text.utf8.split(separator: UInt8(ascii: ".")).dropFirst() {
                let name = part.prefix { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"):
                        true
                    default: false
                    }
                }
                members.insert(String(decoding: name, as: UTF8.self))
            }
        }
        return members
    }
}

import Foundation
import LuaSyntax
import Testing

/// What Lua accepts is accepted, what it refuses is refused.
@Suite struct LuaAgreementTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every Lua file of the repository, sound and hostile ones.
    static let files: [[UInt8]] = ["rules", "templates", "examples", "Tests"].flatMap { folder -> [[UInt8]] in
        let base = root.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))
        return (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".lua") }.sorted()
            .compactMap { try? Data(contentsOf: base.appending(path: $0)) }.map { Array($0) }
    }

    /// Holds texts against Lua; gives how many of them it takes.
    private func agree(_ texts: [[UInt8]]) throws -> Int {
        let complaints = try StockLua.complaints(texts)
        try #require(complaints.count == texts.count)
        for (text, complaint) in zip(texts, complaints) {
            let tree = SyntaxTree.parse(SourceText(text))
            if tree.errors.isEmpty != (complaint == nil) {
                Issue.record(
                    "Lua: \(complaint ?? "ok"), here: \(tree.errors)\n\(String(decoding: text, as: UTF8.self))"
                )
            }
            if tree.reprinted != text { Issue.record("not the same again: \(String(decoding: text, as: UTF8.self))") }
        }
        return complaints.count { $0 == nil }
    }

    @Test func onTheFilesOfTheRepository() throws {
        #expect(LuaAgreementTests.files.count > 100)
        #expect(try agree(LuaAgreementTests.files) > 50)
    }

    @Test func onRealFilesWithSomethingChanged() throws {
        var random = RandomLua(seed: 54)
        let small = LuaAgreementTests.files.filter { $0.count < 1500 && !$0.isEmpty }
        let texts = (0..<1000).map { _ in random.mutated(small[random.number(small.count)]) }
        let taken = try agree(texts)
        #expect(taken > 100 && taken < 900)
    }

    @Test func onTextsMadeByChance() throws {
        var random = RandomLua(seed: 504)
        let texts = (0..<1000).map { _ in Array(random.block(4).utf8) }
        let taken = try agree(texts)
        #expect(taken > 100 && taken < 900)
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    /// On both sides of each limit.
    @Test func atTheLimitsOfVariablesAndRegisters() throws {
        var texts: [String] = []
        for count in 195...205 {
            texts.append((0..<count).map { "local a\($0)" }.joined(separator: " "))
            texts.append("local " + (0..<count).map { "a\($0)" }.joined(separator: ", "))
            texts.append("function f(" + (0..<count).map { "a\($0)" }.joined(separator: ", ") + ") end")
        }
        for count in 245...258 {
            texts.append("f(" + Array(repeating: "x", count: count).joined(separator: ", ") + ")")
            texts.append("return " + Array(repeating: "x", count: count).joined(separator: ", "))
        }
        let taken = try agree(texts.map { Array($0.utf8) })
        #expect(taken > 20 && taken < texts.count)
    }

    @Test(arguments: [
        ("x = ", "(", "1", ")"), ("x = ", "{", "", "}"), ("x = ", "- ", "1", ""), ("x = ", "a .. ", "a", ""),
        ("", "do ", "", "end "), ("", "if x then ", "", "end "), ("", "function f() ", "", "end "),
        ("", "f{a=", "1", "}"),
    ])
    func onHowDeepATextMayBe(start: String, opening: String, middle: String, closing: String) throws {
        for depth in [60, 98, 99, 100, 101] + Array(195...200) {
            let text = start + repeated(opening, depth) + middle + repeated(closing, depth)
            let isTaken = SyntaxTree.parse(SourceText(text)).errors.isEmpty
            #expect(try isTaken == StockLua.compiles(text), "\(depth) times \(opening)")
        }
    }
}

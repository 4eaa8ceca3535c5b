import Diagnostics
import Foundation
import Testing

/// The pages of `docs/codes`: what they show as wrong is told under their code, what they show as right is not told of.
@Suite struct DiagnosticPagesTests {
    private static let folder = Repository.root.appending(path: "docs/codes")
    private static let sound = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/codes")

    private static let codes =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? [])
        .filter { $0.hasPrefix("TD") }.map { String($0.dropLast(3)) }.sorted()

    @Test func everyCodeHasAPageThatTravelsInTheBinary() throws {
        #expect(DiagnosticPagesTests.codes == DiagnosticCode.all.map(\.id).sorted())
        for code in DiagnosticCode.all {
            let page = try #require(DiagnosticPage.about(code), "\(code.id)")
            let file = DiagnosticPagesTests.folder.appending(path: code.id + ".md")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(DiagnosticPage(code: code.id, text: text) == page, "run scripts/diagnostic-pages")
            #expect(page.explanation.vi.contains { "ăâđêôơưếềạảấ".contains($0) }, "\(code.id) has no Vietnamese")
        }
    }

    /// The list of all codes is made from the catalogue: `TIENDO_RECORD=1` writes it anew.
    @Test func theListHasEveryCode() throws {
        let rows = DiagnosticCode.all.map { code in
            "| [\(code.id)](\(code.id).md) | \(code.severity.rawValue) | \(code.sentence.vi) | \(code.sentence.en) |\n"
        }
        let head = """
            # Các mã · Codes

            Mọi vấn đề mà TienDo nêu ra đều có một mã. `tiendo check --explain TD0901` in trang của mã ấy.
            Everything that TienDo tells of has a code. `tiendo check --explain TD0901` prints its page.

            | mã · code | mức · severity | tiếng Việt | English |
            |---|---|---|---|

            """
        let text = head + rows.joined().replacing(/\{([a-z_]+)\}/) { "‹\($0.1)›" }
        let file = DiagnosticPagesTests.folder.appending(path: "README.md")
        if ProcessInfo.processInfo.environment["TIENDO_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test(arguments: codes) func theExamplesAreTrue(code: String) throws {
        let known = try #require(DiagnosticCode.all.first { $0.id == code })
        let page = try #require(DiagnosticPage.about(known))
        guard page.wrong.note == nil else { return }
        let wrong = try found(page.wrong)
        #expect(wrong.contains(code), "\(code): the wrong example gives \(wrong)")
        let right = try found(page.right)
        #expect(right.isEmpty, "\(code): the right example gives \(right)")
    }

    /// The codes that an example's command tells of.
    private func found(_ example: DiagnosticExample) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.copy(DiagnosticPagesTests.sound, to: "p")
        for file in example.files {
            if let bytes = file.bytes {
                try folder.write(Data(bytes), to: "p/" + file.path)
            } else {
                try FileManager.default.removeItem(atPath: folder.path + "/p/" + file.path)
            }
        }
        var words = (example.command ?? "tiendo check .").split(separator: " ").map(String.init)
        #expect(words.first == "tiendo")
        if ["run", "check"].contains(words[1]), !words.contains("--explain") { words += ["--format", "json"] }
        if words[1] == "check" { words += words.contains("--explain") ? [] : ["--notes"] }
        let output = try Tool.run(Array(words.dropFirst()), in: folder.url.appending(path: "p"))
        // A page that is printed is full of codes.
        if words.contains("--explain"), output.status == 0 { return [] }
        return (output.text + output.complaints).matches(of: /TD[0-9]{4}/).map { String($0.0) }
    }
}

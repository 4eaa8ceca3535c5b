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
        for code in DiagnosticCode.all where DiagnosticPagesTests.codes.contains(code.id) {
            let page = try #require(DiagnosticPage.about(code), "\(code.id)")
            let file = DiagnosticPagesTests.folder.appending(path: code.id + ".md")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(DiagnosticPage(code: code.id, text: text) == page, "run scripts/diagnostic-pages")
            #expect(page.explanation.vi.contains { "ăâđêôơưếềạảấ".contains($0) }, "\(code.id) has no Vietnamese")
        }
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
        return (output.text + output.complaints).matches(of: /TD[0-9]{4}/).map { String($0.0) }
    }
}

import Foundation
import Testing
import TienDo

/// The library's example in the README is compiled here, word by word, and runs.
@Suite struct ReadmeLibraryTests {
    private func readmeExample() {
        // The README's block begins.
        let reading = TienDoPlan.read("examples/ninh-thuan-par")
        for diagnostic in reading.diagnostics.sorted { print(diagnostic.message(in: .en)) }
        if let plan = reading.plan {
            let run = TienDoPlan.evaluate(plan)
            for verdict in run.verdicts where verdict.status.id == "missed" {
                print(verdict.unit, verdict.subject, verdict.period.text, verdict.score ?? 0)
            }
        }
        // The README's block ends.
    }

    @Test(arguments: ["README.md", "README.vi.md"]) func isWhatStandsThere(name: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let readme = try String(contentsOf: root.appending(path: name), encoding: .utf8)
        let start = try #require(readme.range(of: "```swift\n"))
        let end = try #require(readme.range(of: "```", range: start.upperBound..<readme.endIndex))
        // Each README prints in its own language.
        let shown = lines(readme[start.upperBound..<end.lowerBound]).map {
            $0.replacingOccurrences(of: "in: .vi", with: "in: .en")
        }
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let first = try #require(source.range(of: "block begins.\n"))
        let last = try #require(source.range(of: "// The README's block ends."))
        #expect(shown == ["import TienDo"] + lines(source[first.upperBound..<last.lowerBound]))
    }

    @Test func runs() { readmeExample() }

    private func lines(_ text: Substring) -> [String] {
        text.split(separator: "\n").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }
}

import Foundation
import Testing

@testable import TienDoCommand

/// `docs/command.md` and its twin name the options that the command takes, no more and no fewer.
@Suite struct CommandGuideTests {
    private func guide(_ name: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs").appending(path: name), encoding: .utf8)
    }

    /// Options that a text names, `--help` and `--version` apart.
    private func options(in text: some StringProtocol) -> Set<String> {
        Set(String(text).matches(of: /--[a-z]+(-[a-z]+)*/).map { String($0.output.0) })
            .subtracting(["--help", "--version"])
    }

    /// The part of a guide below one heading, up to the next of its level.
    private func part(_ heading: String, of text: String) throws -> Substring {
        let start = try #require(text.range(of: "\n## " + heading + "\n")).upperBound
        let end = text.range(of: "\n## ", range: start..<text.endIndex)?.lowerBound ?? text.endIndex
        return text[start..<end]
    }

    @Test(arguments: ["command.md", "command.vi.md"])
    func everyOptionStandsInTheGuideAndNoOther(name: String) throws {
        let text = try guide(name)
        #expect(options(in: try part("tiendo run", of: text)) == options(in: RunCommand.helpMessage()))
        #expect(options(in: try part("tiendo lua", of: text)) == options(in: LuaCommand.helpMessage()))
    }

    @Test(arguments: ["command.md", "command.vi.md"])
    func everyExitStatusStandsInTheGuide(name: String) throws {
        let rows = try guide(name).split(separator: "\n").compactMap { line in
            line.hasPrefix("| ") ? line.dropFirst(2).split(separator: " ").first.flatMap { Int32($0) } : nil
        }
        #expect(rows == [0, 1, 2, 70, 130])
    }
}

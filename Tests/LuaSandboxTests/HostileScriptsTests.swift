import Foundation
import LuaSandbox
import Testing

/// What came of a script, spelled as `tiendo lua` and the corpus spell it.
func outcome(_ result: Result<String, LuaFailure>) -> String {
    switch result {
    case .success(let value): "ok:" + value
    case .failure(let failure):
        switch failure.kind {
        case .syntax: "error:syntax"
        case .sandbox: "error:sandbox"
        case .runtime: "error:runtime"
        case .instructionLimit: "limit:instructions"
        case .memoryLimit: "limit:memory"
        case .timeLimit: "limit:time"
        }
    }
}

/// Every script of `Tests/Fixtures/hostile` ends as it says, whatever it tries.
struct HostileScriptsTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/hostile")

    /// File names by number; those of a chain together.
    static let chains: [[String]] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let scripts = names.filter { $0.hasSuffix(".lua") }.sorted()
        return Dictionary(grouping: scripts) { $0.prefix { $0.isNumber } }.values.sorted { $0[0] < $1[0] }
    }()

    @Test func theCorpusIsThere() {
        #expect(Self.chains.joined().count == 267)
    }

    @Test(arguments: chains) func endsAsItSays(chain: [String]) throws {
        // More time than `tiendo lua` gives: what a script does must end by itself, not by how fast the machine is.
        let runner = ScriptRunner(limits: SandboxLimits(instructions: 1_000_000, memory: 8 << 20, milliseconds: 20_000))
        for name in chain {
            let source = Array(try Data(contentsOf: Self.folder.appending(path: name)))
            let expected = try #require(Self.expectation(source), "\(name) says nothing")
            let got = outcome(runner.run(source, chunk: "scripts/" + name))
            #expect(expected.contains(got), "\(name): \(got), not \(expected)")
        }
    }

    static func expectation(_ source: [UInt8]) -> [String]? {
        let mark = Array("-- expect: ".utf8)
        for line in source.split(separator: 10, omittingEmptySubsequences: false) where line.starts(with: mark) {
            let text = String(decoding: line.dropFirst(mark.count), as: UTF8.self)
            return text.trimmingCharacters(in: .whitespacesAndNewlines).components(separatedBy: " or ")
        }
        return nil
    }
}

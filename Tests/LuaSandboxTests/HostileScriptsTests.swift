import Foundation
import LuaSandbox
import Testing

/// What came of a script, spelled as `tiendo lua` and the corpora spell it.
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

/// Every script of `Tests/Fixtures/hostile` and `hostile-own` ends as it says, whatever it tries.
struct HostileScriptsTests {
    static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures")

    /// Files by number; those of a chain together.
    static func chains(_ folder: String) -> [[String]] {
        let path = fixtures.appending(path: folder).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let scripts = names.filter { $0.hasSuffix(".lua") }.sorted()
        let numbered = Dictionary(grouping: scripts) { $0.prefix { $0.isNumber } }
        return numbered.values.map { $0.map { folder + "/" + $0 } }.sorted { $0[0] < $1[0] }
    }

    static let all = chains("hostile") + chains("hostile-own")

    /// More time than `tiendo lua` gives: what a script does must end by itself, not by how fast the machine is.
    static let limits = SandboxLimits(instructions: 1_000_000, memory: 8 << 20, milliseconds: 20_000)

    @Test func theCorporaAreThere() {
        #expect(Self.chains("hostile").joined().count == 267)
        #expect(Self.chains("hostile-own").joined().count >= 376)
    }

    @Test(arguments: all) func endsAsItSays(chain: [String]) throws {
        let runner = ScriptRunner(limits: Self.limits)
        for name in chain { try Self.run(name, by: runner) }
    }

    /// One state for all, in an order that no file chose.
    @Test func anyOrderGivesTheSame() throws {
        var random = SplitMix(seed: 1)
        let runner = ScriptRunner(limits: Self.limits)
        for chain in Self.all.shuffled(using: &random) {
            for name in chain { try Self.run(name, by: runner) }
        }
    }

    static func run(_ name: String, by runner: ScriptRunner) throws {
        let source = Array(try Data(contentsOf: fixtures.appending(path: name)))
        let expected = try #require(expectation(source), "\(name) says nothing")
        let got = outcome(runner.run(source, chunk: "scripts/" + name))
        #expect(expected.contains(got), "\(name): \(got), not \(expected)")
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

import Foundation
import Testing

/// `tiendo lua` prints one line a file, whatever the file does.
@Suite struct LuaCommandTests {
    static let cases: [(source: String, outcome: String)] = [
        ("return 1 + 1", "ok:2"),
        ("return 7 / 2", "ok:3.5"),
        ("return 1, 2", "ok:1"),
        ("return nil", "ok:nil"),
        ("", "ok:nil"),
        ("return 'tiến độ'", "ok:tiến độ"),
        ("return 'a\\tb\\n\\0'", "ok:a\\tb\\n\\0"),
        ("return 0/0", "error:runtime"),
        ("return {}", "error:runtime"),
        ("return print", "error:sandbox or error:runtime or ok:nil"),
        ("return '7' + 1", "error:runtime"),
        ("x =", "error:syntax"),
        ("error('no')", "error:runtime"),
        ("return io.open('/etc/passwd')", "error:sandbox or error:runtime"),
        ("while true do end", "limit:instructions"),
        ("pcall(function() while true do end end) return 'out'", "limit:instructions"),
        ("local t = {} while true do t[#t + 1] = ('x'):rep(1000) .. #t end", "limit:memory or limit:instructions"),
        ("local s = 'x' while true do s = s .. s end", "limit:memory"),
    ]

    @Test func everyFileGetsItsLineInOrder() throws {
        let folder = try TemporaryFolder()
        var files: [String] = []
        for (number, entry) in LuaCommandTests.cases.enumerated() {
            files.append("\(number).lua")
            try folder.write(entry.source, to: files[number])
        }
        let output = try Tool.run(["lua", "--time", "60000"] + files, in: folder.url)
        #expect(output.status == 1)
        let lines = output.text.split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 2).map(String.init) }
        try #require(lines.count == files.count, "\(output.text)")
        for (number, line) in lines.enumerated() {
            #expect(line[0] == files[number])
            let wanted = LuaCommandTests.cases[number].outcome.components(separatedBy: " or ")
            #expect(wanted.contains(line[1]), "\(LuaCommandTests.cases[number].source): \(line)")
            #expect(line[1].hasPrefix("ok:") || line.count == 3, "\(line) has no message")
        }
    }

    @Test func allWellEndsWithZero() throws {
        let folder = try TemporaryFolder()
        try folder.write("return 'ok'", to: "a.lua")
        #expect(try Tool.run(["lua", "a.lua"], in: folder.url).status == 0)
    }

    @Test func aFileThatIsNotThereEndsWithTwoAndTheOthersRun() throws {
        let folder = try TemporaryFolder()
        try folder.write("return 3", to: "b.lua")
        let output = try Tool.run(["lua", "a.lua", "b.lua"], in: folder.url)
        #expect(output.status == 2)
        #expect(output.text == "b.lua\tok:3\n")
        #expect(output.complaints.contains("a.lua"))
    }

    /// Hundreds of files, some of which are none, in one call.
    @Test func whatCanNotBeReadCostsItselfAlone() throws {
        let folder = try TemporaryFolder()
        try folder.write("return 3", to: "a.lua")
        try folder.write("local t = {} while true do t[#t + 1] = {} end", to: "b.lua")
        #expect(mkfifo(folder.url.appending(path: "pipe.lua").path, 0o600) == 0)
        let files = (0..<300).flatMap { _ in ["a.lua", "b.lua"] }
        let output = try Tool.run(["lua", "--time", "60000", "pipe.lua", "."] + files + ["none.lua"], in: folder.url)
        #expect(output.status == 2)
        let outcomes = output.text.split(separator: "\n").map { $0.split(separator: "\t")[1] }
        try #require(outcomes.count == 600)
        for (number, outcome) in outcomes.enumerated() {
            #expect(outcome == (number % 2 == 0 ? "ok:3" : "limit:memory"))
        }
        #expect(output.complaints.split(separator: "\n").count == 3)
    }
}

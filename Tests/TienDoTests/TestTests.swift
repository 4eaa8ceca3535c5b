import Foundation
import Testing
import TienDo

/// Tests of rules, as a program runs them.
@Suite struct TestTests {
    @Test func aPlansTestsGiveAResultACase() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString)")
        let path = folder.path(percentEncoded: false)
        defer { try? FileManager.default.removeItem(atPath: path) }
        _ = try TienDoPlan.new(path, language: .en)
        let checked = TienDoPlan.check(try #require(TienDoPlan.read(path).plan))
        var steps = 0
        let run = TienDoPlan.test(checked, progress: { _, _ in steps += 1 })
        #expect(run.count(.passed) == 8 && run.results.count == 8 && steps == 2)
        #expect(run.tested == ["progress"] && run.untested.isEmpty)
        let notes = TienDoPlan.test(checked, where: { $0.name.contains("note") })
        #expect(notes.results.map(\.answer?.note.en) == ["better than the period before by 6"])
    }

    @Test func filesOfTestsMayBelongToNoPlan() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString).lua")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("test \"a\" { rule = \"ratio\", given = { part = 1, whole = 4 }, expect = 24 }".utf8).write(to: file)
        let reading = TienDoPlan.tests(in: [file.path(percentEncoded: false)])
        let run = TienDoPlan.test(TienDoPlan.check(reading.plan))
        #expect(run.results.map(\.standing) == [.failed] && run.results[0].differences == [.outcome])
        #expect(run.results[0].answer?.outcome == .figure(25))
    }
}

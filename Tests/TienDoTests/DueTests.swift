import Foundation
import Testing
import TienDo

/// What the command does with `new`, `due` and `rules`, a program does in a few lines.
@Suite struct DueTests {
    private func folder() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString)")
    }

    @Test func aNewPlanSaysWhatIsDue() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.path(percentEncoded: false)
        #expect(try TienDoPlan.new(path, language: .en).contains("plan.lua"))
        let plan = try #require(TienDoPlan.read(path).plan)
        let day = try #require(DayNumber(text: "2027-01-01"))
        let due = TienDoPlan.due(TienDoPlan.check(plan), DueOptions(day: day, includesFigures: true))
        #expect(due.diagnostics.items.isEmpty)
        let overdue = due.list.agencies.flatMap { $0.tasks(.overdue) }.map(\.id)
        #expect(overdue.contains("T03") && !overdue.contains("T01"))
        #expect(throws: OutputFailure.self) { try TienDoPlan.new(path, language: .en) }
    }

    @Test func nextYearsPlanIsReadWithoutWritingAnything() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let (path, next) = (folder.path(percentEncoded: false) + "a", folder.path(percentEncoded: false) + "b")
        defer { for path in [path, next] { try? FileManager.default.removeItem(atPath: path) } }
        _ = try TienDoPlan.new(path, language: .vi)
        let files = try #require(TienDoPlan.next(after: path).files)
        #expect(!FileManager.default.fileExists(atPath: next))
        _ = try TienDoPlan.write(files, to: next)
        #expect(TienDoPlan.read(next).plan?.periods.map(\.text) == ["2026", "2027"])
    }

    @Test func theRulesInReachAreReadWithoutAPlan() {
        #expect(TienDoPlan.rules().rules?.contains { $0.name == "deadline" } == true)
    }
}

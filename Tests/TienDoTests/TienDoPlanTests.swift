import Foundation
import Testing
import TienDo

/// The library does in a few lines what the command does.
@Suite struct TienDoPlanTests {
    private func folder(_ files: [String: String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString)")
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        return folder
    }

    private static let plan = [
        "plan.lua": """
        plan "small" {
          unit = "58", periods = years(2016, 2017),
          judge = { use "percent_of_plan" { indicators = "mail" } },
        }
        """,
        "indicators.csv": "id,name,direction\nmail,Thư điện tử,up\n",
        "targets.csv": "indicator,period,value\nmail,2016,50\nmail,2017,80\n",
        "data/a.csv": "indicator,period,value\nmail,2016,51\nmail,2017,60\n",
    ]

    @Test func readsChecksAndEvaluatesInAFewLines() throws {
        let folder = try folder(TienDoPlanTests.plan)
        defer { try? FileManager.default.removeItem(at: folder) }
        let reading = TienDoPlan.read(folder.path(percentEncoded: false))
        let plan = try #require(reading.plan)
        #expect(!reading.diagnostics.hasErrors, "\(reading.diagnostics.items)")
        let run = TienDoPlan.evaluate(plan)
        #expect(
            run.verdicts.map { "\($0.unit) \($0.subject) \($0.period.text) \($0.status.id)" } == [
                "58 mail 2016 met", "58 mail 2017 missed",
            ]
        )
        #expect(run.verdicts.map(\.value) == [51, 60])
        #expect(run.verdicts.map(\.target) == [50, 80])
        #expect(run.verdicts[1].score == 75)
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path(percentEncoded: false)))
    }

    @Test func aFolderWithoutAPlanGivesDiagnosticsAndNoPlan() {
        let reading = TienDoPlan.read("/nowhere/at/all")
        #expect(reading.plan == nil)
        #expect(reading.diagnostics.hasErrors)
    }

    @Test func recordsARunAsTheCommandDoes() throws {
        let folder = try folder(TienDoPlanTests.plan)
        defer { try? FileManager.default.removeItem(at: folder) }
        let plan = try #require(TienDoPlan.read(folder.path(percentEncoded: false)).plan)
        let out = folder.appending(path: "kept").path(percentEncoded: false)
        var recorder = RunRecorder(path: out, columns: [.subject, .period, .status], language: .en)
        let findings = try TienDoPlan.evaluate(TienDoPlan.check(plan), EvaluationOptions(), into: &recorder)
        try recorder.finish(findings: findings)
        let verdicts = try String(contentsOfFile: out + "/verdicts.csv", encoding: .utf8)
        #expect(verdicts == "subject,period,status\nmail,2016,met\nmail,2017,missed\n")
        #expect(FileManager.default.fileExists(atPath: out + "/run.json"))
    }
}

import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import PlanFiles

struct PlanTemplateTests {
    /// templates/ at the top of the repository.
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("templates").path

    @Test(arguments: Language.allCases) func theBinaryHoldsTheFilesOfTheFolder(language: Language) throws {
        let folder = PlanTemplateTests.folder + "/" + language.rawValue
        let names = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
            .filter { !FolderListing.isFolder(folder + "/" + $0) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let files = PlanTemplate.files(language)
        #expect(files.map(\.path) == names)
        for file in files { #expect(try FileBytes.read(folder + "/" + file.path) == file.bytes) }
    }

    @Test(arguments: Language.allCases) func thePlanIsReadWithoutAWordOfComplaint(language: Language) throws {
        let folder = try TemporaryFolder([:])
        for file in PlanTemplate.files(language) {
            try folder.write(file.bytes, to: file.path)
        }
        let reading = PlanFolder.read(folder.path)
        #expect(reading.diagnostics.items.isEmpty, "\(reading.diagnostics.lines(.en))")
        let plan = try #require(reading.plan)
        #expect(plan.language == language)
        #expect(plan.units.count > 2 && plan.objectives.count > 1 && plan.indicators.count > 1)
        #expect(!plan.targets.isEmpty && !plan.tasks.isEmpty && plan.observations.count > 5)
        #expect(plan.rules.contains { !$0.isStandard && !$0.notes.isEmpty })
        let script = String(
            decoding: PlanTemplate.files(language).first { $0.path == "plan.lua" }!.bytes,
            as: UTF8.self
        )
        #expect(script.contains(language == .vi ? "Chạy thử ngay" : "Try it now"))
    }
}

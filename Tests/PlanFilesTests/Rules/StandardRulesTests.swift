import CStandardRules
import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import PlanFiles

struct StandardRulesTests {
    /// rules/ at the top of the repository.
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("rules").path

    @Test func theBinaryHoldsTheFilesOfTheFolder() throws {
        let names = try FolderListing.names(StandardRulesTests.folder).filter { $0.hasSuffix(".lua") }
        #expect(StandardRules.embedded.map(\.path) == names.map { "standard/" + $0 })
        for (source, name) in zip(StandardRules.embedded, names) {
            #expect(try FileBytes.read(StandardRulesTests.folder + "/" + name) == source.bytes)
        }
    }

    @Test func everyOneIsDocumentedInBothLanguagesAndWithoutFault() {
        var found = DiagnosticList()
        let set = RuleSet.read(LuaFiles(), standard: StandardRules.embedded, planStatuses: [], &found)
        #expect(found.items.isEmpty)
        #expect(set.rules.map(\.name) == ["deadline", "meets_target", "percent_of_plan"])
        for rule in set.rules {
            #expect(set.sources[rule.source].path == "standard/\(rule.name).lua")
            #expect(rule.isStandard)
            #expect(!rule.title.vi.isEmpty && !rule.title.en.isEmpty && rule.title.vi != rule.title.en)
            #expect(rule.documentation.vi.count > 200 && rule.documentation.en.count > 200)
            #expect(rule.documentation.vi.contains("Ví dụ") && rule.documentation.en.contains("Example"))
            #expect(rule.documentation.vi.contains("Không dùng khi") && rule.documentation.en.contains("Not "))
            #expect(!rule.basis.isEmpty)
            #expect(rule.notes.allSatisfy { !$0.text.vi.isEmpty && !$0.text.en.isEmpty })
            for parameter in rule.parameters {
                #expect(rule.documentation.vi.contains(parameter.name))
                #expect(rule.documentation.en.contains(parameter.name))
            }
        }
    }

    @Test func anotherFolderTakesTheirPlace() throws {
        let folder = try TemporaryFolder(["own.lua": "x", "note.txt": "", "b.lua/c": ""])
        var found = DiagnosticList()
        let sources = StandardRules.sources(in: folder.path, &found)
        #expect(sources.map(\.path) == ["standard/own.lua"])
        #expect(found.lines(.en) == ["TD0111 standard/b.lua: the file can't be read: it is a folder"])
        #expect(found.lines(.vi) == ["TD0111 standard/b.lua: không đọc được tệp: đó là một thư mục"])
    }

    @Test func aFolderThatIsNotThereIsTold() {
        var found = DiagnosticList()
        #expect(StandardRules.sources(in: "/nowhere/rules", &found).isEmpty)
        #expect(found.places == ["TD0111 /nowhere/rules:0"])
    }
}

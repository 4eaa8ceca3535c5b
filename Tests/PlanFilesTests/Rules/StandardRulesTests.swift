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

    @Test func everyFileDeclaresTheRuleOfItsNameWithoutFault() {
        var found = DiagnosticList()
        let set = RuleSet.read(LuaFiles(), standard: StandardRules.embedded, planStatuses: [], &found)
        #expect(found.items.isEmpty)
        #expect(set.rules.map(\.name) == StandardRules.embedded.map { String($0.path.dropFirst(9).dropLast(4)) })
        for rule in set.rules {
            #expect(set.sources[rule.source].path == "standard/\(rule.name).lua")
            #expect(rule.isStandard)
        }
    }

    @Test func eachIsReadOnceAndIsTheSameTheSecondTime() {
        var found = DiagnosticList()
        let names = Set(StandardRules.embedded.map { RuleFileReader.stem($0.path) })
        // Where not all are asked for, they are read from their files.
        let read = RuleSet.read(LuaFiles(), standard: StandardRules.embedded, wanted: names, planStatuses: [], &found)
        let known = RuleSet.read(LuaFiles(), standard: StandardRules.embedded, planStatuses: [], &found)
        #expect(found.items.isEmpty && StandardRules.declared.count == names.count)
        #expect(read.rules == known.rules && read.sources == known.sources && read.statuses == known.statuses)
    }

    /// The contract's table: level, what is read, and the parameters with their defaults.
    @Test(arguments: [
        ("rank_target", RuleLevel.indicator, ScoreKind.places, "peer_rank target", ""),
        (
            "objective_score", .objective, .percent, "child_score child_coverage met_from near_from cap",
            "cap=120 met_from=100 near_from=80"
        ),
        ("sum_of_parts", .unit, .gap, "total parts tolerance", "tolerance=0"),
        ("composite", .unit, .gap, "total parts weights scale tolerance", "scale=1 tolerance=0 weights={}"),
        ("ratio", .value, .percent, "part whole scale", "scale=100"), ("sum", .value, .percent, "parts", ""),
        ("mean", .value, .percent, "parts", ""), ("last", .value, .percent, "parts", ""),
        ("weighted_mean", .value, .percent, "parts weights", ""),
    ])
    func eachReadsWhatTheContractSays(name: String, level: RuleLevel, score: ScoreKind, reads: String, defaults: String)
        throws
    {
        var found = DiagnosticList()
        let set = RuleSet.read(LuaFiles(), standard: StandardRules.embedded, planStatuses: [], &found)
        let rule = try #require(set.rules.first { $0.name == name })
        #expect(rule.level == level)
        #expect(rule.scoreKind == score)
        #expect(rule.reads == reads.split(separator: " ").map(String.init))
        #expect(rule.optional.isEmpty)
        let settings = rule.parameters.map { parameter in
            switch parameter.setting {
            case .constant(.integer(let integer)): "\(parameter.name)=\(integer)"
            case .constant(.table(let table)): "\(parameter.name)=\(table == ParameterTable() ? "{}" : "?")"
            default: "\(parameter.name)=?"
            }
        }
        #expect(settings.joined(separator: " ") == defaults)
    }

    /// A gap in the fourth decimal is one: the rules that check figures hide none of their digits.
    @Test func gapsOfChecksKeepAllTheirDigits() {
        var found = DiagnosticList()
        let set = RuleSet.read(LuaFiles(), standard: StandardRules.embedded, planStatuses: [], &found)
        let decimals = Dictionary(uniqueKeysWithValues: set.rules.map { ($0.name, $0.decimals) })
        for check in ["composite", "sum_of_parts"] { #expect(decimals[check] == 9) }
        for judged in ["percent_of_plan", "objective_score", "deadline"] { #expect(decimals[judged] == 2) }
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

import Diagnostics
import Foundation
import Testing

@testable import PlanFiles

struct LooseFilesTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "loose-\(UUID().uuidString)")

    private func write(_ text: String, to name: String) throws -> String {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        return url.path(percentEncoded: false)
    }

    private let rule =
        #"rule "r" { level = "indicator", judge = function(value) if value > 1 then return dat end return missed end }"#

    @Test func `a rule file is read by itself, and diagnostics name it as it was given`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try write(rule + "\nrule \"s\" { level = 3 }", to: "a.lua")
        let reading = LooseFiles.read([path])
        #expect(reading.rules.map(\.name) == ["r"] && reading.unreadable.isEmpty)
        #expect(reading.diagnostics.items.map(\.code) == [.ruleValueWrong])
        #expect(reading.diagnostics.items[0].location.file == path && reading.diagnostics.items[0].location.line == 2)
    }

    @Test func `the plan around it gives it statuses and what it requires`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try write(#"plan "p" { statuses = { { id = "dat", vi = "Đạt", en = "Met" } } }"#, to: "plan.lua")
        _ = try write("return 3", to: "rules/lib/three.lua")
        let path = try write("local three = require 'lib/three'\n" + rule, to: "rules/a.lua")
        let reading = LooseFiles.read([path])
        #expect(reading.diagnostics.items.isEmpty && reading.statuses.contains("dat"))
    }

    @Test func `plan scripts and tests are known by their names`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let plan = try write("plan \"p\" { periods = years(2016, 2017), titel = 1 }", to: "plan.lua")
        let test = try write("test \"t\" { rule = \"r\" ", to: "tests/a.lua")
        let found = LooseFiles.read([plan, test]).diagnostics.items
        #expect(found.contains { $0.code == .unknownPlanKey && $0.location.file == plan })
        #expect(found.contains { $0.code == .testSyntax && $0.location.file == test })
    }

    @Test func `a table is no Lua file`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let reading = LooseFiles.read([try write("id,name\n", to: "units.csv")])
        #expect(reading.diagnostics.items.map(\.code) == [.fileUnreadable] && reading.unreadable.count == 1)
    }

    @Test func `a file that is not there is told, and the others are read`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let reading = LooseFiles.read([folder.path(percentEncoded: false) + "/none.lua", try write(rule, to: "a.lua")])
        #expect(reading.unreadable.count == 1 && reading.rules.count == 1)
        #expect(reading.diagnostics.items.map(\.code) == [.fileUnreadable])
    }

    @Test func `tests know the statuses of the rules around them`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let own =
            #"rule "o" { level = "unit", statuses = { { id = "ok", vi = "Được", en = "Fine" } }, judge = function(year) return ok end }"#
        _ = try write(own, to: "rules/o.lua")
        let beside = try write(#"test "a" { rule = "o", expect = ok }"#, to: "rules/tests/o.lua")
        #expect(LooseFiles.read([beside]).diagnostics.items.isEmpty)
        _ = try write(#"plan "p" { periods = years(2016, 2017) }"#, to: "plan.lua")
        let ofPlan = try write(#"test "a" { rule = "o", expect = ok }"#, to: "tests/o.lua")
        #expect(LooseFiles.read([ofPlan]).diagnostics.items.isEmpty)
    }
}

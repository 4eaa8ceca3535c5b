import Diagnostics
import Testing

@testable import PlanFiles

@Suite struct UnreadFilesTests {
    private static let sound = [
        "plan.lua": "plan \"p\" { periods = years(2016, 2016) }", "indicators.csv": "id,name\na,A\n",
        "data/a.csv": "indicator,period,value\na,2016,1\n",
    ]

    private func unread(_ files: [String: String]) throws -> [String] {
        let folder = try TemporaryFolder(UnreadFilesTests.sound.merging(files) { $1 })
        return PlanFolder.read(folder.path).diagnostics.sorted.filter { $0.code == .fileNotRead }.map {
            ([$0.location.file] + $0.suggestions).joined(separator: " → ")
        }
    }

    @Test(arguments: [
        ("target.csv", "target.csv → targets.csv"), ("Units.csv", "Units.csv → units.csv"),
        ("tasks.csv.txt", "tasks.csv.txt → tasks.csv"), ("Nhiệm vụ.csv", "Nhiệm vụ.csv"),
        ("tasks.xls", "tasks.xls → tasks.csv"),
        ("observations.csv", "observations.csv"), ("data/b.CSV", "data/b.CSV"), ("data/2016/b.csv", "data/2016/b.csv"),
        ("rules/late.LUA", "rules/late.LUA"), ("rules/late.lua.txt", "rules/late.lua.txt"),
        ("rules/old/late.lua", "rules/old/late.lua"),
    ])
    func aFileThatLooksLikeOneOfThePlanIsTold(path: String, told: String) throws {
        #expect(try unread([path: "x"]) == [told])
    }

    @Test func dataThatThePlanDoesNotNameAreTold() throws {
        let script = "plan \"p\" { periods = years(2016, 2016), data = { \"data/a.csv\" } }"
        #expect(try unread(["plan.lua": script, "data/b.csv": "x"]) == ["data/b.csv"])
    }

    @Test(arguments: [
        "README.md", "notes.txt", "data/README.md", "rules/README.md", "out/verdicts.csv", "docs/a.csv",
        ".git/x.csv", "tests/a.lua", "~$units.csv", "rules/lib/x/y.lua",
    ])
    func allElseIsNobodysBusiness(path: String) throws {
        #expect(try unread([path: "return 1"]).isEmpty)
    }

    @Test func tablesThatThePlanNamesAreRead() throws {
        let script = "plan \"p\" { periods = years(2016, 2016), tables = { units = \"./don-vi.csv\" } }"
        #expect(try unread(["plan.lua": script, "don-vi.csv": "id,name\np,P\n"]).isEmpty)
    }
}

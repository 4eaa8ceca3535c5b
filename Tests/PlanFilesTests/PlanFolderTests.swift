import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct PlanFolderTests {
    private static let files = [
        "plan.lua": """
        plan "p" {
          unit = "58", periods = years(2016, 2017),
          judge = {
            use "percent_of_plan" { indicators = "**" },
            use "late" { indicators = "a" },
          },
        }
        """,
        "indicators.csv": "id,name,direction\na,A,up\nb,B,up\n",
        "data/b.csv": "indicator,period,value\nb,2016,2\n",
        "data/a.csv": "indicator,period,value\na,2016,1\na,2017,3\n",
        "rules/late.lua": "rule \"late\" { level = \"indicator\", judge = function(value) return met, value end }\n",
        "rules/lib/x/bands.lua": "return {}\n",
    ]

    /// The plan above with some files taken away, and others changed or added.
    private func folder(_ changes: [String: String] = [:], without gone: [String] = []) throws -> TemporaryFolder {
        try TemporaryFolder(PlanFolderTests.files.filter { !gone.contains($0.key) }.merging(changes) { $1 })
    }

    @Test func aWholePlanIsRead() throws {
        let folder = try folder()
        let reading = PlanFolder.read(folder.path)
        #expect(reading.diagnostics.items.isEmpty)
        let plan = try #require(reading.plan)
        #expect(plan.id == "p")
        #expect(plan.units.ids[Int(plan.ownUnit)] == "58")
        #expect(plan.indicators.map(\.id) == ["a", "b"])
        #expect(plan.assignments.map(\.name) == ["percent_of_plan", "late"])
        let standard = StandardRules.embedded.map {
            String($0.path.dropFirst("standard/".count).dropLast(".lua".count))
        }
        #expect(plan.rules.map(\.name) == (standard + ["late"]).sorted())
        #expect(plan.statuses.number(of: "met") != nil)
        #expect(plan.ruleSources.prefix(3).map(\.module) == [nil, "lib/x/bands", nil])
        #expect(plan.ruleSources.count == 2 + standard.count)
    }

    @Test func everyFileThatWasReadHasItsHashAndRows() throws {
        let folder = try folder()
        let plan = try #require(PlanFolder.read(folder.path).plan)
        #expect(
            plan.files.map(\.path) == [
                "data/a.csv", "data/b.csv", "indicators.csv", "plan.lua", "rules/late.lua", "rules/lib/x/bands.lua",
                "standard/percent_of_plan.lua",
            ]
        )
        #expect(plan.files.map(\.rows) == [2, 1, 2, nil, nil, nil, nil])
        for file in plan.files where !file.path.hasPrefix("standard/") {
            #expect(file.sha256 == SHA256.hexadecimal(of: try FileBytes.read(folder.path + "/" + file.path)))
        }
        let standard = StandardRules.embedded.first { $0.path == plan.files.last?.path }
        #expect(plan.files.last?.sha256 == standard.map { SHA256.hexadecimal(of: $0.bytes) })
    }

    @Test func otherStandardRulesTakeThePlaceOfThoseInside() throws {
        let folder = try folder()
        let other = try TemporaryFolder([
            "percent_of_plan.lua":
                "rule \"percent_of_plan\" { level = \"indicator\", judge = function() return met end }"
        ])
        let reading = PlanFolder.read(folder.path, standardRules: other.path)
        #expect(reading.diagnostics.items.isEmpty)
        #expect(reading.plan?.rules.map(\.name) == ["late", "percent_of_plan"])
        #expect(reading.plan?.rules.last?.reads == [])
    }

    @Test func aFolderThatIsNotThereIsTold() {
        let reading = PlanFolder.read("/nowhere/plan")
        #expect(reading.plan == nil)
        #expect(
            reading.diagnostics.lines(.en)
                == ["TD0101 /nowhere/plan: the plan folder “/nowhere/plan” can't be read: it doesn't exist"]
        )
        #expect(
            reading.diagnostics.lines(.vi)
                == ["TD0101 /nowhere/plan: không đọc được thư mục kế hoạch “/nowhere/plan”: không tồn tại"]
        )
    }

    @Test func everythingThatIsRequiredIsMissedAtOnce() throws {
        let folder = try folder(
            ["rules/late.lua": "rule"],
            without: ["plan.lua", "indicators.csv", "data/a.csv", "data/b.csv"]
        )
        let reading = PlanFolder.read(folder.path)
        #expect(reading.plan == nil)
        #expect(
            reading.diagnostics.places == [
                "TD0112 data:0", "TD0201 indicators.csv:0", "TD0102 plan.lua:0", "TD0501 rules/late.lua:1",
            ]
        )
    }

    @Test func withoutIndicatorsTheRestIsRead() throws {
        let folder = try folder(without: ["indicators.csv"])
        let reading = PlanFolder.read(folder.path)
        #expect(reading.plan?.assignments.count == 2)
        #expect(reading.diagnostics.items.contains { $0.code == .tableMissing })
    }

    @Test func foldersInThePlaceOfFilesAreTold() throws {
        let folder = try folder(
            ["plan.lua/x": "", "units.csv/x": "", "data/c.csv/x": "", "rules/y.lua/x": ""],
            without: ["plan.lua"]
        )
        let reading = PlanFolder.read(folder.path)
        #expect(reading.plan == nil)
        #expect(
            reading.diagnostics.lines(.en) == [
                "TD0111 data/c.csv: the file can't be read: it is a folder",
                "TD0111 plan.lua: the file can't be read: it is a folder",
                "TD0111 rules/y.lua: the file can't be read: it is a folder",
                "TD0111 units.csv: the file can't be read: it is a folder",
            ]
        )
    }

    @Test func aFileInThePlaceOfAFolderIsTold() throws {
        let folder = try folder(["data": "x"], without: ["data/a.csv", "data/b.csv"])
        #expect(
            PlanFolder.read(folder.path).diagnostics.lines(.vi)
                == ["TD0111 data: không đọc được tệp: đó không phải là một thư mục"]
        )
    }

    @Test func tablesAndDataMayBeElsewhere() throws {
        let root = try TemporaryFolder([
            "common/units.csv": "id,name\n58,Ninh Thuận\n", "common/2016-x.csv": "indicator,period,value\na,2016,1\n",
            "plan/plan.lua": """
            plan "p" {
              unit = "58", periods = 2016, tables = { units = "../common/units.csv" },
              data = { "../common/2016-*.csv", "./data/a.csv", "data/a.csv" },
              judge = { use "percent_of_plan" { indicators = "**" } },
            }
            """,
            "plan/indicators.csv": "id,name,direction\na,A,up\n",
            "plan/data/a.csv": "indicator,period,value\na,2015,1\n",
            "plan/data/not-named.csv": "rubbish",
        ])
        let reading = PlanFolder.read(root.path + "/plan")
        #expect(reading.diagnostics.items.map { "\($0.code.id) \($0.location.file)" } == ["TD0115 data/not-named.csv"])
        #expect(
            reading.plan?.files.map(\.path) == [
                "../common/2016-x.csv", "../common/units.csv", "data/a.csv", "indicators.csv", "plan.lua",
                "standard/percent_of_plan.lua",
            ]
        )
        #expect(reading.plan?.units.latest(0).name.vi == "Ninh Thuận")
    }

    @Test func whatPlanLuaNamesMustBeThere() throws {
        let entries = "tables = { units = \"u.csv\" },\n data = { \"data/x*.csv\", \"data/a.csv\" },\n judge"
        let source = PlanFolderTests.files["plan.lua"]!.replacing("judge", with: entries)
        let folder = try folder(["plan.lua": source])
        let reading = PlanFolder.read(folder.path)
        #expect(reading.plan != nil)
        #expect(
            reading.diagnostics.lines(.en).filter { !$0.hasPrefix("TD0115") } == [
                "TD0110 plan.lua, line 3: no file matches “u.csv”",
                "TD0110 plan.lua, line 4: no file matches “data/x*.csv”",
            ]
        )
    }

    @Test func aWorkbookThatIsCalledCSVIsNoTable() throws {
        let folder = try folder(["data/c.csv": "PK\u{3}\u{4}rubbish", "targets.csv": "%PDF-1.4"])
        let found = PlanFolder.read(folder.path).diagnostics.items.filter { $0.code == .notATable }
        #expect(found.map(\.location.file).sorted() == ["data/c.csv", "targets.csv"])
    }

    @Test func workbooksAreNotReadYet() throws {
        let folder = try folder(["data/a.xlsx": "PK", "targets.xlsx": "PK"], without: ["data/a.csv", "data/b.csv"])
        #expect(
            PlanFolder.read(folder.path).diagnostics.lines(.en) == [
                "TD0109 data/a.xlsx: this version can't read data/a.xlsx yet; it is left out",
                "TD0109 targets.xlsx: this version can't read targets.xlsx yet; it is left out",
            ]
        )
    }

    @Test func numbersAreReadInThePlansStyle() throws {
        let source = PlanFolderTests.files["plan.lua"]!.replacing("judge", with: "numbers = \"vi\", judge")
        let folder = try folder(["plan.lua": source, "data/a.csv": "indicator,period,value\na,2016,\"1.234,5\"\n"])
        let reading = PlanFolder.read(folder.path)
        #expect(reading.diagnostics.items.isEmpty)
        #expect(reading.plan?.numbers == .vi)
        let plain = try self.folder(["data/a.csv": "indicator,period,value\na,2016,\"1.234,5\"\n"])
        #expect(PlanFolder.read(plain.path).diagnostics.items.map(\.code) == [.notANumber])
    }

    @Test func anAssignmentOfAFaultyRuleIsNotRun() throws {
        let folder = try folder(["rules/late.lua": "rule \"late\" { level = \"indicator\" }"])
        let reading = PlanFolder.read(folder.path)
        #expect(reading.plan?.assignments.map(\.name) == ["percent_of_plan"])
        #expect(
            reading.diagnostics.lines(.en) == [
                "TD0519 plan.lua, line 5: the rule “late” has an error, so the assignment “late” is not run",
                "TD0503 rules/late.lua, line 1: the rule “late” has no function judge",
            ]
        )
        #expect(
            reading.diagnostics.lines(.vi)[0].hasSuffix(
                "quy tắc “late” có lỗi nên phép đánh giá “late” không được chạy"
            )
        )
    }

    @Test func standardRulesThatNothingUsesMayStayUnread() throws {
        let folder = try folder([
            "tests/t.lua": "test \"t\" { rule = \"ratio\", given = { part = 1, whole = 2 }, expect = 50 }\n"
        ])
        let plan = try #require(PlanFolder.read(folder.path, readsUnusedRules: false).plan)
        #expect(plan.rules.map(\.name) == ["late", "percent_of_plan", "ratio"])
        #expect(Set(plan.ruleNames) == Set(StandardRules.embedded.map { RuleFileReader.stem($0.path) } + ["late"]))
        #expect(PlanFolder.read(folder.path).plan?.rulesUnread == [])
    }

    @Test func problemsOfAllFilesAreToldAtOnce() throws {
        let folder = try folder([
            "plan.lua": PlanFolderTests.files["plan.lua"]!.replacing("unit =", with: "unti ="),
            "indicators.csv": "id,name,direction\na,A,up\na,A,up\n", "data/b.csv": "indicator,period,value\na,2015,x\n",
            "rules/bad.lua": "rule \"bad\" { level = \"indicator\", judge = 5 }",
        ])
        let reading = PlanFolder.read(folder.path)
        #expect(reading.plan?.indicators.count == 1)
        #expect(
            reading.diagnostics.places == [
                "TD0301 data/b.csv:2", "TD0401 indicators.csv:3", "TD0106 plan.lua:2", "TD0506 rules/bad.lua:1",
            ]
        )
    }
}

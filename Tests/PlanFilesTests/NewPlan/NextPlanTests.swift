import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct NextPlanTests {
    private static let files = [
        "plan.lua": """
        plan "p" {
          unit = "58", periods = years(2016, 2016), tables = { objectives = "tables/muc-tieu.csv" },
          judge = { use "deadline" { tasks = "**" }, use "percent_of_plan" { indicators = "**" } },
        }
        """,
        "units.csv": "id,name\n58,Tỉnh\n",
        "tables/muc-tieu.csv": "id,name\no,O\n",
        "indicators.csv": "id,name,direction,objective\na,A,up,o\n",
        "targets.csv": "indicator,period,value\na,2016,1\na,2017,2\n",
        "tasks.csv": "id,name,deadline,completed_on\nd,D,30/6/2016,1/6/2016\nt,T,30/6/2017,\n",
        "data/a.csv": "indicator,period,value\na,2016,1\n",
        "data/2015/b.csv": "indicator,period,value\na,2015,1\n",
        "rules/late.lua": "rule \"late\" { level = \"indicator\", judge = function(value) return met end }\n",
        "rules/lib/bands.lua": "return {}\n",
        "tests/late.lua": "-- tests\n",
        ".gitignore": "out/\n",
        "out/verdicts.csv": "old",
        "notes.txt": "not a part of the plan",
    ]

    private func next(_ changes: [String: String] = [:], without gone: [String] = []) throws -> NextPlan.Reading {
        let folder = try TemporaryFolder(
            NextPlanTests.files.filter { !gone.contains($0.key) }.merging(changes) { $1 }
        )
        return NextPlan.read(folder.path)
    }

    private func text(_ path: String, _ reading: NextPlan.Reading) -> String? {
        reading.files?.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test func everythingOfThePlanIsTakenAlongAndNothingElse() throws {
        let reading = try next()
        #expect(reading.diagnostics.items.isEmpty, "\(reading.diagnostics.lines(.en))")
        #expect(
            reading.files?.map(\.path) == [
                ".gitignore", "data/2015/b.csv", "data/a.csv", "indicators.csv", "plan.lua", "rules/late.lua",
                "rules/lib/bands.lua", "tables/muc-tieu.csv", "targets.csv", "tasks.csv", "tests/late.lua", "units.csv",
            ]
        )
        for path in ["units.csv", "indicators.csv", "data/a.csv", "rules/late.lua"] {
            #expect(text(path, reading) == NextPlanTests.files[path])
        }
        #expect(text("plan.lua", reading)?.contains("periods = years(2017, 2017)") == true)
        #expect(text("targets.csv", reading) == "indicator,period,value\na,2017,2\n")
        #expect(text("tasks.csv", reading) == "id,name,deadline,completed_on\nt,T,30/6/2017,\n")
    }

    @Test func periodsThatCanNotBeMovedAreSaidAndNoTargetIsLost() throws {
        let script = NextPlanTests.files["plan.lua"]!.replacing("years(2016, 2016)", with: "{ 2016 }")
            .replacing("tasks = \"**\"", with: "tasks = \"**\", periods = { 2016 }")
        let reading = try next(["plan.lua": script])
        #expect(
            reading.diagnostics.lines(.en).map { $0.prefix(24) } == [
                "TD0812 plan.lua, line 2:", "TD0812 plan.lua, line 3:",
            ]
        )
        #expect(text("plan.lua", reading) == script)
        #expect(text("targets.csv", reading) == NextPlanTests.files["targets.csv"])
        #expect(text("tasks.csv", reading)?.contains("d,D") == false)
    }

    @Test func whatLiesOutsideStaysThere() throws {
        let script = NextPlanTests.files["plan.lua"]!.replacing("tables/muc-tieu.csv", with: "../muc-tieu.csv")
        let reading = try next(["plan.lua": script])
        #expect(reading.files?.contains { $0.path.contains("muc-tieu") && $0.path.hasPrefix("..") } == false)
        #expect(text("plan.lua", reading)?.contains("../muc-tieu.csv") == true)
    }

    @Test func aTableThatCanNotBeReadIsCopiedAndSaid() throws {
        let reading = try next(["tasks.csv": "x\ny\n", "targets.xlsx": "PK"], without: ["targets.csv"])
        #expect(reading.diagnostics.places == ["TD0815 targets.xlsx:0", "TD0815 tasks.csv:0"])
        #expect(text("tasks.csv", reading) == "x\ny\n" && text("targets.xlsx", reading) == "PK")
    }

    @Test func withoutAPlanThereIsNone() throws {
        let reading = try next(without: ["plan.lua"])
        #expect(reading.files == nil)
        #expect(reading.diagnostics.items.map(\.code) == [.planScriptMissing])
        #expect(NextPlan.read("/nowhere/at/all").diagnostics.items.map(\.code) == [.folderUnreadable])
    }
}

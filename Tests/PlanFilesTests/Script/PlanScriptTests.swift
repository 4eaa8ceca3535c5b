import Diagnostics
import PlanModel
import Testing

@testable import PlanFiles

struct PlanScriptTests {
    /// The example of the design of plan.lua, with everything that a plan can say.
    private static let design = """
        plan "ninh-thuan-1334" {
          title    = { vi = "Kế hoạch 1334/KH-UBND …", en = "Plan 1334/KH-UBND …" },   -- or one text
          unit     = "58",
          language = "vi",
          numbers  = "vi",
          periods  = years(2016, 2020),
          baseline = 2015,
          tables   = { units = "../common/units.csv", targets = source "data/chi-tieu.xlsx" { sheet = "CT", header_row = 3 } },
          data = {
            "data/observations.csv",
            source "data/bao-cao-2017.xlsx" {
              sheet = "Biểu 01", header_row = { 4, 5 }, until_row = "Tổng cộng", recorded_on = cell "H2",
              columns = { indicator = "Chỉ tiêu" },
              cells = {
                ["Năm 2016 / Kế hoạch"]   = { table = "targets", period = 2016 },
                ["Năm 2016 / Thực hiện"]  = { period = 2016 },
                ["Năm 2017 / Ước cả năm"] = { period = 2017, flag = "estimate" },
              },
              words = { ["-"] = missing, ["chưa có"] = { ["staff.commune"] = 0 } },
            },
          },
          derive = {
            use "ratio"         { indicators = "services.online_rate", part = value_of "services.online", whole = value_of "services.files" },
            use "weighted_mean" { indicators = "mail.share", units = { level = "district" },
                                  parts = values_of(this, { units = "children" }), weights = values_of("population", { units = "children" }) },
          },
          judge = {
            use "percent_of_plan" { indicators = { "services.*", "mail.*" }, except = "mail.staff", near_from = 90 },
            use "rank_target"     { indicators = "egdi", units = "VN", peers = { asean = "1" } },
            use "deadline"        { tasks = "**" },
            use "sum_of_parts"    { as = "services_add_up", total = value_of "services.l34", parts = values_of "services.l34.*" },
            use "composite"       { as = "pci_check", periods = years(2014, 2021), total = value_of "pci.total", parts = values_of "pci.sub.*" },
            use "percent_of_plan" { as = "par.by_council", indicators = "par.*", value = value_of(this, { series = "appraised" }) },
            use "objective_score" { objectives = "**", of = { "percent_of_plan" } },
          },
        }
        """

    @Test func theExampleOfTheDesignIsReadAsFarAsThisVersionGoes() throws {
        let (plan, found) = planScript(PlanScriptTests.design)
        let read = try #require(plan)
        #expect(
            read.assignments.map(\.name) == [
                "percent_of_plan", "rank_target", "deadline", "services_add_up", "pci_check", "par.by_council",
                "objective_score",
            ]
        )
        #expect(read.derived.map(\.assignment.rule) == ["ratio", "weighted_mean"])
        #expect(
            read.derived.map { $0.assignment.bindings.keys.sorted() } == [["part", "whole"], ["parts", "weights"]]
        )
        #expect(read.derived[1].assignment.bindings["weights"]?.units == .children)
        #expect(read.assignments[1].peers == .columns(["asean": "1"]))
        #expect(read.assignments[3].bindings["parts"]?.source == .value(.id("services.l34.*")))
        #expect(read.assignments[5].bindings["value"]?.series == ["appraised"])
        #expect(read.assignments[6].of == ["percent_of_plan"])
        #expect(read.tables == [.units: .files(PathPattern("../common/units.csv")!), .targets: .leftOut])
        #expect(read.data == [.files(PathPattern("data/observations.csv")!), .leftOut])
        #expect(read.periods.count == 5)
        #expect(found.places == ["TD0109 plan.lua:8", "TD0109 plan.lua:11"])
    }

    @Test func entriesKnowTheirPlace() throws {
        let plan = try #require(planScript(PlanScriptTests.design).plan)
        #expect(plan.location(of: "judge").line == 27)
        #expect(plan.location(of: "statuses") == SourceLocation(file: "plan.lua", line: 1))
    }
}

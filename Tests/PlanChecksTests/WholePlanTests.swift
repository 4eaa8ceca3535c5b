import Diagnostics
import Foundation
import PlanChecks
import PlanFiles
import Testing

/// Plans as they are written, read and checked with the standard rules.
struct WholePlanTests {
    /// Reads and checks a folder of these files.
    private func check(_ files: [String: String]) throws -> (checked: CheckedPlan, found: [Diagnostic]) {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        let reading = PlanFolder.read(folder.path)
        let checked = PlanCheck.check(try #require(reading.plan))
        return (checked, (reading.diagnostics.items + checked.diagnostics.items))
    }

    private static let tables = [
        "units.csv":
            "id,name,level,parent,asean\n58,Ninh Thuận,province,,\nC1,Xã A,commune,58,\nVN,Việt Nam,country,,1\n",
        "objectives.csv": "id,name,parent\no,Mục tiêu,\no.1,Dịch vụ,o\n",
        "indicators.csv": """
        id,name,objective,direction
        services.l34,Tổng,o.1,up
        services.l34.a,Phần a,o.1,up
        services.l34.b,Phần b,o.1,up
        services.online,Trực tuyến,,up
        services.files,Hồ sơ,,up
        services.rate,Tỷ lệ,o.1,up
        egdi,EGDI,,up
        population,Dân số,,up
        mail.share,Thư,o.1,up

        """,
        "targets.csv":
            "indicator,period,value,relation,unit\negdi,2016,5,top,VN\nservices.rate,2016,80,,58\nmail.share,2016,90,,58\n",
        "tasks.csv": "id,name,lead,deadline,objective\nt,Việc,58,2016-06-30,o\n",
        "data/a.csv": "indicator,period,value,unit\nservices.l34,2016,103,58\n",
    ]

    private static func plan(_ entries: String) -> [String: String] {
        tables.merging(["plan.lua": "plan \"p\" {\n unit = \"58\", periods = years(2016, 2017),\n\(entries)\n}"]) { $1 }
    }

    @Test func `a plan in the manner of the design has no problem`() throws {
        let (checked, found) = try check(
            Self.plan(
                """
                derive = {
                  use "ratio" { indicators = "services.rate", part = value_of "services.online", whole = value_of "services.files" },
                  use "weighted_mean" { indicators = "mail.share", units = { level = "province" },
                    parts = values_of(this, { units = "children" }), weights = values_of("population", { units = "children" }) },
                },
                judge = {
                  use "percent_of_plan" { indicators = { "services.rate", "mail.*" } },
                  use "rank_target" { indicators = "egdi", units = "VN", peers = { asean = "1" } },
                  use "deadline" { tasks = "**" },
                  use "sum_of_parts" { as = "add_up", total = value_of "services.l34", parts = values_of "services.l34.*" },
                  use "composite" { as = "mean_check", total = value_of "services.l34", parts = values_of "services.l34.*",
                    weights = { a = 1, b = 1 } },
                  use "objective_score" { objectives = "**", of = { "percent_of_plan", "deadline" } },
                },
                """
            )
        )
        // That `asean` is a further column is worth a word, no more.
        let problems = found.filter { $0.severity != .info }
        #expect(problems.map { "\($0.code.id) \($0.message(in: .en))" } == [])
        #expect(checked.derived.map { checked.plan.indicators[$0.indicator].id } == ["services.rate", "mail.share"])
        let waves = checked.waves.map { $0.map { checked.assignments[$0].assignment.name } }
        #expect(
            waves == [["add_up", "deadline", "mean_check", "percent_of_plan", "rank_target"], ["objective_score"]]
        )
    }

    @Test func `all that is wrong is said at once, with every place filled`() throws {
        let (checked, found) = try check(
            Self.plan(
                """
                derive = {
                  use "deadline" { tasks = "**" },
                  use "sum" { as = "s1", indicators = "services.rate", parts = values_of "egdi*" },
                  use "sum" { as = "s2", indicators = "services.rate", parts = values_of "egdi*" },
                  use "sum" { as = "s3", indicators = "egdi", parts = values_of "egdi*" },
                  use "sum" { as = "s4", indicators = "population", parts = score_of "percent_of_plan" },
                },
                judge = {
                  use "percent_of_plan" { indicators = { "services.rate", "mail.*" } },
                  use "percent_of_plan" { as = "again", indicators = "mail.*" },
                  use "deadline" { tasks = "**" },
                  use "ratio" { indicators = "egdi", part = 1, whole = 2 },
                  use "sum_of_parts" { as = "x1", total = value_of "services.l35", parts = values_of "service.*" },
                  use "sum_of_parts" { as = "x2", total = value_of(this), parts = {} },
                  use "sum_of_parts" { as = "x3", total = status_of "percent_of_plan", parts = {} },
                  use "sum_of_parts" { as = "x4", total = status_of "x5", parts = {} },
                  use "sum_of_parts" { as = "x5", total = status_of("x4", { subject = "x4" }), parts = {} },
                  use "objective_score" { objectives = "**" },
                  use "objective_score" { as = "y1", objectives = "**", of = "again_" },
                  use "objective_score" { as = "y2", objectives = "**", of = "x1" },
                  use "meets_target" { indicators = "egdi" },
                  use "objective_score" { as = "y3", objectives = "**", of = { "percent_of_plan", "x" } },
                },
                """
            )
        )
        let codes = Set(found.map(\.code))
        let expected: [DiagnosticCode] = [
            .deriveLevelWrong, .derivedTwice, .indicatorCycle, .derivedReadsVerdicts, .judgeLevelWrong,
            .bindingNamesNothing, .bindingMatchesNothing, .bindingWithoutThis, .bindingNeverThere, .assignmentCycle,
            .ofNeeded, .ofUnknown, .ofNoChildren,
        ]
        for code in expected { #expect(codes.contains(code), "\(code.id)") }
        for diagnostic in found {
            for language in Language.allCases {
                #expect(!diagnostic.message(in: language).contains(/\{[a-z_]+\}/), "\(diagnostic.code.id)")
            }
        }
        #expect(
            checked.assignments.map(\.assignment.name) == [
                "again", "deadline", "meets_target", "percent_of_plan", "x3",
            ]
        )
        #expect(checked.derived.isEmpty)
    }
}

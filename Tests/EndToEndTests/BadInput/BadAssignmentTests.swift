import Foundation
import Testing
import TienDo

/// What assignments say that can't be: bindings, cycles, selectors, children, computed indicators.
@Suite struct BadAssignmentTests {
    /// The sound plan with further lines in its `judge`, and what `derive` says.
    static func plan(_ judge: String, derive: String = "", files: [String: String?] = [:]) -> [String: String?] {
        let text = BadInputCase.soundPlan["plan.lua"]!
            .replacingOccurrences(of: "  judge = {\n", with: "  derive = {\n\(derive)\n  },\n  judge = {\n\(judge)\n")
        return [
            "plan.lua": text,
            "rules/reads.lua": """
            rule "reads" {
              title = { vi = "Đọc", en = "Reads" }, level = "indicator", inputs = { "x" }, score = "points",
              judge = function(x) return met, x end,
            }
            """,
            "rules/adds.lua": """
            rule "adds" {
              title = { vi = "Cộng", en = "Adds" }, level = "value", inputs = { "x" },
              compute = function(x) return x end,
            }
            """,
            "rules/whole.lua": """
            rule "whole" {
              title = { vi = "Chung", en = "Whole" }, level = "objective",
              judge = function(child_score) return met, child_score end,
            }
            """,
        ].merging(files) { $1 }
    }

    private static func reads(_ binding: String, _ code: String) -> BadInputCase {
        BadInputCase(
            binding,
            plan("    use \"reads\" { indicators = \"mail\", x = \(binding) },"),
            code,
            "plan.lua",
            8
        )
    }

    static let bindings: [BadInputCase] = [
        reads("nil", "TD0513"), reads("value_of \"portl\"", "TD0613"),
        reads("value_of(this, { unit = \"99\" })", "TD0613"),
        reads("sum_of \"nothing.*\"", "TD0614"), reads("sum_of(this, { units = \"childs\" })", "TD0614"),
        reads("value_of(this, { lag = \"1\" })", "TD0604"), reads("value_of(this, { lag = -1 })", "TD0604"),
        reads("value_of(this, { lag = 1.5 })", "TD0604"), reads("value_of(this, { leg = 1 })", "TD0611"),
        reads("value_of(this, { series = \"appriased\" })", "TD0631"),
        reads("sum_of(this, { periods = \"quarter\" })", "TD0604"),
        reads("sum_of(this, { skip_missing = \"yes\" })", "TD0604"), reads("status_of \"nobody\"", "TD0613"),
        reads("value_of \"*\"", "TD0604"), reads("values_of(\"*\", { units = \"children\" })", "TD0604"),
        reads("column \"limti\"", "TD0613"), reads("column \"weight\"", "TD0633"),
        reads("status_of(\"percent_of_plan\", { subject = \"t1\" })", "TD0613"),
        reads("status_of \"reads\"", "TD0628"), reads("value_off \"portal\"", "TD0104"),
    ].map { wrong in
        var wrong = wrong
        // A script that stopped has declared nothing.
        if wrong.said[0].code == "TD0104" { wrong.judged = [] }
        return wrong
    }

    static let assignments: [BadInputCase] = [
        BadInputCase(
            "objectives in a cycle: what is below them can't be told",
            plan(
                "    use \"whole\" { objectives = \"**\", of = \"percent_of_plan\" },",
                files: ["objectives.csv": "id,name,parent\nit,Hạ tầng,top\ntop,Tất cả,it\n"]
            ),
            "TD0408",
            "objectives.csv",
            2,
            judged: [
                "58,mail,2016,percent_of_plan,met,102", "58,it,2016,whole,error,,unreadable:child_score",
                "58,top,2016,whole,error,,unreadable:child_score",
            ]
        ),
        BadInputCase(
            "an objective's assignment that names itself",
            plan("    use \"whole\" { objectives = \"**\", of = { \"percent_of_plan\", \"whole\" } },"),
            "TD0635",
            "plan.lua",
            8
        ),
        BadInputCase(
            "a score of a rule that gives none",
            plan(
                """
                    use "bare" { indicators = "mail" }, use "reads" { indicators = "mail", x = score_of "bare" },
                """,
                files: [
                    "rules/bare.lua":
                        "rule \"bare\" { level = \"indicator\", score = \"none\", judge = function(value) return met end }"
                ]
            ),
            "TD0634",
            "plan.lua",
            8
        ),
        BadInputCase(
            "units in a cycle: a sum over what is below them can't be had",
            plan(
                "    use \"reads\" { indicators = \"mail\", x = sum_of(this, { units = \"children\" }) },",
                files: [
                    "units.csv": "id,name,level,parent\n58,Tỉnh,province,S1\nS1,Sở,agency,58\nS2,Sở,agency,58\n",
                    "data/b.csv": "indicator,unit,period,value\nmail,S2,2016,7\n",
                ]
            ),
            "TD0408",
            "units.csv",
            2,
            judged: ["58,mail,2016,percent_of_plan,met,102", "58,mail,2016,reads,error,,unreadable:x"]
        ),
        BadInputCase(
            "computed indicators in a cycle",
            plan(
                "    use \"reads\" { indicators = \"a\", x = value_of \"a\" },",
                derive: """
                        use "adds" { as = "a is", indicators = "a", x = value_of "b" },
                        use "adds" { as = "b is", indicators = "b", x = value_of "a" },
                    """,
                files: BadInputCase.adding("a,A,,,up\nb,B,,,up", to: "indicators.csv")
            ),
            "TD0627",
            "plan.lua",
            5
        ),
        BadInputCase(
            "an indicator computed from itself",
            plan(
                "",
                derive: "    use \"adds\" { indicators = \"a\", x = value_of \"a\" },",
                files: BadInputCase.adding("a,A,,,up", to: "indicators.csv")
            ),
            "TD0627",
            "plan.lua",
            5
        ),
        BadInputCase(
            "an indicator computed twice",
            plan(
                "",
                derive: """
                        use "adds" { as = "one", indicators = "a", x = value_of "mail" },
                        use "adds" { as = "two", indicators = "a", x = value_of "portal" },
                    """,
                files: BadInputCase.adding("a,A,,,up", to: "indicators.csv")
            ),
            "TD0624",
            "plan.lua",
            6
        ),
        BadInputCase(
            "a computed figure where one was observed",
            plan(
                "    use \"reads\" { indicators = \"portal\", x = value_of(this) },",
                derive: "    use \"adds\" { indicators = \"portal\", x = value_of \"mail\" },"
            ),
            "TD0720",
            "data/a.csv",
            3
        ),
        BadInputCase(
            "a rule that judges, in derive",
            plan("", derive: "    use \"reads\" { indicators = \"mail\", x = value_of(this) },"),
            "TD0625",
            "plan.lua",
            5
        ),
        BadInputCase(
            "a rule that computes, in judge",
            plan("    use \"adds\" { indicators = \"mail\", x = value_of \"mail\" },"),
            "TD0626",
            "plan.lua",
            8
        ),
        BadInputCase(
            "assignments that read each other",
            plan(
                """
                    use "reads" { as = "one", indicators = "mail", x = score_of "two" },
                    use "reads" { as = "two", indicators = "mail", x = score_of "one" },
                """
            ),
            "TD0628",
            "plan.lua",
            8
        ),
        BadInputCase(
            "an assignment whose children are those of nobody",
            plan("    use \"whole\" { objectives = \"it\", of = \"nobody\" },"),
            "TD0618",
            "plan.lua",
            8
        ),
        BadInputCase(
            "weights for some siblings",
            plan(
                "    use \"whole\" { objectives = \"it\", of = \"percent_of_plan\" },",
                files: [
                    "indicators.csv":
                        "id,name,objective,measure,direction,weight\nmail,Thư,it,%,up,2\nportal,Cổng,it,,up,\nrank,Hạng,it,,down,\n"
                ]
            ),
            "TD0622",
            "indicators.csv",
            3,
            "weight",
            judged: ["58,mail,2016,percent_of_plan,met,102", "58,it,2016,whole,no_data,,missing:child_score"]
        ),
        BadInputCase(
            "scores of different kinds under one objective",
            plan("    use \"whole\" { objectives = \"it\", of = { \"percent_of_plan\", \"meets_target\" } },"),
            "TD0623",
            "plan.lua",
            8
        ),
        BadInputCase(
            "children that two assignments judge",
            plan(
                """
                    use "percent_of_plan" { as = "again", indicators = "mail" },
                    use "whole" { objectives = "it", of = { "percent_of_plan", "again" } },
                """
            ),
            "TD0620",
            "plan.lua",
            9
        ),
        BadInputCase(
            "all that is selected taken away again",
            plan("    use \"percent_of_plan\" { as = \"none\", indicators = \"mail\", except = \"*\" },"),
            "TD0632",
            "plan.lua",
            8
        ),
        BadInputCase(
            "an exception that matches nothing",
            plan("    use \"percent_of_plan\" { as = \"none\", indicators = \"mail\", except = \"x.*\" },"),
            "TD0606",
            "plan.lua",
            8
        ),
        BadInputCase(
            "units that nothing is due for",
            plan("    use \"percent_of_plan\" { as = \"none\", indicators = \"mail\", units = \"S1\" },"),
            "TD0632",
            "plan.lua",
            8
        ),
        BadInputCase(
            "an input of the name of a status",
            plan(
                "",
                files: [
                    "rules/hides.lua":
                        "rule \"hides\" { title = { vi = \"x\", en = \"x\" }, level = \"indicator\", inputs = { \"met\" },\n  judge = function(met) return met end }\n"
                ]
            ),
            "TD0510",
            "rules/hides.lua",
            1
        ),
        BadInputCase(
            "the row's own indicator where there is none",
            plan(
                "    use \"sees\" { units = \"58\", x = value_of(this) },",
                files: [
                    "rules/sees.lua":
                        "rule \"sees\" { title = { vi = \"x\", en = \"x\" }, level = \"unit\", inputs = { \"x\" },\n  judge = function(x) return met end }\n"
                ]
            ),
            "TD0615",
            "plan.lua",
            8
        ),
    ]

    @Test(arguments: bindings) func aBindingThatCantBeIsSaid(mistake: BadInputCase) throws { try mistake.prove() }

    @Test(arguments: assignments) func isSaidAndTheRestIsJudged(mistake: BadInputCase) throws { try mistake.prove() }

    @Test func aGroupWithAMissingMemberHasNoRanks() throws {
        let rule =
            "rule \"ranks\" { title = { vi = \"Hạng\", en = \"Rank\" }, level = \"indicator\",\n  judge = function(peer_rank) return met, peer_rank end }\n"
        var group = BadInputCase(
            "a group with a missing member",
            Self.plan(
                "    use \"ranks\" { indicators = \"mail\", peers = { \"58\", \"S1\" } },",
                files: ["rules/ranks.lua": rule]
            ),
            "",
            ""
        )
        group.said = []
        group.judged = ["58,mail,2016,ranks,no_data,,missing:peer_rank"]
        try group.prove(allowsOthers: false)
    }

    @Test func thePlanThatTheyDifferFromIsSound() throws {
        var sound = BadInputCase(
            "sound",
            Self.plan("    use \"reads\" { indicators = \"mail\", x = value_of(this) },"),
            "",
            ""
        )
        sound.said = []
        sound.judged = ["58,mail,2016,reads,met,51"]
        try sound.prove(allowsOthers: false)
    }
}

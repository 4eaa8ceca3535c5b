import Foundation
import Testing

/// Rules and plan scripts that are wrong, or that mean harm.
@Suite struct BadRuleTests {
    /// The sound plan, its portal judged by a rule of the plan's own whose function is `body`.
    static func judging(_ body: String, _ parameters: String = "value", head: String = "") -> [String: String?] {
        BadInputCase.sound("plan.lua", "{ \"mail\", \"portal\" }", "\"mail\"").merging([
            "plan.lua": BadInputCase.soundPlan["plan.lua"]!
                .replacingOccurrences(
                    of: "{ \"mail\", \"portal\" } }",
                    with: "\"mail\" },\n    use \"own\" { indicators = \"portal\" }"
                ),
            "rules/own.lua": """
            rule "own" {
              title = { vi = "Riêng", en = "Own" }, level = "indicator", \(head)
              judge = function(\(parameters))
            \(body)
              end,
            }
            """,
        ]) { $1 }
    }

    static let mail = "58,mail,2016,percent_of_plan,met,102"

    static let rules: [BadInputCase] = [
        BadInputCase("a syntax error", judging("return met met"), "TD0501", "rules/own.lua", 4),
        BadInputCase(
            "a rule that raises",
            judging("error('no luck')"),
            "TD0701",
            "rules/own.lua",
            4,
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a rule that indexes nothing",
            judging("return value.x"),
            "TD0701",
            "rules/own.lua",
            4,
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a rule that returns nothing",
            judging("local x = value"),
            "TD0702",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a rule that returns a made-up status",
            judging("return 'great'"),
            "TD0703",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a rule that returns a table",
            judging("return {}"),
            "TD0703",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a rule that returns an outcome of the engine",
            judging("return 'error'"),
            "TD0703",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a score that is a text",
            judging("return met, 'many'"),
            "TD0704",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a score that is a digit in a text",
            judging("return met, '7'"),
            "TD0704",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a score that is no number at all",
            judging("return met, math.huge - math.huge"),
            "TD0705",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a division by zero",
            judging("if value / 0 >= 1 then return met end return missed"),
            "TD0701",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a score without end",
            judging("return met, value * math.huge"),
            "TD0705",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "a note that is a table",
            judging("return met, 1, {}"),
            "TD0706",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "text plus a number",
            judging("return met, '7' + 1"),
            "TD0701",
            "rules/own.lua",
            4,
            judged: [mail, "58,portal,2016,own,error,"]
        ),
        BadInputCase(
            "an endless loop",
            judging("while true do end"),
            "TD0707",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,limit,,limit:instructions"]
        ),
        BadInputCase(
            "an endless loop that catches",
            judging("while true do pcall(function() while true do end end) end"),
            "TD0707",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,limit,,limit:instructions"]
        ),
        BadInputCase(
            "an endless table",
            judging("local t = {} for i = 1, 1e9 do t[i] = i end"),
            "TD0708",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,limit,,limit:memory"]
        ),
        BadInputCase("a name that does not exist", judging("return met", "valeu"), "TD0507", "rules/own.lua"),
        BadInputCase("a name of another level", judging("return met", "deadline"), "TD0515", "rules/own.lua"),
        BadInputCase(
            "a rule without a function",
            ["rules/own.lua": "rule \"own\" { level = \"indicator\", title = \"x\" }"],
            "TD0503",
            "rules/own.lua",
            1
        ),
        BadInputCase(
            "an unknown level",
            [
                "rules/own.lua":
                    "rule \"own\" { level = \"planet\", title = \"x\", judge = function(value) return met end }"
            ],
            "TD0504",
            "rules/own.lua",
            1
        ),
        BadInputCase(
            "an unknown entry",
            [
                "rules/own.lua":
                    "rule \"own\" { level = \"indicator\", titel = \"x\", judge = function(value) return met end }"
            ],
            "TD0505",
            "rules/own.lua",
            1
        ),
        BadInputCase(
            "an entry of the wrong kind",
            [
                "rules/own.lua":
                    "rule \"own\" { level = \"indicator\", title = 7, judge = function(value) return met end }"
            ],
            "TD0506",
            "rules/own.lua",
            1
        ),
        BadInputCase(
            "a function with any number of arguments",
            ["rules/own.lua": "rule \"own\" { level = \"indicator\", judge = function(...) return met end }"],
            "TD0512",
            "rules/own.lua",
            1
        ),
        BadInputCase(
            "a rule declared twice",
            [
                "rules/own.lua":
                    "rule \"own\" { level = \"indicator\", judge = function(value) return met end }\nrule \"own\" { level = \"indicator\", judge = function(value) return met end }"
            ],
            "TD0508",
            "rules/own.lua",
            2
        ),
        BadInputCase(
            "a standard rule taken over",
            [
                "rules/own.lua":
                    "rule \"percent_of_plan\" { level = \"indicator\", judge = function(value) return met, 102 end }"
            ],
            "TD0509",
            "rules/own.lua",
            1
        ),
        BadInputCase(
            "a parameter with a built-in name",
            [
                "rules/own.lua":
                    "rule \"own\" { level = \"indicator\", params = { target = 3 }, judge = function(value, target) return met end }"
            ],
            "TD0510",
            "rules/own.lua",
            1
        ),
        BadInputCase(
            "a status of another meaning",
            judging("return met", head: "statuses = { { id = \"met\", vi = \"x\", en = \"x\" } },"),
            "TD0519",
            "plan.lua",
            judged: [mail]
        ),
        BadInputCase(
            "a note in one language",
            judging("return met, 1, 'n', 5", head: "notes = { n = { en = \"{1} short\" } },"),
            "TD0521",
            "rules/own.lua",
            2,
            judged: [mail, "58,portal,2016,own,met,1"]
        ),
        BadInputCase(
            "a place of a note that nothing fills",
            judging("return met, 1, 'n', 5", head: "notes = { n = \"{1} {2}\" },"),
            "TD0712",
            "rules/own.lua",
            judged: [mail, "58,portal,2016,own,met,1"]
        ),
        BadInputCase("a file without a rule", ["rules/own.lua": "local x = 1"], "TD0516", "rules/own.lua"),
        BadInputCase("a file that stops halfway", ["rules/own.lua": "error('halt')"], "TD0502", "rules/own.lua", 1),
        BadInputCase("a file that never ends", ["rules/own.lua": "while true do end"], "TD0502", "rules/own.lua"),
        BadInputCase(
            "a file that reads files",
            ["rules/own.lua": "local f = io.open('/etc/passwd')"],
            "TD0502",
            "rules/own.lua",
            1
        ),
    ]

    static let scripts: [BadInputCase] = [
        BadInputCase("no plan.lua", ["plan.lua": nil], "TD0102", "plan.lua", judged: []),
        BadInputCase(
            "a syntax error in plan.lua",
            ["plan.lua": "plan \"x\" {\n  unit = = 3 }"],
            "TD0103",
            "plan.lua",
            2,
            judged: []
        ),
        BadInputCase("plan.lua stops halfway", ["plan.lua": "error('halt')"], "TD0104", "plan.lua", 1, judged: []),
        BadInputCase("plan.lua never ends", ["plan.lua": "while true do end"], "TD0104", "plan.lua", judged: []),
        BadInputCase("plan.lua declares nothing", ["plan.lua": "local x = 1"], "TD0105", "plan.lua", judged: []),
        BadInputCase(
            "an unknown entry of the plan",
            BadInputCase.sound("plan.lua", "baseline = 2015", "base_line = 2015"),
            "TD0106",
            "plan.lua"
        ),
        BadInputCase(
            "an entry of the wrong kind",
            BadInputCase.sound("plan.lua", "language = \"en\"", "language = \"fr\""),
            "TD0107",
            "plan.lua"
        ),
        BadInputCase(
            "data that is not there",
            BadInputCase.sound("plan.lua", "baseline = 2015,", "data = { \"data/*.csv\", \"data/gone.csv\" },"),
            "TD0110",
            "plan.lua"
        ),
        BadInputCase(
            "no observations at all",
            ["data/a.csv": nil],
            "TD0112",
            "data",
            judged: ["S1,t1,2016,deadline,done,100"]
        ),
        BadInputCase(
            "nothing is judged",
            BadInputCase.sound("plan.lua", "judge = {", "statuses = {} , other = {"),
            "TD0114",
            "plan.lua",
            judged: []
        ),
        BadInputCase(
            "a rule that does not exist",
            BadInputCase.sound("plan.lua", "use \"meets_target\"", "use \"meets_targets\""),
            "TD0601",
            "plan.lua",
            6
        ),
        BadInputCase(
            "an assignment name twice",
            BadInputCase.sound(
                "plan.lua",
                "use \"meets_target\" { indicators",
                "use \"meets_target\" { as = \"percent_of_plan\", indicators"
            ),
            "TD0602",
            "plan.lua",
            6
        ),
        BadInputCase(
            "an unknown key of a use",
            BadInputCase.sound("plan.lua", "\"portal\" } }", "\"portal\" }, near_form = 80 }"),
            "TD0603",
            "plan.lua",
            5,
            judged: ["S1,t1,2016,deadline,done,100"]
        ),
        BadInputCase(
            "a parameter of the wrong kind",
            BadInputCase.sound("plan.lua", "\"portal\" } }", "\"portal\" }, near_from = \"80\" }"),
            "TD0604",
            "plan.lua",
            5,
            judged: ["S1,t1,2016,deadline,done,100"]
        ),
        BadInputCase(
            "a use that selects nothing by name",
            BadInputCase.sound("plan.lua", "use \"meets_target\" { indicators = \"rank\" }", "use \"meets_target\" {}"),
            "TD0605",
            "plan.lua",
            6
        ),
        BadInputCase(
            "a glob that matches nothing",
            BadInputCase.sound("plan.lua", "indicators = \"rank\"", "indicators = { \"rank\", \"ranks.*\" }"),
            "TD0606",
            "plan.lua",
            6
        ),
        BadInputCase(
            "tasks given to a rule for indicators",
            BadInputCase.sound(
                "plan.lua",
                "use \"meets_target\" { indicators",
                "use \"meets_target\" { tasks = \"**\", indicators"
            ),
            "TD0609",
            "plan.lua",
            6
        ),
    ]

    @Test(arguments: rules) func aBadRuleCostsItselfAlone(mistake: BadInputCase) throws { try mistake.prove() }

    @Test(arguments: scripts) func aBadScriptIsSaid(mistake: BadInputCase) throws { try mistake.prove() }
}

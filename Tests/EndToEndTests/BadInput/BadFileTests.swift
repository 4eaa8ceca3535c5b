import Testing

/// Files that are missing, misnamed or something else than their names say.
@Suite struct BadFileTests {
    /// A file of the sound plan under another name.
    private static func renamed(_ old: String, _ new: String) -> [String: String?] {
        [old: nil, new: BadInputCase.soundPlan[old]]
    }

    private static let noTarget = ["58,mail,2016,percent_of_plan,not_applicable,,no_target"]
    private static let taskOnly = ["S1,t1,2016,deadline,done,100"]
    private static let utf16 = "i\u{0}d\u{0},\u{0}n\u{0}"

    static let cases: [BadInputCase] = [
        BadInputCase("target.csv", renamed("targets.csv", "target.csv"), "TD0115", "target.csv", judged: noTarget),
        BadInputCase("Targets.csv", renamed("targets.csv", "Targets.csv"), "TD0115", "Targets.csv", judged: noTarget),
        BadInputCase(
            "targets.csv.txt",
            renamed("targets.csv", "targets.csv.txt"),
            "TD0115",
            "targets.csv.txt",
            judged: noTarget
        ),
        BadInputCase("targets.xls", renamed("targets.csv", "target.xls"), "TD0115", "target.xls", judged: noTarget),
        BadInputCase("data beside plan.lua", renamed("data/a.csv", "a.csv"), "TD0115", "a.csv", judged: taskOnly),
        BadInputCase("a.CSV", renamed("data/a.csv", "data/a.CSV"), "TD0115", "data/a.CSV", judged: taskOnly),
        BadInputCase(
            "data in a folder of a year",
            ["data/2016/b.csv": "x"],
            "TD0115",
            "data/2016/b.csv"
        ),
        BadInputCase("a rule as text file", ["rules/own.lua.txt": "rule"], "TD0115", "rules/own.lua.txt"),
        BadInputCase("a rule in a folder", ["rules/old/own.lua": "rule"], "TD0115", "rules/old/own.lua"),
        BadInputCase("plan.lua.txt", renamed("plan.lua", "plan.lua.txt"), "TD0102", "plan.lua", judged: []),
        BadInputCase("a workbook in data/", ["data/b.xlsx": "PK\u{3}\u{4}"], "TD0109", "data/b.xlsx"),
        BadInputCase("a workbook as CSV", ["data/b.csv": "PK\u{3}\u{4}\u{14}\u{0}"], "TD0216", "data/b.csv"),
        BadInputCase("a PDF as CSV", ["targets.csv": "%PDF-1.7"], "TD0216", "targets.csv", judged: noTarget),
        BadInputCase("UTF-16 as CSV", ["data/b.csv": utf16], "TD0216", "data/b.csv"),
        BadInputCase("UTF-16 indicators", ["indicators.csv": utf16], "TD0216", "indicators.csv", judged: taskOnly),
        BadInputCase(
            "semicolons",
            ["targets.csv": BadInputCase.soundPlan["targets.csv"]!.replacing(",", with: ";")],
            "TD0213",
            "targets.csv",
            1,
            judged: noTarget
        ),
        BadInputCase(
            "tabs",
            ["targets.csv": BadInputCase.soundPlan["targets.csv"]!.replacing(",", with: "\t")],
            "TD0213",
            "targets.csv",
            1,
            judged: noTarget
        ),
        BadInputCase(
            "a title above the header",
            ["targets.csv": "BIỂU 01,,,,\n" + BadInputCase.soundPlan["targets.csv"]!],
            "TD0202",
            "targets.csv",
            1,
            "period",
            judged: noTarget
        ),
        BadInputCase(
            "headers without marks",
            ["targets.csv": "chi tieu,don vi,nam,gia tri\nmail,58,2016,50\n"],
            "TD0212",
            "targets.csv",
            1,
            "don vi",
            judged: noTarget
        ),
        BadInputCase(
            "a decimal comma without quotes",
            BadInputCase.sound("data/a.csv", "portal,58,2016,9,2017-01-10", "portal,58,2016,9,5,2017-01-10"),
            "TD0205",
            "data/a.csv",
            3
        ),
        BadInputCase(
            "a decimal comma without quotes in the last column",
            ["data/a.csv": "indicator,unit,period,value\nmail,58,2016,51\nportal,58,2016,9,5\n"],
            "TD0205",
            "data/a.csv",
            3,
            judged: ["58,mail,2016,percent_of_plan,met,102", "58,portal,2016,percent_of_plan,error,,unreadable:value"]
        ),
        BadInputCase("a rule in bytecode", ["rules/own.lua": "\u{1B}LuaT\u{0}"], "TD0502", "rules/own.lua", 1),
        BadInputCase("a table as a rule", ["rules/own.lua": "id,name\n1,2\n"], "TD0501", "rules/own.lua", 2),
        BadInputCase(
            "curly quotes in a rule",
            ["rules/own.lua": "rule “own” {}"],
            "TD0501",
            "rules/own.lua",
            1
        ),
        BadInputCase("an empty plan.lua", ["plan.lua": ""], "TD0105", "plan.lua", judged: []),
        BadInputCase("plan.lua with a mark alone", ["plan.lua": "\u{FEFF}"], "TD0105", "plan.lua", judged: []),
        BadInputCase(
            "a comma left out in plan.lua",
            BadInputCase.sound("plan.lua", "unit = \"58\",", "unit = \"58\""),
            "TD0103",
            "plan.lua",
            3,
            judged: []
        ),
        BadInputCase(
            "a misspelt word in plan.lua",
            BadInputCase.sound("plan.lua", "years(", "year("),
            "TD0104",
            "plan.lua",
            3,
            judged: []
        ),
        BadInputCase(
            "two rules that require each other",
            ["rules/lib/a.lua": "return require \"lib/a\"", "rules/own.lua": "local a = require \"lib/a\""],
            "TD0502",
            "rules/lib/a.lua",
            1
        ),
        BadInputCase(
            "a file that is required and not there",
            ["rules/own.lua": "local a = require \"lib/a\""],
            "TD0502",
            "rules/own.lua",
            1
        ),
    ]

    @Test(arguments: cases) func isSaidAndTheRestIsJudged(mistake: BadInputCase) throws { try mistake.prove() }

    /// What is odd about these is no mistake.
    @Test(
        arguments: [
            ["data/a.csv": BadInputCase.soundPlan["data/a.csv"]!.replacing("\n", with: "\r")],
            ["data/a.csv": "\u{FEFF}" + BadInputCase.soundPlan["data/a.csv"]!.replacing("\n", with: "\r\n")],
            ["data/a.csv": BadInputCase.soundPlan["data/a.csv"]!.replacing("\n", with: ",,,\n\n")],
            ["plan.lua": "\u{FEFF}" + BadInputCase.soundPlan["plan.lua"]!.replacing("\n", with: "\r\n")],
            ["units.csv": BadInputCase.soundPlan["units.csv"]! + "\"a,\"\"b\"\"\n../x =cmd() <b>\",Lạ,province,\n"],
            ["notes.txt": "x", "out/findings.csv": "x", "data/README.md": "x"],
        ] as [[String: String]]
    )
    func whatOtherProgramsWriteIsRead(files: [String: String]) throws {
        var sound = BadInputCase("odd but sound", files.mapValues { $0 }, "", "")
        sound.said = []
        try sound.prove(allowsOthers: false)
    }
}

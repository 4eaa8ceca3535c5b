import Testing
import TienDo

/// Tables that are not as they should be.
@Suite struct BadTableTests {
    static let cases: [BadInputCase] = [
        BadInputCase(
            "a required column is missing",
            BadInputCase.sound("targets.csv", ",period,", ",when,"),
            "TD0202",
            "targets.csv",
            1,
            judged: ["58,mail,2016,percent_of_plan,not_applicable,,no_target"]
        ),
        BadInputCase(
            "observations lack the value",
            BadInputCase.sound("data/a.csv", ",value,", ",figure,"),
            "TD0202",
            "data/a.csv",
            1,
            judged: ["S1,t1,2016,deadline,done,100"]
        ),
        BadInputCase(
            "indicators.csv is missing",
            ["indicators.csv": nil],
            "TD0201",
            "indicators.csv",
            judged: ["S1,t1,2016,deadline,done,100"]
        ),
        BadInputCase(
            "an unknown column",
            BadInputCase.sound("indicators.csv", ",direction", ",direction,colour"),
            "TD0203",
            "indicators.csv",
            1,
            "colour"
        ),
        BadInputCase(
            "a column that is nearly known",
            BadInputCase.sound("targets.csv", "value,relation", "value,relaton"),
            "TD0212",
            "targets.csv",
            1,
            "relaton"
        ),
        BadInputCase(
            "a column twice",
            BadInputCase.sound("targets.csv", "value,relation", "value,Giá trị"),
            "TD0204",
            "targets.csv",
            1
        ),
        BadInputCase(
            "a row that is too long",
            BadInputCase.adding("mail,58,2019,70,,,x", to: "targets.csv"),
            "TD0205",
            "targets.csv",
            6
        ),
        BadInputCase(
            "a row that is too short",
            BadInputCase.adding("mail,58", to: "data/a.csv"),
            "TD0206",
            "data/a.csv",
            5
        ),
        BadInputCase(
            "a quote that is never closed",
            BadInputCase.adding("portal,58,2017,\"9", to: "data/a.csv"),
            "TD0207",
            "data/a.csv",
            5
        ),
        BadInputCase(
            "text after a quote",
            BadInputCase.adding("portal,58,2017,\"9\"x,2017-01-01", to: "data/a.csv"),
            "TD0208",
            "data/a.csv",
            5
        ),
        BadInputCase(
            "a zero byte",
            BadInputCase.adding("portal,58,2017,9\u{0},2017-01-01", to: "data/a.csv"),
            "TD0210",
            "data/a.csv",
            5
        ),
        BadInputCase(
            "an empty table",
            ["targets.csv": ""],
            "TD0211",
            "targets.csv",
            judged: ["58,mail,2016,percent_of_plan,not_applicable,,no_target"]
        ),
        BadInputCase(
            "an id twice",
            BadInputCase.adding("mail,Thư khác,it,%,up", to: "indicators.csv"),
            "TD0401",
            "indicators.csv",
            5
        ),
        BadInputCase(
            "an id of an objective used by an indicator",
            BadInputCase.adding("it,Hạ tầng,it,%,up", to: "indicators.csv"),
            "TD0401",
            "indicators.csv",
            5
        ),
        BadInputCase(
            "an id of an indicator used by a task",
            BadInputCase.adding("mail,Thư,S1,2016-01-01,2016,", to: "tasks.csv"),
            "TD0401",
            "tasks.csv",
            3
        ),
        BadInputCase(
            "data of an unknown indicator",
            BadInputCase.adding("mial,58,2016,5,2017-01-10", to: "data/a.csv"),
            "TD0402",
            "data/a.csv",
            5,
            "indicator"
        ),
        BadInputCase(
            "a target of an unknown indicator",
            BadInputCase.adding("mial,58,2016,5,", to: "targets.csv"),
            "TD0402",
            "targets.csv",
            6,
            "indicator"
        ),
        BadInputCase(
            "data of an unknown unit",
            BadInputCase.adding("mail,59,2016,5,2017-01-10", to: "data/a.csv"),
            "TD0403",
            "data/a.csv",
            5,
            "unit"
        ),
        BadInputCase(
            "a target of an unknown unit",
            BadInputCase.adding("mail,59,2016,5,", to: "targets.csv"),
            "TD0403",
            "targets.csv",
            6,
            "unit"
        ),
        BadInputCase(
            "an unknown objective",
            BadInputCase.adding("wan,Mạng,ti,%,up", to: "indicators.csv"),
            "TD0404",
            "indicators.csv",
            5,
            "objective"
        ),
        BadInputCase(
            "an unknown parent of a unit",
            BadInputCase.adding("S2,Sở Nội vụ,agency,99", to: "units.csv"),
            "TD0405",
            "units.csv",
            4,
            "parent"
        ),
        BadInputCase(
            "an unknown parent of an objective",
            ["objectives.csv": "id,name,parent\nit,Hạ tầng,up\n"],
            "TD0405",
            "objectives.csv",
            2,
            "parent"
        ),
        BadInputCase(
            "a lead that is not found",
            BadInputCase.adding("t2,Đào tạo,Sở Xây dựng,2016-01-01,2016,2016-02-01", to: "tasks.csv"),
            "TD0406",
            "tasks.csv",
            3,
            "lead",
            judged: ["58,t2,2016,deadline,done,100"]
        ),
        BadInputCase(
            "a cycle of parents",
            ["objectives.csv": "id,name,parent\nit,Hạ tầng,web\nweb,Cổng,it\n"],
            "TD0408",
            "objectives.csv"
        ),
        BadInputCase(
            "revisions that tie and differ",
            BadInputCase.adding("portal,58,2016,8,2017-01-10", to: "data/a.csv"),
            "TD0409",
            "data/a.csv",
            5,
            judged: ["58,portal,2016,percent_of_plan,error,,conflict:value", "58,mail,2016,percent_of_plan,met,102"]
        ),
        BadInputCase(
            "dated and undated revisions",
            BadInputCase.adding("portal,58,2016,8,", to: "data/a.csv"),
            "TD0410",
            "data/a.csv",
            5,
            judged: ["58,portal,2016,percent_of_plan,error,,conflict:value", "58,mail,2016,percent_of_plan,met,102"]
        ),
        BadInputCase(
            "targets that tie and differ",
            BadInputCase.adding("portal,58,2016,11,", to: "targets.csv"),
            "TD0409",
            "targets.csv",
            6,
            judged: ["58,portal,2016,percent_of_plan,error,,conflict:target", "58,mail,2016,percent_of_plan,met,102"]
        ),
        BadInputCase(
            "the same row twice",
            BadInputCase.adding("portal,58,2016,9,2017-01-10", to: "data/a.csv"),
            "TD0419",
            "data/a.csv",
            5,
            judged: ["58,portal,2016,percent_of_plan,near,90"]
        ),
        BadInputCase(
            "a target without a direction",
            BadInputCase.sound("indicators.csv", "cổng,up", "cổng,").merging(
                BadInputCase.sound("targets.csv", "10,at_least", "10,")
            ) { $1 },
            "TD0411",
            "targets.csv",
            4,
            judged: [
                "58,portal,2016,percent_of_plan,no_data,,missing:target",
                "58,mail,2016,percent_of_plan,met,102",
            ]
        ),
        BadInputCase(
            "an indicator that nothing judges",
            BadInputCase.adding("wan,Mạng,it,%,up", to: "indicators.csv"),
            "TD0413",
            "indicators.csv",
            5
        ),
        BadInputCase(
            "a target that nothing uses",
            BadInputCase.adding("wan,Mạng,it,%,up", to: "indicators.csv").merging(
                BadInputCase.adding("wan,58,2016,5,", to: "targets.csv")
            ) { $1 },
            "TD0412",
            "targets.csv",
            6
        ),
        BadInputCase(
            "dates of a unit that overlap",
            [
                "units.csv":
                    "id,name,level,parent,from,to\n58,Ninh Thuận,province,,,\nS1,Sở,agency,58,2010-01-01,2016-12-31\nS1,Sở mới,agency,58,2016-06-01,\n"
            ],
            "TD0415",
            "units.csv",
            4
        ),
        BadInputCase(
            "a unit that ends before it begins",
            [
                "units.csv":
                    "id,name,level,parent,from,to\n58,Ninh Thuận,province,,,\nS1,Sở,agency,58,,\nS3,Sở,agency,58,2017-01-01,2016-01-01\n"
            ],
            "TD0416",
            "units.csv",
            4
        ),
        BadInputCase(
            "the plan's own unit is not in the table",
            BadInputCase.sound("plan.lua", "unit = \"58\"", "unit = \"85\""),
            "TD0422",
            "plan.lua",
            3
        ),
        BadInputCase(
            "a successor that does not exist",
            [
                "units.csv":
                    "id,name,level,parent,to,successor\n58,Ninh Thuận,province,,,\nS1,Sở,agency,58,,\nS3,Sở,agency,58,2015-12-31,S9\n"
            ],
            "TD0425",
            "units.csv",
            4,
            "successor"
        ),
    ]

    @Test(arguments: cases) func isSaidAndTheRestIsJudged(mistake: BadInputCase) throws { try mistake.prove() }

    @Test func theSoundPlanIsSound() throws {
        var sound = BadInputCase("sound", [:], "", "")
        sound.said = []
        sound.judged = [
            "58,mail,2016,percent_of_plan,met,102", "58,portal,2016,percent_of_plan,near,90",
            "58,rank,2016,meets_target,met,-1", "S1,t1,2016,deadline,done,100",
        ]
        try sound.prove()
    }

    /// Tables are read by one module and judged by another: only one of them is to speak of a task's rows.
    @Test(arguments: [("", "2016-03-01"), ("2016-03-01", "2016-03-01")])
    func revisionsOfATaskThatCantBeOrderedAreSaidOnce(first: String, second: String) throws {
        let folder = try TemporaryFolder()
        for (name, text) in BadInputCase.soundPlan { try folder.write(text, to: name) }
        try folder.write(
            "id,name,deadline,recorded_on\nt1,Nối mạng,2016,\(first)\nt1,Nối mạng,2017,\(second)\n",
            to: "tasks.csv"
        )
        let reading = TienDoPlan.read(folder.path)
        var found = reading.diagnostics.items
        if let plan = reading.plan { found += TienDoPlan.evaluate(plan).diagnostics.items }
        #expect(found.filter { $0.location.file == "tasks.csv" && $0.severity == .error }.count == 1)
    }
}

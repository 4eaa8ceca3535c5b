import Testing

/// Cells that can't be read as what their column holds.
@Suite struct BadCellTests {
    static let cases: [BadInputCase] = [
        BadInputCase(
            "a period that can't be read",
            BadInputCase.adding("mail,58,2016-Q5,5,2017-01-10", to: "data/a.csv"),
            "TD0303",
            "data/a.csv",
            5,
            "period"
        ),
        BadInputCase(
            "a target's period that can't be read",
            BadInputCase.adding("mail,58,năm nay,5,", to: "targets.csv"),
            "TD0303",
            "targets.csv",
            6,
            "period"
        ),
        BadInputCase(
            "a number that is none",
            BadInputCase.sound("data/a.csv", "portal,58,2016,9", "portal,58,2016,nine"),
            "TD0301",
            "data/a.csv",
            3,
            "value",
            judged: ["58,mail,2016,percent_of_plan,met,102", "58,portal,2016,percent_of_plan,error,,unreadable:value"]
        ),
        BadInputCase(
            "a number of the other style",
            BadInputCase.sound("data/a.csv", "portal,58,2016,9,", "portal,58,2016,\"9,5\","),
            "TD0301",
            "data/a.csv",
            3,
            "value"
        ),
        BadInputCase(
            "a target that is no number",
            BadInputCase.sound("targets.csv", "portal,58,2016,10", "portal,58,2016,ten"),
            "TD0301",
            "targets.csv",
            4,
            "value",
            judged: ["58,mail,2016,percent_of_plan,met,102", "58,portal,2016,percent_of_plan,error,,unreadable:target"]
        ),
        BadInputCase(
            "a number that can be read in two ways",
            BadInputCase.sound("plan.lua", "numbers = \"plain\"", "numbers = \"auto\"").merging(
                BadInputCase.sound("data/a.csv", "portal,58,2016,9", "portal,58,2016,1.234")
            ) { $1 },
            "TD0302",
            "data/a.csv",
            3,
            "value"
        ),
        BadInputCase(
            "a date that does not exist",
            BadInputCase.sound("tasks.csv", "2016-01-15", "31/02/2016"),
            "TD0304",
            "tasks.csv",
            2,
            "assigned_on"
        ),
        BadInputCase(
            "a recording date that does not exist",
            BadInputCase.adding("portal,58,2017,9,2017-02-30", to: "data/a.csv"),
            "TD0304",
            "data/a.csv",
            5,
            "recorded_on"
        ),
        BadInputCase(
            "a deadline that can't be read",
            BadInputCase.sound("tasks.csv", "30/6/2016", "sớm nhất có thể"),
            "TD0305",
            "tasks.csv",
            2,
            "deadline",
            judged: ["58,mail,2016,percent_of_plan,met,102", "S1,t1,2016,deadline,error,,unreadable:deadline"]
        ),
        BadInputCase(
            "an empty deadline",
            BadInputCase.sound("tasks.csv", "30/6/2016", ""),
            "TD0308",
            "tasks.csv",
            2,
            "deadline"
        ),
        BadInputCase(
            "an unknown relation",
            BadInputCase.sound("targets.csv", "at_least", "at_leats"),
            "TD0306",
            "targets.csv",
            4,
            "relation"
        ),
        BadInputCase(
            "an unknown direction",
            BadInputCase.sound("indicators.csv", "hạng,down", "hạng,sideways"),
            "TD0306",
            "indicators.csv",
            4,
            "direction"
        ),
        BadInputCase(
            "an unknown flag",
            ["data/b.csv": "indicator,unit,period,value,flag\nmail,58,2017,60,guess\n"],
            "TD0306",
            "data/b.csv",
            2,
            "flag"
        ),
        BadInputCase(
            "an empty id",
            BadInputCase.adding(",Không mã,it,%,up", to: "indicators.csv"),
            "TD0307",
            "indicators.csv",
            5,
            "id"
        ),
        BadInputCase(
            "an observation without an indicator",
            BadInputCase.adding(",58,2016,5,2017-01-10", to: "data/a.csv"),
            "TD0307",
            "data/a.csv",
            5,
            "indicator"
        ),
        BadInputCase(
            "an observation without a period",
            BadInputCase.adding("mail,58,,5,2017-01-10", to: "data/a.csv"),
            "TD0307",
            "data/a.csv",
            5,
            "period"
        ),
        BadInputCase(
            "an empty unit among filled ones",
            BadInputCase.adding("mail,,2017,5,2017-01-10", to: "data/a.csv"),
            "TD0309",
            "data/a.csv",
            5,
            "unit"
        ),
        BadInputCase(
            "an empty unit among filled ones in targets",
            BadInputCase.adding("mail,,2019,5,", to: "targets.csv"),
            "TD0309",
            "targets.csv",
            6,
            "unit"
        ),
        BadInputCase(
            "a withheld figure with a value",
            ["data/b.csv": "indicator,unit,period,value,flag\nmail,58,2017,60,withheld\n"],
            "TD0310",
            "data/b.csv",
            2,
            judged: ["58,mail,2017,percent_of_plan,no_data,,withheld"]
        ),
        BadInputCase(
            "decimals that are no whole number",
            ["indicators.csv": "id,name,direction,decimals\nmail,Thư,up,1.5\nportal,Cổng,up,\nrank,Hạng,down,\n"],
            "TD0311",
            "indicators.csv",
            2,
            "decimals"
        ),
        BadInputCase(
            "a range without an upper end",
            BadInputCase.sound("targets.csv", "at_least", "between"),
            "TD0312",
            "targets.csv",
            4
        ),
        BadInputCase(
            "a rank that is none",
            BadInputCase.sound("targets.csv", "rank,58,2016,30,", "rank,58,2016,0,top"),
            "TD0318",
            "targets.csv",
            5,
            "value",
            judged: ["58,rank,2016,meets_target,error,,unreadable:meets;unreadable:target"]
        ),
        BadInputCase(
            "a target row with nothing in it",
            BadInputCase.adding("portal,58,2017,,", to: "targets.csv"),
            "TD0313",
            "targets.csv",
            6
        ),
        BadInputCase(
            "a negative weight",
            ["indicators.csv": "id,name,direction,weight\nmail,Thư,up,-1\nportal,Cổng,up,\nrank,Hạng,down,\n"],
            "TD0314",
            "indicators.csv",
            2,
            "weight"
        ),
        BadInputCase(
            "a period of a task that does not recur",
            ["tasks.csv": "id,name,lead,deadline,period,completed_on\nt1,Nối mạng,S1,30/6/2016,2017,2016-06-01\n"],
            "TD0430",
            "tasks.csv",
            2,
            "period",
            judged: ["S1,t1,2016,deadline,done,100"]
        ),
        BadInputCase(
            "dates of a task in an odd order",
            BadInputCase.sound("tasks.csv", "2016-01-15", "2016-07-15"),
            "TD0420",
            "tasks.csv",
            2
        ),
    ]

    @Test(arguments: cases) func isSaidAndTheRestIsJudged(mistake: BadInputCase) throws { try mistake.prove() }

    @Test func allMistakesOfOnePlanAreSaidAtOnce() throws {
        var many = BadInputCase(
            "many at once",
            BadInputCase.sound("data/a.csv", "portal,58,2016,9", "portal,58,2016,nine")
                .merging(BadInputCase.sound("tasks.csv", "30/6/2016", "soon")) { $1 }
                .merging(BadInputCase.adding("mial,58,2016,5,", to: "targets.csv")) { $1 }
                .merging(["rules/bad.lua": "rule \"bad\" {"]) { $1 },
            "TD0301",
            "data/a.csv",
            3
        )
        many.said += [
            .init(code: "TD0305", file: "tasks.csv", row: 2), .init(code: "TD0402", file: "targets.csv", row: 6),
            .init(code: "TD0501", file: "rules/bad.lua"),
        ]
        try many.prove()
    }
}

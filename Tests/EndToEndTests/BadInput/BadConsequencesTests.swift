import Foundation
import Testing

/// One mistake that much follows from: it is said once, and nothing of what follows.
@Suite struct BadConsequencesTests {
    static let cases: [BadInputCase] = [
        BadInputCase(
            "the first year after the last",
            BadInputCase.sound("plan.lua", "years(2016, 2017)", "years(2017, 2016)"),
            "TD0107",
            "plan.lua",
            3,
            judged: []
        ),
        BadInputCase(
            "no periods",
            BadInputCase.sound("plan.lua", "periods = years(2016, 2017),", ""),
            "TD0108",
            "plan.lua",
            1,
            judged: []
        ),
        BadInputCase(
            "a header that is nearly direction",
            BadInputCase.sound("indicators.csv", ",direction", ",directon"),
            "TD0212",
            "indicators.csv",
            1,
            "directon",
            judged: ["58,portal,2016,percent_of_plan,near,90"]
        ),
        BadInputCase(
            "a header that is nearly value",
            BadInputCase.sound("targets.csv", ",value", ",vaule"),
            "TD0212",
            "targets.csv",
            1,
            "vaule",
            judged: ["58,mail,2016,percent_of_plan,not_applicable,,no_target"]
        ),
        BadInputCase(
            "units that are none",
            [
                "indicators.csv": BadInputCase.soundPlan["indicators.csv"]!
                    .replacing("direction", with: "direction,units").replacing(",up", with: ",up,level:province")
                    .replacing(",down", with: ",down,level:province;S11"),
                "data/b.csv": "indicator,unit,period,value\nrank,S1,2016,5\n",
            ],
            "TD0426",
            "indicators.csv",
            4,
            "units"
        ),
    ]

    /// Rows about indicators nobody knows are left out; that the table can't be used has been said.
    @Test func withoutIndicatorsTheirRowsAreNotSaid() throws {
        var mistake = BadInputCase(
            "no ids",
            BadInputCase.sound("indicators.csv", "id,name", "key,name"),
            "TD0202",
            "indicators.csv",
            1,
            judged: ["S1,t1,2016,deadline,done,100"]
        )
        mistake.said.append(.init(code: "TD0203", file: "indicators.csv"))
        // And the three indicators that plan.lua selects.
        mistake.said += Array(repeating: .init(code: "TD0606", file: "plan.lua"), count: 3)
        try mistake.prove(allowsOthers: false)
    }

    @Test(arguments: cases) func isSaidAlone(mistake: BadInputCase) throws { try mistake.prove(allowsOthers: false) }
}

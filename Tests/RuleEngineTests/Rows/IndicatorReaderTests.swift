import PlanModel
import Testing

@testable import RuleEngine

@Suite struct IndicatorReaderTests {
    /// What a rule sees: the Lua kind and text of each name, as the rule itself finds them.
    private func seen(
        _ names: String,
        _ period: String = "2017",
        optional: Set<String> = [],
        settings: [String: ParameterSetting] = [:],
        with change: (inout SamplePlan) -> Void = { _ in }
    ) -> String {
        var sample = SamplePlan()
        sample.baseline = "2015"
        sample.indicator("a", weight: 2.5)
        for (year, value) in [("2015", 10.0), ("2016", 20), ("2017", 30.5)] {
            sample.observe("a", year, value, decimals: year == "2017" ? 1 : 0)
        }
        sample.target("a", "2016", 25, upper: 40, threshold: 15)
        sample.target("a", "2017", 30, .above)
        sample.target("a", "2018", 35)
        change(&sample)
        sample.judge(
            "sees",
            """
            function(\(names))
              local parts = {}
              for i, x in ipairs { n(\(names.replacing(",", with: "), n("))) } do parts[i] = x end
              return met, nil, table.concat(parts, " ")
            end
            """,
            optional: optional,
            before: "local function n(x) return (math.type(x) or type(x)) .. \":\" .. tostring(x) end",
            settings: settings
        )
        let verdict = sample.run().verdict("a", period)
        return verdict.map { $0.reason.isEmpty ? $0.note.vi : $0.reason } ?? "no row"
    }

    @Test(arguments: [
        ("value", "float:30.5"), ("previous", "float:20.0"), ("baseline", "float:10.0"), ("target", "float:30.0"),
        ("weight", "float:2.5"), ("meets", "boolean:true"), ("relation", "string:above"), ("direction", "string:up"),
        ("measure", "string:%"), ("flag", "string:"), ("printed_decimals", "integer:1"),
        ("final_target", "float:35.0"), ("final_year", "integer:2018"), ("baseline_year", "integer:2015"),
        ("year", "integer:2017"), ("period", "string:2017"), ("period_start", "integer:17167"),
        ("period_end", "integer:17531"), ("as_of", "integer:17896"), ("open", "boolean:false"),
        ("unit", "string:58"), ("unit_level", "string:province"), ("indicator", "string:a"),
        ("objective", "string:goal"),
    ])
    func aNameGivesWhatItStandsFor(name: String, expected: String) {
        #expect(seen(name) == expected)
    }

    @Test func namesComeInTheOrderOfTheParameters() {
        #expect(seen("target,value,year") == "float:30.0 float:30.5 integer:2017")
    }

    @Test(arguments: [
        ("target_upper", "float:40.0"), ("threshold", "float:15.0"), ("relation", "string:at_least"),
        ("meets", "boolean:false"),
    ])
    func aTargetsOtherCellsAreNamesToo(name: String, expected: String) {
        #expect(seen(name, "2016") == expected)
    }

    @Test(arguments: [
        ("target_upper", "no_target"), ("threshold", "no_threshold"), ("value", "missing:value"),
    ])
    func whatWasNeverPromisedOrIsMissingIsAReason(name: String, expected: String) {
        #expect(seen(name, name == "value" ? "2018" : "2017") == expected)
    }

    @Test func withoutATargetWhatFollowsFromItIsNotThereEither() {
        let none = { (sample: inout SamplePlan) in sample.targets = [] }
        #expect(seen("target", with: none) == "no_target")
        #expect(seen("meets", with: none) == "no_target")
        #expect(seen("final_target", with: none) == "no_target")
        #expect(seen("final_year", with: none) == "no_target")
        #expect(seen("first_met_year", with: none) == "no_target")
        #expect(seen("relation", with: none) == "string:")
        #expect(seen("target,value", optional: ["target"], with: none) == "nil:nil float:30.5")
    }

    @Test func theFinalTargetIsWhatItsOwnPeriodsRowSees() {
        // From 2018 on the unit is of another area, and no row may count a step of 2018 from the figure before.
        let merged: (inout SamplePlan) -> Void = { sample in
            sample.units.append(SamplePlan.unit("old", to: "2017-12-31", successors: ["58"]))
            sample.target("a", "2018", 5, .increaseBy, scope: .unit(0))
        }
        for period in ["2016", "2017"] {
            #expect(seen("value,final_target", period, with: merged) == "missing:final_target")
        }
        // Its level is that of then, too.
        let raised: (inout SamplePlan) -> Void = { sample in
            sample.units[0].to = SamplePlan.day("2017-12-31")
            sample.units.append(SamplePlan.unit("58", level: "city", from: "2018-01-01"))
            sample.target("a", "2018", 50, scope: .level("city"))
        }
        #expect(seen("final_target", with: raised) == "float:50.0")
        // Of a unit that ends before, it is what was set for the unit as it is.
        let ended: (inout SamplePlan) -> Void = { sample in
            sample.units[0].to = SamplePlan.day("2017-12-31")
            sample.target("a", "2018", 60, scope: .level("province"))
        }
        #expect(seen("final_target", with: ended) == "float:60.0")
    }

    @Test func theFirstMetYearIsTheFirstWhoseFigureMetTheFinalTarget() {
        #expect(seen("first_met_year") == "missing:first_met_year")
        #expect(seen("first_met_year") { $0.target("a", "2019", 20) } == "integer:2016")
        #expect(seen("first_met_year") { $0.target("a", "2019", 15, .atMost) } == "integer:2015")
        let set = ["final_target": ParameterSetting.constant(.integer(30))]
        #expect(seen("first_met_year,final_target", settings: set) == "integer:2017 float:30.0")
    }

    @Test func anIndicatorsOwnBaselineComesBeforeThePlans() {
        #expect(
            seen("baseline,baseline_year") { $0.indicators[0].baseline = $0.period("2016") }
                == "float:20.0 integer:2016"
        )
        let none = { (sample: inout SamplePlan) in sample.baseline = nil }
        #expect(seen("baseline,baseline_year", with: none) == "missing:baseline;missing:baseline_year")
    }

    @Test func whatTheAssignmentSetsIsSetForAllThatFollows() {
        let target = ["target": ParameterSetting.constant(.integer(31))]
        #expect(seen("target,meets", settings: target) == "float:31.0 boolean:false")
        let value = ["value": ParameterSetting.constant(.integer(29))]
        #expect(seen("value,meets", settings: value) == "float:29.0 boolean:false")
        let down = ["direction": ParameterSetting.constant(.text("down"))]
        #expect(seen("direction,meets", "2016", settings: down) == "string:down boolean:true")
        let year = ["year": ParameterSetting.constant(.integer(1999))]
        #expect(seen("year", settings: year) == "integer:1999")
    }

    @Test func figuresFromBeforeAChangeOfExtentAreNotRead() {
        let merged = { (sample: inout SamplePlan) in
            sample.units.append(SamplePlan.unit("59", to: "2016-12-31", successors: ["58"]))
        }
        #expect(seen("previous", with: merged) == "missing:previous")
        #expect(seen("baseline", with: merged) == "missing:baseline")
        #expect(seen("previous", "2016", with: merged) == "float:10.0")
        #expect(
            seen("target") {
                merged(&$0)
                $0.targets[1].relation = .increaseBy
            } == "missing:target"
        )
    }
}

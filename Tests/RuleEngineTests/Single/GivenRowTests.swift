import PlanModel
import Testing

@testable import RuleEngine

/// What follows from names that are given.
@Suite struct GivenRowTests {
    private func judge(
        _ reads: String,
        returns result: String,
        optional: Set<String> = [],
        parameters: [RuleParameter] = []
    ) throws -> RuleJudge {
        var sample = SamplePlan()
        sample.declare(
            "x",
            "function(\(reads)) return \(result) end",
            .indicator,
            optional: optional,
            parameters: parameters
        )
        return try RuleJudge(of: "x", in: sample.checked)
    }

    @Test(
        arguments: [
            ("at_least", 5.0, nil, true), ("at_most", 5, nil, false), ("above", 6, nil, false),
            ("below", 6, nil, false),
            ("equal", 6, nil, true), ("between", 5, 7.0, true), ("between", 5, 5.5, false),
            ("increase_by", 5, nil, true),
            ("decrease_by", 5, nil, false), ("", 5, nil, true),
        ] as [(String, Double, Double?, Bool)]
    )
    func meetsFollows(relation: String, target: Double, upper: Double?, isMet: Bool) throws {
        let judge = try judge("meets", returns: "meets and met or missed")
        let verdict = try judge.verdict([
            "value": 6, "target": .number(target), "target_upper": upper.map { .number($0) },
            "relation": .text(relation), "direction": "up",
        ])
        #expect(verdict.status.id == (isMet ? "met" : "missed"), "\(relation)")
    }

    @Test func meetsFollowsInARankFromThePeers() throws {
        let judge = try judge("meets", returns: "meets and met or missed")
        let names: [String: ParameterValue?] = ["value": 6, "target": 3, "relation": "top"]
        #expect(try judge.verdict(names.merging(["peer_rank": 3]) { $1 }).status.id == "met")
        #expect(try judge.verdict(names.merging(["peer_rank": 4]) { $1 }).status.id == "missed")
        #expect(try judge.verdict(names).reason == "missing:meets")
    }

    @Test func meetsCanBeGivenItself() throws {
        let judge = try judge("meets", returns: "meets and met or missed")
        #expect(try judge.verdict(["meets": true]).status.id == "met")
        #expect(try judge.verdict([:]).reason == "no_target")
        #expect(try judge.verdict(["target": 5, "direction": "up"]).reason == "missing:meets")
        // What would meet it can't be said.
        #expect(try judge.verdict(["value": 1, "target": 5]).reason == "missing:meets")
    }

    @Test func flagsHaveTheirOutcomes() throws {
        let judge = try judge("value", returns: "met, value")
        #expect(try judge.verdict(["value": 1, "flag": "withheld"]).reason == "withheld")
        #expect(try judge.verdict(["flag": "not_applicable"]).status.id == "not_applicable")
        #expect(try judge.verdict(["value": 1, "flag": "estimate; break"]).flags == .estimate)
        #expect(throws: JudgeFailure.self) { try judge.verdict(["value": 1, "flag": "guess"]) }
        #expect(throws: JudgeFailure.self) { try judge.verdict(["value": 1, "flag": "up"]) }
    }

    @Test func textsAreEmptyRatherThanMissing() throws {
        let judge = try judge("relation, direction, measure, flag", returns: "met, #relation + #direction + #measure")
        #expect(try judge.verdict([:]).score == 0)
        #expect(try judge.verdict(["target": 1, "direction": "up", "measure": "%"]).score == 11)
    }

    @Test func whatWasNeverPromisedIsNotApplicable() throws {
        #expect(try judge("threshold", returns: "met").verdict([:]).reason == "no_threshold")
        #expect(try judge("final_target", returns: "met").verdict([:]).reason == "no_target")
        #expect(try judge("first_met_year", returns: "met").verdict([:]).reason == "no_target")
        let upper = try judge("target_upper", returns: "met, target_upper or 0", optional: ["target_upper"])
        #expect(try upper.verdict([:]).score == 0)
    }

    @Test func theFirstYearThatMetTheFinalTargetFollows() throws {
        let judge = try judge("first_met_year", returns: "met, first_met_year")
        let names: [String: ParameterValue?] = ["history": [2015: 3, 2016: 5, 2017: 4], "direction": "up"]
        #expect(try judge.verdict(names.merging(["final_target": 4]) { $1 }).score == 2016)
        #expect(try judge.verdict(names.merging(["final_target": 9]) { $1 }).reason == "missing:first_met_year")
    }

    @Test func decimalsFollowFromTheFiguresThatAreGiven() throws {
        var sample = SamplePlan()
        sample.declare(
            "x",
            "function(parts, d) return met, d.a * 10 + d.b end",
            .unit,
            inputs: ["parts", "d"],
            ownBindings: ["d": Binding(source: .decimals(of: "parts"), location: SamplePlan.nowhere)]
        )
        sample.declare(
            "y",
            "function(d) return met, d end",
            .indicator,
            inputs: ["d"],
            ownBindings: ["d": Binding(source: .decimals(of: "value"), location: SamplePlan.nowhere)]
        )
        let many = try RuleJudge(of: "x", in: sample.checked)
        #expect(try many.verdict(["parts": ["a": 1.25, "b": 7]]).score == 20)
        #expect(try many.verdict(["parts": ["a": 1.25, "b": 7], "d": ["a": 1, "b": 3]]).score == 13)
        #expect(try many.verdict(["parts": ["a": 1.25, "b": 7], "d": nil]).reason == "missing:d")
        #expect(try many.verdict(["parts": ["a": "x", "b": 7]]).reason == "missing:d")
        let one = try RuleJudge(of: "y", in: sample.checked)
        #expect(try one.verdict(["value": 0.125]).score == 3)
        #expect(try one.verdict(["value": 5, "d": 2]).score == 2)
        #expect(try one.verdict(["value": nil]).reason == "missing:d")
    }

    @Test func theValueInForceOfAParameterCounts() throws {
        let dated = ParameterSetting.dated([
            DatedValue(from: SamplePlan.day("2016-01-01"), value: 85),
            DatedValue(from: SamplePlan.day("2019-01-01"), value: 90),
        ])
        let judge = try judge(
            "near_from",
            returns: "met, near_from",
            parameters: [RuleParameter(name: "near_from", setting: dated)]
        )
        #expect(try judge.verdict([:]).score == 90)
        #expect(try judge.verdict(["year": 2018]).score == 85)
        #expect(try judge.verdict(["period_end": "2019-01-01"]).score == 90)
        #expect(try judge.verdict(["year": 2018, "near_from": 70]).score == 70)
        let early = try judge.verdict(["year": 2015])
        #expect(early.reason == "missing:near_from" && early.problem?.code == .parameterNotInForce)
    }

    @Test func whatTheAssignmentBindsIsMissingUnlessGiven() throws {
        var sample = SamplePlan()
        sample.indicator("a")
        sample.judge("x", "function(meets, target) return met, target end", bindings: ["target": .valueOf("a")])
        let judge = try RuleJudge(of: "x", in: sample.checked)
        #expect(try judge.verdict(["value": 1, "direction": "up"]).reason == "missing:meets;missing:target")
        #expect(try judge.verdict(["value": 1, "target": 1, "direction": "up"]).score == 1)
    }

    @Test func anOpenPeriodIsMarked() throws {
        #expect(try judge("open", returns: "met").verdict(["open": true]).flags == .open)
    }
}

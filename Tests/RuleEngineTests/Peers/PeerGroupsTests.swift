import PlanModel
import Testing

@testable import RuleEngine

@Suite struct PeerGroupsTests {
    private static let all = """
        function(peer_rank, peer_count, peer_best, peer_mean, peer_sd)
          return met, peer_rank, table.concat({ peer_count, peer_best, peer_mean, peer_sd }, " ")
        end
        """

    /// Three communes with values, one district without.
    private func sample(
        _ values: [Double?] = [10, 30, 20],
        _ direction: Direction? = .up,
        rule: String = all,
        optional: Set<String> = [],
        peers: UnitSelector? = nil,
        peersMin: Int? = nil,
        bindings: [String: Binding] = [:],
        with change: (inout SamplePlan) -> Void = { _ in }
    ) -> SamplePlan {
        var sample = SamplePlan()
        sample.periods = ["2017"]
        sample.units += ["c1", "c2", "c3"].map { SamplePlan.unit($0, level: "commune", further: ["coast": "1"]) }
        sample.units.append(SamplePlan.unit("d", level: "district"))
        sample.indicator("a", direction)
        for (unit, value) in zip(["c1", "c2", "c3"], values) { sample.observe("a", "2017", value, unit: unit) }
        sample.observations.seriesNames = ["actual", "appraised"]
        change(&sample)
        sample.judge(
            "ranks",
            rule,
            optional: optional,
            peers: peers,
            peersMin: peersMin,
            bindings: bindings
        )
        return sample
    }

    private func ranks(_ sample: SamplePlan, jobs: Int = 1) -> [Double?] {
        let run = sample.run {
            $0.jobs = jobs
            $0.rowsPerBlock = 1
        }
        return ["c1", "c2", "c3"].map { run.verdict("a", "2017", unit: $0)?.score }
    }

    @Test func unitsOfOneLevelAreRankedByDirection() {
        #expect(ranks(sample()) == [3, 1, 2])
        #expect(ranks(sample([10, 30, 20], .down)) == [1, 3, 2])
        #expect(ranks(sample([30, 30, 20]), jobs: 3) == [1, 1, 3])
        let verdict = sample().run().verdict("a", "2017", unit: "c1")
        #expect(verdict?.note.vi == "3 30.0 20.0 8.164965809")
    }

    @Test func withoutADirectionThereIsNoRank() {
        let run = sample([10, 30, 20], nil).run()
        #expect(run.outcome("a", "2017", unit: "c1") == "no_data missing:peer_rank;missing:peer_best")
    }

    @Test func aMissingMemberMakesAllMissing() {
        let run = sample([10, nil, 20]).run()
        let all = "missing:peer_rank;missing:peer_count;missing:peer_best;missing:peer_mean;missing:peer_sd"
        #expect(run.outcome("a", "2017", unit: "c1") == "no_data \(all)")
        #expect(ranks(sample([10, nil, 20], peersMin: 2)) == [2, nil, 1])
        #expect(ranks(sample([10, nil, 20], peersMin: 3)) == [nil, nil, nil])
    }

    @Test func aUnitAloneHasNoRank() {
        #expect(ranks(sample([10, 20, 30], peers: .glob("c1"))) == [nil, nil, nil])
    }

    @Test func theGroupIsSelectedAndARankIsItsMembersOwn() {
        #expect(ranks(sample(peers: .any([.glob("c1"), .glob("c3")]))) == [2, nil, 1])
        #expect(ranks(sample(peers: .columns(["coast": "1"]))) == [3, 1, 2])
    }

    @Test func onlyUnitsThatExistThenCount() {
        let gone = sample([10, nil, 20]) { $0.units[2].to = SamplePlan.day("2017-06-30") }
        #expect(ranks(gone) == [2, nil, 1])
    }

    @Test func theWholeGroupsFlagsAreInherited() {
        let flagged = sample([10, 30]) { $0.observe("a", "2017", 20, unit: "c3", flags: .estimate) }.run()
        #expect(flagged.verdict("a", "2017", unit: "c1")?.flags.text == "estimate")
    }

    @Test func aTargetMayBeARank() {
        let rule = "function(meets, target) return meets and met or missed, target end"
        let run = sample(rule: rule) { $0.target("a", "2017", 2, .top) }.run()
        let statuses = ["c1", "c2", "c3"].map { run.verdict("a", "2017", unit: $0)?.status.id }
        #expect(statuses == ["missed", "met", "met"])
        #expect(run.verdict("a", "2017", unit: "c1")?.target == 2)
        let missing = sample([10, nil, 20], rule: rule) { $0.target("a", "2017", 2, .top) }.run()
        #expect(missing.outcome("a", "2017", unit: "c1") == "no_data missing:meets")
    }

    @Test func aFinalRankMayHaveBeenReachedInAnEarlierYear() {
        let run = sample(rule: "function(first_met_year) return met, first_met_year end") { sample in
            for (unit, value) in [("c1", 9.0), ("c2", 3), ("c3", 2)] { sample.observe("a", "2016", value, unit: unit) }
            sample.target("a", "2017", 1, .top)
        }
        #expect(ranks(run) == [2016, 2017, nil])
    }

    @Test func aFinalRankIsThatOfTheFiguresWhateverTheValueIsBoundTo() {
        let run = sample(
            rule: "function(first_met_year) return met, first_met_year end",
            bindings: ["value": .valueOf(series: ["appraised"])]
        ) { sample in
            for (unit, value) in [("c1", 9.0), ("c2", 3), ("c3", 2)] {
                sample.observe("a", "2016", value, unit: unit)
                sample.observe("a", "2016", -value, unit: unit, series: 1)
                sample.observe("a", "2017", 5, unit: unit, series: 1)
            }
            sample.target("a", "2017", 1, .top)
        }
        #expect(ranks(run) == [2016, 2017, nil])
    }

    @Test func theFinalRankOfAllYearsIsReadNotTheOneOfThisYear() {
        func flags(_ change: (inout SamplePlan) -> Void) -> String? {
            let run = sample(rule: "function(first_met_year) return met end", optional: ["first_met_year"]) { sample in
                sample.observe("a", "2016", 9, unit: "c1")
                sample.observe("a", "2016", 3, unit: "c2", flags: .estimate)
                sample.observe("a", "2016", 2, unit: "c3")
                change(&sample)
            }.run()
            return run.verdict("a", "2017", unit: "c1")?.flags.text
        }
        #expect(flags { $0.target("a", "2017", 1, .top) } == "estimate")
        #expect(
            flags {
                $0.target("a", "2017", 1, .top)
                $0.target("a", "2019", 5)
            } == ""
        )
    }

    @Test func peersAreComparedByWhatTheValueIsBoundTo() {
        let run = sample(bindings: ["value": .valueOf(series: ["appraised"])]) { sample in
            for (unit, value) in [("c1", 5.0), ("c2", 4), ("c3", 6)] {
                sample.observe("a", "2017", value, unit: unit, series: 1)
            }
        }
        #expect(ranks(run) == [2, 3, 1])
    }

    @Test func computedValuesAreRanked() {
        let run = sample { sample in
            sample.indicator("b")
            sample.derive(
                "b",
                "function(x) return 100 - x end",
                units: .level("commune"),
                bindings: ["x": .valueOf("a")]
            )
        }.run()
        #expect(["c1", "c2", "c3"].map { run.verdict("b", "2017", unit: $0)?.score } == [1, 3, 2])
    }
}

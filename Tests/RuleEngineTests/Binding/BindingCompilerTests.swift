import PlanModel
import Testing

@testable import RuleEngine

@Suite struct BindingCompilerTests {
    private func inputs(_ binding: Binding, peers: UnitSelector? = nil) -> EvaluationInputs {
        var sample = SamplePlan()
        sample.units.append(SamplePlan.unit("c1", level: "commune", parent: "58", further: ["area": "1,5"]))
        for id in ["a", "s.b", "s.a", "s.a.x"] { sample.indicator(id) }
        sample.observe("a", "2017", 1)
        sample.observe("a", "2014", 1)
        sample.observations.seriesNames = ["actual", "self"]
        sample.judge("reads", "function(x) return met end", select: "a", peers: peers, bindings: ["x": binding])
        return EvaluationInputs.of(sample)
    }

    /// What the name `x` of the only rule is bound to.
    private func bound(_ binding: Binding, peers: UnitSelector? = nil) throws -> BoundName {
        try #require(inputs(binding, peers: peers).bindings.first?.bound.first)
    }

    private func figures(_ binding: Binding, peers: UnitSelector? = nil) throws -> BoundFigures {
        guard case .figures(let figures) = try bound(binding, peers: peers) else {
            throw Unexpected()
        }
        return figures
    }

    private struct Unexpected: Error {}

    @Test func aGlobGivesItsIndicatorsInTheOrderOfTheirKeys() throws {
        let members = try figures(.many(.table, "s.*")).members
        #expect(members.map(\.indicator) == [2, 1])
        #expect(Set(members.map(\.key)).count == 2)
        #expect(try figures(.many(.sum, "s.**")).members.count == 3)
        #expect(try figures(.many(.sum, "nothing.*")).members.isEmpty)
        #expect(try figures(.valueOf("s.b")).members.map(\.indicator) == [1])
        #expect(try figures(.valueOf()).members.map(\.indicator) == [-1])
    }

    @Test func bindingsOfOneGlobOrColumnHaveTheSame() throws {
        var sample = SamplePlan()
        for id in ["a", "s.b", "s.a"] { sample.indicator(id) }
        sample.judge(
            "reads",
            "function(w, x, y, z) return met end",
            select: "a",
            bindings: [
                "w": .many(.sum, "s.*"), "x": .many(.mean, "s.*"), "y": .column("measure"),
                "z": .column("measure"),
            ]
        )
        let bound = try #require(EvaluationInputs.of(sample).bindings.first?.bound)
        guard case .figures(let w) = bound[0], case .figures(let x) = bound[1], case .column(let y) = bound[2],
            case .column(let z) = bound[3]
        else { throw Unexpected() }
        #expect(w.members.map(\.indicator) == [2, 1] && w.members.map(\.key) == x.members.map(\.key))
        #expect(w.aggregate == .sum && x.aggregate == .mean)
        #expect(y === z)
    }

    @Test func periodsAreNumbersAndUnknownOnesMinusOne() throws {
        let binding = Binding.valueOf(lag: .periods(3))
        let inputs = inputs(binding)
        let read = zip(inputs.periodIndex.periods, try figures(binding).periods).map { period, read in
            "\(period.text) " + read.map { $0 < 0 ? "-" : inputs.periodIndex.periods[Int($0)].text }.joined()
        }
        #expect(read.contains("2017 2014") && read.contains("2018 2015") && read.contains { $0.hasSuffix(" -") })
    }

    @Test func unitsAreSetsOrOne() throws {
        if case .one(let unit) = try figures(.valueOf(unit: .id("c1"))).units {
            #expect(unit == 1)
        } else {
            Issue.record("one unit is one")
        }
        if case .selected = try figures(.many(.sum, units: .peers), peers: .glob("c*")).units {
        } else {
            Issue.record("peers that were selected are selected")
        }
        if case .sameLevel = try figures(.many(.sum, units: .peers)).units {
        } else {
            Issue.record("without a selector peers are of the same level")
        }
        #expect(try figures(.many(.table, "s.*", units: .children)).isCrossed)
    }

    @Test func seriesAreNumbersInTheOrderOfTheList() throws {
        #expect(try figures(.valueOf(series: ["self", "unheard of", "actual"])).series == [1, 0])
        #expect(try figures(.valueOf()).series == [0])
    }

    @Test func columnsAreReadOncePerRowOfTheTable() throws {
        guard case .column(let column) = try bound(.unitColumn("area")) else { throw Unexpected() }
        #expect(column.ofUnits == [.missing, .number(1.5)])
        #expect(column.ofIndicators.isEmpty)
    }
}

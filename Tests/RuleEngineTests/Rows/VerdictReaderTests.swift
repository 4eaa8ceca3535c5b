import PlanModel
import Testing

@testable import RuleEngine

/// Names that are bound to statuses and scores.
@Suite struct VerdictReaderTests {
    /// A province with two communes, two figures each, judged by `value`; the second is missing in one commune.
    private func sample() -> SamplePlan {
        var sample = SamplePlan()
        sample.units[0].level = "province"
        for (id, level) in [("c1", "commune"), ("c2", "commune")] {
            var unit = SamplePlan.unit(id, level: level)
            unit.parent = "58"
            sample.units.append(unit)
        }
        sample.periods = ["2016", "2017"]
        for (place, id) in ["x.a", "x.b"].enumerated() {
            sample.indicator(id)
            for (number, unit) in ["58", "c1", "c2"].enumerated() where id == "x.a" || unit != "c2" {
                for year in [2016, 2017] {
                    let value = Double(100 * (year - 2016) + 10 * number + place)
                    sample.observe(id, "\(year)", value, unit: unit, flags: year == 2017 ? .provisional : [])
                }
            }
        }
        sample.judge("value", "function(value) return value >= 10 and met or missed, value / 3 end")
        return sample
    }

    private func score(_ subject: BoundSubject = .this, lag: Lag? = nil, unit: BoundUnit = .own) -> Binding {
        Binding(
            source: .score(assignment: "value", subject: subject),
            lag: lag,
            unit: unit,
            location: SamplePlan.nowhere
        )
    }

    private func statuses(_ subject: BoundSubject, units: BoundUnits? = nil, skipsMissing: Bool = false) -> Binding {
        Binding(
            source: .status(assignment: "value", subject: subject),
            aggregate: .table,
            units: units,
            skipsMissing: skipsMissing,
            location: SamplePlan.nowhere
        )
    }

    /// What a unit rule says of 2016 and 2017 that returns `other` as its score or `n` and its texts.
    private func outcomes(_ binding: Binding, table: Bool = false, units: UnitSelector = .glob("58")) -> [String] {
        var sample = sample()
        let lua =
            table
            ? """
            function(other)
              local text = ""
              for key, status in pairs(other) do text = text .. key .. "=" .. status .. " " end
              return met, nil, text
            end
            """ : "function(other) return met, other end"
        sample.judge("reads", lua, .unit, units: units)
        sample.bindLast("other", to: binding)
        let run = sample.run(asOf: "2017-12-31")
        return run.verdicts.filter { $0.rule == "reads" }.map { verdict in
            if !verdict.reason.isEmpty { return verdict.reason }
            return verdict.score.map { "\($0)" } ?? verdict.note.vi
        }
    }

    @Test func theScoreOfTheSameUnitAndPeriodIsReadUnrounded() {
        #expect(outcomes(score(.id("x.b"))) == ["\(1.0 / 3)", "\(101.0 / 3)"])
        #expect(outcomes(score(.id("x.b")), units: .glob("c2")) == ["missing:other", "missing:other"])
    }

    @Test func anotherPeriodOrUnitCanBeRead() {
        #expect(outcomes(score(.id("x.b"), lag: .periods(1))) == ["missing:other", "\(1.0 / 3)"])
        #expect(outcomes(score(.id("x.b"), lag: .years(1))) == ["missing:other", "\(1.0 / 3)"])
        #expect(outcomes(score(.id("x.b"), unit: .id("c1"))) == ["\(11.0 / 3)", "\(111.0 / 3)"])
        #expect(outcomes(score(.id("x.b"), unit: .parent), units: .glob("c2")) == ["\(1.0 / 3)", "\(101.0 / 3)"])
    }

    @Test func statusesMakeATableInTheOrderOfTheirKeys() {
        #expect(outcomes(statuses(.id("x.*")), table: true) == ["a=missed b=missed ", "a=met b=met "])
        #expect(
            outcomes(statuses(.id("x.a"), units: .children), table: true) == ["c1=met c2=met ", "c1=met c2=met "]
        )
        #expect(outcomes(statuses(.id("x.*")), table: true, units: .glob("c2")) == ["missing:other", "missing:other"])
        #expect(
            outcomes(statuses(.id("x.*"), skipsMissing: true), table: true, units: .glob("c2"))
                == ["a=met ", "a=met "]
        )
    }

    /// A rule on an indicator reads what another said of the same row, and passes its flags on.
    @Test func aRowReadsTheVerdictOnItsOwnSubject() {
        var sample = sample()
        sample.judge("again", "function(other) return other == met and near or missed end")
        sample.bindLast(
            "other",
            to: Binding(source: .status(assignment: "value", subject: .this), location: SamplePlan.nowhere)
        )
        let run = sample.run(asOf: "2017-12-31") { $0.subjects = .glob("x.a") }
        #expect(run.outcome("x.a", "2016", rule: "again") == "missed")
        #expect(run.outcome("x.a", "2017", rule: "again") == "near")
        #expect(run.verdict("x.a", "2017", rule: "again")?.flags == .provisional)
        #expect(run.verdict("x.b", "2017") == nil)
    }

    /// The verdict on a unit bears its assignment's name.
    @Test func aVerdictOnTheUnitIsReadByTheNameOfItsAssignment() {
        var sample = sample()
        sample.judge("first", "function(year) return consistent, year end", .unit)
        sample.judge("second", "function(other) return met, other end", .unit)
        sample.bindLast(
            "other",
            to: Binding(source: .score(assignment: "first", subject: .id("first")), location: SamplePlan.nowhere)
        )
        #expect(sample.run(asOf: "2017-12-31").verdict("second", "2017")?.score == 2017)
    }
}

extension SamplePlan {
    /// Makes a parameter of the last rule an input, and binds it in the last assignment.
    mutating func bindLast(_ name: String, to binding: Binding) {
        rules[rules.count - 1].inputs.append(name)
        assignments[assignments.count - 1].bindings[name] = binding
    }
}

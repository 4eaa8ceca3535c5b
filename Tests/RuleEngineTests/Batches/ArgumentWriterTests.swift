import PlanModel
import Testing

@testable import RuleEngine

/// What a rule is given, as it finds it in Lua.
@Suite struct ArgumentWriterTests {
    private func sample(_ rule: String, optional: Set<String> = []) -> SamplePlan {
        var sample = SamplePlan()
        sample.periods = ["2016"]
        sample.indicator("a")
        sample.observe("a", "2016", 7)
        sample.judge("shows", rule, optional: optional)
        return sample
    }

    private func note(_ sample: SamplePlan) -> String? { sample.run().verdicts.last?.note.vi }

    @Test func figuresAreFloatsAndYearsAndDatesAreIntegers() {
        let rule = """
            function(value, year, period_end)
              return met, nil, math.type(value) .. " " .. math.type(year) .. " " .. math.type(period_end)
            end
            """
        #expect(note(sample(rule)) == "float integer integer")
    }

    @Test func truthAndTextsComeAsTheyAre() {
        let rule = """
            function(value, open, measure, relation)
              return met, nil, type(open) .. " " .. measure .. " " .. type(relation) .. #relation
            end
            """
        #expect(note(sample(rule)) == "boolean % string0")
    }

    @Test func whatIsOptionalAndMissingIsNil() {
        let rule = """
            function(value, previous, target, threshold)
              return met, nil, tostring(previous) .. tostring(target) .. tostring(threshold)
            end
            """
        #expect(note(sample(rule, optional: ["previous", "target", "threshold"])) == "nilnilnil")
    }

    private let history = """
        function(history)
          local parts = {}
          for key, value in pairs(history) do
            parts[#parts + 1] = (math.type(key) or type(key)) .. " " .. key .. "=" .. value
          end
          return met, nil, table.concat(parts, ", ")
        end
        """

    @Test func historyIsKeyedByYear() {
        var sample = sample(history)
        sample.observe("a", "2014", 1)
        #expect(note(sample) == "integer 2014=1.0, integer 2016=7.0")
    }

    @Test func historyOfShorterPeriodsIsKeyedByTheirTexts() {
        var sample = sample(history)
        sample.periods = ["2016-Q1", "2016-Q2"]
        sample.observe("a", "2016-Q2", 2)
        sample.observe("a", "2015-Q4", 1)
        #expect(note(sample) == "string 2015-Q4=1.0, string 2016-Q2=2.0")
    }

    @Test func historyWithoutFiguresIsAnEmptyTable() {
        var sample = sample(history)
        sample.observations = ObservationColumns()
        #expect(note(sample) == "")
    }
}

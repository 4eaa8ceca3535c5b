import PlanModel
import Testing

@testable import RuleEngine

@Suite struct GivenValueTests {
    /// What the rule sees of one name, as Lua prints it.
    private func seen(
        _ name: String,
        _ value: ParameterValue,
        _ level: RuleLevel = .indicator,
        _ expression: String? = nil
    ) throws -> String {
        var sample = SamplePlan()
        sample.declare("x", "function(\(name)) return met, nil, '' .. \(expression ?? "tostring(\(name))") end", level)
        return try RuleJudge(of: "x", in: sample.checked).verdict([name: value]).note.en
    }

    @Test func figuresAreFloatsAndCountsWholeNumbers() throws {
        #expect(try seen("value", 5) == "5.0")
        #expect(try seen("year", 2016) == "2016")
        #expect(try seen("year", 2016.0) == "2016")
        #expect(try seen("measure", "km²") == "km²")
        #expect(try seen("direction", "up") == "up")
        #expect(try seen("open", false) == "false")
    }

    @Test func datesAreDayNumbers() throws {
        #expect(try seen("deadline", "1970-01-31", .task) == "30")
        #expect(try seen("deadline", .day(SamplePlan.day("1970-01-31")), .task) == "30")
        #expect(try seen("deadline", 30, .task) == "30")
    }

    @Test func tablesAreGivenWhole() throws {
        #expect(
            try seen("history", [2016: 5, 2015: 4.5], .indicator, "history[2016] .. ' ' .. history[2015]") == "5.0 4.5"
        )
        #expect(try seen("history", ["2016-Q1": 5], .indicator, "history['2016-Q1']") == "5.0")
        #expect(try seen("children", [["id": "a", "score": 5]], .objective, "children[1].id .. #children") == "a1")
    }

    @Test func scoresAndWeightsOfChildrenAreFiguresToo() throws {
        let children: ParameterValue = [["id": "a", "score": 5, "weight": 2, "deadline": 30]]
        let shown = "children[1].score .. ' ' .. children[1].weight .. ' ' .. children[1].deadline"
        #expect(try seen("children", children, .objective, shown) == "5.0 2.0 30")
    }

    @Test(
        arguments: [
            ("value", "much"), ("value", true), ("value", .number(.infinity)), ("year", 2016.5), ("open", 1),
            ("direction", "sideways"), ("history", 5), ("history", [2016: "much"]), ("history", ["many"]),
            ("period_end", "soon"), ("measure", 5),
        ] as [(String, ParameterValue)]
    )
    func whatIsOfAnotherKindIsRefused(name: String, value: ParameterValue) throws {
        #expect(throws: JudgeFailure.self) { try seen(name, value) }
    }

    @Test func anInputIsAFigureUnlessItCounts() throws {
        var sample = SamplePlan()
        sample.indicator("a")
        let function = "function(total, parts, number) return met, nil, total .. ' ' .. parts.a .. ' ' .. number end"
        sample.declare("x", function, .unit)
        sample.rules[0].inputs = ["total", "parts", "number"]
        sample.rules[0].ownBindings = ["number": .many(.count, "a")]
        let judge = try RuleJudge(of: "x", in: sample.checked)
        #expect(try judge.verdict(["total": 5, "parts": ["a": 3], "number": 2]).note.en == "5.0 3.0 2")
        #expect(try judge.verdict(["total": 5, "number": 2]).reason == "missing:parts")
    }
}

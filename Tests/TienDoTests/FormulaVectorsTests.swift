import Foundation
import Testing
import TienDo

/// The answer to every vector comes out of the standard rule or the word that it is about, to the digit that it is given.
@Suite struct FormulaVectorsTests {
    /// Outcomes in the vectors, where ours are others.
    private static let outcomes = [
        "undefined": "error", "missing": "no_data", "done_on_time": "done", "in_time": "in_progress",
        "no_deadline": "no_data",
    ]

    /// Rules that call the words which vectors are about, and the classes that vectors name.
    private static let plan = [
        "plan.lua": """
        plan "formulas" {
          periods = years(2016, 2016),
          statuses = {
            { id = "egdi_very_high", vi = "rất cao", en = "very high" }, { id = "egdi_high", vi = "cao", en = "high" },
            { id = "egdi_middle", vi = "trung bình", en = "middle" }, { id = "egdi_low", vi = "thấp", en = "low" },
          },
        }
        """,
        "indicators.csv": "id,name\na,A\n",
        "data/a.csv": "indicator,period,value\na,2016,1\n",
        "rules/words.lua": """
        rule "word_percent_of_plan" {
          level = "indicator",
          judge = function(value, target, direction) return met, percent_of_plan(value, target, direction) end,
        }
        rule "word_linear" {
          level = "value", inputs = { "x", "x0", "y0", "x1", "y1" },
          compute = function(x, x0, y0, x1, y1)
            local function day(text)
              local year, month, day = string.match(text, "(%d+)-(%d+)-(%d+)")
              return date(math.tointeger(tonumber(year)), math.tointeger(tonumber(month)), math.tointeger(tonumber(day)))
            end
            return linear(day(x), day(x0), y0, day(x1), y1)
          end,
        }
        rule "word_rank" {
          level = "value", inputs = { "values", "x" }, params = { better = "up", method = "competition" },
          compute = function(values, x, better, method) return rank(values, x, better, method) end,
        }
        rule "word_round" {
          level = "value", inputs = { "numerator", "denominator", "digits" }, params = { mode = "half_up" },
          compute = function(numerator, denominator, digits, mode)
            local x = numerator / denominator
            if mode == "half_up" then return round(x, math.tointeger(digits)) end
            return math.floor(x * 10 ^ digits) / 10 ^ digits
          end,
        }
        """,
    ]

    private static let checked: CheckedPlan? = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID().uuidString)")
        let path = folder.path(percentEncoded: false)
        defer { try? FileManager.default.removeItem(atPath: path) }
        for (name, text) in plan {
            let file = folder.appending(path: name)
            let above = file.deletingLastPathComponent()
            try? FileManager.default.createDirectory(at: above, withIntermediateDirectories: true)
            try? Data(text.utf8).write(to: file)
        }
        return TienDoPlan.read(path).plan.map { TienDoPlan.check($0) }
    }()

    @Test func everyVectorAsksSomething() {
        #expect(FormulaVector.all.count == 61)
        #expect(FormulaVector.all.filter { FormulaQuestion.of($0).isEmpty }.map(\.id) == [])
    }

    @Test(arguments: FormulaVector.all.map(\.id)) func theAnswerIsTheOneThatWasChecked(id: String) throws {
        let vector = try #require(FormulaVector.all.first { $0.id == id })
        let questions = FormulaQuestion.of(vector)
        let answers = try questions.map { try answer(to: $0, decimals: vector.decimals) }
        if vector.formula == "rank" {
            #expect("[" + answers.joined(separator: ", ") + "]" == vector.expected)
        } else if let number = Double(vector.expected) {
            #expect(answers.map { Double($0) } == [number])
        } else {
            let expected = FormulaVectorsTests.outcomes[vector.expected] ?? vector.expected
            #expect(answers == [FormulaQuestion.words[expected] ?? expected])
        }
    }

    /// The number that comes out, rounded; a status where it is what the vector is about.
    private func answer(to question: FormulaQuestion, decimals: Int) throws -> String {
        let judge = try TienDoPlan.judge(of: question.rule, in: try #require(FormulaVectorsTests.checked))
        if judge.used.rule.level == .value {
            let figure = try judge.figure(question.names)
            guard let value = figure.value else { return figure.problem == nil ? "no_data" : "error" }
            return rounded(value * question.scale, decimals)
        }
        let verdict = try judge.verdict(question.names)
        let isClass = ["threshold_bands", "rank_target", "sum_of_parts", "sum_of_printed_parts", "deadline"]
        guard let score = verdict.score, !isClass.contains(question.rule) else { return verdict.status.id }
        return rounded(score, decimals)
    }

    private func rounded(_ value: Double, _ decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let whole = (value.magnitude * scale + 0.5 + 1e-9).rounded(.down) / scale
        let signed = value < 0 ? -whole : whole
        return signed == signed.rounded() ? "\(Int(signed))" : "\(signed)"
    }
}

import LuaSandbox
import PlanModel
import Testing

@testable import PlanChecks
@testable import RuleEngine

/// Rules that are judged as steps give what Lua gives: the same bytes, always.
@Suite struct RuleProgramsTests {
    @Test func operationsHaveTheNumbersOfTheSandbox() {
        let names = FlatRule.Operation.allCases.map { operation in
            "\(operation)".reduce(into: "") { name, letter in
                if letter.isUppercase { name += "_" }
                name += letter.uppercased()
            }
        }
        #expect(names == RuleProgram.operations)
        #expect(FlatRule.Operation.allCases.map { Int($0.rawValue) } == Array(names.indices))
    }

    @Test(arguments: 0..<20) func rulesMadeByChanceGiveWhatLuaGives(part: Int) throws {
        var (flatCount, judged, givenUp) = (0, 0, 0)
        for seed in 0..<60 {
            var random = RandomFlatRule(seed: UInt64(part * 60 + seed))
            let trial = FlatTrial(random.text, reads: RandomFlatRule.reads)
            guard trial.flat != nil else { continue }
            flatCount += 1
            let rows = random.rows(40, texts: trial.texts4)
            let lines = try trial.lines(rows)
            judged += rows.count
            givenUp += lines.givenUp
            guard lines.flat != lines.lua else { continue }
            let row = zip(lines.flat, lines.lua).enumerated().first { $1.0 != $1.1 }!
            Issue.record(
                "\(random.text)\nrow \(rows[row.offset])\nsteps: \(row.element.0)\nLua: \(row.element.1)"
            )
            return
        }
        // Most of them are simple enough, and many rows are judged without Lua.
        #expect(flatCount > 30, "\(flatCount)")
        #expect(judged - givenUp > judged / 8, "\(givenUp) of \(judged)")
    }

    @Test func realRulesGiveWhatLuaGives() throws {
        var names: Set<String> = []
        for real in try RealFlatRule.all() where real.trial.flat != nil {
            names.insert(real.rule.name)
            let rows = real.rows(400, seed: UInt64(names.count))
            let lines = try real.trial.lines(rows)
            for (row, (flat, lua)) in zip(rows, zip(lines.flat, lines.lua)) where flat != lua {
                Issue.record("\(real.rule.name) \(row)\nsteps: \(flat)\nLua: \(lua)")
            }
            #expect(lines.givenUp < rows.count * 2 / 3, "\(real.rule.name): \(lines.givenUp)")
        }
        #expect(names.count >= 7, "\(names)")
    }

    /// Texts are the same where their bytes are, and not where they only look alike.
    @Test func textsAreComparedByTheirBytes() throws {
        let text =
            "rule 'r' { judge = function(a) if a == 'e\u{301}' then return met end return near, 1, a .. '!' end }"
        let trial = FlatTrial(text, reads: ["a"])
        let lines = try trial.lines(trial.texts4.map { [.text($0)] })
        #expect(lines.flat == lines.lua && lines.givenUp == 0)
    }
}

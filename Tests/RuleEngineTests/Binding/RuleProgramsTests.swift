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
        #expect(judged - givenUp > judged / 5, "\(givenUp) of \(judged)")
    }
}

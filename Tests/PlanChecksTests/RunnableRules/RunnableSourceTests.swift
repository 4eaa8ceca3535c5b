import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks

struct RunnableSourceTests {
    private func runnable(_ bytes: [UInt8], _ statuses: [String] = LoadedRule.statuses) throws -> [UInt8] {
        let text = try #require(LuaText(path: "a.lua", bytes: bytes))
        let writesNoTables = WritelessProof.holds(for: text)
        return RunnableSource.bytes(of: text, statuses: Set(statuses), writesNoTables: writesNoTables).fast
    }

    @Test func `all that is changed keeps its line`() throws {
        let source = """
            -- a rule
            rule "r" { judge = function(value, target)
              local share = math.floor(value / target)
              if share > 1 then return met, round(share)
              else return near, share, 'only ' .. share end
            end }

            """
        let expected = """
            local _divisor, _joined, floor, round = _divisor, _joined, math.floor, round; -- a rule
            rule "r" { judge = function(value, target)
              local share = floor((target == 0 and _divisor(0) or value / target))
              if share > 1 then return "met", round(share)
              else return "near", share, (_joined('only ', share) or 'only ' .. share) end
            end }

            """
        #expect(String(decoding: try runnable(Array(source.utf8)), as: UTF8.self) == expected)
        #expect(try runnable(Array("return 1 + 1\n".utf8)) == Array("return 1 + 1\n".utf8))
    }

    /// Texts are long that nobody writes by hand; and some that are sent in to find out what happens.
    @Test(arguments: [
        "met or ", "round(1) + ", "('a' .. x) + ", "math.pi * ", "(met and x) or ", "- ", "x .. ",
        "f(x / y) .. 'a' .. ", "not met == ", "t.x[1] .. 2 .. ",
    ])
    func `a long text is changed in one go`(part: String) throws {
        let count = part == "- " || part.hasSuffix(".. ") ? 90 : 5000
        let chain = String(repeating: part, count: count)
        for source in ["return \(chain) 1", "return function(x) return \(chain) 1 end"] {
            let start = ContinuousClock.now
            #expect(LuaText(path: "a.lua", bytes: try runnable(Array(source.utf8))) != nil)
            #expect(ContinuousClock.now - start < .seconds(10))
        }
    }

    @Test func `rules as people write them make the same of the same rows`() throws {
        var changed = 0
        for rule in try RealRule.all() {
            let rows = rule.rows(200, seed: 9)
            var source = rule.source
            source.bytes = RandomRule.guarded(source.bytes)
            let expected = rule.lines(source, rows)
            source.bytes = try runnable(rule.source.bytes, rule.statuses)
            changed += source.bytes == rule.source.bytes ? 0 : 1
            source.writesNoTables = true
            let found = rule.lines(source, rows)
            #expect(found == expected, "\(rule.text.rule.name)")
        }
        #expect(changed > 12)
    }

    /// Down to the words and the line of every message.
    @Test(arguments: 0..<8) func `random rules make the same of the same rows`(part: Int) throws {
        var (verdicts, raised) = (0, 0)
        for seed in (part * 250)..<(part * 250 + 250) {
            var random = RandomRule(seed: UInt64(seed))
            let rows = random.rows(10)
            var source = RuleSource(path: "rules/r.lua", bytes: random.guarded)
            let expected = LoadedRule.lines(source, rule: "r", rows: rows)
            source.bytes = try runnable(Array(random.text.utf8))
            let text = try #require(LuaText(path: "a.lua", bytes: Array(random.text.utf8)))
            source.writesNoTables = WritelessProof.holds(for: text)
            let found = LoadedRule.lines(source, rule: "r", rows: rows)
            #expect(found == expected, "\(random.text)\n\(String(decoding: source.bytes, as: UTF8.self))")
            raised += expected.count { $0.hasPrefix("raised") }
            verdicts += expected.count { !$0.hasPrefix("raised") }
        }
        #expect(verdicts > 200 && raised > 200, "\(verdicts) \(raised)")
    }
}

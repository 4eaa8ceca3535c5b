import LuaSandbox
import Testing

/// The sandbox's own functions give what stock Lua gives, on calls made by chance.
struct DifferentialTests {
    @Test(arguments: [UInt64(2016), 2030]) func patternsAreThoseOfStockLua(seed: UInt64) throws {
        var calls = RandomCalls(seed: seed)
        try compare((0..<3000).map { _ in calls.patternCall() })
    }

    @Test func otherFunctionsAreThoseOfStockLua() throws {
        var calls = RandomCalls(seed: 58)
        try compare((0..<3000).map { _ in calls.otherCall() })
    }

    private func compare(_ expressions: [String]) throws {
        let expected = try StockLua.results(expressions)
        try #require(expected.count == expressions.count)
        let runner = ScriptRunner(limits: SandboxLimits(instructions: 10_000_000, memory: 8 << 20))
        var succeeded = 0
        for (expression, expected) in zip(expressions, expected) {
            let got: String
            switch runner.run(Array((StockLua.prelude + "return \(expression)\n").utf8), chunk: "x.lua") {
            case .success(let text):
                got = text
                succeeded += 1
            case .failure(let failure): got = failure.kind == .runtime ? "error" : "\(failure.kind): \(failure.message)"
            }
            #expect(got == expected, "\(expression)")
        }
        // Chance must not have made errors alone.
        #expect(succeeded > expressions.count / 2)
    }
}

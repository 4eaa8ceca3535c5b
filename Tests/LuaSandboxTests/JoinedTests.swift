import LuaSandbox
import Testing

/// `_joined` gives what `..` gives, byte for byte, or nothing.
struct JoinedTests {
    /// Scores of rows whose parameter is each of these.
    private func scores(_ body: String, _ numbers: [Double], _ integers: [Int64] = []) throws -> [Double] {
        let (state, function) = try ruleState(body: body)
        var arguments = RuleArguments()
        for number in numbers {
            arguments.append(number: number)
            arguments.endRow()
        }
        for integer in integers {
            arguments.append(integer: integer)
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        return results.scores
    }

    @Test func numbersArePrintedAsLuaPrintsThem() throws {
        var random = SplitMix(seed: 4)
        var numbers: [Double] = [
            0, -0.0, 0.1, -0.5, 1e-4, 0.00012, 9.9999e-5, 1e13, 99_999_999_999_999, 1e14, -1e14, 1e15, 123_456_789.125,
            0.1 + 0.2,
            1e100, -1e-300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 2.5, 100.0, 99.995, 0.999999, 0.9999999,
            1_234_567.000001,
            0.000001,
            9_999_999_999_999.9, 99_999_999_999.999, 9_007_199_254_740_992, 33.333333333333336,
        ]
        for _ in 0..<20000 {
            numbers.append(Double(bitPattern: random.next()))
            let scale = [1, 10, 100, 1000, 1e4, 1e6, 1e7][Int(random.next() % 7)]
            numbers.append(Double(Int64(bitPattern: random.next() >> (random.next() % 60 + 1))) / scale)
            numbers.append(Double.random(in: -1000...1000, using: &random))
            // The neighbours of short decimals are none.
            let near = (Double.random(in: 0...1000, using: &random) * 100).rounded() / 100
            numbers += [near, near.nextUp, near.nextDown]
        }
        let integers =
            [0, 1, -1, .max, .min, 10, -10]
            + (0..<5000).map { _ in
                Int64(bitPattern: random.next()) >> Int64(random.next() % 63)
            }
        let body = """
            local plain = value .. '|'
            local joined = _joined(value, '|')
            if joined == nil then return met, 2 end
            return met, joined == plain and 1 or 0
            """
        let found = try scores(body, numbers, integers)
        for (place, score) in found.enumerated() where score != 1 {
            let isFinite = place >= numbers.count || numbers[place].isFinite
            #expect(!isFinite && score == 2, "\(place < numbers.count ? "\(numbers[place])" : "an integer")")
        }
        #expect(found.count { $0 == 1 } > 100_000)
    }

    @Test(arguments: [
        ("_joined('a', 1, 'b', 2.5) == 'a1b2.5'", true), ("_joined() == ''", true), ("_joined('') == ''", true),
        ("_joined('a\\0b', 'c') == 'a\\0bc'", true), ("_joined(1, nil)", false), ("_joined(nil, 1)", false),
        ("_joined(true)", false), ("_joined({}, 1)", false), ("_joined(1, math.huge)", false), ("_joined(0/0)", false),
        ("_joined(('x'):rep(1024)) == ('x'):rep(1024)", true), ("_joined(('x'):rep(1025))", false),
        ("_joined(('x'):rep(1000), 1)", false), ("_joined(('x'):rep(2000), 1)", false),
    ])
    func whatIsNeitherIsLeftToLua(expression: String, isJoined: Bool) throws {
        #expect(try scores("return met, \(expression) and 1 or 0", [1]) == [isJoined ? 1 : 0])
    }
}

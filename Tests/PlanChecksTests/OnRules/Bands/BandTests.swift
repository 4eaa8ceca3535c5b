import LuaTexts
import Testing

@testable import PlanChecks

struct BandTests {
    private func band(_ condition: String) throws -> Band? {
        let text = try #require(LuaText(path: "a.lua", bytes: Array("local x, y, m = f()\nreturn \(condition)".utf8)))
        let statement = try #require(text.children(text.tree.root).last)
        let limit = try #require(text.tree.variables.indices.last)
        return BandReader(text: text, constants: [Int32(limit): 90]).band(text.child(statement, 0))
    }

    @Test func `comparisons with numbers and parameters are bands, whichever side they stand on`() throws {
        for (condition, words) in [
            ("x >= 90", "from 90"), ("90 <= x", "from 90"), ("x > m", "above 90"), ("x < 1.5", "below 1.5"),
            ("x >= 1 and x < 2", "from 1 below 2"), ("x < 1 or x > 2", "below 1, above 2"),
            ("x ~= 1", "below 1, above 1"),
            ("(x == 3)", "3"), ("x >= -1", "from -1"),
        ] {
            let band = try #require(try band(condition), "\(condition)")
            #expect(band.values.words(false) == words && band.subject == "x")
        }
        #expect(try band("100 * x / y >= 90")?.subject == "100 * x / y")
    }

    @Test func `other conditions are none`() throws {
        for condition in ["x >= y", "x", "f(x) > 1", "x > 1 and y > 1", "not (x > 1)", "1 > 2"] {
            #expect(try band(condition) == nil, "\(condition)")
        }
    }

    @Test func `sets have words in Vietnamese too`() {
        #expect(
            NumberSet.above(1, including: false).intersection(.below(2, including: true)).words(true) == "trên 1 đến 2"
        )
        #expect(NumberSet.all.words(true) == "mọi giá trị")
    }
}

import Testing

@testable import PlanFiles

@Suite struct SuggestionsTests {
    @Test func `Nearest names are found for the first texts only, and remembered`() {
        var suggestions = Suggestions(among: ["lan", "wan"])
        #expect(suggestions.of("lam") == ["lan"])
        for number in 0..<30 { _ = suggestions.of("x\(number)") }
        #expect(suggestions.of("wam") == [])
        #expect(suggestions.of("lam") == ["lan"])
    }
}

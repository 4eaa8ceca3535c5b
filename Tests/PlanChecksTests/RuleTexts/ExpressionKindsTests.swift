import PlanModel
import Testing

@testable import PlanChecks

struct ExpressionKindsTests {
    @Test(arguments: [
        ("1", ValueKind.number), ("'a'", .text), ("value", .number), ("direction", .text), ("meets", .boolean),
        ("history", .table), ("value + 1", .number), ("value .. ''", .text), ("value > 1", .boolean),
        ("not value", .boolean),
        ("#history", .number), ("round(value)", .number), ("text(value)", .text), ("date_text(1)", .text),
        ("met", .text),
        ("math.floor(value)", .number), ("string.format('%d', 1)", .text), ("limit", .number), ("word", .text),
        ("share", .number), ("parts", .table), ("state", .text), ("value or 0", .number), ("{}", .table),
        ("-value", .number),
        ("local_number", .number), ("math.pi", .number),
    ])
    func `kinds that the text tells are known`(expression: String, kind: ValueKind) throws {
        #expect(try self.kind(expression) == kind)
    }

    @Test(arguments: [
        "nil", "previous", "further", "f(value)", "history[1]", "value and direction", "changed", "math.tointeger(1)",
        "open_input",
    ])
    func `others are not guessed`(expression: String) throws {
        #expect(try kind(expression) == nil)
    }

    private func kind(_ expression: String) throws -> ValueKind? {
        let sample = RuleTextSample(
            reads: "value, direction, meets, history, previous, limit, word, share, parts, state, further, open_input",
            """
            params = { limit = 1, word = "a" }, optional = { "previous" },
              inputs = { "open_input", share = value_of "a", parts = values_of "a.*", state = status_of "r", further = column "x" },
            """,
            "local local_number = 3\n    local changed = 1\n    changed = 'a'\n    return \(expression)"
        )
        let rule = try sample.ruleText()
        let statement = try #require(rule.text.children(rule.block).last)
        return ExpressionKinds(rule, statuses: ["met"]).kind(rule.text.child(statement, 0))
    }
}

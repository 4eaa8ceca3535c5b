import Testing

@testable import PlanChecks

@Suite struct FlatRuleConditionsTests {
    /// Each jumps over the one step of its block, or to it.
    @Test(arguments: [
        ("value", ["ifFalse r0 2"]),
        ("not value", ["ifTrue r0 2"]),
        ("value == nil", ["ifSome r0 2"]),
        ("nil ~= value", ["ifNil r0 2"]),
        ("direction == 'down'", ["ifUnequal r3 'down' 2"]),
        ("value ~= target", ["ifEqual r0 r1 2"]),
        ("value < 1", ["unlessLess r0 1.0 2"]),
        ("value > 1", ["unlessLess 1.0 r0 2"]),
        ("value <= 1", ["unlessAtMost r0 1.0 2"]),
        ("value >= 1", ["unlessAtMost 1.0 r0 2"]),
        // Not the other way round: what is no number is neither.
        ("not (value < 1)", ["ifLess r0 1.0 2"]),
        ("value and target", ["ifFalse r0 3", "ifFalse r1 3"]),
        ("value or target", ["ifTrue r0 2", "ifFalse r1 3"]),
        ("not (value or target)", ["ifTrue r0 3", "ifTrue r1 3"]),
        ("not (value and target)", ["ifFalse r0 2", "ifTrue r1 3"]),
        ("value and (target or direction)", ["ifFalse r0 4", "ifTrue r1 3", "ifFalse r3 4"]),
        ("(value and target) or direction", ["ifFalse r0 2", "ifTrue r1 3", "ifFalse r3 4"]),
        ("value == 9007199254740993", ["ifUnequal r0 9007199254740993 2"]),
        ("true", []),
        ("limit", []),
        ("nil", ["jump 2"]),
        ("value + 1", ["add r4 r0 1", "ifFalse r4 3"]),
    ])
    func conditionsAreJumps(condition: String, steps: [String]) throws {
        let found = try FlatSample.steps("if \(condition) then value = 1 end", before: "local limit = 0\n")
        #expect(found == steps + ["move r0 1", "giveUp"])
    }
}

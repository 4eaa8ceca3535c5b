import Testing

@testable import PlanChecks

@Suite struct FlatRuleExpressionsTests {
    @Test(arguments: [
        ("value + 1", ["add r0 r0 1"]),
        ("value / target * 100", ["divide r4 r0 r1", "multiply r0 r4 100.0"]),
        ("(value - 1) // (target % 2)", ["subtract r4 r0 1", "remainder r5 r1 2", "floorDivide r0 r4 r5"]),
        ("value * 100 + 0.5", ["multiply r4 r0 100", "add r0 r4 0.5"]),
        ("7 / value // 1", ["divide r4 7.0 r0", "floorDivide r0 r4 1"]),
        ("value ^ 2", ["power r0 r0 2.0"]),
        ("-value", ["negate r0 r0"]),
        ("-3", ["move r0 -3"]),
        ("- -0.0", ["move r0 0.0"]),
        ("history[target - 1]", ["subtract r4 r1 1", "entry r0 r2 r4"]),
        ("history.a", ["entry r0 r2 'a'"]),
        ("math.floor(value + 0.5)", ["add r4 r0 0.5", "floor r0 r4"]),
        ("math.ceil(value)", ["ceil r0 r0"]),
        ("math.abs(value)", ["abs r0 r0"]),
        ("math.min(value, 1, target)", ["least r4 r0 1", "least r0 r4 r1"]),
        ("math.max(value, 1)", ["greatest r0 r0 1"]),
        ("round(value)", ["round r0 r0 0"]),
        ("round(value, target)", ["round r0 r0 r1"]),
        ("(value)", ["move r0 r0"]),
        ("'a' .. value .. ('b' .. target)", ["join r4 ('b', r1)", "join r0 ('a', r0, r4)"]),
        ("value and target", ["move r4 r0", "ifFalse r4 3", "move r4 r1", "move r0 r4"]),
        ("value or 1", ["move r4 r0", "ifTrue r4 3", "move r4 1", "move r0 r4"]),
        (
            "value == nil",
            ["ifSome r0 3", "move r0 true", "jump 4", "move r0 false"]
        ),
        ("not value", ["ifTrue r0 3", "move r0 true", "jump 4", "move r0 false"]),
    ])
    func expressionsAreSteps(expression: String, steps: [String]) throws {
        #expect(try FlatSample.steps("value = \(expression)") == steps + ["giveUp"])
    }

    /// By whatever name the file has for it.
    @Test func functionsMayHaveOtherNames() throws {
        let before = "local floor, r = math.floor, round\n"
        #expect(try FlatSample.steps("value = floor(r(value))", before: before)?.first == "round r4 r0 0")
        #expect(try FlatSample.steps("local floor = 1 value = floor(value)", before: before) == nil)
        #expect(try FlatSample.steps("value = f(value)", before: "local f = math.floor f = round\n") == nil)
    }

    @Test func tablesAreNoValues() throws {
        let before = "local t = { 1, a = { 2 } }\n"
        #expect(try FlatSample.steps("value = t[1] + t.a[1]", before: before) == ["add r0 1 2", "giveUp"])
        for expression in ["t", "t.a", "t == t", "t[value]", "value[t]", "t.a .. 'x'"] {
            #expect(try FlatSample.steps("value = \(expression)", before: before) == nil, "\(expression)")
        }
    }
}

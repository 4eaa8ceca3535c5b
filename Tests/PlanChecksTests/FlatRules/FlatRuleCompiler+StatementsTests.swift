import Testing

@testable import PlanChecks

@Suite struct FlatRuleStatementsTests {
    @Test(arguments: [
        ("local a, b = value", ["move r4 r0", "move r5 nil", "giveUp"]),
        ("local a, b = value, target, value + 1", ["move r4 r0", "move r5 r1", "add r6 r0 1", "giveUp"]),
        ("value = value + 1", ["add r0 r0 1", "giveUp"]),
        ("value, target = target, value", ["move r4 r1", "move r5 r0", "move r1 r5", "move r0 r4", "giveUp"]),
        ("value, target = target", ["move r4 r1", "move r1 nil", "move r0 r4", "giveUp"]),
        // What never changes is no variable.
        ("local a, b = 7, value return met, a", ["move r4 r0", "return ('met', 7)", "giveUp"]),
        ("do local a = value end", ["move r4 r0", "giveUp"]),
        ("return", ["giveUp", "giveUp"]),
        ("return met, value, 'a', target", ["return ('met', r0, 'a', r1)", "giveUp"]),
        (
            "if value then target = 1 elseif target then target = 2 else target = 3 end",
            [
                "ifFalse r0 3", "move r1 1", "jump 7", "ifFalse r1 6", "move r1 2", "jump 7", "move r1 3", "giveUp",
            ]
        ),
        ("if value then return met end return near", ["ifFalse r0 2", "return ('met')", "return ('near')", "giveUp"]),
        (
            "for i = 1, value do if i == target then break end end",
            [
                "move r4 1", "move r5 r0", "move r6 1", "loop r4 7", "ifUnequal r7 r1 6", "jump 7", "roundEnds r4 3 4",
                "giveUp",
            ]
        ),
        (
            "for i = value, 1, -1 do end",
            ["move r4 r0", "move r5 1", "move r6 -1", "loop r4 5", "roundEnds r4 1 4", "giveUp"]
        ),
    ])
    func statementsAreSteps(body: String, steps: [String]) throws { #expect(try FlatSample.steps(body) == steps) }

    /// The block of a loop over a table of the file stands there once for each item, with what the item is.
    @Test func loopsOverTablesAreWrittenOut() throws {
        let steps = try FlatSample.steps(
            "for i, band in ipairs(bands) do if value >= band.from then return band.status, i end end",
            before: "local bands = { { from = 90, status = met }, { from = 0.5, status = near } }\n"
        )
        #expect(
            steps == [
                "unlessAtMost 90.0 r0 2", "return ('met', 1)", "unlessAtMost 0.5 r0 4", "return ('near', 2)", "giveUp",
            ]
        )
        let broken = try FlatSample.steps(
            "for _, x in ipairs(xs) do if value == x then break end target = x end",
            before: "local xs = { 3, 4 }\n"
        )
        #expect(
            broken == [
                "ifUnequal r0 3.0 2", "jump 6", "move r1 3", "ifUnequal r0 4.0 5", "jump 6", "move r1 4", "giveUp",
            ]
        )
    }

    @Test func variablesOfLoopsMayChange() throws {
        #expect(try FlatSample.steps("for i = 1, 2 do i = value end")?.contains("move r7 r0") == true)
        let body = "for _, x in ipairs(xs) do x = value end"
        #expect(try FlatSample.steps(body, before: "local xs = { 3, 4 }\n") == nil)
        // In a second round a variable is declared anew.
        let again = "for _, x in ipairs(xs) do local y = x.a y = y or value target = y end"
        #expect(try FlatSample.steps(again, before: "local xs = { { a = 1 }, {} }\n")?.count == 13)
    }

    @Test func whatIsNoVariableOfTheFunctionIsNotAssigned() throws {
        for body in ["history[1] = 2", "met = 1", "xs = 2", "value.a = 1"] {
            #expect(try FlatSample.steps(body, before: "local xs = 1\n") == nil, "\(body)")
        }
    }
}

import LuaSandbox
import Testing

/// Arguments that are values of a row's own.
struct RuleArgumentsTests {
    private static func record(_ id: String, _ score: Double?) -> LuaValue {
        var fields = [LuaField(key: .text("id"), value: .text(id))]
        if let score { fields.append(LuaField(key: .text("score"), value: .number(score))) }
        return .table(LuaTable(fields: fields))
    }

    private static func list(_ values: [LuaValue]) -> LuaValue { .table(LuaTable(items: values)) }

    @Test func rowsAreGivenTablesOfTables() throws {
        let (state, function) = try ruleState(
            parameters: "before, list, after",
            body: """
                local total = 0
                for _, item in ipairs(list) do total = total + (item.score or 1000) end
                return met, total, before .. " " .. #list .. " " .. (list[1] and list[1].id or "none") .. " " .. after
                """
        )
        var arguments = RuleArguments()
        for values in [[("một", 1), ("b", 2.5)], [], [("c", nil)]] as [[(String, Double?)]] {
            arguments.append(integer: 7)
            arguments.append(value: Self.list(values.map { Self.record($0.0, $0.1) }))
            arguments.append(integer: 8)
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        #expect(results.outcomes == [.verdict, .verdict, .verdict])
        #expect(results.scores == [3.5, 0, 1000])
        let notes = results.notes.map { note in
            String(decoding: results.bytes[Int(note.start)..<Int(note.start + note.length)], as: UTF8.self)
        }
        #expect(notes == ["7 2 một 8", "7 0 none 8", "7 1 c 8"])
    }

    @Test func whatARowDoesToItsTableNoOtherSees() throws {
        let (state, function) = try ruleState(
            body: "local n = #value value[1] = nil value.x = 5 table.insert(value, 'y') return met, n"
        )
        var arguments = RuleArguments()
        for _ in 0..<3 {
            arguments.append(value: Self.list([.text("a"), .text("b")]))
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        #expect(results.scores == [2, 2, 2])
        // The memory is used again.
        arguments.removeAll()
        arguments.append(value: Self.list([.text("c")]))
        arguments.endRow()
        state.call(function, arguments, into: &results)
        #expect(results.scores == [1])
    }

    /// A row pays for its values as for what it makes itself: the first ends at a limit, the second is judged.
    @Test(arguments: [
        (SandboxLimits(instructions: 1000, memory: 8 << 20), RuleResults.Outcome.instructionLimit),
        (SandboxLimits(instructions: 1_000_000, memory: 64 << 10), .memoryLimit),
    ])
    func valuesAreChargedToTheirRow(limits: SandboxLimits, outcome: RuleResults.Outcome) throws {
        let (state, function) = try ruleState(body: "return met, #value", limits: limits)
        var arguments = RuleArguments()
        for count in [5000, 3] {
            arguments.append(value: Self.list((0..<count).map { .text("text \($0)") }))
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        #expect(results.outcomes == [outcome, .verdict])
        #expect(results.scores[1] == 3)
    }

    @Test func aFunctionCanNotBeGiven() throws {
        let (state, function) = try ruleState(body: "return met")
        var arguments = RuleArguments()
        let inside = LuaValue.function(LuaFunction(parameters: [], isVariadic: false, line: 1))
        for value in [Self.list([inside]), .boolean(true)] {
            arguments.append(value: value)
            arguments.endRow()
        }
        var results = RuleResults()
        state.call(function, arguments, into: &results)
        #expect(results.outcomes == [.raised, .verdict])
    }
}

import LuaTexts
import PlanModel
import Testing

@testable import PlanChecks

@Suite struct FixedValueTests {
    /// The value of what a rule returns as its score.
    private func value(_ expression: String, before: String = "") throws -> FixedValue? {
        let rule = try RuleTextSample("return met, \(expression)", before: before).ruleText()
        let text = rule.text
        let fixed = FixedValues(text, GlobalUses(text), statuses: Set(StatusTable().returnable), [rule])
        let values = try #require(text.children(rule.block).last.map { Array(text.children($0)) })
        let list = values.count == 1 ? Array(text.children(values[0])) : values
        return fixed.value(list[1])
    }

    private func integer(_ integer: Int64) -> FixedValue { .constant(.integer(integer)) }
    private func text(_ text: String) -> FixedValue { .constant(.text(Array(text.utf8))) }

    @Test func literalsAreWhatTheySay() throws {
        #expect(try value("nil") == FixedValue.absent && value("true") == .constant(.boolean(true)))
        #expect(try value("7") == integer(7) && value("-7") == integer(-7) && value("(0x10)") == integer(16))
        #expect(try value("7.0") == .constant(.float(bits: 7.0.bitPattern)))
        #expect(try value("-0.0") == .constant(.float(bits: (-0.0).bitPattern)))
        #expect(try value("-0x8000000000000000") == integer(.min))
        #expect(try value("'a\\n\\'\"'") == text("a\n'\"") && value("\"ă\"") == text("ă"))
        #expect(try value("'\\x41'") == nil && value("[[a]]") == nil && value("value") == nil)
    }

    @Test func statusesAreTexts() throws {
        #expect(try value("met") == text("met"))
        #expect(try value("unknown") == nil)
        #expect(try value("near", before: "local near = 5\n") == integer(5))
    }

    @Test func tablesOfTheFileAreRead() throws {
        let before = "local step = 5 local t = { 1, step, { a = met }, b = { c = 'x' } } local u = t.b\n"
        #expect(try value("t[2]", before: before) == nil, "t is read outside of the rule")
        let alone = "local step = 5 local t = { 1, step, { a = met }, b = { c = 'x' } }\n"
        #expect(try value("t[2]", before: alone) == integer(5))
        #expect(try value("t[3].a", before: alone) == text("met") && value("t.b.c", before: alone) == text("x"))
        #expect(
            try value("t.none", before: alone) == FixedValue.absent && value("t[9]", before: alone) == FixedValue.absent
        )
        #expect(try value("#t", before: alone) == integer(3) && value("t.b['c']", before: alone) == text("x"))
        #expect(try value("t[1.0]", before: alone) == nil && value("t[value]", before: alone) == nil)
        #expect(try value("t.none.c", before: alone) == nil)
    }

    @Test(arguments: [
        "local t = { 1 } t[1] = 2\n", "local t = { 1 } t = { 2 }\n", "local t = { 1, nil }\n",
        "local t = { [1] = 1 }\n",
        "local t = { a = 1, a = 2, 1 }\n", "local t = { tostring }\n",
        "local t = { 1 } local function f() return t end\n",
    ])
    func whatMayChangeIsNotFixed(before: String) throws { #expect(try value("t[1]", before: before) == nil) }
}

import Diagnostics
import LuaSandbox
import PlanModel

/// Looks at the function of a rule: its parameters are what the rule reads.
struct RuleFunctionReader {
    let entries: ScriptEntries
    let rule: String

    /// The function; nil, and said, where there is none that can be called.
    func read(_ level: RuleLevel, _ diagnostics: inout DiagnosticList) -> LuaFunction? {
        let key = level.functionName
        guard let value = entries.table[key] else {
            diagnostics.add(
                .ruleFunctionMissing,
                at: entries.location(""),
                subject: rule,
                ["rule": .text(rule), "function": .text(key)]
            )
            return nil
        }
        guard case .function(let function) = value else {
            diagnostics.add(entries.owner.wrong(key, expected: ScriptKind.function, at: entries.location(key)))
            return nil
        }
        let count = function.parameters.count
        if function.isVariadic {
            diagnostics.add(.ruleVariadic, at: entries.location(key), subject: rule, ["rule": .text(rule)])
        }
        if count > Rule.mostParameters {
            diagnostics.add(
                .tooManyParameters,
                at: entries.location(key),
                subject: rule,
                ["rule": .text(rule), "count": .number(count), "limit": .number(Rule.mostParameters)]
            )
        }
        return function.isVariadic || count > Rule.mostParameters ? nil : function
    }
}

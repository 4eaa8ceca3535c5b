import LuaSandbox
import Testing

/// What a script said, with the words of plans and rules that these tests use.
func declare(
    _ source: String,
    statuses: [String] = ["met", "missed"],
    modules: [String: String] = [:],
    limits: SandboxLimits = .planScript
) -> DeclarationScript.Outcome {
    DeclarationScript.run(
        Array(source.utf8),
        chunk: "plan.lua",
        words: declarationWords,
        statuses: statuses,
        modules: modules.mapValues { Array($0.utf8) },
        limits: limits
    )
}

let declarationWords: [DeclarationScript.Word] = [
    .init("plan", .declaration), .init("rule", .declaration), .init("use", .named), .init("source", .named),
    .init("years", .call), .init("dated", .call), .init("value_of", .call), .init("missing", .constant),
    .init("this", .constant),
]

struct DeclarationScriptTests {
    @Test func aPlanComesOutAsItWasSaid() throws {
        let outcome = declare(
            """
            plan "p" {
              title = { vi = "Kế hoạch", en = "Plan" },
              periods = years(2016, 2020),
              rate = 2.5,
              judge = {
                use "percent_of_plan" { indicators = "**", near_from = 90 },
                use "deadline",
              },
              words = { ["-"] = missing },
            }
            """
        )
        #expect(outcome.failure == nil)
        let plan = try #require(outcome.declarations.first)
        #expect(plan.word == "plan")
        #expect(plan.name == "p")
        #expect(plan.line == 1)
        guard case .table(let table) = plan.arguments.first else {
            Issue.record("no table")
            return
        }
        #expect(table.fields.map(\.key) == ["judge", "periods", "rate", "title", "words"].map(LuaValue.text))
        #expect(
            table["periods"] == .word(LuaWord(word: "years", arguments: [.integer(2016), .integer(2020)], line: 3))
        )
        #expect(table["rate"] == .number(2.5))
        let use = LuaWord(
            word: "use",
            name: "percent_of_plan",
            arguments: [
                .table(
                    LuaTable(fields: [
                        LuaField(key: .text("indicators"), value: .text("**")),
                        LuaField(key: .text("near_from"), value: .integer(90)),
                    ])
                )
            ],
            line: 6
        )
        let lone = LuaWord(word: "use", name: "deadline", arguments: [], line: 7)
        #expect(table["judge"] == .table(LuaTable(items: [.word(use), .word(lone)])))
        #expect(
            table["words"]
                == .table(
                    LuaTable(fields: [
                        LuaField(key: .text("-"), value: .word(LuaWord(word: "missing", arguments: [], line: 0)))
                    ])
                )
        )
    }
}

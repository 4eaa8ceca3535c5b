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

    /// The table of the only declaration.
    func table(_ fields: String) throws -> LuaTable {
        let outcome = declare("plan \"p\" { \(fields) }")
        try #require(outcome.failure == nil, "\(String(describing: outcome.failure))")
        guard case .table(let table) = outcome.declarations.first?.arguments.first else { return LuaTable() }
        return table
    }

    @Test func valuesAreCopied() throws {
        let table = try table(
            "1, 'hai', nil, 4, [2^53] = true, [0] = false, [1.5] = 'x', [-1] = 0x10, ['Đ'] = 1e300, a = { {} }, big = 1 << 62"
        )
        #expect(table.items == [.integer(1), .text("hai")])
        #expect(
            table.fields.map(\.key)
                == [
                    .integer(-1), .integer(0), .number(1.5), .integer(4), .integer(1 << 53), .text("a"), .text("big"),
                    .text("Đ"),
                ]
        )
        #expect(table["a"] == .table(LuaTable(items: [.table(LuaTable())])))
        #expect(table["Đ"] == .number(1e300))
        #expect(table["big"] == .integer(1 << 62))
    }

    @Test func functionsTellTheirParameters() throws {
        let table = try table(
            "a = function(value, target, ...) local x end,\nb = function() end, c = tostring, d = function(self, chỉ_tiêu_) end"
                .replacing("chỉ_tiêu_", with: "x_1")
        )
        #expect(table["a"] == .function(LuaFunction(parameters: ["value", "target"], isVariadic: true, line: 1)))
        #expect(table["b"] == .function(LuaFunction(parameters: [], isVariadic: false, line: 2)))
        #expect(table["d"] == .function(LuaFunction(parameters: ["self", "x_1"], isVariadic: false, line: 2)))
        guard case .function(let builtIn) = table["c"] else {
            Issue.record("no function")
            return
        }
        #expect(builtIn == LuaFunction(parameters: [], isVariadic: true, line: 0))
    }

    @Test func wordsMayBeKeptAndSaidTwice() throws {
        let outcome = declare(
            """
            local s = source "a.xlsx"
            plan("p")({ s { sheet = 1 }, s { sheet = 2 }, value_of "x", value_of(this, { lag = 1 }), s, met })
            """
        )
        #expect(outcome.failure == nil)
        guard case .table(let table) = outcome.declarations.first?.arguments.first else {
            Issue.record("none")
            return
        }
        func sheet(_ number: Int64) -> LuaValue {
            let fields = [LuaField(key: .text("sheet"), value: .integer(number))]
            return .word(
                LuaWord(word: "source", name: "a.xlsx", arguments: [.table(LuaTable(fields: fields))], line: 1)
            )
        }
        let lag = LuaTable(fields: [LuaField(key: .text("lag"), value: .integer(1))])
        let this = LuaValue.word(LuaWord(word: "this", arguments: [], line: 0))
        #expect(
            table.items == [
                sheet(1), sheet(2), .word(LuaWord(word: "value_of", arguments: [.text("x")], line: 2)),
                .word(LuaWord(word: "value_of", arguments: [this, .table(lag)], line: 2)),
                .word(LuaWord(word: "source", name: "a.xlsx", arguments: [], line: 1)), .text("met"),
            ]
        )
    }

    @Test func whatWasSaidBeforeAFailureStays() {
        let outcome = declare("rule \"a\" { x = 1 }\nrule \"b\"\nrule \"c\" { x = 2 }\nerror('stop')\nrule \"d\" {}")
        #expect(outcome.declarations.map(\.name) == ["a", "b", "c"])
        #expect(outcome.declarations.map(\.line) == [1, 2, 3])
        #expect(outcome.declarations[1].arguments == [])
        #expect(outcome.failure == LuaFailure(.runtime, message: "stop", chunk: "plan.lua", line: 4))
    }

    @Test func nothingDeclaredIsCalled() {
        #expect(declare("rule \"a\" { judge = function() error('called') end }").failure == nil)
    }

    @Test func aByteOrderMarkAndAFirstHashLineAreSkipped() {
        let outcome = declare("\u{FEFF}#!/usr/bin/tiendo\nrule \"a\" {}")
        #expect(outcome.declarations.map(\.line) == [2])
    }

    @Test(arguments: [
        ("x =", LuaFailure.Kind.syntax, "unexpected symbol near <eof>", 1),
        ("\n\nlocal x = valeu", .runtime, "unknown name 'valeu'", 3),
        ("io.open('x')", .sandbox, "'io' is not available here", 1),
        ("plan(5)", .runtime, "plan takes a name: plan \"name\" { … }", 1),
        ("\nplan \"x\" (5)", .runtime, "plan \"x\" takes one table: plan \"x\" { … }", 2),
        ("local p = plan \"x\" p {} p {}", .runtime, "plan \"x\" has its table already", 1),
        ("missing()", .runtime, "'missing' is a value and can't be called", 1),
        ("plan \"x\" { [{}] = 1 }", .runtime, "a key of a table must be a number or a text, not a table", 1),
        ("\nplan \"x\" { [true] = 1 }", .runtime, "a key of a table must be a number or a text, not a boolean", 2),
        ("local t = {} t.t = t\nplan \"x\" (t)", .runtime, "a table lies in more than 100 others, or in itself", 2),
        ("plan \"x\" { '\\xff' }", .runtime, "a text is not UTF-8", 1),
        (
            "local t = {} for i = 1, 40 do t = { t, t } end plan \"x\" { t }", .runtime,
            "what the file says is more than 8 MiB", 1
        ),
        ("require 'lib/none'", .runtime, "there is no file 'rules/lib/none.lua'", 1),
        ("\u{1B}Lua", .sandbox, "a file must be text, not bytecode", 1),
    ])
    func aFailureIsToldWithItsPlace(source: String, kind: LuaFailure.Kind, message: String, line: Int) throws {
        let failure = try #require(declare(source).failure)
        #expect(failure.kind == kind)
        #expect(failure.message == message)
        #expect(failure.line == line)
        #expect(failure.chunk == "plan.lua")
    }

    @Test func oneWrongDeclarationLeavesTheOthers() {
        let outcome = declare("rule \"a\" {}\nrule \"b\" { [true] = 1 }\nrule \"c\" {}")
        #expect(outcome.declarations.map(\.name) == ["a", "c"])
        #expect(outcome.failure?.line == 2)
    }

    @Test func modulesAreLoadedOnceAndNameTheirFile() throws {
        let modules = [
            "lib/bands": "count = (count or 0) + 1 return { list = { 1, 2 }, twice = function(x) return 2 * x end }",
            "lib/bad": "\n\nerror('here')", "lib/self": "return require 'lib/self'", "lib/syntax": "x =",
        ]
        let good = declare(
            "local b = require 'lib/bands' plan \"p\" { b.twice(4), b == require 'lib/bands' }",
            modules: modules
        )
        #expect(good.failure?.message == "unknown name 'count'")
        var fixed = modules
        fixed["lib/bands"] = "return { list = { 1, 2 }, twice = function(x) return 2 * x end }"
        let again = declare(
            "local b = require 'lib/bands' plan \"p\" { b.twice(4), b == require 'lib/bands' }",
            modules: fixed
        )
        #expect(again.declarations.first?.arguments == [.table(LuaTable(items: [.integer(8), .boolean(true)]))])
        let bad = declare("require 'lib/bad'", modules: modules).failure
        #expect(bad == LuaFailure(.runtime, message: "here", chunk: "rules/lib/bad.lua", line: 3))
        #expect(declare("require 'lib/self'", modules: modules).failure?.message == "'lib/self' requires itself")
        #expect(declare("require 'lib/syntax'", modules: modules).failure?.kind == .syntax)
    }

    @Test func wordsOfRulesAreInScope() {
        let outcome = declare("plan \"p\" { round(2.5), date(2016, 6, 30), years(1, 2), met, string.upper('a') }")
        #expect(outcome.failure == nil)
    }

    @Test func aLongChunkNameIsToldInWhole() {
        let chunk = "rules/" + String(repeating: "chỉ-tiêu-", count: 20) + ".lua"
        let outcome = DeclarationScript.run(Array("\nerror('x')".utf8), chunk: chunk, words: [])
        #expect(outcome.failure == LuaFailure(.runtime, message: "x", chunk: chunk, line: 2))
    }
}

import Diagnostics
import LuaSyntax
import Testing

@testable import PlanFiles

struct SyntaxSlipTests {
    /// What is said of a text: the bytes that are wrong, and what belongs there.
    private func slips(_ text: String) -> [(wrong: String, replacement: String?, problem: LocalizedText)] {
        let tree = SyntaxTree.parse(SourceText(text))
        return tree.errors.compactMap { SyntaxSlip($0, in: tree) }.map { slip in
            (tree.source.text(slip.range), slip.replacement, slip.problem)
        }
    }

    @Test(arguments: [
        ("if value = 1 then f() end", "=", "=="), ("while a = 1 do f() end", "=", "=="), ("return a = 1", "=", "=="),
        ("if (a = 1) then f() end", "=", "=="), ("if a != 1 then f() end", "!=", "~="),
        ("if a <> 1 then f() end", "<>", "~="),
        ("if a => 1 then f() end", "=>", ">="), ("if a =< 1 then f() end", "=<", "<="),
        ("if a === 1 then f() end", "===", "=="),
        ("if a >== 1 then f() end", ">==", ">="), ("if a && b then f() end", "&&", "and"),
        ("if a || b then f() end", "||", "or"),
        ("if !a then f() end", "!", "not "), ("if a ≥ 1 then f() end", "≥", ">="), ("if a ≤ 1 then f() end", "≤", "<="),
        ("if a ≠ 1 then f() end", "≠", "~="), ("return a × 2", "×", "*"), ("return a − 2", "−", "-"),
        ("if a > 2,5 then f() end", ",", "."), ("local x := 5", ":=", "="), ("// chú thích", "//", "--"),
        ("return \"a”", "”", "\""), ("x = 1\nelif x then", "elif", "elseif"),
        ("if a then f() else if b then g() end", "else if", "elseif"), ("x = “a”", "“", "\""),
    ])
    func `what is certain is mended, and the text is better for it`(text: String, wrong: String, replacement: String)
        throws
    {
        let found = try #require(slips(text).first, "\(text)")
        #expect(found.wrong == wrong && found.replacement == replacement)
        #expect(!found.problem.vi.isEmpty && !found.problem.en.isEmpty && found.problem.vi != found.problem.en)
        var diagnostics = DiagnosticList()
        SyntaxProblems.report(.ruleSyntax, in: "a.lua", of: Array(text.utf8), &diagnostics)
        let mended = try #require(FixedText(path: "a.lua", bytes: Array(text.utf8), diagnostics.items), "\(text)")
        #expect(
            SyntaxTree.parse(SourceText(mended.bytes)).errors.count < SyntaxTree.parse(SourceText(text)).errors.count
                || text.contains("elif")
        )
    }

    @Test(arguments: [
        ("x += 1", "+=", "x = x + …"), ("return a ? 1 : 2", "?", "and"), ("f(a = 1)", "=", "=="),
        ("if a then { f() }", "{", "end"), ("function f() return 1 }", "}", "end"),
        ("if a then f() else if b then g() else if c then h() end", "else if", "elseif"),
    ])
    func `what is not certain is explained`(text: String, wrong: String, hint: String) throws {
        let found = try #require(slips(text).first, "\(text)")
        #expect(found.wrong == wrong && found.replacement == nil && found.problem.en.contains(hint))
        #expect(found.problem.vi.contains(hint))
    }

    @Test(arguments: ["if a then", "x = 3x", "return )", "local 1", "f(1,, 2)", "goto x", "return { 1, 2", "a.b:c"])
    func `other mistakes are none of these`(text: String) {
        #expect(slips(text).isEmpty)
    }
}

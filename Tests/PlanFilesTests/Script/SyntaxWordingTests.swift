import Diagnostics
import LuaSyntax
import Testing

@testable import PlanFiles

@Suite struct SyntaxWordingTests {
    private func texts(_ text: String) -> [LocalizedText] {
        let source = SourceText(text)
        return SyntaxTree.parse(source).errors.map { SyntaxWording.text(of: $0, in: source) }
    }

    @Test(arguments: [
        ("x = 'abc", "văn bản ''abc' thiếu ngoặc đóng ở cuối", "the text ''abc' has no closing quote"),
        ("x = 3x", "số viết sai: '3x'", "not a number: '3x'"),
        ("t = { a = 1 b = 2 }", "thiếu ',' trước 'b'", "',' is missing before 'b'"),
        ("if a", "thiếu 'then' trước chỗ hết tệp", "'then' is missing before the end of the file"),
        (
            "f(1\n", "thiếu ')' để đóng '(' ở dòng 1, trước chỗ hết tệp",
            "')' is missing to close '(' of line 1, before the end of the file"
        ),
        ("local 5", "thiếu một tên trước '5'", "a name is missing before '5'"),
        ("local x <const> = 1 x = 2", "không gán lại được hằng 'x'", "the constant 'x' can't be assigned to again"),
        ("goto a", "goto tới nhãn 'a' không có", "there is no label 'a' to go to"),
    ])
    func whatIsWrongIsSaidInBothLanguages(text: String, vi: String, en: String) {
        #expect(texts(text).first == LocalizedText(vi: vi, en: en))
    }

    @Test func everyKindHasItsWords() {
        let wrong = [
            "x = [[", "--[[", "x = [=", #"x = '\q'"#, #"x = '\xg'"#, #"x = '\300'"#, #"x = '\u1'"#, "x = a:b",
            "return 1 x = 2", "for x do end", "f() = 1", "local x <y> = 1", "local a <close>, b <close> = 1",
            "function f() return ... end", "break", "::a:: ::a::", "goto a local x ::a:: f()", "x", "end",
            "x = " + String(repeating: "(", count: 300), (0..<201).map { "local a\($0)" }.joined(separator: " "),
            "f(" + Array(repeating: "x", count: 260).joined(separator: ",") + ")",
        ]
        for text in wrong {
            let found = texts(text)
            #expect(!found.isEmpty, "\(text.prefix(40))")
            #expect(found.allSatisfy { $0.vi != $0.en && !$0.vi.isEmpty && !$0.en.isEmpty }, "\(text.prefix(40))")
        }
    }

    @Test func whatIsLongIsCutOff() {
        let text = texts("x = '" + String(repeating: "a", count: 500))[0].en
        #expect(text.count < 120 && text.contains("…"))
    }
}

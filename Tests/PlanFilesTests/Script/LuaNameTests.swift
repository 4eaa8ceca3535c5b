import Testing

@testable import PlanFiles

struct LuaNameTests {
    @Test(arguments: [
        ("a_1", true), ("_", true), ("A", true), ("1a", false), ("a b", false), ("", false), ("đạt", false),
        ("while", false),
    ])
    func namesAreThoseOfLua(text: String, isName: Bool) {
        #expect(LuaName.isName(text) == isName)
    }
}

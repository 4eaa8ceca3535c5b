import Diagnostics
import LuaSyntax
import LuaTexts
import Testing

@Suite struct LuaTextTests {
    @Test func aTextThatIsNotLuaIsNone() {
        #expect(LuaText(path: "a.lua", bytes: Array("if x".utf8)) == nil)
        #expect(LuaText(path: "a.lua", bytes: []) != nil)
    }

    @Test func aSubtreeIsARangeAndEveryNodeKnowsWhatItIsAPartOf() throws {
        let text = try #require(LuaText(path: "a.lua", bytes: Array("local a = f(1, { b = 2 })\nreturn a".utf8)))
        for node in text.tree.nodes.indices.map({ Int32($0) }) {
            for child in text.children(node) {
                #expect(text.parent(child) == node)
                #expect(text.isWithin(child, node) && !text.isWithin(node, child))
            }
        }
        #expect(text.subtree(text.tree.root) == 0...text.tree.root && text.parent(text.tree.root) == -1)
    }

    @Test func functionsAreNumberedAsTheyBegin() throws {
        let source = "local function a() return function() return 1 end end\nreturn function() return 2 end"
        let text = try #require(LuaText(path: "a.lua", bytes: Array(source.utf8)))
        let numbers = text.tree.nodes.indices.map { Int32($0) }.filter { text.kind($0) == .integer }
            .map { text.function(around: $0) }
        #expect(numbers == [2, 3])
        for variable in text.tree.variables where variable.token >= 0 { #expect(variable.function == 0) }
    }

    @Test func placesCountFromOneInBytesWithoutTheByteOrderMark() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("return 'đ', n,\n  {\n}".utf8)
        let text = try #require(LuaText(path: "rules/a.lua", bytes: bytes))
        let name = try #require(text.tree.nodes.indices.map { Int32($0) }.first { text.kind($0) == .name })
        let table = try #require(text.tree.nodes.indices.map { Int32($0) }.first { text.kind($0) == .table })
        let place = text.location(name)
        #expect(place.file == "rules/a.lua" && place.line == 1 && place.column == 14 && place.endColumn == 15)
        #expect(place.endLine == nil)
        let range = text.location(table)
        #expect(range.line == 2 && range.column == 3 && range.endLine == 3 && range.endColumn == 2)
    }

    @Test func namesOfAVariableAreFoundInOrder() throws {
        let source = "local a = 1\na = a + 1\nlocal function f(a) return a end"
        let text = try #require(LuaText(path: "a.lua", bytes: Array(source.utf8)))
        #expect(text.uses[0].map { text.use($0) } == [.declared, .written, .read])
        #expect(text.uses[2].map { text.use($0) } == [.declared, .read])
    }
}

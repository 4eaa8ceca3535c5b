import Diagnostics
import Testing

@testable import PlanFiles

struct LuaFilesTests {
    private func read(_ folder: TemporaryFolder) -> (lua: LuaFiles, files: FilesRead, found: DiagnosticList) {
        var files = FilesRead(folder: folder.path)
        var found = DiagnosticList()
        let lua = LuaFiles.read(&files, &found)
        return (lua, files, found)
    }

    @Test func rulesAndModulesAreApart() throws {
        let folder = try TemporaryFolder([
            "rules/b.lua": "b", "rules/a.lua": "a", "rules/note.md": "", "rules/old/x.lua": "",
            "rules/lib/bands.lua": "l", "rules/lib/deep/er.lua": "d",
        ])
        let (lua, files, found) = read(folder)
        #expect(found.items.isEmpty)
        #expect(lua.rules.map(\.path) == ["rules/a.lua", "rules/b.lua"])
        #expect(lua.modulesByName == ["lib/bands": Array("l".utf8), "lib/deep/er": Array("d".utf8)])
        #expect(lua.path(ofChunk: "lib/deep/er") == "rules/lib/deep/er.lua")
        #expect(lua.path(ofChunk: "rules/a.lua") == "rules/a.lua")
        #expect(
            files.files(rowCounts: ["rules/a.lua": 3]).map(\.rows) == [3, nil, nil, nil]
        )
    }

    @Test func aPlanNeedsNoRulesOfItsOwn() throws {
        let (lua, _, found) = read(try TemporaryFolder())
        #expect(lua.rules.isEmpty && lua.modules.isEmpty)
        #expect(found.items.isEmpty)
    }

    @Test func whatCannotBeReadCostsItselfAlone() throws {
        let folder = try TemporaryFolder(["rules/a.lua": "a", "rules/lib": "no folder"])
        try folder.link("rules/b.lua", to: "gone.lua")
        let (lua, files, found) = read(folder)
        #expect(lua.rules.map(\.path) == ["rules/a.lua"])
        #expect(files.files(rowCounts: [:]).map(\.path) == ["rules/a.lua"])
        #expect(
            found.lines(.en) == [
                "TD0111 rules/b.lua: the file can't be read: it doesn't exist",
                "TD0111 rules/lib: the file can't be read: it is not a folder",
            ]
        )
    }
}

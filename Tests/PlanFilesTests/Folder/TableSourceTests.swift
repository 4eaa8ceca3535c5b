import Diagnostics
import LuaSandbox
import Testing

@testable import PlanFiles

struct TableSourceTests {
    private func read(_ value: LuaValue) -> (source: TableSource?, found: DiagnosticList) {
        var found = DiagnosticList()
        return (TableSource.read(value, at: SourceLocation(file: "plan.lua", line: 2), &found), found)
    }

    @Test func aPathNamesFiles() {
        #expect(read(.text("../common/units.csv")).source == .files(PathPattern("../common/units.csv")!))
    }

    @Test func anAbsolutePathIsToldAndLeftOut() {
        let (source, found) = read(.text("/srv/units.csv"))
        #expect(source == .leftOut)
        #expect(
            found.lines(.en) == [
                "TD0113 plan.lua, line 2: the path “/srv/units.csv” must be relative to the plan folder"
            ]
        )
        #expect(found.lines(.vi)[0].hasSuffix("phải tương đối so với thư mục kế hoạch"))
    }

    @Test func aMappedSourceIsToldOnItsOwnLine() {
        let (source, found) = read(.word(LuaWord(word: "source", name: "a.xlsx", arguments: [], line: 9)))
        #expect(source == .leftOut)
        #expect(
            found.lines(.en) == [
                "TD0109 plan.lua, line 9: this version can't read source \"a.xlsx\" yet; it is left out"
            ]
        )
    }

    @Test func allElseIsNoSource() {
        #expect(read(.integer(1)).source == nil)
        #expect(read(.word(LuaWord(word: "missing", arguments: [], line: 1))).source == nil)
        #expect(read(.integer(1)).found.items.isEmpty)
    }

    @Test(arguments: [("a.xlsx", true), ("a.XLS", true), ("a.ods", true), ("a.csv", false), ("xlsx", false)])
    func workbooksAreKnownByTheirNames(path: String, isWorkbook: Bool) {
        #expect(TableSource.isWorkbook(path) == isWorkbook)
    }
}

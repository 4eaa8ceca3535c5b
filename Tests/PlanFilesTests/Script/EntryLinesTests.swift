import Testing

@testable import PlanFiles

struct EntryLinesTests {
    private static let source = """
        -- plan "a" { title = 1 }
        local x = { title = 1 }
        plan "a" {
          title = "a { b = 1",  -- unit = "58",
          [[ not = 1 ]],
          unit = --[[ data =
          ]] "58",
          numbers == 2, ["language"] = "vi",
          periods = years(2016, 2020), baseline = 2015,
          judge = function(value, level)
            local a, score = 1
            if a then return { b = 1, basis = 2 } end
            for i = 1, 2 do while a do a = nil end end
            repeat a = 1, 2 until a
          end, derive = {
            data = 1,
          };
          data = { "x" },
        }
        plan "b" { statuses = 1 }
        """

    @Test(arguments: [
        ("title", 4), ("unit", 6), ("language", 8), ("periods", 9), ("baseline", 9), ("judge", 10), ("derive", 15),
        ("data", 18),
    ])
    func entriesHaveTheLineOfTheirName(key: String, line: Int) {
        #expect(EntryLines(Array(EntryLinesTests.source.utf8), declaration: 3)[key] == line)
    }

    @Test(arguments: ["b", "not", "numbers", "level", "score", "basis", "statuses", "nothing"])
    func whatIsNoEntryHasTheLineOfTheDeclaration(key: String) {
        #expect(EntryLines(Array(EntryLinesTests.source.utf8), declaration: 3)[key] == 3)
    }

    @Test(arguments: [
        "plan \"a\" {", "plan \"a\" { x = \"", "plan \"a\" { x = [[", "plan", "", "plan \"a\" { \\", "{ x = --",
    ])
    func brokenSourcesEndToo(source: String) {
        #expect(EntryLines(Array(source.utf8), declaration: 1)["y"] == 1)
    }

    @Test func bytesThatAreNoTextAreNoName() {
        #expect(EntryLines([0xFF, 0x7B, 0xC3, 0x3D, 0x31, 0x7D], declaration: 1)["x"] == 1)
    }
}

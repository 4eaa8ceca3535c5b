import Testing

@testable import PlanFiles

struct PathPatternTests {
    @Test(arguments: ["/etc/units.csv", "", ".", "C:\\a.csv", "c:/a.csv", "\\\\server\\a.csv", "data/a\0.csv"])
    func pathsThatAreNotRelativeAreNone(path: String) {
        #expect(PathPattern(path) == nil)
    }

    @Test(arguments: [
        ("data/a.csv", "data/a.csv"), ("./data//a.csv", "data/a.csv"), ("../common/units.csv", "../common/units.csv"),
        ("dữ liệu/a.csv", "dữ liệu/a.csv"),
    ])
    func needlessPartsAreLeftOut(path: String, text: String) {
        #expect(PathPattern(path)?.text == text)
    }

    @Test(arguments: [
        ("data/*.csv", ["data/a.csv", "data/b.csv"]),
        ("data/a.csv", ["data/a.csv"]),
        ("data/c.csv", []),
        ("*/a.csv", ["data/a.csv"]),
        ("**/a.csv", ["data/2016/a.csv", "data/a.csv"]),
        ("data/**/*.csv", ["data/2016/a.csv", "data/2016/x/c.csv", "data/a.csv", "data/b.csv"]),
        ("data/**", ["data/2016/a.csv", "data/2016/x/c.csv", "data/a.csv", "data/b.csv", "data/note.txt"]),
        ("data/*", ["data/a.csv", "data/b.csv", "data/note.txt"]),
        ("data/2016", ["data/2016"]),
        ("data/2*", []),
    ])
    func filesAreFoundInByteOrder(pattern: String, files: [String]) throws {
        let folder = try TemporaryFolder([
            "data/b.csv": "", "data/a.csv": "", "data/.hidden.csv": "", "data/~$a.csv": "", "data/note.txt": "",
            "data/2016/a.csv": "", "data/2016/x/c.csv": "",
        ])
        #expect(try #require(PathPattern(pattern)).files(in: folder.path) == files)
    }

    @Test func theFolderAboveIsInReach() throws {
        let folder = try TemporaryFolder(["common/units.csv": "", "plan/plan.lua": ""])
        let pattern = try #require(PathPattern("../common/units.csv"))
        #expect(pattern.files(in: folder.path + "/plan") == ["../common/units.csv"])
    }

    @Test func aNameIsFoundInAnyCompositionOfItsLetters() throws {
        let decomposed = "ba\u{309}ng.csv"
        let folder = try TemporaryFolder(["data/\(decomposed)": ""])
        let pattern = try #require(PathPattern("data/b\u{1EA3}ng.csv"))
        #expect(pattern.files(in: folder.path).map { Array($0.utf8) } == [Array("data/\(decomposed)".utf8)])
    }

    @Test func linksThatLeadBackEndNothing() throws {
        let folder = try TemporaryFolder(["data/a.csv": ""])
        try folder.link("data/again", to: "..")
        #expect(try #require(PathPattern("**/*.csv")).files(in: folder.path) == ["data/a.csv"])
    }

    @Test(arguments: [
        ("*.csv", "a.csv", true), ("*.csv", ".csv", true), ("*.csv", "a.csv.bak", false), ("a*b*c", "abc", true),
        ("a*b*c", "axxbyyc", true), ("a*b*c", "acb", false), ("a*a", "a", false), ("a*a", "aa", true),
        ("*", "", true), ("a", "ab", false), ("*b*", "abc", true), ("a*bc*c", "abc", false),
    ])
    func starsStandForAnyLettersOfAName(pattern: String, name: String, matches: Bool) {
        #expect(PathPattern.matches(Array(pattern.utf8)[...], Array(name.utf8)[...]) == matches)
    }
}

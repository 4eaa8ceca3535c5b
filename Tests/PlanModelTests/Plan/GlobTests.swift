import PlanModel
import Testing

struct GlobTests {
    @Test(arguments: [
        ("services.l34", "services.l34"), ("services.*", "services.l34"), ("services.*", "services."),
        ("services.**", "services.l34.edo"), ("**", "a.b.c"), ("**", ""), ("*", "a"), ("*", ""), ("*.rank", "pci.rank"),
        ("**.rank", "a.pci.rank"), ("a*c", "ac"), ("a*c", "abbc"), ("a**c", "a.b.c"), ("***", "a.b"), ("*.*", "a.b"),
        ("số.*", "số.một"), ("*a*a*a", "aaaa"),
    ])
    func `a glob matches what its stars stand for`(glob: String, id: String) {
        #expect(Glob(glob).matches(id))
    }

    @Test(arguments: [
        ("services.*", "services.l34.edo"), ("services.*", "services"), ("*", "a.b"), ("services.l34", "services.l3"),
        ("services", "services.l34"), ("a*c", "a.c"), ("*.*", "a"), ("*.*", "a.b.c"), ("", "a"), ("A", "a"),
        ("*b", "a.b"),
    ])
    func `a single star stays within its part`(glob: String, id: String) {
        #expect(!Glob(glob).matches(id))
    }

    @Test func `only a glob with a star is a pattern`() {
        #expect(Glob("a.*").isPattern && Glob("**").isPattern)
        #expect(!Glob("a.b").isPattern && !Glob("").isPattern)
    }

    @Test(.timeLimit(.minutes(1))) func `many stars cost no more than a few`() {
        let glob = Glob(String(repeating: "*a", count: 60) + "b")
        #expect(!glob.matches(String(repeating: "a", count: 2000)))
    }

    @Test(arguments: [
        ("services.*", "services.l34", "l34"), ("services.*", "services.l34.edo", nil),
        ("services.**", "services.l34.edo", "l34.edo"), ("*.share.*", "mail.share.2", "mail.2"),
        ("*", "egdi", "egdi"), ("a*b", "ab", ""), ("a", "a", ""), ("a", "b", nil), ("*a*", "banana", "b.nana"),
        ("**a", "banana", "banan"),
    ])
    func starsStandForWhatTheyMatched(glob: String, id: String, expected: String?) {
        #expect(Glob(glob).stars(in: id) == expected)
    }

    @Test(arguments: ["*", "**", "a*", "*.a", "a.**.a", "*a*", "**a*b", "a**", "*.*", "a.b", "**.*b", ""])
    func whatItMatchesHasStarsAndNothingElse(glob: String) {
        let letters = ["a", "b", "."]
        var ids = [""]
        for _ in 0..<5 { ids += Set(ids.flatMap { id in letters.map { id + $0 } }).subtracting(ids) }
        let differing = ids.filter { Glob(glob).matches($0) != (Glob(glob).stars(in: $0) != nil) }
        #expect(ids.count == 364 && differing.isEmpty)
    }

    @Test func manyStarsTakeNoLongTime() {
        #expect(Glob(String(repeating: "*a", count: 30)).stars(in: String(repeating: "a", count: 200) + "b") == nil)
    }
}

import Testing

@testable import TienDoCommand

@Suite struct DueCommandFileTests {
    @Test(arguments: [
        ("so-tttt", "so-tttt"), ("58", "58"), ("a/b\\c", "a_b_c"), ("..", "_."), (".x", "_x"), ("a:b*?", "a_b__"),
        ("Sở Nội vụ", "Sở Nội vụ"), ("a\nb", "a_b"),
    ])
    func anIdIsTheNameOfAFile(id: String, name: String) {
        #expect(DueCommand.fileName(id) == name)
    }
}

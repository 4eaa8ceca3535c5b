import Testing

@testable import PlanFiles

@Suite struct ForeignFileTests {
    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x69, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x69], "UTF-16"), ([0x69, 0, 0x64, 0], "UTF-16"),
            ([0, 0x69, 0, 0x64], "UTF-16"), ([0x50, 0x4B, 3, 4, 20], "XLSX"), ([0xD0, 0xCF, 0x11, 0xE0], "XLS"),
            ([0x89, 0x50, 0x4E, 0x47, 13], "PNG"), (Array("%PDF-1.7".utf8), "PDF"), (Array("<html>".utf8), "HTML"),
        ] as [([UInt8], String)]
    )
    func isToldByItsFirstBytes(bytes: [UInt8], word: String) {
        #expect(ForeignFile.kind(bytes)?.vi.contains(word) == true)
    }

    @Test(arguments: ["", "i", "id", "id,name\n", "\u{FEFF}id,name\n", "PK,name\n", "%,name", "\u{0}\u{0}\u{0}\u{0}"])
    func aTableIsNone(text: String) {
        #expect(ForeignFile.kind(Array(text.utf8)) == nil)
    }
}

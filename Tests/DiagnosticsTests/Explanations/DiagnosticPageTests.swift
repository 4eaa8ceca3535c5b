import Diagnostics
import Testing

struct DiagnosticPageTests {
    private func page(_ text: String) -> DiagnosticPage? { DiagnosticPage(code: "TD0001", text: text) }

    private let head = "# TD0001\n\n## Tiếng Việt\n\nGiải thích.\n\n## English\n\nTwo\nlines.\n\n"

    @Test func `a page has both languages and two examples`() throws {
        let read = try #require(
            page(
                head
                    + "## Sai · Wrong\n\n`a.csv`:\n```csv\nid\n1\n```\n\n## Đúng · Right\n\n`b.csv`: không có · absent\n"
            )
        )
        #expect(read.explanation == LocalizedText(vi: "Giải thích.", en: "Two\nlines."))
        #expect(read.wrong.files.map(\.path) == ["a.csv"] && read.wrong.files[0].bytes == Array("id\n1\n".utf8))
        #expect(read.wrong.command == nil && read.right.files[0].bytes == nil)
    }

    @Test func `an example may say which command meets it, and hold bytes that are no text`() throws {
        let example = "```sh\ntiendo run .\n```\n`a`:\n```bytes\nx\\xE9\\x00\n```\n"
        let read = try #require(page(head + "## Sai · Wrong\n\(example)\n## Đúng · Right\n\(example)"))
        #expect(read.wrong.command == "tiendo run ." && read.wrong.files[0].bytes == [0x78, 0xE9, 0, 0x0A])
    }

    @Test func `or why there is none`() throws {
        let none = "Không có ví dụ: đĩa đầy. · No example: the disk is full."
        let read = try #require(page(head + "## Sai · Wrong\n\n\(none)\n\n## Đúng · Right\n\n\(none)\n"))
        #expect(read.wrong.note == LocalizedText(vi: "Không có ví dụ: đĩa đầy.", en: "No example: the disk is full."))
    }

    @Test(arguments: [
        "", "# TD0002\n", "# TD0001\n## English\n\na\n",
        "# TD0001\n\n## Tiếng Việt\n\n## English\n\nb\n\n## Sai · Wrong\n\n## Đúng · Right\n",
    ])
    func `anything else is no page`(text: String) {
        #expect(page(text) == nil)
        #expect(page(head + "## Sai · Wrong\n\nstray\n\n## Đúng · Right\n\n`a`: không có · absent\n") == nil)
    }

    @Test func `every page that is there can be found by its code`() {
        #expect(DiagnosticPage.about(.parentUnknown)?.code == "TD0405")
    }
}

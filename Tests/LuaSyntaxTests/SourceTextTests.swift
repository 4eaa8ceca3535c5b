import LuaSyntax
import Testing

@Suite struct SourceTextTests {
    @Test(
        arguments: [
            ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("a\r\nb\rc\n\rd\n\n", [0, 3, 5, 8, 10, 11]), ("\r\r", [0, 1, 2]),
        ] as [(String, [Int32])]
    )
    func linesEndAsLuaCountsThem(text: String, starts: [Int32]) {
        #expect(SourceText(text).lineStarts == starts)
    }

    @Test func placesCountFromOneInBytes() {
        let text = SourceText("tỉnh = 1\n  x")
        let places = [(Int32(0), "1:1"), (7, "1:8"), (10, "1:11"), (11, "2:1"), (13, "2:3"), (14, "2:4")]
        for (offset, place) in places {
            let (line, column) = text.position(of: offset)
            #expect("\(line):\(column)" == place)
        }
        #expect(text.text(0..<6) == "tỉnh")
    }

    @Test func whatIsNoUTF8IsRepairedInTextsAndKeptInBytes() {
        let text = SourceText([0x61, 0xFF])
        #expect(text.text(0..<2) == "a\u{FFFD}")
        #expect(text.bytes == [0x61, 0xFF])
    }
}

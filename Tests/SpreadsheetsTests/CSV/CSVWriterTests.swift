import Testing

@testable import Spreadsheets

@Suite("Fields are quoted where RFC 4180 asks for it, and only there")
struct CSVWriterTests {
    @Test(
        "Quoting",
        arguments: [
            ("", ""), ("a", "a"), ("Đạt mục tiêu", "Đạt mục tiêu"), (" a ", " a "), ("a;b'c", "a;b'c"),
            ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
            ("\n", "\"\n\""), ("1,5", "\"1,5\""),
        ]
    )
    func quoting(field: String, csv: String) {
        var bytes = Array("x,".utf8)
        CSVWriter.append(field, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "x," + csv)
        var fromBytes: [UInt8] = []
        let padded = Array("<\(field)>".utf8)
        CSVWriter.append(padded.dropFirst().dropLast(), to: &fromBytes)
        #expect(String(decoding: fromBytes, as: UTF8.self) == csv)
    }

    @Test("What is written reads back the same", arguments: ["\n", "\r\n", "\r"])
    func property(lineBreak: String) {
        var random = SplitMix(seed: 2022)
        let letters = ["a", "Ế", ",", "\"", "\n", "\r", "\r\n", " ", "\u{A0}", "\u{0}", "😀", "0"]
        for _ in 0..<500 {
            // Two fields at least: a row of one empty field is an empty line.
            let rows = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (0..<Int.random(in: 2...5, using: &random)).map { _ in
                    (0..<Int.random(in: 0...6, using: &random)).map { _ in
                        letters[Int.random(in: 0..<letters.count, using: &random)]
                    }.joined()
                }
            }
            var bytes: [UInt8] = []
            for row in rows {
                for (place, field) in row.enumerated() {
                    if place > 0 { bytes.append(UInt8(ascii: ",")) }
                    CSVWriter.append(field, to: &bytes)
                }
                bytes += lineBreak.utf8
            }
            let read = CSVFile(bytes).rows
            #expect(read.map { $0.bytes } == rows.map { $0.map { Array($0.utf8) } })
            #expect(read.flatMap(\.problems).allSatisfy { $0.kind == .nulByte })
        }
    }
}

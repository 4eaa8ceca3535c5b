import Spreadsheets
import Testing

@testable import RunFiles

@Suite struct CSVQuotingTests {
    /// What `CSVWriter` writes is the measure.
    @Test func fieldsAreQuotedAsCSVWriterDoes() {
        let texts = [
            "", "a", "on plan, 25 points", "12345678", "1234567,", ",", "\"", "\"\"", "a\nb", "a\rb", "chậm, quá hạn",
            String(repeating: "x", count: 100) + "\"", String(repeating: "\",", count: 40), "!-/+*", "\u{8C}\u{AC}",
        ]
        for (number, text) in texts.enumerated() {
            for before in texts {
                var expected = Array(before.utf8)
                CSVWriter.append(text, to: &expected)
                var output = RowBytes(capacity: 1000)
                for byte in before.utf8 { output.at.append(byte) }
                let start = output.at
                for byte in text.utf8 { output.at.append(byte) }
                CSVQuoting.quote(from: start, in: &output.at)
                #expect(Array(output.bytes) == expected, "\(number)")
            }
        }
    }
}

import Diagnostics
import Foundation
import Testing

@testable import TienDoCommand

@Suite struct DiagnosticJSONTests {
    @Test func givesEveryFieldOfTheContract() throws {
        let text = try DiagnosticJSON.text(DiagnosticList([DiagnosticPrinterTests.diagnostic]), language: .vi)
        let entries = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        let entry = try #require(entries.first)
        #expect(entries.count == 1)
        #expect(entry["code"] as? String == "TD0402")
        #expect(entry["severity"] as? String == "error")
        #expect(entry["line"] as? Int == 3)
        #expect(entry["column"] as? Int == 4)
        #expect(entry["end_line"] is NSNull && entry["end_column"] is NSNull && entry["fix"] is NSNull)
        #expect(entry["message"] as? String == "kế hoạch không có chỉ tiêu “mial”; hàng này bị bỏ ra")
        #expect(entry["hint"] as? String == "có phải ý bạn là “mail”?")
    }

    @Test func nothingToSayIsAnEmptyArray() throws {
        let text = try DiagnosticJSON.text(DiagnosticList(), language: .en)
        #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String] == [])
    }
}

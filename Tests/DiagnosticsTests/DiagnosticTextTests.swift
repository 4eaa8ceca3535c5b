import Testing

@testable import Diagnostics

@Suite("Texts of diagnostics")
struct DiagnosticTextTests {
    @Test(
        "Places are filled by name",
        arguments: [
            ("", ""), ("không có chỗ trống", "không có chỗ trống"), ("{a}", "một"), ("{a}{a} và {b}", "mộtmột và 2"),
            ("cột “{a}”: {c}", "cột “một”: x, y"), ("{d}", "Đạt"),
            // A place that nothing fills, a brace that never closes, and one that opens none.
            ("{z} {a}", "{z} một"), ("{a} {b", "một {b"), ("a} {b}", "a} 2"), ("{}", "{}"),
        ]
    )
    func fill(sentence: String, text: String) {
        let values: [String: DiagnosticValue] = [
            "a": "một", "b": 2, "c": .list(["x", "y"]), "d": .localized(LocalizedText(vi: "Đạt", en: "Met")),
        ]
        #expect(DiagnosticText.fill(sentence, with: values, in: .vi) == text)
    }

    @Test("A value is put in as it is, even where it looks like a place")
    func valueWithBraces() {
        let values: [String: DiagnosticValue] = ["a": "{b}", "b": "wrong"]
        #expect(DiagnosticText.fill("<{a}>", with: values, in: .en) == "<{b}>")
    }

    @Test("A value that differs by language takes that of the sentence")
    func localized() {
        let values = ["x": DiagnosticValue.localized(LocalizedText(vi: "chưa đạt", en: "missed"))]
        #expect(DiagnosticText.fill("{x}", with: values, in: .vi) == "chưa đạt")
        #expect(DiagnosticText.fill("{x}", with: values, in: .en) == "missed")
    }

    @Test(
        "Places of a sentence, in byte order, each as often as it stands there",
        arguments: [
            ("", []), ("no place", []), ("{b} {a}", ["a", "b"]), ("{a}{a}", ["a", "a"]), ("{open", []),
            ("x} {y}", ["y"]), ("plan { … } {}", []),
        ] as [(String, [String])]
    )
    func places(sentence: String, places: [String]) {
        #expect(DiagnosticText.places(in: sentence) == places)
    }

    @Test("A cell as large as a file does not fill the sentence")
    func clipped() {
        let long = String(repeating: "ệ", count: 1_000_000)
        #expect(DiagnosticText.fill("“{text}”", with: ["text": .text(long)], in: .vi).count == 303)
        #expect(DiagnosticText.place(SourceLocation(file: long, row: 1, header: long), in: .en).count < 700)
        #expect(DiagnosticText.clipped("ngắn") == "ngắn")
    }

    @Test(
        "A place is named in both languages",
        arguments: [
            (SourceLocation(file: "plan.lua"), "plan.lua", "plan.lua"),
            (SourceLocation(file: "plan.lua", line: 3, column: 5), "plan.lua, dòng 3", "plan.lua, line 3"),
            (SourceLocation(file: "data/a.csv", row: 3), "data/a.csv, hàng 3", "data/a.csv, row 3"),
            (
                SourceLocation(file: "data/a.csv", row: 3, header: "Giá trị", line: 7),
                "data/a.csv, hàng 3, cột “Giá trị”", "data/a.csv, row 3, column “Giá trị”"
            ),
        ]
    )
    func place(location: SourceLocation, vi: String, en: String) {
        #expect(DiagnosticText.place(location, in: .vi) == vi)
        #expect(DiagnosticText.place(location, in: .en) == en)
    }
}

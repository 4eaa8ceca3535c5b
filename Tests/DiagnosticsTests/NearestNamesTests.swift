import Testing

@testable import Diagnostics

@Suite("Names that a mistyped one stands for")
struct NearestNamesTests {
    @Test(
        "Edit distance, with an exchange of neighbours as one",
        arguments: [
            ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("value", "value", 0), ("valeu", "value", 1),
            ("vale", "value", 1),
            ("values", "value", 1), ("velue", "value", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("ab", "ba", 1),
            ("đạt", "dat", 2),
        ]
    )
    func distance(a: String, b: String, distance: Int) {
        #expect(NearestNames.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
        #expect(NearestNames.distance(Array(b.unicodeScalars), Array(a.unicodeScalars)) == distance)
    }

    @Test(
        "The nearest come first, and only near ones",
        arguments: [
            ("valeu", ["target", "value"], ["value"]), ("VALUE", ["value"], ["value"]),
            ("xyz", ["value", "target"], []),
            ("", ["value"], []), ("a", ["b", "bc"], ["b"]), ("value", [], []),
            // Nearest first, then in byte order: capitals before small letters, marked letters last.
            ("tast", ["tasl", "task", "tast", "ταsτ"], ["tast", "task", "tasl"]),
            ("mx", ["mđ", "ma", "Mb"], ["Mb", "ma", "mđ"]),
            // Typed without marks, or decomposed.
            ("don vi", ["Giá trị", "Đơn vị"], ["Đơn vị"]), ("giam", ["tăng", "giảm"], ["giảm"]),
            ("nam", ["Kỳ", "Năm"], ["Năm"]), ("tang", ["Tăng", "tăng"], ["Tăng", "tăng"]),
            // Three at the most.
            ("p1", ["p5", "p4", "p3", "p2"], ["p2", "p3", "p4"]),
        ] as [(String, [String], [String])]
    )
    func nearest(name: String, candidates: [String], found: [String]) {
        #expect(NearestNames.of(name, among: candidates) == found)
    }

    @Test("What is too long to be a name resembles nothing, and costs no time")
    func long() {
        let long = String(repeating: "x", count: 5_000_000)
        #expect(NearestNames.of(long, among: Array(repeating: "value", count: 1000)).isEmpty)
        #expect(NearestNames.of("value", among: Array(repeating: long, count: 3)).isEmpty)
    }

    @Test("Up to a third of the letters may differ")
    func limit() {
        #expect(NearestNames.of("deadlin3x", among: ["deadline"]) == ["deadline"])
        #expect(NearestNames.of("abcdef", among: ["abcxyf"]) == ["abcxyf"])
        #expect(NearestNames.of("abcdef", among: ["abxyzf"]).isEmpty)
    }
}

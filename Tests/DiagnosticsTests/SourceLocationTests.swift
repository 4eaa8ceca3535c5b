import Testing

@testable import Diagnostics

/// Here the name means ours; Swift Testing has one too.
typealias SourceLocation = Diagnostics.SourceLocation

@Suite("Places in files have an order")
struct SourceLocationTests {
    @Test("By file in byte order, then by line, column, row and header; the whole before its parts")
    func order() {
        let places = [
            SourceLocation(file: "Z.csv"),
            SourceLocation(file: "a.csv"),
            SourceLocation(file: "a.csv", line: 1),
            SourceLocation(file: "a.csv", row: 1),
            SourceLocation(file: "a.csv", row: 1, header: "id"),
            SourceLocation(file: "a.csv", row: 1, header: "value"),
            SourceLocation(file: "a.csv", line: 1, column: 3),
            SourceLocation(file: "a.csv", row: 2, header: "id", line: 4, column: 1),
            SourceLocation(file: "a.csv", row: 2, header: "a", line: 4, column: 9),
            SourceLocation(file: "a.csv", row: 11),
            SourceLocation(file: "đ.csv", line: 1),
        ]
        for (index, place) in places.enumerated() {
            for (other, later) in places.enumerated() {
                #expect((place < later) == (index < other), "\(place) and \(later)")
                #expect((place == later) == (index == other))
            }
        }
    }

    @Test("A row stands on the line of its number unless a quoted line break came before")
    func line() {
        #expect(SourceLocation(file: "a.csv", row: 3).line == 3)
        #expect(SourceLocation(file: "a.csv", row: 3, line: 5).line == 5)
        #expect(SourceLocation(file: "a.lua", line: 3).row == nil)
    }
}

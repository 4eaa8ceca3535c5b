import Testing

@testable import PlanFiles

@Suite struct PlainRowLayoutTests {
    @Test func `The last cell ends with the line, the others with a comma`() {
        let layout = PlainRowLayout(kinds: [1, PlainRowLayout.value, 2, 0], numbers: .plain, lineEnd: 0x0D)
        #expect(layout.ends.map(\.text) == [1, 2, 0] && layout.ends.map(\.end) == [0x2C, 0x2C, 0x0D])
        #expect(layout.has(.unit) && !layout.has(.flag))
    }
}

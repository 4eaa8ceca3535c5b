import Testing

@testable import PlanFiles

@Suite struct LongLinesTests {
    @Test func `The longest stretch is known by all that lies in it`() {
        let lines = LongLines()
        #expect(lines.end(around: 0..<1) == nil)
        lines.note(10..<90)
        lines.note(50..<60)
        #expect(lines.end(around: 20..<40) == 90 && lines.end(around: 10..<90) == 90)
        #expect(lines.end(around: 5..<20) == nil && lines.end(around: 80..<91) == nil)
    }
}

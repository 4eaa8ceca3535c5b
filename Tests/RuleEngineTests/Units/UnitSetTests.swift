import Testing

@testable import RuleEngine

@Suite struct UnitSetTests {
    @Test func `It holds what was put into it`() {
        let set = UnitSet([0, 63, 64, 130], of: 131)
        #expect((0..<131).filter { set.contains(Int32($0)) } == [0, 63, 64, 130])
        #expect(UnitSet([Int32](), of: 0) == UnitSet([Int32](), of: 0))
    }
}

import Testing

@testable import RuleEngine

@Suite struct UnitGroupsTests {
    @Test(arguments: 1...50)
    func `Each unit has the groups that name it, and units of the same groups are of one kind`(seed: UInt64) {
        var random = RandomPlan.Chance(state: seed)
        let count = Int.random(in: 1...40, using: &random)
        let groups = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            let share = [0.0, 0.1, 0.9, 1][Int.random(in: 0..<4, using: &random)]
            return (0..<Int32(count)).filter { _ in Double.random(in: 0..<1, using: &random) < share }
        }
        let units = UnitGroups(unitCount: count, unitsOfGroups: groups)
        #expect(units.count == count)
        for unit in units.indices {
            #expect(units[unit] == groups.indices.filter { groups[$0].contains(Int32(unit)) }.map { Int32($0) })
        }
        #expect(Set(units.kinds).count == units.kinds.count)
        let even = units.keeping { $0 % 2 == 0 }
        #expect(even.map { $0 } == units.map { $0.filter { $0 % 2 == 0 } })
    }
}

import PlanModel
import Testing

struct TargetRelationTests {
    @Test(arguments: [
        (TargetRelation.atLeast, 100.0), (.atMost, 100), (.above, 100), (.below, 100), (.equal, 100), (.between, 100),
        (.top, 100),
        (.increaseBy, 300), (.decreaseBy, 100), (.increaseByPercent, 400), (.decreaseByPercent, 0),
    ])
    func `a printed number is resolved from the previous actual`(relation: TargetRelation, resolved: Double) {
        #expect(relation.resolve(100, previous: 200) == resolved)
    }

    @Test func `only the relative relations look at the previous actual`() {
        for relation in TargetRelation.allCases {
            let dependsOnPrevious = relation.resolve(10, previous: 1) != relation.resolve(10, previous: 2)
            #expect(dependsOnPrevious == relation.isRelative, "\(relation)")
        }
        #expect(TargetRelation.allCases.filter(\.isRelative).count == 4)
    }

    /// Below, at, above the target of 10.
    @Test(arguments: [
        (TargetRelation.atLeast, [false, true, true]), (.atMost, [true, true, false]), (.above, [false, false, true]),
        (.below, [true, false, false]), (.equal, [false, true, false]), (.increaseBy, [false, true, true]),
        (.increaseByPercent, [false, true, true]), (.decreaseBy, [true, true, false]),
        (.decreaseByPercent, [true, true, false]),
    ])
    func `a figure meets its target or not`(relation: TargetRelation, met: [Bool]) {
        #expect([9.5, 10, 10.5].map { relation.isMet(by: $0, target: 10, upper: nil) } == met)
    }

    @Test(arguments: TargetRelation.allCases.filter { $0 != .between && $0 != .top })
    func `an upper end binds only in between`(relation: TargetRelation) {
        for value in [5.0, 10, 15, 20] {
            #expect(
                relation.isMet(by: value, target: 10, upper: 12) == relation.isMet(by: value, target: 10, upper: nil)
            )
        }
    }

    @Test func `between includes both ends and needs an upper one`() {
        let met = [9.9, 10, 15, 20, 20.1].map { TargetRelation.between.isMet(by: $0, target: 10, upper: 20) }
        #expect(met == [false, true, true, true, false])
        #expect(TargetRelation.between.isMet(by: 15, target: 10, upper: nil) == nil)
    }

    @Test func `top needs a peer group`() {
        #expect(TargetRelation.top.isMet(by: 1, target: 10, upper: nil) == nil)
    }

    @Test func `the direction implies the relation that is not written`() {
        #expect(TargetRelation.implied(by: .up) == .atLeast)
        #expect(TargetRelation.implied(by: .down) == .atMost)
        #expect(TargetRelation.implied(by: Direction.none) == nil)
        #expect(TargetRelation.implied(by: nil) == nil)
    }

    @Test func `relations are spelled as the contract has them`() {
        #expect(
            TargetRelation.allCases.map(\.rawValue) == [
                "at_least", "at_most", "above", "below", "equal", "between", "top", "increase_by", "decrease_by",
                "increase_by_percent",
                "decrease_by_percent",
            ]
        )
    }
}

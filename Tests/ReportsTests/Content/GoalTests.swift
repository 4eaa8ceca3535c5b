import Diagnostics
import PlanModel
import Testing

@testable import Reports

@Suite struct GoalTests {
    private func target(_ relation: TargetRelation?, _ value: Double = 4, upper: CellNumber = .empty) -> Target {
        Target(
            indicator: 0,
            scope: .all,
            period: SampleRun.period("2022"),
            value: .number(value),
            relation: relation,
            upper: upper,
            location: SourceLocation(file: "targets.csv", row: 2)
        )
    }

    /// With the indicator's five decimals, as an index has them.
    private func text(_ goal: Goal, _ language: Language) -> String {
        goal.text(in: language) { NumberText.text($0, in: language, decimals: 5) }
    }

    @Test func aRankHasNoDecimals() {
        let goal = Goal(4, target(.top), direction: .up)
        #expect(text(goal, .vi) == "nhóm 4 dẫn đầu" && text(goal, .en) == "top 4")
        let first = Goal(1, target(.top), direction: .up)
        #expect(text(first, .vi) == "đứng đầu" && text(first, .en) == "first place")
        #expect(text(Goal(4, target(.atLeast), direction: .up), .vi) == "4,00000")
    }

    @Test func aRuleThatJudgesRanksTakesEveryTargetForOne() {
        #expect(text(Goal(3, nil, direction: .up, isRank: true), .en) == "top 3")
    }

    @Test(arguments: [
        (TargetRelation.atLeast, Goal.GoodSide.higher), (.above, .higher), (.increaseBy, .higher), (.atMost, .lower),
        (.below, .lower), (.decreaseByPercent, .lower), (.top, .lower), (.between, .within), (.equal, .unknown),
    ])
    func theGoodSideFollowsTheRelation(_ relation: TargetRelation, _ side: Goal.GoodSide) {
        #expect(Goal(4, target(relation, upper: .number(7)), direction: nil).goodSide == side)
    }

    @Test func whatNothingTellsHasNoGoodSide() {
        #expect(Goal(4, nil, direction: nil).goodSide == .unknown)
        #expect(Goal(4, nil, direction: .down).goodSide == .lower)
        #expect(Goal(4, target(.between), direction: nil).goodSide == .unknown)
    }
}

import PlanModel
import Testing

@testable import RuleEngine

@Suite struct PeerGroupTests {
    private func group(_ readings: [Reading]) -> PeerGroup { PeerGroup(readings, flags: []) }

    private let five = PeerGroup([.number(7), .number(3), .number(7), .number(1), .number(9)], flags: [])

    @Test(arguments: [(9.0, 1), (7, 2), (3, 4), (1, 5), (8, 2), (0, 6)])
    func upwardsTheGreaterIsBetterAndTiesShareARank(value: Double, rank: Int) {
        #expect(five.rank(of: value, .up) == rank)
    }

    @Test(arguments: [(1.0, 1), (3, 2), (7, 3), (9, 5)])
    func downwardsTheSmallerIsBetter(value: Double, rank: Int) { #expect(five.rank(of: value, .down) == rank) }

    @Test func withoutADirectionNothingIsBetter() {
        #expect(five.rank(of: 7, nil) == nil)
        #expect(five.rank(of: 7, Direction.none) == nil)
        #expect(five.best(nil) == nil)
        #expect(five.best(.up) == 9)
        #expect(five.best(.down) == 1)
    }

    @Test func valuesThatDifferBeyondNineDecimalsTie() {
        let sums = group([.number(0.1 + 0.2), .number(0.3), .number(0.2)])
        #expect(sums.rank(of: 0.3, .up) == 1)
        #expect(sums.rank(of: 0.1 + 0.2, .up) == 1)
    }

    @Test func meanAndPopulationDeviationAreRounded() {
        #expect(group([.number(1), .number(2), .number(2)]).mean == 1.666666667)
        #expect(
            group([.number(2), .number(4), .number(4), .number(4), .number(5), .number(5), .number(7), .number(9)])
                .deviation == 2
        )
        #expect(group([.number(1), .number(2), .number(2)]).deviation == 0.471404521)
    }

    @Test func aGroupIsCompleteWhereEveryUnitOrEnoughHaveAValue() {
        let some = group([.number(1), .number(2), .missing, .unreadable])
        #expect(some.count == 2)
        #expect(some.size == 4)
        #expect(!some.isComplete(minimum: nil))
        #expect(some.isComplete(minimum: 2))
        #expect(!some.isComplete(minimum: 3))
        #expect(five.isComplete(minimum: nil))
        #expect(five.isComplete(minimum: 9))
        #expect(!group([.number(1)]).isComplete(minimum: nil))
        #expect(!group([.number(1), .missing]).isComplete(minimum: 1))
        #expect(!group([]).isComplete(minimum: nil))
    }
}

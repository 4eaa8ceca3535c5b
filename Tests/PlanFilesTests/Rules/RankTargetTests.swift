import PlanModel
import Testing

struct RankTargetTests {
    @Test(arguments: [
        (1, 5.0, "met"), (5, 5, "met"), (6, 5, "missed"), (4, 4.5, "met"), (5, 4.5, "missed"), (1, 1, "met"),
        (1, 0, "missed"),
    ])
    func aRankIsHeldAgainstTheRankPromised(rank: Int64, target: Double, status: String) throws {
        let trial = try RuleTrial.of("rank_target", ["peer_rank": .integer(rank), "target": .number(target)])
        #expect(trial.status == status)
        #expect(trial.score == Double(rank))
        #expect(trial.note == nil)
    }
}

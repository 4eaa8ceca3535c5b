import PlanModel

@testable import RuleEngine

/// A random plan with a tree of objectives, tasks led by several units, and rules that read the verdicts of others.
/// `NaiveGoals` knows them too.
struct RandomGoals {
    var sample: SamplePlan
    private var chance: RandomPlan.Chance

    /// By their ids those below come before and after those above.
    static let parents = [("m", ""), ("b", "m"), ("x", "m"), ("c", "x"), ("z", "c"), ("q", "")]

    init(seed: UInt64, unitCount: Int = 6) {
        sample = RandomPlan(seed: seed, unitCount: unitCount).sample
        chance = RandomPlan.Chance(state: seed &+ 77)
        // Weights are given to all children of an objective or to none.
        var isWeighted: [String: Bool] = [:]
        for (id, _) in RandomGoals.parents + [("", "")] { isWeighted[id] = chance.happens(50) }
        for (id, parent) in RandomGoals.parents {
            sample.objective(id, parent: parent, weight: weight(isWeighted[parent]!))
        }
        let ids = RandomGoals.parents.map(\.0) + [""]
        for place in sample.indicators.indices {
            let objective = chance.one(of: ids)
            sample.indicators[place].objective = objective
            sample.indicators[place].weight = weight(isWeighted[objective]!)
        }
        for number in 0..<10 {
            let objective = chance.one(of: ids)
            sample.task(
                "t\(number)",
                assignedOn: chance.happens(50) ? "201\(Int.random(in: 5...9, using: &chance))-04-01" : nil,
                completedOn: chance.happens(60) ? "201\(Int.random(in: 6...9, using: &chance))-05-01" : nil,
                lead: chance.one(of: sample.units).id,
                objective: objective,
                weight: weight(isWeighted[objective]!)
            )
        }
        for rule in NaiveGoals.rules {
            sample.judge(
                rule.name,
                rule.lua,
                rule.level,
                score: rule.score,
                optional: rule.optional,
                select: "**",
                units: rule.level == .task || rule.isOwnUnit ? nil : .glob("*"),
                periods: rule.name == "biennial" ? ["2016", "2018"] : nil,
                of: rule.of
            )
        }
    }

    private mutating func weight(_ isGiven: Bool) -> Double? {
        isGiven ? Double(Int.random(in: 0...4, using: &chance)) : nil
    }
}

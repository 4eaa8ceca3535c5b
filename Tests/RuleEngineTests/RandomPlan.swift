import PlanModel

@testable import RuleEngine

/// A plan made by chance, always the same for one seed: several units, indicators, revisions, flags, targets of every
/// relation but `top`, and rules that `NaiveEvaluation` knows too.
struct RandomPlan {
    /// SplitMix64.
    struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
        mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
        mutating func one<Element>(of choices: [Element]) -> Element { choices.randomElement(using: &self)! }
    }

    var sample = SamplePlan()
    private var chance: Chance

    init(seed: UInt64, unitCount: Int = 12) {
        chance = Chance(state: seed)
        sample.periods = (2016...2019).map(String.init)
        sample.baseline = "2015"
        addUnits(unitCount)
        for number in 0..<5 {
            sample.indicator(
                "i\(number)",
                chance.one(of: [.up, .down, nil]),
                baseline: chance.happens(30) ? "2016" : nil,
                units: chance.happens(30) ? .level("commune") : nil
            )
        }
        addObservations()
        addTargets()
        addRules()
    }

    private mutating func addUnits(_ count: Int) {
        sample.units = [SamplePlan.unit("58", level: "province")]
        for number in 0..<count {
            sample.units.append(
                SamplePlan.unit(
                    "c\(number)",
                    level: chance.one(of: ["commune", "district"]),
                    from: chance.happens(15) ? "2017-03-01" : nil,
                    to: chance.happens(15) ? "2018-06-30" : nil
                )
            )
        }
    }

    private mutating func addObservations() {
        let flags: [FlagSet] = [
            [], [], [], [], [], .estimate, .provisional, .final, .methodBreak, .withheld, .notApplicable, .unreadable,
        ]
        for unit in sample.units.shuffled(using: &chance) {
            for indicator in sample.indicators where chance.happens(70) {
                for year in 2014...2019 where chance.happens(80) {
                    let isDated = chance.happens(20)
                    for row in 0..<(chance.happens(15) ? 2 : 1) {
                        sample.observe(
                            indicator.id,
                            "\(year)",
                            chance.happens(90) ? Double(Int.random(in: 0...40, using: &chance)) / 4 : nil,
                            unit: unit.id,
                            flags: chance.one(of: flags),
                            recordedOn: isDated ? "\(year + 1)-0\(row + 1)-15" : nil
                        )
                    }
                }
            }
        }
    }

    private mutating func addTargets() {
        let relations = TargetRelation.allCases.filter { $0 != .top }
        for indicator in sample.indicators {
            for year in 2016...2019 {
                let scopes: [TargetScope] = [
                    .all, .level("commune"), .unit(Int32.random(in: 0..<Int32(sample.units.count), using: &chance)),
                ]
                for scope in scopes where chance.happens(50) {
                    let value = Double(Int.random(in: 0...40, using: &chance)) / 4
                    sample.target(
                        indicator.id,
                        "\(year)",
                        chance.happens(90) ? value : nil,
                        chance.happens(50) ? nil : chance.one(of: relations),
                        upper: chance.happens(40) ? value + 1 : nil,
                        threshold: chance.happens(40) ? value - 1 : nil,
                        scope: scope,
                        recordedOn: nil
                    )
                }
            }
        }
    }

    private mutating func addRules() {
        for rule in NaiveRule.all {
            sample.judge(rule.name, rule.lua, optional: rule.optional)
        }
        sample.use("compares", as: "fixed", select: "i1", settings: ["target": .constant(.integer(5))])
        sample.use("grows", as: "some", units: .level("commune"), periods: ["2016", "2018"])
    }
}

/// A rule written twice: in Lua, and in Swift over a dictionary of what its names give.
struct NaiveRule: Sendable {
    var name: String
    var lua: String
    var reads: [String]
    var optional: Set<String> = []
    /// Status and score; nil: the rule raises an error.
    var swift: @Sendable ([String: Double]) -> (String, Double?)?

    static let all: [NaiveRule] = [
        NaiveRule(
            name: "compares",
            lua: """
                function(value, target)
                  if value > 9 then error("too much") end
                  if value >= target then return met, value - target end
                  return missed, value - target
                end
                """,
            reads: ["value", "target"]
        ) { row in
            let (value, target) = (row["value"]!, row["target"]!)
            return value > 9 ? nil : (value >= target ? "met" : "missed", value - target)
        },
        NaiveRule(
            name: "meets",
            lua: "function(meets, value) if meets then return met, value end return missed end",
            reads: ["meets", "value"]
        ) { $0["meets"] == 1 ? ("met", $0["value"]!) : ("missed", nil) },
        NaiveRule(
            name: "grows",
            lua: """
                function(value, previous, baseline)
                  local from = previous or baseline
                  if from == nil then return near end
                  if value > from then return met, value - from end
                  return missed, value - from
                end
                """,
            reads: ["value", "previous", "baseline"],
            optional: ["previous", "baseline"]
        ) { row in
            guard let from = row["previous"] ?? row["baseline"] else { return ("near", nil) }
            return (row["value"]! > from ? "met" : "missed", row["value"]! - from)
        },
        NaiveRule(
            name: "holds",
            lua: "function(threshold, value, year) if value < threshold then return missed, year end return met end",
            reads: ["threshold", "value", "year"]
        ) { $0["value"]! < $0["threshold"]! ? ("missed", $0["year"]!) : ("met", nil) },
        NaiveRule(
            name: "sums",
            lua: """
                function(history)
                  local total = 0
                  for _, value in pairs(history) do total = total + value end
                  return met, total
                end
                """,
            reads: ["history"]
        ) { ("met", $0["history"]!) },
    ]
}

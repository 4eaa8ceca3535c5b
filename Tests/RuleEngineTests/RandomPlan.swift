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
    private let isWide: Bool
    private let areAlike: Bool

    /// - Parameters:
    ///   - isWide: also computed indicators, bindings and peers. Changes of method are left out then: what is
    ///     compared across them is a matter of the row's own figures alone.
    ///   - areAlike: units are judged on the same things and seldom have targets or flags of their own; changes of method
    ///     are left out.
    init(seed: UInt64, unitCount: Int = 12, isWide: Bool = false, areAlike: Bool = false) {
        self.isWide = isWide
        self.areAlike = areAlike
        chance = Chance(state: seed)
        sample.periods = (2016...2019).map(String.init)
        sample.baseline = "2015"
        addUnits(unitCount)
        for number in 0..<5 {
            sample.indicator(
                "i\(number)",
                chance.one(of: [.up, .down, nil]),
                baseline: chance.happens(30) ? "2016" : nil,
                units: chance.happens(areAlike ? 90 : 30) ? .level("commune") : nil
            )
        }
        addObservations()
        addTargets()
        addRules()
        if isWide { addBindings() }
    }

    private mutating func addUnits(_ count: Int) {
        sample.units = [SamplePlan.unit("58", level: "province")]
        for number in 0..<count {
            sample.units.append(
                SamplePlan.unit(
                    "c\(number)",
                    level: chance.one(of: ["commune", "district"]),
                    from: chance.happens(areAlike ? 4 : 15) ? "2017-03-01" : nil,
                    to: chance.happens(areAlike ? 4 : 15) ? "2018-06-30" : nil,
                    parent: "58"
                )
            )
        }
    }

    private mutating func addObservations() {
        var flags: [FlagSet] = [
            [], [], [], [], [], .estimate, .provisional, .final, .methodBreak, .withheld, .notApplicable, .unreadable,
        ]
        if isWide { flags = Array(repeating: [], count: 20) + flags.filter { $0 != .methodBreak } }
        if areAlike { flags = Array(repeating: [], count: 90) + flags.filter { $0 != .methodBreak } }
        let presence = isWide ? 99 : 80
        for unit in sample.units.shuffled(using: &chance) {
            for indicator in sample.indicators where chance.happens(70) {
                for year in 2014...2019 where chance.happens(presence) {
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
        let relations = TargetRelation.allCases.filter { $0 != .top || isWide }
        for indicator in sample.indicators {
            for year in 2016...2019 {
                let scopes: [TargetScope] = [
                    .all, .level("commune"), .unit(Int32.random(in: 0..<Int32(sample.units.count), using: &chance)),
                ]
                for scope in scopes where chance.happens(50) {
                    if areAlike, case .unit = scope, !chance.happens(10) { continue }
                    let value = Double(Int.random(in: 0...40, using: &chance)) / 4
                    sample.target(
                        indicator.id,
                        "\(year)",
                        chance.happens(90) ? value : nil,
                        chance.happens(areAlike ? 80 : 50) ? nil : chance.one(of: relations),
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
            if rule.needsBindings {
                if isWide { sample.declare(rule.name, rule.lua, .indicator, optional: rule.optional) }
                continue
            }
            sample.judge(rule.name, rule.lua, optional: rule.optional)
        }
        sample.use("compares", as: "fixed", select: "i1", settings: ["target": .constant(.integer(5))])
        sample.use("grows", as: "some", units: .level("commune"), periods: ["2016", "2018"])
    }

    private mutating func addBindings() {
        sample.observations.seriesNames = ["actual", "self"]
        for unit in sample.units where chance.happens(60) {
            for year in 2015...2019 where chance.happens(60) {
                let value = Double(Int.random(in: 0...20, using: &chance)) / 4
                sample.observe("i1", "\(year)", value, unit: unit.id, flags: chance.one(of: [[], .final]), series: 1)
            }
        }
        let selectors: [UnitSelector?] = [nil, .level("commune"), .any([.level("commune"), .level("district")])]
        for derivation in NaiveDerivation.all {
            sample.indicator(derivation.name, chance.one(of: [.up, .down]))
            var bindings: [String: Binding] = [:]
            for name in derivation.reads { bindings[name] = one() }
            if derivation.name == "d1" { bindings["part"] = many() }
            if derivation.name == "d2" { bindings["before"] = .valueOf(lag: .periods(1)) }
            sample.derive(
                derivation.name,
                derivation.lua,
                units: chance.one(of: selectors),
                optional: derivation.optional,
                bindings: bindings
            )
        }
        for number in 0..<4 {
            sample.use("binds", as: "binds\(number)", select: "i*", bindings: ["x": one(), "y": many(isRow: true)])
            sample.use(
                "ranks",
                as: "ranks\(number)",
                peers: chance.one(of: selectors),
                peersMin: chance.one(of: [nil, 1, 3, 8]),
                bindings: chance.happens(30) ? ["value": one()] : [:]
            )
        }
        sample.use("meets", as: "follows", bindings: ["value": one(), "previous": one()])
    }

    /// A binding of one figure.
    private mutating func one() -> Binding {
        .valueOf(
            chance.one(of: ["i0", "i1", "i2", "i3", "i4"]),
            lag: chance.one(of: [nil, nil, .periods(1), .periods(2), .years(1)]),
            unit: chance.one(of: [.own, .own, .own, .parent, .id("c1")]),
            series: chance.one(of: [[], [], ["self"], ["self", "actual"]])
        )
    }

    /// A binding of many figures.
    private mutating func many(isRow: Bool = false) -> Binding {
        let aggregate = chance.one(of: Binding.Aggregate.allCases)
        let units: BoundUnits? = chance.one(of: [nil, .children, .peers, .selected(.level("commune"))])
        // A table over units and indicators at once would have several values under one key.
        let isTable = aggregate == .table && units != nil
        return .many(
            aggregate,
            isTable ? "i2" : chance.one(of: isRow ? ["i*", "d*", "i2"] : ["i*", "i2"]),
            lag: chance.one(of: [nil, nil, .periods(1)]),
            units: units,
            skipsMissing: chance.happens(70)
        )
    }
}

/// A rule written twice: in Lua, and in Swift over a dictionary of what its names give.
struct NaiveRule: Sendable {
    var name: String
    var lua: String
    var reads: [String]
    var optional: Set<String> = []
    /// Only used where names are bound, or peers asked for.
    var needsBindings = false
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
        NaiveRule(
            name: "binds",
            lua: """
                function(value, x, y)
                  if type(y) == "table" then y = sum(y) end
                  return met, (x or 100) + 2 * y
                end
                """,
            reads: ["value", "x", "y"],
            optional: ["x"],
            needsBindings: true
        ) { ("met", ($0["x"] ?? 100) + 2 * $0["y"]!) },
        NaiveRule(
            name: "ranks",
            lua: """
                function(peer_count, peer_mean, peer_sd, peer_rank, peer_best)
                  if peer_rank == nil then return near, peer_sd end
                  return peer_rank == 1 and met or missed, peer_rank + peer_count + peer_mean + peer_best
                end
                """,
            reads: ["peer_count", "peer_mean", "peer_sd", "peer_rank", "peer_best"],
            optional: ["peer_rank", "peer_best"],
            needsBindings: true
        ) { row in
            guard let rank = row["peer_rank"] else { return ("near", row["peer_sd"]!) }
            let sum = rank + row["peer_count"]! + row["peer_mean"]! + row["peer_best"]!
            return (rank == 1 ? "met" : "missed", sum)
        },
    ]
}

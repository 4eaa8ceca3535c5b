import Numerals
import PlanModel

/// Judges tasks, objectives and units by hand, from the verdicts on indicators that `NaiveEvaluation` gives.
struct NaiveGoals {
    struct Verdict {
        var unit, subject, rule, status: String
        var period: Period
        var score: Double?
        var flags: [String] = []
        var reason = ""
        /// `value=…` and `target=…` of an indicator.
        var numbers: [String] = []
        /// Of a task, as far as it had happened.
        var completedOn: DayNumber?
    }

    /// What a rule is given as one of its children.
    struct Item {
        var verdict: Verdict
        var kind: String
        var weight: Double?
        var isAveraged: Bool
    }

    /// A rule written twice.
    struct GoalRule: Sendable {
        var name: String
        var level: RuleLevel
        var lua: String
        var reads: [String]
        var optional: Set<String> = []
        var score = ScoreKind.percent
        var of: [String]?
        var isOwnUnit = false
        /// Status and score from what the names give and from the children.
        var swift: @Sendable ([String: Double], [Item]) -> (String, Double?)
    }

    static let rules: [GoalRule] = [
        GoalRule(
            name: "due",
            level: .task,
            lua: "function(completed_on, as_of) if completed_on then return done, 100 end return in_progress end",
            reads: ["completed_on", "as_of"],
            optional: ["completed_on"]
        ) { names, _ in names["completed_on"] != nil ? ("done", 100) : ("in_progress", nil) },
        GoalRule(
            name: "tracked",
            level: .task,
            lua: "function(as_of) return overdue, as_of end",
            reads: ["as_of"],
            score: .none
        ) { names, _ in ("overdue", names["as_of"]!) },
        GoalRule(
            name: "mean",
            level: .objective,
            lua: """
                function(child_score, child_coverage)
                  return child_score >= 4 and met or missed, child_score + child_coverage
                end
                """,
            reads: ["child_score", "child_coverage"],
            of: ["sums", "due"]
        ) { names, _ in
            (names["child_score"]! >= 4 ? "met" : "missed", names["child_score"]! + names["child_coverage"]!)
        },
        GoalRule(
            name: "counts",
            level: .objective,
            lua: """
                function(child_count, child_met, child_missed, child_no_data, child_score)
                  return near, child_count * 1000 + child_met * 100 + child_missed * 10 + child_no_data + (child_score or 0)
                end
                """,
            reads: ["child_count", "child_met", "child_missed", "child_no_data", "child_score"],
            optional: ["child_score"],
            of: ["meets", "tracked"],
            isOwnUnit: true
        ) { names, _ in ("near", counted(names) + (names["child_score"] ?? 0)) },
        GoalRule(
            name: "biennial",
            level: .objective,
            lua: list,
            reads: ["children"],
            of: ["grows", "due"]
        ) { _, children in ("met", listed(children)) },
        GoalRule(
            name: "checks",
            level: .unit,
            lua: list,
            reads: ["children"],
            of: ["meets", "holds", "due", "mean"]
        ) { _, children in ("met", listed(children)) },
        GoalRule(
            name: "bare",
            level: .unit,
            lua: "function(year, child_count) return consistent, year + child_count end",
            reads: ["year", "child_count"],
            of: ["tracked"],
            isOwnUnit: true
        ) { names, _ in ("consistent", names["year"]! + names["child_count"]!) },
    ]

    /// Depends on the order of the children and on all that they hold.
    private static let list = """
        function(children)
          local total = 0
          for _, child in ipairs(children) do
            total = total / 2 + #child.id + #child.kind + #child.assignment + #child.status
              + (child.score or 0.5) + (child.weight or 7) + (child.completed_on or 0)
          end
          return met, total
        end
        """

    private static func listed(_ children: [Item]) -> Double {
        children.reduce(0) { total, child in
            let verdict = child.verdict
            let texts = verdict.subject.count + child.kind.count + verdict.rule.count + verdict.status.count
            let completedOn = verdict.completedOn.map { Double($0.rawValue) } ?? 0
            return total / 2 + Double(texts) + (verdict.score ?? 0.5) + (child.weight ?? 7) + completedOn
        }
    }

    private static func counted(_ names: [String: Double]) -> Double {
        names["child_count"]! * 1000 + names["child_met"]! * 100 + names["child_missed"]! * 10
            + names["child_no_data"]!
    }

    let plan: Plan
    let asOf: DayNumber
    private var verdicts: [[String]: Verdict] = [:]

    init(plan: Plan, asOf: DayNumber) {
        self.plan = plan
        self.asOf = asOf
        var others = plan
        let names = NaiveGoals.rules.map(\.name)
        others.assignments.removeAll { names.contains($0.rule) }
        for line in NaiveEvaluation(plan: others, asOf: asOf, knownOn: nil).lines() {
            keep(NaiveGoals.read(line, plan))
        }
        for rule in NaiveGoals.rules where rule.level == .task { judgeTasks(rule) }
        for rule in NaiveGoals.rules where rule.level == .objective {
            for objective in plan.objectives.map(\.id) { judge(rule, subject: objective) }
        }
        for rule in NaiveGoals.rules where rule.level == .unit { judge(rule, subject: rule.name) }
    }

    /// As `Verdict.line` writes them, in output order.
    var lines: [String] {
        verdicts.keys.sorted { a, b in
            for (left, right) in zip(a, b) where left != right {
                return Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8))
            }
            return false
        }.map { verdicts[$0]!.line }
    }

    private mutating func keep(_ verdict: Verdict) {
        verdicts[[verdict.unit, verdict.subject, verdict.period.text, verdict.rule]] = verdict
    }

    private static func read(_ line: String, _ plan: Plan) -> Verdict {
        let words = line.split(separator: " ").map(String.init)
        func after(_ start: String) -> String? {
            words.first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
        }
        var verdict = Verdict(
            unit: words[0],
            subject: words[1],
            rule: words[3],
            status: words[4],
            period: plan.periods.first { $0.text == words[2] }!,
            score: after("score=").flatMap(Double.init),
            flags: after("flags=").map { $0.split(separator: ";").map(String.init) } ?? [],
            reason: after("reason=") ?? ""
        )
        verdict.numbers = words.filter { $0.hasPrefix("value=") || $0.hasPrefix("target=") }
        return verdict
    }

    private func isOpen(_ period: Period) -> [String] { period.lastDay > asOf ? ["open"] : [] }

    /// The outcome of a row whose unit does not exist.
    private func absent(_ unit: String, _ period: Period) -> String? {
        switch plan.units.existence(plan.units.number(of: unit)!, on: period.lastDay) {
        case .exists: nil
        case .ended: "unit_ended"
        case .notBegun: "unit_not_begun"
        }
    }

    private mutating func judgeTasks(_ rule: GoalRule) {
        for task in plan.tasks {
            let row = task.revisions[0]
            for period in plan.periods where period.firstDay <= asOf {
                let day = min(period.lastDay, asOf)
                if let assigned = row.assignedOn.day, assigned > day { continue }
                if let completed = row.completedOn.day, completed < period.firstDay { continue }
                var verdict = Verdict(
                    unit: plan.units.ids[Int(row.unit)],
                    subject: task.id,
                    rule: rule.name,
                    status: "not_applicable",
                    period: period,
                    flags: isOpen(period)
                )
                verdict.reason = absent(verdict.unit, period) ?? ""
                if verdict.reason.isEmpty {
                    var names = ["as_of": Double(day.rawValue)]
                    if let completed = row.completedOn.day, completed <= day {
                        names["completed_on"] = Double(completed.rawValue)
                        verdict.completedOn = completed
                    }
                    (verdict.status, verdict.score) = rule.swift(names, [])
                }
                keep(verdict)
            }
        }
    }

    private mutating func judge(_ rule: GoalRule, subject: String) {
        let units = rule.isOwnUnit ? [plan.units.ids[Int(plan.ownUnit)]] : Array(plan.units.ids)
        let periods = plan.assignments.first { $0.name == rule.name }!.periods ?? plan.periods
        for unit in units {
            for period in periods where period.firstDay <= asOf {
                judge(rule, unit, subject, period)
            }
        }
    }

    private mutating func judge(_ rule: GoalRule, _ unit: String, _ subject: String, _ period: Period) {
        let key = [unit, subject, period.text, rule.name]
        if verdicts[key] != nil { return }
        var verdict = Verdict(
            unit: unit,
            subject: subject,
            rule: rule.name,
            status: "not_applicable",
            period: period,
            flags: isOpen(period)
        )
        defer { keep(verdict) }
        if let reason = absent(unit, period) {
            verdict.reason = reason
            return
        }
        if rule.level == .objective {
            for below in plan.objectives where below.parent == subject { judge(rule, unit, below.id, period) }
        }
        let children = children(rule, unit, subject, period).filter { $0.verdict.status != "not_applicable" }
        let quality = ["estimate", "provisional", "final"].first { word in
            children.contains { $0.verdict.flags.contains(word) }
        }
        verdict.flags = (quality.map { [$0] } ?? []) + isOpen(period)
        let names = names(children, period)
        let missing = rule.reads.filter { $0 != "children" && names[$0] == nil && !rule.optional.contains($0) }
        guard missing.isEmpty else {
            verdict.status = "no_data"
            verdict.reason = missing.map { "missing:\($0)" }.joined(separator: ";")
            return
        }
        (verdict.status, verdict.score) = rule.swift(names, children)
    }

    private func names(_ children: [Item], _ period: Period) -> [String: Double] {
        func count(_ statuses: Set<String>) -> Double {
            Double(children.filter { statuses.contains($0.verdict.status) }.count)
        }
        var names = ["year": Double(period.year), "child_count": Double(children.count)]
        names["child_met"] = count(["exceeded", "met", "done", "consistent"])
        names["child_missed"] = count(["missed", "overdue", "inconsistent"])
        names["child_no_data"] = count(["no_data"])
        let averaged = children.filter(\.isAveraged)
        let weights = averaged.map { $0.weight ?? 1 }
        let total = weights.reduce(0, +)
        guard total > 0 else { return names }
        var (covered, sum) = (0.0, 0.0)
        for (child, weight) in zip(averaged, weights) {
            if let score = child.verdict.score {
                covered += weight
                sum += weight * score
            }
        }
        names["child_coverage"] = Rounding.roundedTo9(covered / total)
        if covered == total { names["child_score"] = Rounding.roundedTo9(sum / total) }
        return names
    }

    private func children(_ rule: GoalRule, _ unit: String, _ subject: String, _ period: Period) -> [Item] {
        var items: [Item] = []
        func add(_ verdict: Verdict?, _ kind: String, _ weight: Double?) {
            guard let verdict else { return }
            let isAveraged = NaiveGoals.rules.first { $0.name == verdict.rule }?.score != ScoreKind.none
            items.append(Item(verdict: verdict, kind: kind, weight: weight, isAveraged: isAveraged))
        }
        let isGoal = rule.level == .objective
        let of = rule.of ?? []
        for indicator in plan.indicators where !isGoal || indicator.objective == subject {
            for name in of { add(verdicts[[unit, indicator.id, period.text, name]], "indicator", indicator.weight) }
        }
        for objective in plan.objectives where !isGoal || objective.parent == subject {
            for name in isGoal ? [rule.name] : of {
                add(verdicts[[unit, objective.id, period.text, name]], "objective", objective.weight)
            }
        }
        for task in plan.tasks {
            let row = task.revisions[0]
            let lead = plan.units.ids[Int(row.unit)]
            guard isGoal ? row.objective == subject : lead == unit else { continue }
            for name in of {
                // Its last row up to this period: after it is done there is no further one.
                let last = plan.periods.filter { $0.firstDay <= period.firstDay }.compactMap { period in
                    verdicts[[lead, task.id, period.text, name]]
                }.last
                add(last, "task", row.weight)
            }
        }
        return items.sorted { a, b in (a.verdict.subject, a.verdict.rule) < (b.verdict.subject, b.verdict.rule) }
    }
}

extension NaiveGoals.Verdict {
    var line: String {
        var parts = [unit, subject, period.text, rule, status]
        if let score { parts.append("score=\(score)") }
        parts += numbers
        if !flags.isEmpty { parts.append("flags=\(flags.joined(separator: ";"))") }
        if !reason.isEmpty { parts.append("reason=\(reason)") }
        return parts.joined(separator: " ")
    }
}

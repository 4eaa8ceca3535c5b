import Diagnostics
import Numerals
import PlanModel

/// An indicator that should rise but whose targets lie below its baseline and fall, or the other way round: either its
/// direction or a target is mistyped.
enum DirectionCheck {
    private struct Key: Hashable {
        var indicator: Int32
        var unit: Int32
    }

    static func find(_ plan: Plan, _ diagnostics: inout DiagnosticList) {
        var targets: [Key: [(target: Target, value: Double)]] = [:]
        for target in plan.targets {
            guard case .unit(let unit) = target.scope, let value = target.value.number,
                plan.indicators[Int(target.indicator)].direction != nil, isAbsolute(target.relation)
            else { continue }
            targets[Key(indicator: target.indicator, unit: unit), default: []].append((target, value))
        }
        if targets.isEmpty { return }
        let baselines = baselines(plan, of: Set(targets.keys))
        for (key, promised) in targets {
            let indicator = plan.indicators[Int(key.indicator)]
            guard let baseline = baselines[key], let direction = indicator.direction, direction != .none else {
                continue
            }
            let promised = promised.sorted { $0.target.period.lastDay < $1.target.period.lastDay }
            // To stay above 95 is promised where 97 was reached; to go from there to 90 and 85 is not.
            let sign: Double = direction == .up ? 1 : -1
            let (first, last) = (promised[0], promised[promised.count - 1])
            guard promised.allSatisfy({ ($0.value - baseline) * sign < 0 }),
                promised.count == 1 || (last.value - first.value) * sign < 0
            else { continue }
            let text = { (number: Double) in NumeralPrinter.text(number, style: plan.numbers) }
            let word =
                direction == .up
                ? LocalizedText(vi: "tăng", en: "rise") : LocalizedText(vi: "giảm", en: "fall")
            let side =
                direction == .up
                ? LocalizedText(vi: "thấp hơn", en: "below") : LocalizedText(vi: "cao hơn", en: "above")
            diagnostics.add(
                .directionContradicted,
                at: last.target.location,
                subject: indicator.id,
                [
                    "indicator": .text(indicator.id), "direction": .localized(word), "side": .localized(side),
                    "target": .text(text(last.value)), "baseline": .text(text(baseline)),
                ]
            )
        }
    }

    /// Whether a target is the figure to reach, and which side of it is good is for the direction to say.
    private static func isAbsolute(_ relation: TargetRelation?) -> Bool {
        switch relation {
        case nil, .atLeast?, .atMost?, .above?, .below?: true
        default: false
        }
    }

    /// The figures of the baseline periods; of several the one that was recorded last.
    private static func baselines(_ plan: Plan, of keys: Set<Key>) -> [Key: Double] {
        let observations = plan.observations
        let periods = plan.indicators.map { indicator in
            (indicator.baseline ?? plan.baseline).flatMap { observations.periods.firstIndex(of: $0) }.map { Int32($0) }
        }
        var found: [Key: (value: Double, recordedOn: Int32)] = [:]
        observations.scan { part in
            let rows = part.rows
            for row in 0..<part.count
            where rows.series[row] == 0 && periods[Int(rows.indicator[row])] == rows.period[row] {
                let key = Key(indicator: rows.indicator[row], unit: rows.unit[row])
                guard !rows.value[row].isNaN, keys.contains(key) else { continue }
                if let former = found[key], former.recordedOn > rows.recordedOn[row] { continue }
                found[key] = (rows.value[row], rows.recordedOn[row])
            }
        }
        return found.mapValues(\.value)
    }
}

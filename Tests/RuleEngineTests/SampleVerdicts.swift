import PlanModel
import RuleEngine

extension Run {
    /// Verdicts as short texts: `unit subject period rule status`, then what there is of score, note, flags and reason.
    var lines: [String] { verdicts.map(\.line) }

    /// The one verdict of these; what tests ask for must be there.
    func verdict(
        _ subject: String,
        _ period: String,
        unit: String = "58",
        rule: String? = nil
    ) -> Verdict? {
        verdicts.first {
            $0.subject == subject && $0.period.text == period && $0.unit == unit && (rule == nil || $0.rule == rule)
        }
    }

    /// `status`, with the reason behind a colon where there is one.
    func outcome(_ subject: String, _ period: String, unit: String = "58", rule: String? = nil) -> String? {
        verdict(subject, period, unit: unit, rule: rule).map {
            $0.reason.isEmpty ? $0.status.id : "\($0.status.id) \($0.reason)"
        }
    }
}

extension Verdict {
    var line: String {
        var parts = [unit, subject, period.text, rule, status.id]
        if let score { parts.append("score=\(score)") }
        if let value { parts.append("value=\(value)") }
        if let target { parts.append("target=\(target)") }
        if !note.vi.isEmpty { parts.append("note=\(note.vi)") }
        if !flags.text.isEmpty { parts.append("flags=\(flags.text)") }
        if !reason.isEmpty { parts.append("reason=\(reason)") }
        return parts.joined(separator: " ")
    }
}

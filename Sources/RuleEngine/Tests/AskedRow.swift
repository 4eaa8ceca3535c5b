import Diagnostics
import PlanChecks
import PlanModel

/// A row of the plan's own data that a test asks for: `{ unit = "58", indicator = "pci.rank", period = 2022 }`.
struct AskedRow {
    /// Why there is none.
    struct Problem: Error {
        var text: LocalizedText

        init(_ vi: String, _ en: String) { text = LocalizedText(vi: vi, en: en) }
    }

    /// Name of the assignment that judges it.
    let assignment: String
    let unit: String
    let subject: String
    let period: Period

    /// - Parameters:
    ///   - name: what the test names: an assignment, or a rule that one assignment uses.
    ///   - rule: the rule behind it.
    init(_ asked: RuleTestCase, of name: String, _ rule: Rule, in checked: CheckedPlan) throws(Problem) {
        let plan = checked.plan
        let values = asked.values
        let used = try AskedRow.assignment(name, rule, in: checked)
        assignment = used.name
        unit = try AskedRow.id("unit", values) ?? plan.units.ids[Int(plan.ownUnit)]
        if let key = AskedRow.subjectName(of: rule.level) {
            guard let id = try AskedRow.id(key, values) else {
                throw Problem(
                    "quy tắc “\(rule.name)” ở level \(rule.level.rawValue): hãy ghi \(key) = \"…\" trong given",
                    "the rule “\(rule.name)” is of level \(rule.level.rawValue): say \(key) = \"…\" in given"
                )
            }
            subject = id
        } else {
            subject = used.name
        }
        let text = AskedRow.text(values["period"] ?? nil)
        guard let period = (used.periods ?? plan.periods).first(where: { $0.text == text }) else {
            throw Problem(
                "phép đánh giá “\(used.name)” không đánh giá kỳ “\(text)”",
                "the assignment “\(used.name)” doesn't judge the period “\(text)”"
            )
        }
        self.period = period
    }

    /// That the assignment judges no such row.
    var isNone: LocalizedText {
        LocalizedText(
            vi: "phép đánh giá “\(assignment)” không có hàng nào về “\(subject)” của “\(unit)”, kỳ \(period.text)",
            en: "the assignment “\(assignment)” has no row about “\(subject)” of “\(unit)” in \(period.text)"
        )
    }

    /// The assignment of that name, else the only one that uses the rule.
    private static func assignment(
        _ name: String,
        _ rule: Rule,
        in checked: CheckedPlan
    ) throws(Problem) -> RuleAssignment {
        if rule.level == .value {
            throw Problem(
                "quy tắc “\(rule.name)” tính ra một số: hãy cho nó các đầu vào, không phải một hàng của kế hoạch",
                "the rule “\(rule.name)” computes a number: give it its inputs, not a row of the plan"
            )
        }
        let all = checked.assignments.map(\.assignment)
        if let found = all.first(where: { $0.name == name }) { return found }
        let users = all.filter { $0.rule == rule.name }
        if users.count == 1 { return users[0] }
        if users.isEmpty {
            throw Problem(
                "không phép đánh giá nào của kế hoạch dùng quy tắc “\(rule.name)”, nên không có hàng nào",
                "no assignment of the plan uses the rule “\(rule.name)”, so it has no rows"
            )
        }
        let names = users.map(\.name).joined(separator: ", ")
        throw Problem(
            "có nhiều phép đánh giá dùng quy tắc “\(rule.name)”: \(names); hãy ghi tên một phép vào rule",
            "several assignments use the rule “\(rule.name)”: \(names); name one of them as rule"
        )
    }

    /// An id among the values; nil where it is not given.
    private static func id(_ key: String, _ values: [String: ParameterValue?]) throws(Problem) -> String? {
        guard let value = values[key] else { return nil }
        guard case .text(let id)? = value else {
            throw Problem("“\(key)” phải là một mã đặt trong ngoặc kép", "“\(key)” must be an id in quotes")
        }
        return id
    }

    /// A period as it is named; a year may be a number.
    private static func text(_ value: ParameterValue?) -> String {
        switch value {
        case .text(let text): text
        case .integer(let year): String(year)
        default: ""
        }
    }

    /// The name by which the subject of a row is given; nil for a rule on units.
    private static func subjectName(of level: RuleLevel) -> String? {
        switch level {
        case .indicator: "indicator"
        case .task: "task"
        case .objective: "objective"
        case .unit, .value: nil
        }
    }
}

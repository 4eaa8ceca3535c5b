import Diagnostics
import LuaSyntax
import LuaTexts
import PlanModel

/// Comparisons that fail, and conditions whose outcome is known beforehand.
struct ComparisonsCheck {
    let rule: RuleText
    let kinds: ExpressionKinds
    private var text: LuaText { rule.text }

    func find(_ diagnostics: inout DiagnosticList) {
        for node in text.subtree(rule.function) {
            switch text.kind(node) {
            case .binary: binary(node, &diagnostics)
            case .clause, .while: condition(text.child(node, 0), &diagnostics)
            case .repeat: condition(text.child(node, 1), &diagnostics)
            case .unary where text.operation(node) == .not: condition(text.child(node, 0), &diagnostics)
            default: break
            }
        }
    }

    private func binary(_ node: Int32, _ diagnostics: inout DiagnosticList) {
        let (left, right) = (text.bare(text.child(node, 0)), text.bare(text.child(node, 1)))
        switch text.operation(node) {
        case .slash, .doubleSlash, .percent:
            if text.number(right) == 0 {
                diagnostics.add(.divisorIsZero, at: text.location(right), subject: rule.rule.name)
            }
        case .or:
            both(node, left, right, &diagnostics)
            neverMissing(left, &diagnostics)
        case .and: both(node, left, right, &diagnostics)
        case let operation where operation.isComparison: comparison(node, operation, left, right, &diagnostics)
        default: break
        }
    }

    private func comparison(
        _ node: Int32,
        _ operation: TokenKind,
        _ left: Int32,
        _ right: Int32,
        _ diagnostics: inout DiagnosticList
    ) {
        if text.kind(left) == .nil || text.kind(right) == .nil {
            neverMissing(text.kind(left) == .nil ? right : left, &diagnostics)
            return
        }
        let (leftKind, rightKind) = (kinds.kind(left), kinds.kind(right))
        if operation.isOrder {
            let known = [leftKind, rightKind].compactMap { $0 }
            let fails = known.contains { $0 == .boolean || $0 == .table } || (known.count == 2 && leftKind != rightKind)
            if fails, let first = leftKind ?? rightKind {
                diagnostics.add(
                    .notComparable,
                    at: text.location(node),
                    subject: rule.rule.name,
                    [
                        "left": .text(text.text(left)), "right": .text(text.text(right)),
                        "leftkind": .localized((leftKind ?? first).words),
                        "rightkind": .localized((rightKind ?? first).words),
                    ]
                )
                return
            }
        } else if let leftKind, let rightKind, leftKind != rightKind {
            let why = LocalizedText(
                vi: ": “\(text.text(left))” là \(leftKind.words.vi), “\(text.text(right))” là \(rightKind.words.vi)",
                en: ": “\(text.text(left))” is \(leftKind.words.en), “\(text.text(right))” is \(rightKind.words.en)"
            )
            constant(node, operation == .notEqual, why: why, &diagnostics)
            return
        }
        if let left = text.number(left), let right = text.number(right) {
            constant(node, operation.holds(left, right), &diagnostics)
        } else if text.text(left) == text.text(right), isPlain(left) {
            let why = LocalizedText(vi: ": hai vế như nhau", en: ": both sides are the same")
            constant(node, operation.holds(0, 0), why: why, &diagnostics)
        }
    }

    /// Two conditions on one thing that no value meets, or every value: `x < 1 and x > 2`.
    private func both(_ node: Int32, _ left: Int32, _ right: Int32, _ diagnostics: inout DiagnosticList) {
        if excluded(node, left, right, &diagnostics) { return }
        let reader = BandReader(text: text, constants: [:])
        guard let first = reader.band(left), let second = reader.band(right), first.subject == second.subject else {
            return
        }
        // What is wrong with one of the two was said of it.
        guard [first, second].allSatisfy({ $0.values != .all && !$0.values.isEmpty }) else { return }
        let either = text.operation(node) == .or
        let values = either ? first.values.union(second.values) : first.values.intersection(second.values)
        if values.isEmpty || values == .all { constant(node, !values.isEmpty, &diagnostics) }
    }

    /// `x ~= a or x ~= b` always holds, `x == a and x == b` never does. Whether it is one of these.
    private func excluded(_ node: Int32, _ left: Int32, _ right: Int32, _ diagnostics: inout DiagnosticList) -> Bool {
        let wanted: TokenKind = text.operation(node) == .or ? .notEqual : .equal
        guard let (subject, first) = test(left, wanted), let (other, second) = test(right, wanted), subject == other,
            first != second
        else { return false }
        let either = wanted == .notEqual
        let why = LocalizedText(
            vi: ": “\(subject)” không thể vừa là \(first) vừa là \(second)"
                + (either ? " (có phải là and?)" : " (có phải là or?)"),
            en: ": “\(subject)” can't be both \(first) and \(second)"
                + (either ? " (is and meant?)" : " (is or meant?)")
        )
        constant(node, either, why: why, &diagnostics)
        return true
    }

    /// Of `x == "up"` what is compared and with what, if the latter is written out.
    private func test(_ node: Int32, _ operation: TokenKind) -> (subject: String, value: String)? {
        guard text.kind(node) == .binary, text.operation(node) == operation else { return nil }
        let (left, right) = (text.bare(text.child(node, 0)), text.bare(text.child(node, 1)))
        guard isPlain(left), text.number(right) != nil || text.string(right) != nil else { return nil }
        return (text.text(left), text.text(right))
    }

    /// A condition by itself: what is never nil nor false holds always.
    private func condition(_ node: Int32, _ diagnostics: inout DiagnosticList) {
        let node = text.bare(node)
        if neverMissing(node, &diagnostics) { return }
        guard let kind = kinds.kind(node), kind != .boolean, text.kind(node) != .binary else { return }
        let why = LocalizedText(
            vi: ": “\(text.text(node))” là \(kind.words.vi), không phải đúng/sai",
            en: ": “\(text.text(node))” is \(kind.words.en), not true or false"
        )
        constant(node, true, why: why, &diagnostics)
    }

    /// Says of a parameter without which the rule is not called that it can't be missing. Whether it did.
    @discardableResult
    private func neverMissing(_ node: Int32, _ diagnostics: inout DiagnosticList) -> Bool {
        guard let variable = text.variable(node),
            let parameter = rule.parameters.first(where: { $0.variable == variable }),
            !rule.rule.optional.contains(parameter.name), kinds.kind(node) != .boolean,
            kinds.kind(node) != nil || rule.rule.inputs.contains(parameter.name)
        else { return false }
        diagnostics.add(
            .neverMissing,
            at: text.location(node),
            subject: rule.rule.name,
            ["name": .text(parameter.name)]
        )
        return true
    }

    private func constant(
        _ node: Int32,
        _ holds: Bool,
        why: LocalizedText = LocalizedText(""),
        _ diagnostics: inout DiagnosticList
    ) {
        let result = holds ? LocalizedText(vi: "đúng", en: "true") : LocalizedText(vi: "sai", en: "false")
        diagnostics.add(
            .conditionConstant,
            at: text.location(node),
            subject: rule.rule.name,
            ["result": .localized(result), "why": .localized(why)]
        )
    }

    /// Whether an expression gives the same each time: it calls nothing.
    private func isPlain(_ node: Int32) -> Bool {
        !text.subtree(node).contains { [.call, .methodCall, .functionExpression, .table].contains(text.kind($0)) }
    }
}

extension TokenKind {
    /// What a comparison of two numbers gives.
    func holds(_ left: Double, _ right: Double) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        default: left >= right
        }
    }
}

import LuaSyntax
import LuaTexts
import PlanModel

/// Tells of what kind the value of an expression of a rule's function is, where the text says so.
struct ExpressionKinds {
    private let text: LuaText
    /// Kinds of the function's parameters, by variable.
    private let parameters: [Int32: ValueKind]
    private let statuses: Set<String>

    init(_ rule: RuleText, statuses: Set<String>) {
        text = rule.text
        self.statuses = statuses
        var kinds: [Int32: ValueKind] = [:]
        for parameter in rule.parameters where !rule.text.uses[Int(parameter.variable)].contains(where: rule.isWritten)
        {
            kinds[parameter.variable] = ExpressionKinds.kind(ofParameter: parameter.name, of: rule.rule)
        }
        parameters = kinds
    }

    /// Nil where only running it would tell, and where the value may be nil.
    func kind(_ node: Int32) -> ValueKind? { kind(node, depth: 0) }

    private func kind(_ node: Int32, depth: Int) -> ValueKind? {
        // Chains of names and operators are short where they mean something.
        guard depth < 20 else { return nil }
        let node = text.bare(node)
        switch text.kind(node) {
        case .integer, .float: return .number
        case .string: return .text
        case .true, .false: return .boolean
        case .table: return .table
        case .name:
            guard let variable = text.variable(node) else {
                return statuses.contains(text.mainText(node)) ? .text : nil
            }
            if let kind = parameters[variable] { return kind }
            return text.onlyValue(variable).flatMap { kind($0, depth: depth + 1) }
        case .unary: return text.operation(node) == .not ? .boolean : .number
        case .binary: return binary(node, depth)
        case .member:
            let library = text.global(text.child(node, 0))
            return library == "math" && ["pi", "huge"].contains(text.mainText(node)) ? .number : nil
        case .call: return call(text.child(node, 0))
        default: return nil
        }
    }

    private func binary(_ node: Int32, _ depth: Int) -> ValueKind? {
        switch text.operation(node) {
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: return .boolean
        case .concatenation: return .text
        case .and, .or:
            // One of the two, whichever: known where both are alike, and neither is the one that decides.
            guard let left = kind(text.child(node, 0), depth: depth + 1),
                left == kind(text.child(node, 1), depth: depth + 1)
            else { return nil }
            return left
        default: return .number
        }
    }

    private func call(_ callee: Int32) -> ValueKind? {
        if text.kind(callee) == .member {
            switch text.global(text.child(callee, 0)) {
            case "math": return ["type", "tointeger", "ult"].contains(text.mainText(callee)) ? nil : .number
            case "string":
                return ["format", "lower", "upper", "rep", "reverse", "sub"].contains(text.mainText(callee))
                    ? .text : nil
            default: return nil
            }
        }
        guard let name = text.global(callee) else { return nil }
        if name == "type" || name == "tostring" { return .text }
        switch ScriptWord.ofRules.first(where: { $0.name == name })?.result {
        case "number", "integer": return .number
        case "string": return .text
        default: return nil
        }
    }

    private static func kind(ofParameter name: String, of rule: Rule) -> ValueKind? {
        if rule.optional.contains(name) { return nil }
        if let parameter = rule.parameter(name) {
            if case .constant(let value) = parameter.setting { return ValueKind(value) }
            return nil
        }
        if let binding = rule.ownBindings[name] { return binding.kind }
        return rule.inputs.contains(name) ? nil : BuiltInName.named(name)?.datum.kind
    }
}

extension RuleText {
    /// Whether something is assigned to the variable by this name of it.
    func isWritten(_ use: Int32) -> Bool { text.use(use) == .written }
}

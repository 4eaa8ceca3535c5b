import LuaTexts
import PlanModel

@testable import PlanChecks

/// What the compiler makes of the function of a rule.
enum FlatSample {
    static let reads = "value, target, history, direction"

    static func rule(_ body: String, before: String = "", reads: String = reads) throws -> FlatRule? {
        let rule = try RuleTextSample(reads: reads, body, before: before).ruleText()
        let statuses = Set(StatusTable().returnable)
        return FlatRuleCompiler.compile(rule, GlobalUses(rule.text), rules: [rule], statuses: statuses)
    }

    /// The steps, a line each: registers as r0, constants as they are written, jumps as numbers of steps.
    static func steps(_ body: String, before: String = "", reads: String = reads) throws -> [String]? {
        guard let rule = try rule(body, before: before, reads: reads) else { return nil }
        return rule.steps.map { step in
            func register(_ number: UInt16) -> String {
                let place = Int(number) - rule.registerCount
                return place < 0 ? "r\(number)" : text(rule.constants[place])
            }
            func list(_ first: UInt16, _ count: UInt16) -> String {
                rule.list[Int(first)..<Int(first + count)].map(register).joined(separator: ", ")
            }
            let (a, b, c) = (step.a, step.b, step.c)
            switch step.operation {
            case .move, .negate, .floor, .ceil, .abs: return "\(step.operation) \(register(a)) \(register(b))"
            case .jump: return "jump \(c)"
            case .ifTrue, .ifFalse, .ifNil, .ifSome: return "\(step.operation) \(register(a)) \(c)"
            case .ifEqual, .ifUnequal, .ifLess, .unlessLess, .ifAtMost, .unlessAtMost:
                return "\(step.operation) \(register(a)) \(register(b)) \(c)"
            case .join: return "join \(register(a)) (\(list(b, c)))"
            case .loop: return "loop \(register(a)) \(c)"
            case .roundEnds: return "roundEnds \(register(a)) \(b) \(c)"
            case .return: return "return (\(list(a, b)))"
            case .giveUp: return "giveUp"
            default: return "\(step.operation) \(register(a)) \(register(b)) \(register(c))"
            }
        }
    }

    private static func text(_ constant: FlatRule.Constant) -> String {
        switch constant {
        case .nil: "nil"
        case .boolean(let boolean): "\(boolean)"
        case .integer(let integer): "\(integer)"
        case .float(let bits): "\(Double(bitPattern: bits))"
        case .text(let bytes): "'\(String(decoding: bytes, as: UTF8.self))'"
        }
    }
}

import LuaSandbox
import PlanChecks
import PlanModel

/// Programs of a run: of each assignment whose rule is simple enough what it says as steps, with the numbers that texts have
/// in the run. Each worker makes its own programs of it.
struct RulePrograms: Sendable {
    /// By assignment; nil where Lua judges all rows.
    private let parts: [RuleProgram.Parts?]
    /// Nil where there is no program.
    private let texts: ProgramTexts?

    /// - Parameters:
    ///   - rules: by assignment.
    ///   - handles: of texts that rows are given.
    init(_ rules: [FlatRule?], _ assignments: [RunAssignment], _ handles: TextHandles, statuses: [String]) {
        guard rules.contains(where: { $0 != nil }) else {
            parts = rules.map { _ in nil }
            texts = nil
            return
        }
        var numbers = TextNumbers(handles)
        let statuses = statuses.map { numbers.number(of: Array($0.utf8)) }
        parts = zip(rules, assignments).map { rule, used in
            rule.map { RuleProgram.Parts($0, used.rule.notes, &numbers) }
        }
        texts = ProgramTexts(handles: handles.texts, further: numbers.further, statuses: statuses)
    }

    /// New programs, by assignment.
    func make() -> [RuleProgram?] {
        parts.map { parts in
            guard let parts, let texts else { return nil }
            return RuleProgram(parts, texts)
        }
    }
}

/// Numbers of texts: handles, and behind them those of texts that only rules write.
private struct TextNumbers {
    private let handles: TextHandles
    private(set) var further: [[UInt8]] = []
    private var known: [[UInt8]: Int32] = [:]

    init(_ handles: TextHandles) { self.handles = handles }

    mutating func number(of text: [UInt8]) -> Int32 {
        if let handle = handles.handle(of: text) { return handle }
        if let number = known[text] { return number }
        let number = Int32(handles.texts.count + further.count)
        further.append(text)
        known[text] = number
        return number
    }
}

extension RuleProgram.Parts {
    fileprivate init(_ rule: FlatRule, _ notes: [RuleNote], _ numbers: inout TextNumbers) {
        self.init(
            steps: rule.steps.map {
                RuleProgram.Step(operation: $0.operation.rawValue, a: $0.a, b: $0.b, c: $0.c)
            },
            list: rule.list,
            constants: rule.constants.map { RuleProgram.Constant($0, &numbers) },
            notes: notes.map { (text: numbers.number(of: Array($0.name.utf8)), places: $0.placeCount) },
            parameterCount: rule.parameterCount,
            registerCount: rule.registerCount
        )
    }
}

extension RuleProgram.Constant {
    fileprivate init(_ constant: FlatRule.Constant, _ numbers: inout TextNumbers) {
        self =
            switch constant {
            case .nil: .nil
            case .boolean(let boolean): .boolean(boolean)
            case .integer(let integer): .integer(integer)
            case .float(let bits): .number(Double(bitPattern: bits))
            case .text(let text): .text(numbers.number(of: text))
            }
    }
}

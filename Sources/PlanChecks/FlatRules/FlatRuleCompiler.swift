import LuaSyntax
import LuaTexts
import PlanModel

/// Makes a `FlatRule` of the function of a rule, where all that it says is simple: variables, numbers, comparisons, loops
/// that count or go over tables which the file writes out, texts that are joined for notes.
struct FlatRuleCompiler {
    /// Something that steps can't say.
    struct NotFlat: Error {}

    let text: LuaText
    let globals: GlobalUses
    let fixed: FixedValues
    /// Number of the function in the text.
    let function: Int

    var steps: [FlatRule.Step] = []
    var list: [UInt16] = []
    private var constants: [FlatRule.Constant] = []
    private var places: [FlatRule.Constant: UInt16] = [:]
    private var variables: [Int32: UInt16] = [:]
    private var variableCount: UInt16 = 0
    /// Registers for what lies between are free again with each statement.
    private var temporaryCount: UInt16 = 0
    private var mostTemporaries: UInt16 = 0
    /// Variables that have a fixed value where the compiler stands.
    var known: [Int32: FixedValue] = [:]
    /// Of each loop around the place, steps that leave it.
    var breaks: [[Int]] = []

    /// While steps are made these say what a register is: a constant, or one for what lies between. How many there are of
    /// either, and with that their numbers, is known at the end.
    private static let constantMark: UInt16 = 0x8000
    private static let temporaryMark: UInt16 = 0x4000
    /// Of steps, of entries in the list.
    private static let most = 4000

    /// - Parameters:
    ///   - rules: all rules of the file.
    ///   - statuses: ids of all that rules may return.
    /// - Returns: nil where the function says something that steps can't say.
    static func compile(_ rule: RuleText, _ globals: GlobalUses, rules: [RuleText], statuses: Set<String>) -> FlatRule?
    {
        let text = rule.text
        guard rule.rule.level != .value, rule.isWrittenInPlace, rule.parameters.map(\.name) == rule.rule.reads,
            text.children(text.child(rule.function, 0)).allSatisfy({ text.kind($0) == .name }),
            globals.places["require"] == nil,
            let function = text.functions.firstIndex(of: rule.function)
        else { return nil }
        let written = rules.filter(\.isWrittenInPlace)
        var compiler = FlatRuleCompiler(
            text,
            globals,
            FixedValues(text, globals, statuses: statuses, written),
            function
        )
        do throws(NotFlat) {
            for parameter in rule.parameters { _ = compiler.register(of: parameter.variable) }
            try compiler.add(block: rule.block)
            try compiler.emit(.giveUp)
            return try compiler.rule(parameters: rule.parameters.count)
        } catch {
            return nil
        }
    }

    private init(_ text: LuaText, _ globals: GlobalUses, _ fixed: FixedValues, _ function: Int) {
        self.text = text
        self.globals = globals
        self.fixed = fixed
        self.function = function
    }

    // MARK: Registers

    /// The register of a variable, which gets one where it had none.
    mutating func register(of variable: Int32) -> UInt16 {
        if let register = variables[variable] { return register }
        variables[variable] = variableCount
        variableCount += 1
        return variableCount - 1
    }

    /// The register of a variable that has one.
    func existingRegister(of variable: Int32) -> UInt16? { variables[variable] }

    /// Four registers for a loop, of which the last is its variable.
    mutating func registers(ofLoop variable: Int32) -> UInt16 {
        variables[variable] = variableCount + 3
        variableCount += 4
        return variableCount - 4
    }

    mutating func temporary() -> UInt16 {
        temporaryCount += 1
        mostTemporaries = max(mostTemporaries, temporaryCount)
        return FlatRuleCompiler.temporaryMark | (temporaryCount - 1)
    }

    mutating func freeTemporaries() { temporaryCount = 0 }

    mutating func register(of constant: FlatRule.Constant) -> UInt16 {
        if let place = places[constant] { return place }
        let place = FlatRuleCompiler.constantMark | UInt16(constants.count)
        constants.append(constant)
        places[constant] = place
        return place
    }

    // MARK: Steps

    mutating func emit(
        _ operation: FlatRule.Operation,
        _ a: UInt16 = 0,
        _ b: UInt16 = 0,
        _ c: UInt16 = 0
    ) throws(NotFlat) {
        let size = max(steps.count, list.count, Int(variableCount), constants.count)
        guard size < FlatRuleCompiler.most else { throw NotFlat() }
        steps.append(FlatRule.Step(operation: operation, a: a, b: b, c: c))
    }

    /// A step that jumps to where `land` will say; its number.
    mutating func emitJump(
        _ operation: FlatRule.Operation,
        _ a: UInt16 = 0,
        _ b: UInt16 = 0
    ) throws(NotFlat) -> Int {
        try emit(operation, a, b)
        return steps.count - 1
    }

    /// Has jumps end where the next step will stand.
    mutating func land(_ jumps: [Int]) {
        for jump in jumps { steps[jump].c = UInt16(steps.count) }
    }

    /// Puts registers into the list; where they begin.
    mutating func add(toList registers: [UInt16]) -> UInt16 {
        list += registers
        return UInt16(list.count - registers.count)
    }

    private func rule(parameters: Int) throws(NotFlat) -> FlatRule {
        let own = variableCount + mostTemporaries
        guard list.count < FlatRuleCompiler.most, Int(own) + constants.count < FlatRuleCompiler.most else {
            throw NotFlat()
        }
        func final(_ register: UInt16) -> UInt16 {
            if register & FlatRuleCompiler.constantMark != 0 {
                return own + (register & ~FlatRuleCompiler.constantMark)
            }
            if register & FlatRuleCompiler.temporaryMark != 0 {
                return variableCount + (register & ~FlatRuleCompiler.temporaryMark)
            }
            return register
        }
        return FlatRule(
            parameterCount: parameters,
            registerCount: Int(own),
            steps: steps.map {
                FlatRule.Step(operation: $0.operation, a: final($0.a), b: final($0.b), c: final($0.c))
            },
            list: list.map(final),
            constants: constants
        )
    }
}

extension RuleText {
    /// Whether the function stands in the declaration, so that nothing but rows calls it.
    var isWrittenInPlace: Bool {
        guard let entry = entry(rule.level.functionName) else { return false }
        return text.kind(text.bare(entry)) == .functionExpression
    }
}

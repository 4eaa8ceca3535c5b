/// Runs any bytes as plan.lua: whatever they are, what was said can be read, twice the same.
private let limits = SandboxLimits(instructions: 30_000, memory: 4 << 20)

@_cdecl("LLVMFuzzerTestOneInput")
public func tryPlanScript(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let source = Array(UnsafeBufferPointer(start: bytes, count: count))
    let modules = ["lib/a": Array("return { x = 1, f = function(y) return y end }".utf8)]
    let outcomes = (0..<2).map { _ in
        DeclarationScript.run(
            source,
            chunk: "plan.lua",
            words: DeclarationScript.Word.planScript,
            statuses: ["met", "missed"],
            modules: modules,
            limits: limits
        )
    }
    let kinds = outcomes.map(\.failure?.kind)
    let isLimit = kinds.map { $0 == .instructionLimit || $0 == .memoryLimit }
    precondition(isLimit[0] == isLimit[1], "\(kinds)")
    if !isLimit[0] {
        precondition(outcomes[0].failure == outcomes[1].failure)
        let pairs = zip(outcomes[0].declarations, outcomes[1].declarations)
        precondition(outcomes[0].declarations.count == outcomes[1].declarations.count)
        precondition(pairs.allSatisfy { isSame(.word($0), .word($1)) })
    }
    return 0
}

/// Equality by which NaN, whatever its sign, is itself.
private func isSame(_ left: LuaValue, _ right: LuaValue) -> Bool {
    switch (left, right) {
    case (.number(let a), .number(let b)): return a == b || (a.isNaN && b.isNaN)
    case (.table(let a), .table(let b)):
        return areSame(a.items, b.items)
            && areSame(a.fields.map(\.key), b.fields.map(\.key))
            && areSame(a.fields.map(\.value), b.fields.map(\.value))
    case (.word(let a), .word(let b)):
        return a.word == b.word && a.name == b.name && a.line == b.line && areSame(a.arguments, b.arguments)
    default: return left == right
    }
}

private func areSame(_ left: [LuaValue], _ right: [LuaValue]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy(isSame)
}

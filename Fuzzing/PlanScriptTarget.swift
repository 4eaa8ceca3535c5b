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
        precondition(text(outcomes[0].declarations) == text(outcomes[1].declarations))
    }
    return 0
}

/// As text, for NaN is not equal to itself.
private func text(_ declarations: [LuaWord]) -> String {
    String(describing: declarations).replacing("-nan", with: "nan")
}

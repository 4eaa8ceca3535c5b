/// Runs any bytes as a file of `tiendo lua`: whatever they are, there is an outcome, and it is the same in a state that
/// has run others and in a fresh one.

/// Smaller than those of a row, so that more files are tried. No wall time: it would differ between the two runs.
private let limits = SandboxLimits(instructions: 30_000, memory: 1 << 20)

// Only the fuzzer's one thread comes here.
nonisolated(unsafe) private let shared = ScriptRunner(limits: limits)

@_cdecl("LLVMFuzzerTestOneInput")
public func tryScript(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let source = Array(UnsafeBufferPointer(start: bytes, count: count))
    let first = outcome(shared.run(source, chunk: "fuzz.lua"))
    let again = outcome(ScriptRunner(limits: limits).run(source, chunk: "fuzz.lua"))
    // The net of processor time is the one limit that depends on the machine.
    precondition(first == again || first.contains("processor") || again.contains("processor"), "\(first) ≠ \(again)")
    return 0
}

private func outcome(_ result: Result<String, LuaFailure>) -> String {
    switch result {
    case .success(let value): "ok:" + value
    // Where a limit falls may differ by a few instructions, as texts are hashed with a seed; that it falls may not.
    case .failure(let failure):
        switch failure.kind {
        case .instructionLimit, .memoryLimit: "limit " + (failure.message.contains("processor") ? "processor" : "")
        default: "\(failure.kind) \(failure.line ?? 0): \(failure.message)"
        }
    }
}

import Diagnostics
import LuaSandbox

/// Why a script did not end, in words.
enum ScriptProblem {
    /// Lua's own words for what Lua found, and ours for limits, in both languages.
    static func text(of failure: LuaFailure) -> LocalizedText {
        switch failure.kind {
        case .syntax, .runtime, .sandbox:
            LuaWording.text(of: failure.message)
        case .instructionLimit:
            LocalizedText(
                vi: "chạy quá nhiều bước (có vòng lặp không dừng?)",
                en: "too many steps (a loop without end?)"
            )
        case .memoryLimit:
            LocalizedText(vi: "dùng quá nhiều bộ nhớ", en: "too much memory")
        case .timeLimit:
            LocalizedText(vi: "chạy quá lâu", en: "it ran too long")
        }
    }

    /// Words that were perhaps meant, where a name that is none stopped the script.
    static func suggestions(for failure: LuaFailure, words: [DeclarationScript.Word]) -> [String] {
        guard failure.kind == .runtime || failure.kind == .sandbox,
            let name = LuaWording.unknownName(in: failure.message)
        else { return [] }
        return NearestNames.of(name, among: words.map(\.name))
    }

    /// Where it failed: in the file that was run, or in one that it required.
    static func location(of failure: LuaFailure, in file: String, _ lua: LuaFiles) -> SourceLocation {
        SourceLocation(file: failure.chunk.isEmpty ? file : lua.path(ofChunk: failure.chunk), line: failure.line)
    }
}

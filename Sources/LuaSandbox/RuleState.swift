/// One Lua state in which rules run, for one thread. Nothing that a rule does can leave it.
///
/// ```swift
/// let state = try RuleState(texts: ["up", "down"], statuses: ["met", "missed"], style: .vietnamese)
/// try state.load(source, chunk: "rules/late.lua", modules: [:], words: ruleWords)
/// let judge = try state.function("judge", ofRule: "late", notes: ["late"])
/// var arguments = RuleArguments()
/// arguments.append(number: 99.5); arguments.append(text: 0); arguments.endRow()
/// var results = RuleResults()
/// state.call(judge, arguments, into: &results)
/// ```
public final class RuleState {
    /// How `text(x)` and `date_text(day)` print.
    public enum PrintStyle: Sendable { case vietnamese, english, plain }

    /// - Parameters:
    ///   - texts: what text arguments may be, by handle; made once.
    ///   - statuses: what rules may return, by number; each is a constant of its own name in rule files.
    public init(
        texts: [String],
        statuses: [String],
        style: PrintStyle,
        limits: SandboxLimits = .row
    ) throws(LuaFailure) {}

    /// Runs a rule file, so that its rules' functions are known. Under `SandboxLimits.planScript`.
    public func load(
        _ source: [UInt8],
        chunk: String,
        modules: [String: [UInt8]],
        words: [DeclarationScript.Word]
    ) throws(LuaFailure) {}

    /// The function of a loaded rule.
    /// - Parameters:
    ///   - key: `judge` or `compute`.
    ///   - rule: the rule's name (of two of one name in a state: the one loaded last).
    ///   - notes: names of its named notes, in order.
    public func function(_ key: String, ofRule rule: String, notes: [String]) throws(LuaFailure) -> RuleFunction {
        fatalError()
    }

    /// A constant that rules can be given: made once, read-only. Its handle.
    public func constant(_ value: LuaValue) throws(LuaFailure) -> Int32 { fatalError() }

    /// Calls the function for every row. A row that fails costs that row alone.
    /// - Parameter results: what it held is replaced.
    public func call(_ function: RuleFunction, _ arguments: RuleArguments, into results: inout RuleResults) {}

    /// Version of the Lua that runs here, as `Lua 5.4.4`.
    public static var luaVersion: String { "" }
}

/// A function of a rule within one state.
public struct RuleFunction: Sendable, Hashable {
    let number: Int32
}

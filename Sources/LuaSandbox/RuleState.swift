internal import CLuaShim

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

    private let state: SandboxState
    private let limits: SandboxLimits

    /// - Parameters:
    ///   - texts: what text arguments may be, by handle; made once.
    ///   - statuses: what rules may return, by number; each is a constant of its own name in rule files.
    public init(
        texts: [String],
        statuses: [String],
        style: PrintStyle,
        limits: SandboxLimits = .row
    ) throws(LuaFailure) {
        self.limits = limits
        state = try SandboxState(style: style.shimStyle)
        try state.setTexts(texts)
        try state.setStatuses(statuses)
    }

    /// Runs a rule file, so that the functions of what it says with the word `rule` are known. Under `SandboxLimits.planScript`.
    /// - Parameter writesNoTables: it is known that no function of the file, or of what it requires, writes to a table; so
    ///   none needs a read-only view, and reading them costs less.
    public func load(
        _ source: [UInt8],
        chunk: String,
        modules: [String: [UInt8]],
        words: [DeclarationScript.Word],
        writesNoTables: Bool = false
    ) throws(LuaFailure) {
        try state.setWords(words)
        try state.setModules(modules)
        if let failure = state.declare(source, chunk: chunk, limits: .planScript) { throw failure }
        try state.check(
            Array("rule".utf8).withShimBytes {
                cluashim_keep_rules(state.shim, $0, writesNoTables, SandboxLimits.planScript.shimLimits)
            }
        )
    }

    /// The function of a loaded rule.
    /// - Parameters:
    ///   - key: `judge` or `compute`. What `compute` returns first is a number (or nil), which comes out as the score.
    ///   - rule: the rule's name (of two of one name in a state: the one loaded last).
    ///   - notes: names of its named notes, in order.
    ///   - ends: it is known to end after few steps, so these are not counted; bytes are, as ever.
    ///   - keepsNoTables: it is known neither to change nor to keep a table that it is given.
    public func function(
        _ key: String,
        ofRule rule: String,
        notes: [String],
        ends: Bool = false,
        keepsNoTables: Bool = false
    ) throws(LuaFailure) -> RuleFunction {
        var number: Int32 = 0
        let kind = Array(rule.utf8).withShimBytes { rule in
            Array(key.utf8).withShimBytes { keyBytes in
                FlatTexts(notes).withShimTexts {
                    cluashim_rule_function(state.shim, rule, keyBytes, $0, key == "compute", &number)
                }
            }
        }
        try state.check(kind)
        return RuleFunction(number: number, ends: ends, keepsNoTables: keepsNoTables)
    }

    /// A constant that rules can be given: made once, read-only. Its handle.
    public func constant(_ value: LuaValue) throws(LuaFailure) -> Int32 {
        var writer = ValueWriter()
        writer.append(value)
        var handle: Int32 = 0
        try state.check(writer.bytes.withShimBytes { cluashim_constant(state.shim, $0, &handle) })
        return handle
    }

    /// Calls the function for every row. A row that fails costs that row alone.
    /// - Parameter results: what it held is replaced.
    public func call(_ function: RuleFunction, _ arguments: RuleArguments, into results: inout RuleResults) {
        let kind = results.fill(rows: arguments.rowCount) { rows in
            arguments.withBatch(count: arguments.rowCount, width: arguments.width) { batch in
                cluashim_call(state.shim, function.number, batch, limits(of: function), &rows)
            }
        }
        if kind != CLUASHIM_OK { results.failAll(rows: arguments.rowCount) }
    }

    /// Calls the function for every row and puts what they return into columns. A row that fails costs that row alone.
    ///
    /// - Parameters:
    ///   - program: judges rows first. Those that it does not give up are no longer among `rows` afterwards.
    ///   - statusNumbers: what stands in the column for each status.
    ///   - texts: takes what is no column: the bytes and places of notes, messages. Notes count from the places given.
    /// - Returns: rows that are no verdict.
    public func call(
        _ function: RuleFunction,
        _ rows: RuleRows,
        program: RuleProgram? = nil,
        into columns: RowColumns,
        statusNumbers: [UInt8],
        texts: inout RuleResults,
        firstByte: Int,
        firstPlace: Int
    ) -> Int {
        var results = cluashim_rows()
        results.first_byte = UInt32(firstByte)
        results.first_place = UInt32(firstPlace)
        results.outcomes = UnsafeMutableRawPointer(columns.outcomes).assumingMemoryBound(to: UInt8.self)
        results.statuses = columns.statuses
        results.scores = columns.scores
        results.notes = UnsafeMutableRawPointer(columns.notes).assumingMemoryBound(to: cluashim_note.self)
        texts.takeTexts(cluashim_rows())
        let kind = statusNumbers.withUnsafeBufferPointer { statusNumbers in
            results.status_numbers = statusNumbers.baseAddress
            return rows.arguments.withBatch(count: rows.count, width: rows.width) { batch in
                var batch = batch
                if let program, program.isWorthwhile {
                    rows.keepFirst(program.run(rows.rows, batch, &results))
                    texts.takeTexts(results)
                    if rows.count == 0 { return CLUASHIM_OK }
                    results.first_byte += UInt32(results.byte_count)
                    results.first_place += UInt32(results.place_count)
                    batch.count = UInt32(rows.count)
                }
                batch.rows = UnsafePointer(rows.rows)
                batch.shares_tables = function.keepsNoTables
                let kind = cluashim_call(state.shim, function.number, batch, limits(of: function), &results)
                if kind == CLUASHIM_OK { texts.addTexts(results) }
                return kind
            }
        }
        guard kind == CLUASHIM_OK else {
            for row in 0..<rows.count { columns.outcomes[rows.place(of: row)] = .memoryLimit }
            return rows.count
        }
        return Int(results.failed)
    }

    private func limits(of function: RuleFunction) -> cluashim_limits {
        var limits = limits.shimLimits
        // No limit there: no hook.
        if function.ends { limits.instructions = 0 }
        return limits
    }

    /// Bytes in use, after a full collection.
    public var memory: Int { cluashim_memory(state.shim) }

    /// Version of the Lua that runs here, as `Lua 5.4.4`.
    public static var luaVersion: String { String(cString: cluashim_lua_version()) }
}

/// A function of a rule within one state.
public struct RuleFunction: Sendable, Hashable {
    let number: Int32
    let ends: Bool
    let keepsNoTables: Bool
}

extension RuleState.PrintStyle {
    var shimStyle: cluashim_style {
        switch self {
        case .vietnamese: CLUASHIM_VIETNAMESE
        case .english: CLUASHIM_ENGLISH
        case .plain: CLUASHIM_PLAIN
        }
    }
}

extension RuleArguments {
    /// Hands out the rows as the shim reads them.
    fileprivate func withBatch<Result>(count: Int, width: Int, _ body: (cluashim_batch) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            entries.withUnsafeBufferPointer { entries in
                bytes.withUnsafeBufferPointer { bytes in
                    var batch = cluashim_batch()
                    batch.slots = slots.baseAddress
                    batch.entries = entries.baseAddress
                    batch.bytes = bytes.baseAddress
                    batch.count = UInt32(count)
                    batch.width = UInt32(width)
                    return body(batch)
                }
            }
        }
    }
}

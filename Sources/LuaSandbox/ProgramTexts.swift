internal import CLuaShim

/// Texts that the programs of a run know, by number. Any number of threads may read them.
public final class ProgramTexts: @unchecked Sendable {
    // Never changed once it is made: that is why threads can share it.
    let shim: OpaquePointer

    /// Nil where there is no memory.
    ///
    /// - Parameters:
    ///   - handles: texts that rows are given, by their handles.
    ///   - further: those that come behind them. No two of all are the same bytes.
    ///   - statuses: which text each status is, by the numbers of the state that judges the rows.
    public init?(handles: [String], further: [[UInt8]], statuses: [Int32]) {
        var statusOfText = [Int16](repeating: -1, count: handles.count + further.count)
        for (status, text) in statuses.enumerated() { statusOfText[Int(text)] = Int16(status) }
        var texts = FlatTexts(handles)
        texts.append(contentsOf: further)
        let made = texts.withShimTexts { texts in
            statusOfText.withUnsafeBufferPointer { cluashim_open_program_texts(texts, $0.baseAddress) }
        }
        guard let made else { return nil }
        shim = made
    }

    deinit { cluashim_close_program_texts(shim) }
}

import LuaTexts

/// The text of a rule file as it is run: it says the same, and says it so that it runs safely and fast.
///
/// Lines stay what they are, and so does every message that Lua makes of a name: it is told to authors. What else is
/// counted, instructions and bytes, is that of the text as it is run.
enum RunnableSource {
    /// - Parameters:
    ///   - statuses: ids of all that rules may return, which are constants of files.
    ///   - writesNoTables: the file and all that it requires have the `WritelessProof`.
    /// - Returns: the text, and where it hands out notes in parts, the text that does not.
    static func bytes(
        of text: LuaText,
        rules: [RuleText] = [],
        statuses: Set<String>,
        writesNoTables: Bool
    ) -> (fast: [UInt8], whole: [UInt8]?) {
        let globals = GlobalUses(text)
        let parts = writesNoTables ? NoteParts(text, globals, rules) : nil
        let whole = bytes(of: text, globals, statuses, writesNoTables, nil)
        guard let parts, !parts.isEmpty else { return (whole, nil) }
        return (bytes(of: text, globals, statuses, writesNoTables, parts), whole)
    }

    private static func bytes(
        of text: LuaText,
        _ globals: GlobalUses,
        _ statuses: Set<String>,
        _ writesNoTables: Bool,
        _ parts: NoteParts?
    ) -> [UInt8] {
        var edits = SourceEdits(text.tree.source.bytes)
        var words: [String] = []
        if GuardedDivisions.add(text, &edits) { words.append(GuardedDivisions.word) }
        let chains =
            writesNoTables ? JoinedTexts.chains(in: text, globals, statuses, besides: parts?.chains ?? []) : []
        if !chains.isEmpty { words.append(JoinedTexts.word) }
        if parts != nil { words.append(NoteParts.word) }
        StatusConstants.add(text, globals, statuses, &edits)
        FileLocals.add(text, globals, words, &edits)
        JoinedTexts.add(chains, text, &edits)
        parts?.add(to: &edits)
        return edits.result
    }
}

import LuaTexts

/// The text of a rule file as it is run: it says the same, and says it so that it runs safely and fast.
///
/// Lines stay what they are, and so does every message that Lua makes of a name: it is told to authors. What else is
/// counted, instructions and bytes, is that of the text as it is run.
enum RunnableSource {
    /// - Parameters:
    ///   - statuses: ids of all that rules may return, which are constants of files.
    ///   - writesNoTables: the file and all that it requires have the `WritelessProof`.
    static func bytes(of text: LuaText, statuses: Set<String>, writesNoTables: Bool) -> [UInt8] {
        var edits = SourceEdits(text.tree.source.bytes)
        var words: [String] = []
        if GuardedDivisions.add(text, &edits) { words.append(GuardedDivisions.word) }
        let globals = GlobalUses(text)
        let chains = writesNoTables ? JoinedTexts.chains(in: text, globals, statuses) : []
        if !chains.isEmpty { words.append(JoinedTexts.word) }
        StatusConstants.add(text, globals, statuses, &edits)
        FileLocals.add(text, globals, words, &edits)
        JoinedTexts.add(chains, text, &edits)
        return edits.result
    }
}

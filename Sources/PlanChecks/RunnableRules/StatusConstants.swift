import LuaTexts

/// Statuses are texts that files know as global names of their own: `met` is "met". Where it stands as a value it is
/// written out, so that no table is asked for it.
enum StatusConstants {
    static func add(_ text: LuaText, _ globals: GlobalUses, _ statuses: Set<String>, _ edits: inout SourceEdits) {
        for (name, places) in globals.places where statuses.contains(name) && globals.isSteady(name) {
            // What has the name already is no status.
            if LuaLibrary.globals.contains(name) || name.hasPrefix("_") { continue }
            // Never where it is called or indexed: there a text would need parentheses, and messages tell the name.
            for place in places where text.isPassedOn(place, operators: [.concatenation]) {
                edits.replace(text.tree.range(of: place), with: "\"\(name)\"")
            }
        }
    }
}

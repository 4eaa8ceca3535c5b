/// Text as it stands in Markdown, read as it was written.
enum MarkdownText {
    /// The text with a backslash before each character that would otherwise be a mark.
    ///
    /// An underscore within a word is none; neither is what only means something at the beginning of a line, which text of
    /// plans is never put at.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "\\`*[]<>&|~".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }

    /// A name of Lua or a value, as code.
    static func code(_ text: String) -> String {
        // Code that holds a backquote stands between two of them.
        text.contains("`") ? "`` \(text) ``" : "`\(text)`"
    }
}

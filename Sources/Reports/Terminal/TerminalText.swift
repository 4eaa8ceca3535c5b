/// Makes text safe for a terminal, and coloured where that is wanted. All text of plans passes through here.
public struct TerminalText {
    /// Colours by meaning; each stands beside a sign or word that says the same.
    enum Ink: String {
        case good = "32"
        case warning = "33"
        case bad = "31"
        case faint = "2"
        case bold = "1"
    }

    let color: Bool

    /// The text without control characters: a name can't move the cursor, colour the screen or break a line.
    public static func safe(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { !isControl($0) }
        if isPlain { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { safe.append(isControl(scalar) ? " " : scalar) }
        return String(safe)
    }

    /// The text in a colour.
    func ink(_ text: String, _ ink: Ink?) -> String {
        guard color, let ink else { return text }
        return "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
    }

    /// Control characters, and marks that turn the direction of what follows.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default: false
        }
    }
}

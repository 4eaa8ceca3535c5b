import Diagnostics

/// Nearest names for texts that name nothing. Finding them takes long where there are many names, so it is done for
/// the first few texts only.
struct Suggestions {
    private static let limit = 20
    private let nearest: (String) -> [String]
    private var found: [String: [String]] = [:]

    /// - Parameter candidates: gone through when something is asked for, and not before.
    init(among candidates: some Sequence<String>) { nearest = { NearestNames.of($0, among: candidates) } }

    mutating func of(_ text: String) -> [String] {
        if let names = found[text] { return names }
        guard found.count < Suggestions.limit else { return [] }
        let names = nearest(text)
        found[text] = names
        return names
    }
}
